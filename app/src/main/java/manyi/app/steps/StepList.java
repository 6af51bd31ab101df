package manyi.app.steps;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import manyi.app.session.Stepped.Done;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps in their order: added, changed, moved and removed.
final class StepList extends VBox {
  private final Session session;
  private final StepsModel model;
  private final ListView<Done> list = new ListView<>();

  StepList(Session session, StepsModel model, Consumer<StepKind> onAdd, IntConsumer onEdit) {
    this.session = session;
    this.model = model;
    getStyleClass().add("step-list");
    list.setId("steps");
    list.setCellFactory(_ -> new StepCell(session, onEdit, model::remove));
    list.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, onEdit));
    list.setPlaceholder(placeholder());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(head(onAdd), list);
    session.stepped().subscribe(_ -> fill());
    session.texts().subscribe(_ -> list.refresh());
  }

  ReadOnlyObjectProperty<@Nullable Done> selected() {
    return list.getSelectionModel().selectedItemProperty();
  }

  void selectNothing() {
    list.getSelectionModel().clearSelection();
  }

  private void fill() {
    var now = session.stepped().get();
    int chosen = list.getSelectionModel().getSelectedIndex();
    boolean longer = now != null && now.done().size() > list.getItems().size();
    if (now == null) {
      list.getItems().clear();
    } else {
      list.getItems().setAll(now.done());
    }
    if (longer) {
      list.getSelectionModel().selectLast();
    } else if (chosen >= 0 && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(Math.min(chosen, list.getItems().size() - 1));
    }
  }

  private Node head(Consumer<StepKind> onAdd) {
    var add = new MenuButton();
    add.setId("add-step");
    add.textProperty().bind(session.text("steps.add"));
    add.setMinWidth(Region.USE_PREF_SIZE);
    for (var kind : StepKind.values()) {
      var item = new MenuItem(null, new FontIcon(kind.icon()));
      item.setId("add-" + kind.word());
      item.textProperty().bind(session.text("steps.kind." + kind.word()));
      item.setOnAction(_ -> onAdd.accept(kind));
      add.getItems().add(item);
    }
    var title = new Label();
    title.textProperty().bind(session.text("steps.title"));
    title.getStyleClass().add("card-title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head =
        new HBox(
            title,
            space,
            button(
                BootstrapIcons.ARROW_COUNTERCLOCKWISE, "steps.undo", model::undo, model.canUndo()),
            button(BootstrapIcons.ARROW_CLOCKWISE, "steps.redo", model::redo, model.canRedo()),
            add);
    head.getStyleClass().add("card-head");
    return head;
  }

  private Button button(Ikon icon, String key, Runnable action, ReadOnlyBooleanProperty possible) {
    var button = new Button(null, new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("quiet");
    button.accessibleTextProperty().bind(session.text(key));
    var tip = new Tooltip();
    tip.textProperty().bind(session.text(key));
    button.setTooltip(tip);
    button.disableProperty().bind(possible.not());
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Label placeholder() {
    var hint = new Label();
    hint.textProperty().bind(session.text("steps.empty"));
    hint.setWrapText(true);
    hint.getStyleClass().add("muted");
    hint.setStyle("-fx-padding: 24; -fx-text-alignment: center;");
    return hint;
  }

  private void press(KeyEvent event, IntConsumer onEdit) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at < 0) {
      return;
    }
    if (event.getCode() == KeyCode.DELETE) {
      model.remove(at);
    } else if (event.getCode() == KeyCode.ENTER) {
      onEdit.accept(at);
    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      move(at, at - 1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      move(at, at + 1);
    } else {
      return;
    }
    event.consume();
  }

  private void move(int from, int to) {
    if (to >= 0 && to < list.getItems().size()) {
      list.getSelectionModel().select(to);
      model.move(from, to);
    }
  }
}
