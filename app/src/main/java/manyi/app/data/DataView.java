package manyi.app.data;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The import preview: what wants to be looked at, the sheet as it stands, and the questions.
public final class DataView extends VBox {
  private final Session session;
  private final DataModel model;

  public DataView(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    getStyleClass().add("page");
    setSpacing(10);
    setPadding(new Insets(12, 16, 14, 16));
    var raw = new StackPane(new RawGrid(session, model));
    raw.getStyleClass().add("card");
    var split = new SplitPane(raw, questions());
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.29);
    split.getStyleClass().add("gap");
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren()
        .setAll(
            new CodebookBanner(session, model),
            new NoteBanner(session, model),
            new DifferencesPane(session, model),
            split);
  }

  private VBox questions() {
    var table = new QuestionTable(session, model);
    VBox.setVgrow(table, Priority.ALWAYS);
    var card = new VBox(head(), table);
    card.getStyleClass().add("card");
    return card;
  }

  private HBox head() {
    var title = new Label();
    title.textProperty().bind(session.text("data.questions"));
    title.getStyleClass().add("card-title");
    var hint = new Label();
    hint.textProperty().bind(session.text("data.hint"));
    hint.getStyleClass().add("muted");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var undo = button(BootstrapIcons.ARROW_COUNTERCLOCKWISE, "data.undo", model::undo);
    undo.disableProperty().bind(model.canUndo().not());
    var redo = button(BootstrapIcons.ARROW_CLOCKWISE, "data.redo", model::redo);
    redo.disableProperty().bind(model.canRedo().not());
    var head = new HBox(title, hint, space, undo, redo, parts());
    head.getStyleClass().add("card-head");
    return head;
  }

  private Button button(BootstrapIcons icon, String key, Runnable action) {
    var button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add("quiet");
    button.accessibleTextProperty().bind(session.text(key));
    var tip = new Tooltip();
    tip.textProperty().bind(session.text(key));
    button.setTooltip(tip);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private HBox parts() {
    var group = new ToggleGroup();
    var parts =
        new HBox(
            part(group, Part.DOUBTFUL, "data.part.doubtful", "first"),
            part(group, Part.ALL, "data.part.all", "middle"),
            part(group, Part.PLATFORM, "data.part.platform", "last"));
    parts.getStyleClass().add("segment");
    group
        .selectedToggleProperty()
        .subscribe((old, now) -> {
          if (now == null && old != null) {
            old.setSelected(true);
          }
        });
    return parts;
  }

  private ToggleButton part(ToggleGroup group, Part part, String key, String place) {
    var button = new ToggleButton();
    button.setToggleGroup(group);
    button.getStyleClass().add(place);
    Runnable word = () -> button.setText(session.texts().get().get(key, model.lines().count(part)));
    session.texts().subscribe(word);
    model.opened().subscribe(word);
    model.lines().shown().addListener((InvalidationListener) _ -> word.run());
    word.run();
    model.lines().part().subscribe(now -> button.setSelected(now == part));
    button.setOnAction(_ -> model.lines().part().set(part));
    return button;
  }
}
