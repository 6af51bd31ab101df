package manyi.app.data;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import manyi.app.card.QuestionLabel;
import manyi.app.data.QuestionRow.Place;
import manyi.app.session.Session;
import manyi.survey.Block;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The question with the icon of its kind; a matrix can be opened to its items.
final class QuestionTextCell extends TableCell<QuestionRow, QuestionRow> {
  private final Session session;
  private final DataModel model;
  private final FontIcon personal = new FontIcon(BootstrapIcons.SHIELD_LOCK);
  private final Label text = new Label();
  private final Label items = new Label();
  private final FontIcon icon = new FontIcon();
  private final FontIcon arrow = new FontIcon();
  private final Button open = new Button(null, arrow);
  private final Region indent = new Region();
  private final HBox line = new HBox(6);

  QuestionTextCell(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    personal.getStyleClass().add("personal");
    line.setStyle("-fx-alignment: center-left;");
    text.getStyleClass().add("question-text");
    items.getStyleClass().addAll("muted", "small");
    items.setMinWidth(Region.USE_PREF_SIZE);
    open.setMinWidth(Region.USE_PREF_SIZE);
    icon.setIconSize(14);
    open.getStyleClass().add("quiet");
    open.setOnAction(_ -> {
      var row = getItem();
      if (row != null) {
        model.lines().toggle(row);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable QuestionRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    icon.setIconCode(QuestionLabel.icon(row.first().kind()));
    text.setText(words(row));
    text.setTooltip(wrapped(text.getText()));
    text.setUserData(row);
    indent.setMinWidth(row.place() == Place.ITEM ? 22 : 0);
    line.getChildren().setAll(indent, icon, text);
    if (model.personal(row.first())) {
      line.getChildren().add(2, personal);
    }
    if (row.matrix()) {
      arrow.setIconCode(
          row.place() == Place.OPEN_MATRIX
              ? BootstrapIcons.CHEVRON_DOWN
              : BootstrapIcons.CHEVRON_RIGHT);
      open.setAccessibleText(session.texts().get().get("data.show-items"));
      items.setText(session.texts().get().get("data.items", row.questions().size()));
      line.getChildren().addAll(items, open);
    }
    setGraphic(line);
  }

  private static Tooltip wrapped(String words) {
    var tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(460);
    return tip;
  }

  private static String words(QuestionRow row) {
    var question = row.first();
    Block block = question.block();
    if (row.matrix() && block != null) {
      var number = QuestionLabel.number(block.id());
      return number.isEmpty() ? block.text() : number + " " + block.text();
    }
    return QuestionLabel.text(question);
  }
}
