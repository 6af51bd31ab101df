package manyi.app.card;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import manyi.structure.Comparisons;
import manyi.structure.IndexNode;
import manyi.structure.IndexNode.Part;
import manyi.structure.Weighing;
import manyi.survey.Question;
import manyi.text.ChoiceWord;
import manyi.text.NumberText;
import manyi.text.Texts;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of an index tree: a node with its rule, or a question; its weight among its siblings
/// where that is typed or follows from comparisons.
final class TreeLine {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final double INDENT = 26;

  private final TreeDrawing tree;
  private final Texts texts;
  private final int depth;

  TreeLine(TreeDrawing tree, Texts texts, int depth) {
    this.tree = tree;
    this.texts = texts;
    this.depth = depth;
  }

  /// A node.
  Node of(IndexNode node, Optional<IndexNode> above) {
    var name = new TextField(node.name());
    name.getStyleClass().addAll("quiet", "node-name");
    name.setId("node-" + node.name());
    name.setPrefColumnCount(14);
    name.setAccessibleText(texts.get("card.tree-name"));
    name.setOnAction(_ -> rename(name, node));
    name.focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            rename(name, node);
          }
        });
    var add = new Button(texts.get("card.slot-more"));
    add.setId("add-to-" + node.name());
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.getStyleClass().add("quiet");
    var parts = new NodeParts(tree, "", node.name());
    add.setOnAction(_ -> new QuestionPicker(parts, texts).show(add));
    var line =
        line(name, rule(node), weight(node.name(), above), space(), add, remover(node.name()));
    line.getStyleClass().add("tree-node");
    dropping(line, tree, parts::put);
    return line;
  }

  private void rename(TextField field, IndexNode node) {
    if (!tree.rename(node.name(), field.getText())) {
      field.setText(node.name());
    }
  }

  /// A question.
  Node of(Part part, IndexNode above) {
    var survey = tree.drawing().form().survey().get();
    var question = survey == null ? Optional.<Question>empty() : survey.find(part.name());
    boolean fits = question.filter(one -> !TreeDrawing.fitting(List.of(one)).isEmpty()).isPresent();
    var icon =
        new FontIcon(
            fits
                ? QuestionLabel.icon(question.orElseThrow().kind())
                : BootstrapIcons.EXCLAMATION_TRIANGLE);
    var words = new Label(question.map(QuestionLabel::text).orElse(part.name()));
    words.setMinWidth(0);
    var line =
        line(icon, words, weight(part.name(), Optional.of(above)), space(), remover(part.name()));
    line.getStyleClass().add(fits ? "tree-question" : "unknown");
    dropping(line, tree, new NodeParts(tree, "", above.name())::put);
    return line;
  }

  private HBox line(Node... nodes) {
    var line = new HBox(8, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tree-line");
    line.setPadding(new Insets(1, 4, 1, 8 + depth * INDENT));
    return line;
  }

  private static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private ComboBox<Weighing> rule(IndexNode node) {
    var box = new ComboBox<Weighing>();
    box.getItems().setAll(Arrays.asList(Weighing.values()));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Weighing rule) {
            return rule == null ? "" : texts.get("card.weighing." + ChoiceWord.of(rule));
          }

          @Override
          public Weighing fromString(String words) {
            return Weighing.EQUAL;
          }
        });
    box.setValue(node.weighing());
    box.setId("rule-" + node.name());
    box.setAccessibleText(texts.get("card.tree-rule", node.name()));
    box.setOnAction(_ -> tree.weigh(node.name(), box.getValue()));
    return box;
  }

  /// The weight among the siblings: a field where it is typed, a figure where experts' comparisons
  /// or equality give it, nothing where the answers will.
  private Node weight(String part, Optional<IndexNode> above) {
    var node = above.orElse(null);
    if (node == null) {
      return new Region();
    }
    var names = node.parts().stream().map(Part::name).toList();
    int at = names.indexOf(part);
    return switch (node.weighing()) {
      case TYPED -> typed(node, node.parts().get(at));
      case EQUAL -> figure(1.0 / names.size());
      case AHP ->
          Comparisons.of(node)
              .filter(Comparisons::consistent)
              .<Node>map(found -> figure(found.weights().get(at)))
              .orElseGet(Region::new);
      case STATED, DERIVED, PLS -> {
        var later = new Label(texts.get("card.tree-later"));
        later.getStyleClass().add("note");
        yield later;
      }
    };
  }

  private Label figure(double share) {
    var figure = new Label(texts.get("card.tree-weight", Math.round(share * 1000) / 10.0));
    figure.getStyleClass().add("note");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    return figure;
  }

  private TextField typed(IndexNode node, Part part) {
    var field = new TextField(plain(part.weight()));
    field.setPrefColumnCount(4);
    field.setId("weight-" + part.name());
    field.setAccessibleText(texts.get("card.tree-weight-of", part.name()));
    Runnable take =
        () ->
            NumberText.parse(field.getText()).stream()
                .filter(weight -> weight > 0)
                .findFirst()
                .ifPresentOrElse(
                    weight -> tree.weight(node.name(), part.name(), weight),
                    () -> field.setText(plain(part.weight())));
    field.setOnAction(_ -> take.run());
    field
        .focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            take.run();
          }
        });
    return field;
  }

  private static String plain(double weight) {
    return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
  }

  private Button remover(String part) {
    var button = new Button(null, new FontIcon(BootstrapIcons.X));
    button.getStyleClass().add("chip-remover");
    button.setId("remove-" + part);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(texts.get("card.remove"));
    button.setOnAction(_ -> tree.remove(part));
    return button;
  }

  /// Something at a depth of the tree.
  static Node indented(Node node, int depth) {
    var line = new HBox(node);
    line.setPadding(new Insets(2, 4, 2, 8 + depth * INDENT));
    return line;
  }

  /// Lets questions be dropped on something.
  static void dropping(Node node, TreeDrawing tree, Consumer<List<Question>> taker) {
    node.setOnDragOver(event -> {
      if (!dragged(event, tree).isEmpty()) {
        event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        node.pseudoClassStateChanged(TARGET, true);
        event.consume();
      }
    });
    node.setOnDragExited(_ -> node.pseudoClassStateChanged(TARGET, false));
    node.setOnDragDropped(event -> {
      var questions = dragged(event, tree);
      event.setDropCompleted(!questions.isEmpty());
      event.consume();
      if (!questions.isEmpty()) {
        taker.accept(questions);
      }
    });
  }

  private static List<Question> dragged(DragEvent event, TreeDrawing tree) {
    var survey = tree.drawing().form().survey().get();
    return survey == null ? List.of() : TreeDrawing.fitting(QuestionDrag.questions(event, survey));
  }
}
