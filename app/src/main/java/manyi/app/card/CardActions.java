package manyi.app.card;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import manyi.app.dialog.Dialogs;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.chart.ChartFile;
import manyi.chart.ChartFormat;
import manyi.document.Figure;
import manyi.document.Table;
import manyi.project.Card;
import manyi.text.Message;

/// What can be done with a card: copied, saved, put into the report.
final class CardActions {
  /// Twice a screen's: sharp in a document, and small enough to paste.
  private static final int CLIPBOARD_DPI = 192;

  private final Session session;
  private final Tasks tasks;
  private final Dialogs dialogs;

  CardActions(Session session, Tasks tasks, Dialogs dialogs) {
    this.session = session;
    this.tasks = tasks;
    this.dialogs = dialogs;
  }

  void copy(Table table, Notice notice) {
    var language = session.texts().get().language();
    Clipboard.getSystemClipboard().setContent(new TableClipboard(table, language).content());
    notice.done(session.text("card.table-copied"));
  }

  void copy(Figure figure, Notice notice) {
    var language = session.texts().get().language();
    tasks.run(
        "copy-chart",
        Message.of("card.copying-chart"),
        _ -> ChartFile.png(figure, CLIPBOARD_DPI, language),
        png -> {
          var content = new ClipboardContent();
          content.putImage(new Image(new ByteArrayInputStream(png)));
          Clipboard.getSystemClipboard().setContent(content);
          notice.done(session.text("card.chart-copied"));
        },
        dialogs::problem);
  }

  /// Asks for a place and saves the chart there.
  void save(Figure figure, String title, ChartFormat format, int dpi, Notice notice) {
    var ending = format.ending();
    dialogs
        .save(FileName.of(title) + "." + ending, Message.of("card.picture"), List.of(ending))
        .ifPresent(file -> write(figure, format, dpi, file, notice));
  }

  void write(Figure figure, ChartFormat format, int dpi, Path file, Notice notice) {
    var language = session.texts().get().language();
    tasks.run(
        "save-chart",
        Message.of("card.saving-chart"),
        _ -> {
          ChartFile.write(figure, format, dpi, file, language);
          return file;
        },
        path ->
            notice.written(
                session.text("card.chart-saved", path.getFileName().toString()),
                session.text("card.open-folder"),
                path),
        dialogs::problem);
  }

  boolean inReport(Card card) {
    return session.report().contains(card);
  }

  /// Puts a card at the end of the report, once.
  void add(Card card, Notice notice) {
    if (!inReport(card)) {
      session.report().add(card);
    }
    notice.done(session.text("card.added", session.report().size()));
  }
}
