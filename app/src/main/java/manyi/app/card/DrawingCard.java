package manyi.app.card;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import manyi.text.Texts;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card above the results on which a setting is drawn, or written as text; what is still in the
/// way of a result stands below. It can be folded away.
final class DrawingCard extends VBox {
  private final Session session;
  private final Drawing<?> drawing;
  private final Function<Texts, Editor> maker;
  private final BooleanProperty open = new SimpleBooleanProperty(true);
  private final BooleanProperty asText = new SimpleBooleanProperty();
  private final Label summary = new Label();
  private final VBox problems = new VBox(3);
  private final VBox body = new VBox();
  private Editor editor;
  private SettingControl text;

  /// @param maker of the editor in a language
  DrawingCard(Session session, Drawing<?> drawing, Function<Texts, Editor> maker) {
    this.session = session;
    this.drawing = drawing;
    this.maker = maker;
    setId("drawing-" + drawing.setting().name());
    getStyleClass().addAll("card", "drawing-card");
    body.getStyleClass().add("drawing-body");
    problems.setId("drawing-problems");
    var texts = session.texts().get();
    editor = maker.apply(texts);
    text = LinesControl.of(drawing.form(), drawing.setting());
    session.texts().subscribe(this::build);
    session.survey().subscribe(() -> build(session.texts().get()));
    drawing.value().subscribe(_ -> refresh());
    drawing.form().request().subscribe(_ -> refresh());
  }

  Editor editor() {
    return editor;
  }

  /// Unfolds the card and gives it the keyboard.
  void edit() {
    open.set(true);
    build(session.texts().get());
    if (asText.get()) {
      text.node().requestFocus();
    } else {
      editor.focus();
    }
  }

  /// What stands in the form: what is drawn in a few words, and the way to the card.
  SettingControl link(Texts texts, Consumer<DrawingCard> onDraw) {
    var words = new Label();
    words.setWrapText(true);
    words.getStyleClass().add("note");
    var go = new Button(texts.get("card.drawing-edit"));
    go.setId("edit-" + drawing.setting().name());
    go.setOnAction(_ -> onDraw.accept(this));
    return new SettingControl(new VBox(5, words, go), () -> words.setText(editor.summary()));
  }

  private void build(Texts texts) {
    editor.release();
    editor = maker.apply(texts);
    text = LinesControl.of(drawing.form(), drawing.setting());
    text.node().getStyleClass().add("drawing-text");
    getChildren().setAll(head(texts));
    if (open.get()) {
      var shown = asText.get() ? text.node() : editor.node();
      body.getChildren().setAll(shown, problems);
      getChildren().add(body);
    }
    refresh();
  }

  private Node head(Texts texts) {
    var title = new Label(texts.get(drawing.form().label(drawing.setting())));
    title.getStyleClass().add("card-title");
    summary.getStyleClass().setAll("label", "note");
    summary.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(8, title, summary, space);
    head.getStyleClass().add("card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    if (open.get()) {
      if (!asText.get()) {
        head.getChildren().addAll(editor.tools());
      }
      head.getChildren().addAll(undo(texts), redo(texts), switcher(texts));
    }
    var fold = new Button(texts.get(open.get() ? "card.drawing-fold" : "card.drawing-unfold"));
    fold.setId("fold-drawing");
    fold.setMinWidth(Region.USE_PREF_SIZE);
    fold.setOnAction(_ -> {
      open.set(!open.get());
      build(session.texts().get());
    });
    head.getChildren().add(fold);
    return head;
  }

  private Button undo(Texts texts) {
    var button =
        icon(BootstrapIcons.ARROW_COUNTERCLOCKWISE, texts.get("card.undo"), drawing::undo);
    button.disableProperty().bind(drawing.canUndo().not());
    return button;
  }

  private Button redo(Texts texts) {
    var button = icon(BootstrapIcons.ARROW_CLOCKWISE, texts.get("card.redo"), drawing::redo);
    button.disableProperty().bind(drawing.canRedo().not());
    return button;
  }

  private static Button icon(BootstrapIcons icon, String words, Runnable action) {
    var button = new Button(null, new FontIcon(icon));
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private HBox switcher(Texts texts) {
    var drawn = new ToggleButton(texts.get("card.drawing-drawn"));
    var written = new ToggleButton(texts.get("card.drawing-written"));
    drawn.setId("as-drawing");
    written.setId("as-text");
    drawn.getStyleClass().add("first");
    written.getStyleClass().add("last");
    drawn.setSelected(!asText.get());
    written.setSelected(asText.get());
    drawn.setOnAction(_ -> show(false));
    written.setOnAction(_ -> show(true));
    var box = new HBox(drawn, written);
    box.getStyleClass().add("segment");
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  private void show(boolean written) {
    asText.set(written);
    build(session.texts().get());
  }

  private void refresh() {
    var texts = session.texts().get();
    summary.setText(editor.summary());
    text.refresh().run();
    problems.getChildren().clear();
    var form = drawing.form();
    var wrong = form.problem(drawing.setting());
    wrong.ifPresent(problem -> complain(texts.say(Wording.of(problem, form.analysis()))));
    if (wrong.isEmpty() || !asText.get()) {
      editor.problems().forEach(problem -> complain(texts.say(problem)));
    }
    problems.setVisible(!problems.getChildren().isEmpty());
    problems.setManaged(problems.isVisible());
    setAccessibleText(
        problems.getChildren().stream()
            .map(node -> ((Label) node).getText())
            .collect(Collectors.joining(" ")));
  }

  private void complain(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("field-problem");
    problems.getChildren().add(label);
  }
}
