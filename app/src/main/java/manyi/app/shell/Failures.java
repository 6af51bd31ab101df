package manyi.app.shell;

import javafx.application.Platform;
import manyi.app.dialog.Dialogs;

/// Where bugs end up: logged once and shown, and the work goes on.
final class Failures {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private Failures() {}

  static void report(Dialogs dialogs, Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "Unexpected", failure);
    Platform.runLater(() -> dialogs.unexpected(failure));
  }
}
