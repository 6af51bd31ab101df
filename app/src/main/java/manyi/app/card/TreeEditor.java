package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import manyi.structure.IndexNode;
import manyi.structure.IndexTree;
import manyi.structure.Weighing;
import manyi.survey.Question;
import manyi.text.Message;
import manyi.text.Texts;

/// An index tree, a line for every node and question. Questions are dropped on a node, or on the
/// line below it that makes a node of them.
final class TreeEditor implements Editor {
  private final TreeDrawing tree;
  private final Texts texts;
  private final VBox node = new VBox();
  private final Subscription following;

  TreeEditor(TreeDrawing tree, Texts texts) {
    this.tree = tree;
    this.texts = texts;
    node.setId("tree-editor");
    node.getStyleClass().add("tree-editor");
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    following = tree.drawing().value().subscribe(_ -> refresh());
  }

  private void refresh() {
    var focus = KeptFocus.in(node);
    node.getChildren().clear();
    if (isEmpty()) {
      var invitation = new Label(texts.get("card.tree-empty"));
      invitation.setWrapText(true);
      invitation.getStyleClass().add("note");
      node.getChildren().add(invitation);
      node.getChildren().add(adder("", "card.tree-new", "card.tree-whole", 0));
    } else {
      show(tree.tree().root(), Optional.empty(), 0);
    }
    if (!node.getChildren().isEmpty()) {
      focus.giveBack(node);
    }
  }

  private void show(IndexNode one, Optional<IndexNode> above, int depth) {
    var line = new TreeLine(tree, texts, depth);
    node.getChildren().add(line.of(one, above));
    if (one.weighing() == Weighing.AHP && one.parts().size() > 1) {
      var grid = new ComparisonGrid(tree, one, texts, this::called).node();
      node.getChildren().add(TreeLine.indented(grid, depth + 1));
    }
    for (var part : one.parts()) {
      var below = tree.tree().node(part.name());
      if (below.isPresent()) {
        show(below.get(), Optional.of(one), depth + 1);
      } else {
        node.getChildren().add(new TreeLine(tree, texts, depth + 1).of(part, one));
      }
    }
    node.getChildren().add(adder(one.name(), "card.tree-add", "card.tree-part", depth + 1));
  }

  /// A line on which questions become a node.
  private Node adder(String parent, String words, String name, int depth) {
    var button = new Button(texts.get(words, parent));
    button.setId("new-node-" + parent);
    button.getStyleClass().add("slot-picker");
    var parts = new NodeParts(tree, parent, free(texts.get(name)));
    button.setOnAction(_ -> new QuestionPicker(parts, texts).show(button));
    TreeLine.dropping(button, tree, parts::put);
    return TreeLine.indented(button, depth);
  }

  private String free(String wanted) {
    var name = wanted;
    for (int i = 2; tree.tree().node(name).isPresent(); i++) {
      name = wanted + " " + i;
    }
    return name;
  }

  private String called(String part) {
    var survey = tree.drawing().form().survey().get();
    return survey == null || tree.tree().node(part).isPresent()
        ? part
        : survey.find(part).map(QuestionLabel::text).orElse(part);
  }

  @Override
  public Drawing<IndexTree> drawing() {
    return tree.drawing();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Node> tools() {
    var clear = new Button(texts.get("card.model-clear"));
    clear.setMinWidth(Region.USE_PREF_SIZE);
    clear.setOnAction(_ -> drawing().change(IndexTree.EMPTY));
    return List.of(clear);
  }

  @Override
  public List<Message> problems() {
    return List.of();
  }

  @Override
  public boolean isEmpty() {
    return tree.tree().isEmpty();
  }

  @Override
  public String summary() {
    return isEmpty()
        ? texts.get("card.tree-nothing")
        : texts.get(
            "card.tree-summary", tree.tree().nodes().size(), tree.tree().questions().size());
  }

  /// Questions belong to a node that has to be named: by dropping, or by the list's menu.
  @Override
  public boolean take(List<Question> questions) {
    return false;
  }

  @Override
  public boolean uses(Question question) {
    return tree.tree().questions().contains(question.id());
  }

  @Override
  public List<MenuItem> menu(List<Question> questions) {
    var fitting = TreeDrawing.fitting(questions);
    var items = new ArrayList<MenuItem>();
    if (!fitting.isEmpty()) {
      for (var one : tree.tree().nodes()) {
        var item = new MenuItem(texts.get("card.model-put", one.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> tree.put(one.name(), fitting));
        items.add(item);
      }
    }
    return items;
  }

  @Override
  public void focus() {
    node.getChildren().stream()
        .findFirst()
        .ifPresent(first -> {
          var field = first.lookup(".node-name");
          (field == null ? first : field).requestFocus();
        });
  }

  @Override
  public void release() {
    following.unsubscribe();
  }

  private void key(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl text && text.isUndoable();
    if (!event.isShortcutDown() || typing) {
      return;
    }
    if (event.getCode() == KeyCode.Z) {
      drawing().undo();
      event.consume();
    } else if (event.getCode() == KeyCode.Y) {
      drawing().redo();
      event.consume();
    }
  }
}
