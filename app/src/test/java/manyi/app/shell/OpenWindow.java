package manyi.app.shell;

import java.nio.file.Path;
import javafx.stage.Stage;
import manyi.app.session.Preferences;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.text.Language;

/// The whole window, in Chinese and with preferences of its own, for a test to drive.
record OpenWindow(
    Stage stage,
    Tasks tasks,
    Session session,
    Preferences preferences,
    Desk desk,
    Shell shell,
    WindowPictures pictures) {
  /// Opens it.
  ///
  /// @param folder where the preferences are kept
  static OpenWindow on(Stage stage, Path folder, double width, double height) {
    var tasks = new Tasks();
    var session = new Session(Language.ZH);
    var preferences = Preferences.in(folder.resolve("preferences.json"));
    preferences.change(now -> now.withSize(width, height, false));
    var desk = Desk.on(stage, session, tasks, preferences);
    var shell = new Shell(stage, desk);
    shell.show();
    // The headless screen is 1000 × 1000, and what lies outside can be neither painted nor pressed.
    stage.setX(0);
    stage.setY(0);
    return new OpenWindow(
        stage, tasks, session, preferences, desk, shell, new WindowPictures(stage, session, tasks));
  }
}
