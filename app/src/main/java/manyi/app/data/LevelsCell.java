package manyi.app.data;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import manyi.app.session.Session;
import manyi.survey.Question;
import org.jspecify.annotations.Nullable;

/// The levels in their order; a click opens them for ordering.
final class LevelsCell extends TableCell<QuestionRow, QuestionRow> {
  private final Session session;
  private final DataModel model;
  private final Button button = new Button();
  private final Label label = new Label();

  LevelsCell(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    button.getStyleClass().add("quiet");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> order());
    label.getStyleClass().add("muted");
    label.setStyle("-fx-padding: 0 0 0 7;");
  }

  private void order() {
    var row = getItem();
    if (row != null) {
      LevelOrderPopover.show(
          button,
          session,
          row.first(),
          codes -> model.correct(row.ids(), correction -> correction.withLevels(codes)));
    }
  }

  @Override
  protected void updateItem(@Nullable QuestionRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    var question = row.first();
    var texts = session.texts().get();
    boolean masked = model.personal(question) && model.maskPersonal().get();
    var text = masked ? texts.get("data.masked") : Levels.inOneLine(question, model::extent, texts);
    var shown = closed(question) && !masked ? button : label;
    shown.setText(text);
    shown.setTooltip(new Tooltip(text));
    setGraphic(shown);
  }

  private static boolean closed(Question question) {
    return question.kind().closed() && question.levels().size() > 1;
  }
}
