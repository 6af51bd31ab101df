package manyi.app.data;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import manyi.survey.Level;
import manyi.survey.Question;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the levels of a question are put in order, by dragging or by the buttons.
final class LevelOrderPopover {
  private static final double ROW = 30;
  private static final int ROWS_SHOWN = 11;
  private static final int ROWS_AT_LEAST = 3;

  /// What the popover holds besides the list.
  private static final double REST = 150;

  private final Session session;
  private final LevelOrder order;
  private final ListView<Level> list;
  private final Popover popover = new Popover();

  private LevelOrderPopover(Session session, Question question) {
    this.session = session;
    order = new LevelOrder(question.levels(), question.kind());
    list = new ListView<>(order.levels());
    list.setCellFactory(_ -> new LevelCell(order));
    list.setFixedCellSize(ROW);
    list.accessibleTextProperty().bind(session.text("data.level-order"));
    list.getSelectionModel().selectFirst();
  }

  /// Shows the popover beside a node.
  ///
  /// @param apply takes the codes in their new order
  static void show(Node beside, Session session, Question question, Consumer<List<String>> apply) {
    var view = new LevelOrderPopover(session, question);
    var content = view.content(apply);
    int rows = (int) ((Popovers.room(beside) - REST) / ROW);
    view.list.setPrefSize(280, view.rows(rows) * ROW + 4);
    Popovers.show(view.popover, content, beside);
    view.list.requestFocus();
  }

  private VBox content(Consumer<List<String>> apply) {
    var title = new Label();
    title.textProperty().bind(session.text("data.level-order"));
    title.getStyleClass().add("section");
    var hint = new Label();
    hint.textProperty().bind(session.text("data.level-order-hint"));
    hint.getStyleClass().addAll("muted", "small");
    var done = new Button();
    done.textProperty().bind(session.text("data.apply"));
    done.getStyleClass().add("accent");
    done.setOnAction(_ -> {
      popover.hide();
      apply.accept(order.codes());
    });
    var content = new VBox(title, hint, list);
    if (!order.offScale().isEmpty()) {
      content.getChildren().add(offScale());
    }
    content.getChildren().add(buttons(done));
    content.getStyleClass().add("pop");
    return content;
  }

  private int rows(int room) {
    int wanted = Math.min(ROWS_SHOWN, order.levels().size());
    return Math.max(Math.min(wanted, room), Math.min(wanted, ROWS_AT_LEAST));
  }

  private Label offScale() {
    var names = order.offScale().stream().map(Level::label);
    var between = session.texts().get().get("data.and");
    var label = new Label();
    label
        .textProperty()
        .bind(session.text("data.not-on-scale", names.collect(Collectors.joining(between))));
    label.getStyleClass().addAll("muted", "small");
    label.setWrapText(true);
    label.setMaxWidth(280);
    return label;
  }

  private HBox buttons(Button done) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new HBox(
        6,
        button(BootstrapIcons.ARROW_UP, "data.up", () -> step(-1)),
        button(BootstrapIcons.ARROW_DOWN, "data.down", () -> step(1)),
        button(BootstrapIcons.ARROW_DOWN_UP, "data.reverse", order::reverse),
        space,
        done);
  }

  private Button button(BootstrapIcons icon, String key, Runnable action) {
    var button = new Button(null, new FontIcon(icon));
    var tip = new Tooltip();
    tip.textProperty().bind(session.text(key));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(session.text(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void step(int by) {
    var selected = list.getSelectionModel().getSelectedIndex();
    order.move(selected, selected + by);
    list.getSelectionModel().select(Math.clamp(selected + by, 0, order.levels().size() - 1));
  }
}
