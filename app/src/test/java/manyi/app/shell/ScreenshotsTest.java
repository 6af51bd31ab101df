package manyi.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.Workbench;
import manyi.app.sample.BundledSample;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
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

/// Pictures of every page in both languages and looks, to be looked at: `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class ScreenshotsTest {
  @TempDir static Path folder;

  private OpenWindow open;
  private Session session;
  private Shell shell;
  private Stage stage;
  private Desk desk;
  private WindowPictures pictures;

  @Start
  void start(Stage window) {
    open = OpenWindow.on(window, folder, 1440, 900);
    session = open.session();
    desk = open.desk();
    shell = open.shell();
    stage = window;
    pictures = open.pictures();
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void everyPage(FxRobot robot) throws IOException, TimeoutException {
    pictures.take(robot, "1-start");
    robot.interact(() -> shell.files().open(BundledSample.TELECOM));
    pictures.settle();
    pictures.take(robot, "2-preview");
    robot.interact(() -> shell.files().use());
    robot.interact(() -> {
      var survey = session.opened().get().survey();
      session.report().setAll(Workbench.suggest(survey));
      prepare(survey.withRole(Role.WEIGHT).getFirst().id(), null);
    });
    // The cross-tab opens with the questions of its card in the report.
    robot.interact(() -> shell.commands().navigation().show(new Page.Report()));
    pictures.settle();
    var cards = robot.from(robot.lookup(".list-view").queryAll());
    robot.clickOn(cards.lookup("交叉表").<Node>query()).push(KeyCode.ENTER);
    pictures.settle();
    int number = 3;
    for (var page : Tabs.all()) {
      robot.interact(() -> shell.commands().navigation().show(page));
      pictures.take(
          robot, number++ + "-" + Tabs.title(page).replace("shell.", "").replace(".title", ""));
    }
  }

  @Test
  void popoversAndDialogs(FxRobot robot) throws IOException, TimeoutException {
    robot.interact(() -> shell.files().open(BundledSample.TELECOM));
    pictures.settle();
    robot.clickOn("男、女");
    pictures.popups(robot, "popover-levels");
    robot.interact(() -> session.theme().set(Theme.DARK));
    robot.interact(() -> session.speak(Language.EN));
    pictures.settle();
    robot.interact(() -> shell.files().use());
    pictures.settle();
    robot.clickOn(robot.lookup("#filter-chip").queryButton());
    robot.write("q3 = x");
    pictures.settle();
    pictures.popups(robot, "popover-filter");
    robot.interact(
        () -> desk.dialogs().problem(new UserProblem("analysis.no-such-analysis", "a", "b")));
    pictures.popups(robot, "dialog-problem");
    robot.interact(() -> desk.dialogs().unexpected(new IllegalStateException("shown on purpose")));
    pictures.popups(robot, "dialog-unexpected");
    robot.interact(() -> Help.show(desk.dialogs(), session.texts().get()));
    pictures.popups(robot, "dialog-help");
  }

  private void prepare(String weight, @Nullable String filter) {
    var wanted = new Respondents(weight, filter);
    var survey = session.opened().get().survey();
    session.adopt(wanted, Prepared.of(survey, wanted, Respondents.ALL).survey());
  }
}
