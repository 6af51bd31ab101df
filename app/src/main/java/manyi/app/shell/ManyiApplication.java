package manyi.app.shell;

import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import manyi.app.session.Preferences;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.text.Language;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: begins with what was remembered and leaves it remembered.
public final class ManyiApplication extends Application {
  private @Nullable Tasks tasks;

  @Override
  public void start(Stage stage) {
    var preferences = Preferences.in(Preferences.usualFile());
    var remembered = preferences.now().language();
    var language = remembered == null ? Language.of(Locale.getDefault()) : remembered;
    var session = new Session(language);
    session.theme().set(preferences.now().theme());
    var work = new Tasks();
    tasks = work;
    var desk = Desk.on(stage, session, work, preferences);
    Thread.setDefaultUncaughtExceptionHandler(
        (_, failure) -> Failures.report(desk.dialogs(), failure));
    var shell = new Shell(stage, desk);
    shell.show();
    getParameters().getUnnamed().stream().findFirst().ifPresent(shell.files()::open);
  }

  @Override
  public void stop() {
    if (tasks != null) {
      tasks.close();
    }
  }
}
