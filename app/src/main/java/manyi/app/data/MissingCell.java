package manyi.app.data;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import manyi.app.session.Session;
import org.jspecify.annotations.Nullable;

/// A cell for the codes that mean "no answer", separated by commas.
final class MissingCell extends TableCell<QuestionRow, QuestionRow> {
  private static final PseudoClass UNMATCHED = PseudoClass.getPseudoClass("unmatched");

  private final Session session;
  private final DataModel model;
  private final TextField field = new TextField();

  MissingCell(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    model.missingCodes().unmatched().subscribe(_ -> tell());
    field.getStyleClass().add("quiet");
    field.promptTextProperty().bind(session.text("data.missing-none"));
    field.accessibleTextProperty().bind(session.text("data.missing"));
    field.setOnAction(_ -> commit());
    field.focusedProperty().subscribe(focused -> leave(focused));
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        show();
      }
    });
  }

  @Override
  protected void updateItem(@Nullable QuestionRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty || row == null ? null : field);
    show();
  }

  /// The codes in a text: separated by commas of either width.
  static List<String> codes(String text) {
    return Stream.of(text.split("[,，、;；]", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private void leave(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void show() {
    var row = getItem();
    field.setText(row == null ? "" : String.join(", ", now(row)));
    tell();
  }

  /// Says which codes stand in no cell.
  private void tell() {
    var row = getItem();
    var unmatched = row == null ? List.<String>of() : model.missingCodes().unmatched(row.ids());
    field.pseudoClassStateChanged(UNMATCHED, !unmatched.isEmpty());
    var said =
        unmatched.isEmpty()
            ? field.getText()
            : session.texts().get().get("data.unmatched", String.join(", ", unmatched));
    field.setTooltip(said.isEmpty() ? null : new Tooltip(said));
  }

  private List<String> now(QuestionRow row) {
    return model.missing(row.first().id());
  }

  private void commit() {
    var row = getItem();
    if (row != null) {
      var codes = codes(field.getText());
      if (!codes.equals(now(row))) {
        model.correct(row.ids(), correction -> correction.withMissing(codes));
      }
    }
  }
}
