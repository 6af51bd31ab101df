package manyi.app.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import manyi.app.session.Session;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Note;

/// One line on top: how much wants to be looked at, and what was found about the sheet as a whole.
final class NoteBanner extends StackPane {
  private final Session session;
  private final DataModel model;
  private final Label words = new Label();

  NoteBanner(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    getStyleClass().add("banner");
    setStyle("-fx-alignment: center-left;");
    words.setWrapText(true);
    getChildren().add(words);
    model.opened().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
  }

  private void show() {
    var opened = model.opened().get();
    if (opened == null) {
      return;
    }
    var doubtful = model.count(Part.DOUBTFUL);
    var texts = session.texts().get();
    var lead =
        doubtful == 0
            ? texts.get("data.all-clear", model.count(Part.ALL))
            : texts.get("data.please-look", doubtful);
    words.setText(
        Stream.concat(Stream.of(lead), aboutTheSheet(opened).map(n -> texts.say(n.message())))
            .collect(Collectors.joining(" ")));
    getStyleClass().remove("clear");
    if (doubtful == 0) {
      getStyleClass().add("clear");
    }
  }

  private static Stream<Note> aboutTheSheet(Opened opened) {
    return opened.notes().stream().filter(note -> note.question() == null);
  }
}
