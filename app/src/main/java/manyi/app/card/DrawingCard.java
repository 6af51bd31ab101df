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
import manyi.analysis.Prominence;
import manyi.app.session.Session;
import manyi.text.Texts;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card above the results on which a setting is drawn, or written as text; what is still in the
/// way of a result stands below. It can be folded away.
final class DrawingCard extends VBox {
  /// What title and tools need to stand in one line.
  private static final double ROOMY = 680;

  private final Session session;
  private final Drawing<?> drawing;
  private final Function<Texts, Editor> maker;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty asText = new SimpleBooleanProperty();
  private final Label summary = new Label();
  private final VBox problems = new VBox(3);
  private final VBox body = new VBox();
  private Consumer<Boolean> onWidth = _ -> {};
  private Editor editor;
  private SettingControl text;

  /// @param unfolded whether it begins so
  /// @param maker of the editor in a language
  DrawingCard(
      Session session, Drawing<?> drawing, boolean unfolded, Function<Texts, Editor> maker) {
    open.set(unfolded);
    this.session = session;
    this.drawing = drawing;
    this.maker = maker;
    setId("drawing-" + drawing.setting().name());
    getStyleClass().addAll("card", "drawing-card");
    body.getStyleClass().add("drawing-body");
    problems.setId("drawing-problems");
    var texts = session.texts().get();
    editor = maker.apply(texts);
    text = LinesControl.of(drawing.form(), drawing.setting(), "");
    session.texts().subscribe(this::build);
    session.survey().subscribe(() -> build(session.texts().get()));
    widthProperty()
        .subscribe((before, now) -> {
          if (before.doubleValue() < ROOMY != now.doubleValue() < ROOMY) {
            onWidth.accept(now.doubleValue() < ROOMY);
          }
        });
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
    text = LinesControl.of(drawing.form(), drawing.setting(), "");
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
    title.setMinWidth(Region.USE_PREF_SIZE);
    summary.getStyleClass().setAll("label", "note");
    summary.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(8, title, summary, space);
    line.setAlignment(Pos.CENTER_LEFT);
    var tools = tools(texts);
    var head = new VBox(6, line);
    head.getStyleClass().add("card-head");
    arrange(head, line, tools, getWidth() < ROOMY);
    onWidth = narrow -> arrange(head, line, tools, narrow);
    return head;
  }

  /// The tools beside the title; below it where the card is too narrow for both.
  private static void arrange(VBox head, HBox line, HBox tools, boolean narrow) {
    line.getChildren().remove(tools);
    head.getChildren().setAll(line);
    (narrow ? head : line).getChildren().add(tools);
  }

  private HBox tools(Texts texts) {
    var tools = new HBox(8);
    tools.setAlignment(Pos.CENTER_RIGHT);
    if (open.get()) {
      if (!asText.get()) {
        tools.getChildren().addAll(editor.tools());
      }
      tools.getChildren().addAll(undo(texts), redo(texts), switcher(texts));
    }
    var fold = new Button(texts.get(open.get() ? "card.drawing-fold" : "card.drawing-unfold"));
    fold.setId("fold-drawing");
    fold.setMinWidth(Region.USE_PREF_SIZE);
    fold.setOnAction(_ -> {
      open.set(!open.get());
      build(session.texts().get());
    });
    tools.getChildren().add(fold);
    return tools;
  }

  private Button undo(Texts texts) {
    var button = icon(BootstrapIcons.ARROW_COUNTERCLOCKWISE, texts.get("card.undo"), drawing::undo);
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
    // What makes no difference beside what else is chosen is not drawn either.
    setVisible(form.prominence(drawing.setting()) != Prominence.HIDDEN);
    setManaged(isVisible());
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
