package manyi.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import manyi.exchange.ExchangeFile;
import manyi.exchange.ExchangeFile.Values;
import manyi.exchange.ExchangeFormat;
import manyi.survey.Survey;
import manyi.text.Message;

/// Writes the respondents, filtered and weighted as in the window, for other programs.
final class DataExport {
  private static final List<String> ENDINGS = List.of("sav", "csv");

  private final Desk desk;

  DataExport(Desk desk) {
    this.desk = desk;
  }

  /// Asks for a place and writes the file.
  void choose() {
    var survey = desk.session().survey().get();
    if (survey != null) {
      desk.dialogs()
          .save(survey.title() + "-data.sav", Message.of("shell.kind-data"), ENDINGS)
          .ifPresent(file -> write(survey, file));
    }
  }

  private void write(Survey survey, Path file) {
    var export = new ExchangeFile(survey, false, Values.LABELS, desk.session().texts().get());
    var csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    var format = csv ? ExchangeFormat.CSV : ExchangeFormat.SAV;
    desk.tasks()
        .run(
            "data-file",
            Message.of("shell.writing-data", String.valueOf(file.getFileName())),
            progress -> export.write(format, file, progress),
            leftOut -> tell(file, survey, leftOut),
            desk.dialogs()::problem);
  }

  private void tell(Path file, Survey survey, List<String> leftOut) {
    var texts = desk.session().texts().get();
    var words = texts.get("shell.data-respondents", survey.filtered().count());
    if (!leftOut.isEmpty()) {
      words += "\n" + texts.get("shell.data-left-out", String.join(", ", leftOut));
    }
    var label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(520);
    desk.dialogs()
        .inform(texts.get("shell.data-written", String.valueOf(file.getFileName())), label);
  }
}
