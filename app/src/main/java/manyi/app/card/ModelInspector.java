package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.structure.Latent;
import manyi.structure.Measurement;
import manyi.structure.StructuralModel.Path;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Texts;

/// What is selected on the canvas, with everything that can be done to it by keyboard: name,
/// measurement, questions and paths of a latent variable; direction of a path.
final class ModelInspector extends VBox {
  private final ModelDrawing drawing;
  private final Texts texts;
  private final TextField name = new TextField();

  ModelInspector(ModelDrawing drawing, Texts texts) {
    this.drawing = drawing;
    this.texts = texts;
    getStyleClass().add("model-inspector");
    name.setId("latent-name");
    name.setPrefColumnCount(12);
    name.setOnAction(_ -> rename());
    name.focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            rename();
          }
        });
  }

  /// Lets the user type another name.
  void editName() {
    if (name.getScene() != null) {
      name.requestFocus();
      name.selectAll();
    }
  }

  /// Shows what is selected now.
  void refresh() {
    boolean typing = name.isFocused();
    getChildren()
        .setAll(
            switch (drawing.picked().get()) {
              case Picked.Nothing _ -> List.<Node>of(note("card.model-hint"));
              case Picked.OfPath(var path) -> List.<Node>of(path(path));
              case Picked.OfLatent _ ->
                  drawing.pickedLatent().map(this::latent).orElseGet(List::of);
            });
    if (typing && name.getScene() != null) {
      name.requestFocus();
    }
  }

  private Label note(String key) {
    var note = new Label(texts.get(key));
    note.setWrapText(true);
    note.getStyleClass().add("note");
    return note;
  }

  private HBox path(Path path) {
    var words = new Label(texts.get("card.model-path", path.from(), path.to()));
    words.getStyleClass().add("inspector-title");
    return line(
        words,
        button("card.model-reverse", () -> drawing.reverse(path)),
        button("card.model-remove-path", () -> drawing.remove(path)));
  }

  private List<Node> latent(Latent latent) {
    if (!name.isFocused() || !latent.name().equals(name.getUserData())) {
      name.setText(latent.name());
    }
    name.setUserData(latent.name());
    name.setAccessibleText(texts.get("card.model-name"));
    var head =
        line(
            name,
            measurement(latent),
            joining(latent),
            button("card.model-remove", drawing::removePicked));
    var lines = new ArrayList<Node>(List.of(head, questions(latent)));
    var causes = drawing.model().causes(latent.name());
    if (!causes.isEmpty()) {
      var chips = flow("card.model-causes");
      for (var cause : causes) {
        chips.getChildren().add(chip(cause, () -> drawing.remove(new Path(cause, latent.name()))));
      }
      lines.add(chips);
    }
    return lines;
  }

  /// A name that another latent variable has is not taken.
  private void rename() {
    if (name.getUserData() instanceof String latent
        && drawing.model().latent(latent).isPresent()
        && !drawing.rename(latent, name.getText())) {
      name.setText(latent);
    }
  }

  private HBox measurement(Latent latent) {
    var box = new HBox();
    box.getStyleClass().add("segment");
    box.setMinWidth(Region.USE_PREF_SIZE);
    for (var mode : Measurement.values()) {
      boolean first = mode == Measurement.REFLECTIVE;
      var help = first ? "card.model-reflective.help" : "card.model-formative.help";
      var button =
          new ToggleButton(texts.get(first ? "card.model-reflective" : "card.model-formative"));
      button.setId(first ? "mode-a" : "mode-b");
      button.setTooltip(tip(help));
      button.setSelected(latent.measurement() == mode);
      button.getStyleClass().add(first ? "first" : "last");
      button.setOnAction(_ -> {
        button.setSelected(true);
        drawing.measure(latent.name(), mode);
      });
      box.getChildren().add(button);
    }
    return box;
  }

  private Tooltip tip(String key) {
    var tip = new Tooltip(texts.get(key));
    tip.setWrapText(true);
    tip.setMaxWidth(320);
    return tip;
  }

  /// A path to another latent variable, chosen from a list.
  private MenuButton joining(Latent latent) {
    var menu = new MenuButton(texts.get("card.model-join"));
    menu.setId("join");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    var effects = drawing.model().effects(latent.name());
    for (var other : drawing.model().latents()) {
      if (!other.name().equals(latent.name()) && !effects.contains(other.name())) {
        var item = new MenuItem(other.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> drawing.connect(latent.name(), other.name()));
        menu.getItems().add(item);
      }
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private FlowPane questions(Latent latent) {
    var chips = flow("card.model-questions");
    var survey = drawing.drawing().form().survey().get();
    if (survey != null) {
      for (var item : latent.items()) {
        chips.getChildren().add(question(item, latent, survey));
      }
      var add = new Button(texts.get("card.slot-more"));
      add.setId("latent-add");
      add.getStyleClass().add("slot-picker");
      var items = new LatentItems(drawing, latent.name());
      add.setOnAction(_ -> new QuestionPicker(items, texts).show(add));
      chips.getChildren().add(add);
    }
    return chips;
  }

  private Node question(String item, Latent latent, Survey survey) {
    Runnable remove = () -> drawing.takeOut(latent.name(), List.of(item));
    return survey
        .find(item)
        .filter(question -> !ModelDrawing.fitting(List.of(question)).isEmpty())
        .<Node>map(question -> chip(question, remove))
        .orElseGet(() -> ChipView.unknown(item, remove));
  }

  private ChipView chip(Question question, Runnable remove) {
    return removable(new ChipView(new Chip(null, List.of(question)), texts, remove), remove);
  }

  private ChipView chip(String words, Runnable remove) {
    return removable(ChipView.named(words, texts, remove), remove);
  }

  private static ChipView removable(ChipView chip, Runnable remove) {
    chip.setOnKeyPressed(event -> {
      switch (event.getCode()) {
        case DELETE, BACK_SPACE -> {
          remove.run();
          event.consume();
        }
        default -> {}
      }
    });
    return chip;
  }

  private FlowPane flow(String key) {
    var words = new Label(texts.get(key));
    words.getStyleClass().add("note");
    var flow = new FlowPane(6, 5, words);
    flow.setRowValignment(VPos.CENTER);
    return flow;
  }

  private Button button(String key, Runnable action) {
    var button = new Button(texts.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static HBox line(Node... nodes) {
    var line = new HBox(8, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
