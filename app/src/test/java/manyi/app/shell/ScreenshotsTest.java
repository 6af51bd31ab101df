package manyi.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import manyi.app.data.Previews;
import manyi.app.session.Preferences;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.chart.Theme;
import manyi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of every page in both languages and looks, to be looked at.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class ScreenshotsTest {
  @TempDir static Path folder;

  private Session session;
  private Shell shell;
  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
    session = new Session(Language.ZH);
    var preferences = Preferences.in(folder.resolve("preferences.json"));
    preferences.change(now -> now.withSize(1440, 900, false));
    shell = new Shell(stage, Desk.on(stage, session, new Tasks(), preferences));
    shell.show();
  }

  @Test
  void everyPage(FxRobot robot) throws IOException {
    take(robot, "start");
    robot.interact(() -> shell.data().preview(Previews.telecom()));
    robot.interact(() -> shell.commands().navigation().show(new Page.Data()));
    take(robot, "preview");
    robot.interact(() -> shell.commands().files().use());
    for (var page : Tabs.all()) {
      robot.interact(() -> shell.commands().navigation().show(page));
      take(robot, Tabs.title(page));
    }
  }

  private void take(FxRobot robot, String name) throws IOException {
    for (var theme : Theme.values()) {
      for (var language : Language.values()) {
        robot.interact(() -> {
          session.theme().set(theme);
          session.speak(language);
        });
        WaitForAsyncUtils.waitForFxEvents();
        write(robot, name + "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void write(FxRobot robot, String name) throws IOException {
    var picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
    var file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
  }
}
