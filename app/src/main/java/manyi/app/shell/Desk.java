package manyi.app.shell;

import javafx.stage.Stage;
import manyi.app.dialog.Dialogs;
import manyi.app.session.Preferences;
import manyi.app.session.Session;
import manyi.app.task.Tasks;

/// What every part of the window works with.
record Desk(Session session, Tasks tasks, Dialogs dialogs, Preferences preferences) {
  static Desk on(Stage stage, Session session, Tasks tasks, Preferences preferences) {
    return new Desk(session, tasks, new Dialogs(stage, session, preferences), preferences);
  }
}
