package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import manyi.Workbench;
import manyi.app.sample.BundledSample;
import manyi.app.session.Session;
import manyi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window as narrow as it can be made.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class NarrowWindowTest {
  @TempDir Path folder;

  private OpenWindow open;
  private Session session;
  private Shell shell;
  private Stage stage;
  private WindowPictures pictures;

  @Start
  void start(Stage window) {
    open = OpenWindow.on(window, folder, 1120, 700);
    session = open.session();
    shell = open.shell();
    stage = window;
    pictures = open.pictures();
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void allTabsAndCommandsFitInBothLanguages(FxRobot robot) throws Exception {
    use(robot);
    for (var language : Language.values()) {
      robot.interact(() -> session.speak(language));
      pictures.settle();
      double end = 0;
      for (var button : robot.lookup(".top-bar .button").queryAllAs(Labeled.class)) {
        end = Math.max(end, button.localToScene(button.getBoundsInLocal()).getMaxX());
      }
      assertThat(end).as(language.code()).isLessThanOrEqualTo(stage.getScene().getWidth());
      assertThat(stage.getScene().getRoot().minWidth(-1))
          .as(language.code())
          .isLessThanOrEqualTo(1120);
      assertThat(robot.lookup(".tab-button").queryAllAs(ToggleButton.class))
          .as(language.code())
          .hasSize(Tabs.groups().size())
          .allMatch(tab -> shown(tab).equals(tab.getText()));
    }
    pictures.take(robot, "narrow");
  }

  @Test
  void aTabGoesToThePageOfItsGroupSeenLast(FxRobot robot) throws TimeoutException {
    use(robot);
    var group = Tabs.of(new Page.OfAnalysis("crosstab"));
    var last = group.pages().getLast();
    robot.interact(() -> shell.commands().navigation().show(last));
    robot.interact(() -> shell.commands().navigation().show(new Page.Report()));
    robot.clickOn("表格");
    pictures.settle();

    assertThat(shell.commands().navigation().page().get()).isEqualTo(last);
  }

  private void use(FxRobot robot) throws TimeoutException {
    robot.interact(() -> shell.files().open(BundledSample.TELECOM));
    pictures.settle();
    robot.interact(() -> shell.files().use());
    pictures.settle();
    robot.interact(() -> session.report().setAll(Workbench.suggest(session.survey().get())));
    pictures.settle();
  }

  /// What is drawn of a button's words: fewer where they do not fit.
  private static String shown(Labeled button) {
    return button.lookup(".text") instanceof Text text ? text.getText() : "";
  }
}
