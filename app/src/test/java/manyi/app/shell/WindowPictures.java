package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import manyi.app.card.Pictures;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.chart.Theme;
import manyi.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the window and of those before it, to be looked at: `target/screenshots`.
record WindowPictures(Stage stage, Session session, Tasks tasks) {
  void settle() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    // Asked on the JavaFX thread, where one run may follow another.
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> tasks.running().isEmpty()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The main window in both languages and both looks; Chinese and light afterwards.
  void take(FxRobot robot, String name) throws IOException, TimeoutException {
    for (var theme : Theme.values()) {
      for (var language : Language.values()) {
        robot.interact(() -> {
          session.theme().set(theme);
          session.speak(language);
        });
        settle();
        write(
            stage.getScene(),
            name + "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT));
      }
    }
    robot.interact(() -> {
      session.theme().set(Theme.LIGHT);
      session.speak(Language.ZH);
    });
  }

  /// The windows before the main one, which are closed then.
  void popups(FxRobot robot, String name) throws IOException, TimeoutException {
    settle();
    var others = Window.getWindows().stream().filter(window -> window != stage).toList();
    assertThat(others).as(name).isNotEmpty();
    for (var window : List.copyOf(others)) {
      write(window.getScene(), name + (others.size() > 1 ? others.indexOf(window) : ""));
      robot.interact(window::hide);
    }
  }

  /// A scene as it is.
  static void write(Scene scene, String name) throws IOException {
    var picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
    assertThat(picture.getWidth()).as(name).isEqualTo(Math.ceil(scene.getWidth()));
    assertThat(picture.getHeight()).as(name).isEqualTo(Math.ceil(scene.getHeight()));
    assertThat(Pictures.colours(picture)).as(name).isGreaterThan(Pictures.FEWEST);
    var file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
  }
}
