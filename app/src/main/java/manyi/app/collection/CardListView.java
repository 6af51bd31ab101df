package manyi.app.collection;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import manyi.project.Card;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The report's title and its cards, to be ordered, removed and opened again.
final class CardListView extends VBox {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final Session session;
  private final ReportModel model;
  private final Consumer<Card> edit;
  private final ListView<Card> list;

  CardListView(Session session, ReportModel model, Consumer<Card> edit) {
    this.session = session;
    this.model = model;
    this.edit = edit;
    list = new ListView<>(model.cards());
    list.setId("report-cards");
    list.setCellFactory(_ -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::command);
    list.getSelectionModel().selectedItemProperty().subscribe(card -> model.selected().set(card));
    VBox.setVgrow(list, Priority.ALWAYS);
    model.respondents().subscribe(_ -> list.refresh());
    session.texts().subscribe(_ -> list.refresh());
    getStyleClass().add("report-side");
    getChildren().setAll(title(), list, buttons());
  }

  void selectFirst() {
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private VBox title() {
    var label = new Label();
    label.getStyleClass().add("field-label");
    label.textProperty().bind(session.text("collection.title"));
    var field = new TextField();
    field.setId("report-title");
    field.textProperty().bindBidirectional(model.title());
    session.texts().subscribe(_ -> field.setPromptText(model.standardTitle()));
    session.opened().subscribe(_ -> field.setPromptText(model.standardTitle()));
    label.setLabelFor(field);
    return new VBox(5, label, field);
  }

  private CardCell cell() {
    var cell = new CardCell(session, () -> model.respondents().get(), this::move);
    cell.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && cell.getItem() != null) {
            edit.accept(cell.getItem());
          }
        });
    return cell;
  }

  private HBox buttons() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new HBox(
        6,
        button("collection.edit", BootstrapIcons.PENCIL_SQUARE, this::edit),
        button("collection.remove", BootstrapIcons.TRASH, this::remove),
        restoring(),
        space,
        button("collection.up", BootstrapIcons.ARROW_UP, () -> moveSelected(-1)),
        button("collection.down", BootstrapIcons.ARROW_DOWN, () -> moveSelected(1)));
  }

  private Button button(String key, Ikon icon, Runnable action) {
    var button = new Button(null, new FontIcon(icon));
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(session.text(key));
    button.setTooltip(tooltip);
    button.accessibleTextProperty().bind(session.text(key));
    button.setId(key.replace('.', '-'));
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Button restoring() {
    var restore =
        button("collection.restore", BootstrapIcons.ARROW_COUNTERCLOCKWISE, this::restore);
    restore.disableProperty().bind(model.canRestore().not());
    return restore;
  }

  private void restore() {
    var card = model.restore();
    if (card != null) {
      list.getSelectionModel().select(card);
      list.requestFocus();
    }
  }

  private void command(KeyEvent event) {
    if (UNDO.match(event) && model.canRestore().get()) {
      restore();
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case UP, DOWN -> {
        if (!event.isAltDown()) {
          return;
        }
        moveSelected(event.getCode() == KeyCode.UP ? -1 : 1);
      }
      case DELETE, BACK_SPACE -> remove();
      case ENTER -> edit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void moveSelected(int by) {
    int from = list.getSelectionModel().getSelectedIndex();
    if (from >= 0) {
      move(from, from + by);
    }
  }

  private void move(int from, int to) {
    model.move(from, to);
    list.getSelectionModel().clearAndSelect(Math.clamp(to, 0, model.cards().size() - 1));
  }

  private void edit() {
    var card = list.getSelectionModel().getSelectedItem();
    if (card != null) {
      edit.accept(card);
    }
  }

  private void remove() {
    var card = list.getSelectionModel().getSelectedItem();
    if (card != null) {
      model.remove(card);
    }
  }
}
