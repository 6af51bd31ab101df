package manyi.app.dialog;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import manyi.text.Texts;

/// A bug, shown with its details to copy.
final class UnexpectedError {
  private UnexpectedError() {}

  static void fill(Alert alert, Texts texts, Throwable failure) {
    var details = details(failure);
    var copy = new ButtonType(texts.get("dialog.copy-details"), ButtonData.LEFT);
    var goOn = new ButtonType(texts.get("dialog.go-on"), ButtonData.OK_DONE);
    alert.getButtonTypes().setAll(copy, goOn);
    alert.getDialogPane().setContent(content(texts.get("dialog.unexpected-what-to-do"), details));
    if (alert.getDialogPane().lookupButton(copy) instanceof Button button) {
      // Copying keeps the dialog open.
      button.addEventFilter(
          ActionEvent.ACTION,
          event -> {
            copy(details);
            event.consume();
          });
    }
  }

  /// What a developer needs to know: the versions and the trace.
  static String details(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return "Java %s, %s %s%n%s"
        .formatted(
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            trace);
  }

  private static VBox content(String advice, String details) {
    var words = new Label(advice);
    words.setWrapText(true);
    var area = new TextArea(details);
    area.setEditable(false);
    area.setPrefSize(640, 240);
    return new VBox(12, words, area);
  }

  private static void copy(String details) {
    var content = new ClipboardContent();
    content.putString(details);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
