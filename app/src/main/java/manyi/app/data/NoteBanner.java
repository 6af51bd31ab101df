package manyi.app.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import manyi.app.session.Session;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;

/// One line on top: how much wants to be looked at, and what is doubtful about the sheet as a
/// whole. All notes open beside it.
final class NoteBanner extends HBox {
  private final Session session;
  private final DataModel model;
  private final Label words = new Label();
  private final Hyperlink notes = new Hyperlink();

  NoteBanner(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    setId("note-banner");
    getStyleClass().add("banner");
    setStyle("-fx-alignment: center-left;");
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    notes.setId("notes");
    notes.setMinWidth(Region.USE_PREF_SIZE);
    notes.setOnAction(_ -> NoteList.show(notes, session, model));
    setSpacing(8);
    getChildren().setAll(words, notes);
    model.opened().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
  }

  private void show() {
    var opened = model.opened().get();
    if (opened == null) {
      return;
    }
    var doubtful = model.lines().count(Part.DOUBTFUL);
    var texts = session.texts().get();
    var lead =
        doubtful == 0
            ? texts.get("data.all-clear", model.lines().count(Part.ALL))
            : texts.get("data.please-look", doubtful);
    words.setText(
        Stream.concat(Stream.of(lead), aboutTheSheet(opened).map(n -> texts.say(n.message())))
            .collect(Collectors.joining(" ")));
    notes.setText(texts.get("data.all-notes", opened.notes().size()));
    getStyleClass().remove("clear");
    if (doubtful == 0) {
      getStyleClass().add("clear");
    }
  }

  private static Stream<Note> aboutTheSheet(Opened opened) {
    return opened.notes().stream()
        .filter(note -> note.question() == null && note.severity() != Severity.INFO);
  }
}
