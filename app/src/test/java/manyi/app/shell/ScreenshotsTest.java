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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import manyi.Workbench;
import manyi.app.card.Pictures;
import manyi.app.sample.BundledSample;
import manyi.app.session.Preferences;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.chart.Theme;
import manyi.survey.Role;
import manyi.text.Language;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of every page in both languages and looks, to be looked at: `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class ScreenshotsTest {
  @TempDir static Path folder;

  private final Tasks tasks = new Tasks();
  private Session session;
  private Shell shell;
  private Stage stage;
  private Desk desk;

  @Start
  void start(Stage window) {
    stage = window;
    session = new Session(Language.ZH);
    var preferences = Preferences.in(folder.resolve("preferences.json"));
    preferences.change(now -> now.withSize(1440, 900, false));
    desk = Desk.on(stage, session, tasks, preferences);
    shell = new Shell(stage, desk);
    shell.show();
    // The headless screen is 1000 × 1000, and what lies outside cannot be painted.
    stage.setX(0);
    stage.setY(0);
  }

  @AfterEach
  void end() {
    tasks.close();
  }

  @Test
  void everyPage(FxRobot robot) throws IOException, TimeoutException {
    take(robot, "1-start");
    robot.interact(() -> shell.files().open(BundledSample.TELECOM));
    settle(robot);
    take(robot, "2-preview");
    robot.interact(() -> shell.files().use());
    robot.interact(() -> {
      var survey = session.opened().get().survey();
      session.report().setAll(Workbench.suggest(survey));
      prepare(survey.withRole(Role.WEIGHT).getFirst().id(), null);
    });
    // The cross-tab opens with the questions of its card in the report.
    robot.interact(() -> shell.commands().navigation().show(new Page.Report()));
    settle(robot);
    var cards = robot.from(robot.lookup(".list-view").queryAll());
    robot.clickOn(cards.lookup("交叉表").<Node>query()).push(KeyCode.ENTER);
    settle(robot);
    int number = 3;
    for (var page : Tabs.all()) {
      robot.interact(() -> shell.commands().navigation().show(page));
      take(robot, number++ + "-" + Tabs.title(page).replace("shell.", "").replace(".title", ""));
    }
  }

  @Test
  void popoversAndDialogs(FxRobot robot) throws IOException, TimeoutException {
    robot.interact(() -> shell.files().open(BundledSample.TELECOM));
    settle(robot);
    robot.clickOn("男、女");
    popups(robot, "popover-levels");
    robot.interact(() -> session.theme().set(Theme.DARK));
    robot.interact(() -> session.speak(Language.EN));
    settle(robot);
    robot.interact(() -> shell.files().use());
    settle(robot);
    robot.clickOn(robot.lookup("#filter-chip").queryButton());
    robot.write("q3 = x");
    settle(robot);
    popups(robot, "popover-filter");
    robot.interact(
        () -> desk.dialogs().problem(new UserProblem("analysis.no-such-analysis", "a", "b")));
    popups(robot, "dialog-problem");
    robot.interact(() -> desk.dialogs().unexpected(new IllegalStateException("shown on purpose")));
    popups(robot, "dialog-unexpected");
    robot.interact(() -> Help.show(desk.dialogs(), session.texts().get()));
    popups(robot, "dialog-help");
  }

  private void prepare(String weight, @Nullable String filter) {
    var wanted = new Respondents(weight, filter);
    var survey = session.opened().get().survey();
    session.adopt(wanted, Prepared.of(survey, wanted, Respondents.ALL).survey());
  }

  private void settle(FxRobot robot) throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    // Asked on the JavaFX thread, where one run may follow another.
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> tasks.running().isEmpty()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void take(FxRobot robot, String name) throws IOException, TimeoutException {
    for (var theme : Theme.values()) {
      for (var language : Language.values()) {
        robot.interact(() -> {
          session.theme().set(theme);
          session.speak(language);
        });
        settle(robot);
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

  /// Pictures of the windows before the main one.
  private void popups(FxRobot robot, String name) throws IOException, TimeoutException {
    settle(robot);
    var others = Window.getWindows().stream().filter(window -> window != stage).toList();
    for (var window : List.copyOf(others)) {
      write(window.getScene(), name + (others.size() > 1 ? others.indexOf(window) : ""));
      robot.interact(window::hide);
    }
  }

  private static void write(Scene scene, String name) throws IOException {
    var picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
    assertThat(picture.getWidth()).as(name).isEqualTo(Math.ceil(scene.getWidth()));
    assertThat(picture.getHeight()).as(name).isEqualTo(Math.ceil(scene.getHeight()));
    assertThat(Pictures.colours(picture)).as(name).isGreaterThan(Pictures.FEWEST);
    var file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
  }
}
