package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.app.card.ElementSurvey;
import manyi.app.sample.BundledSample;
import manyi.chart.Theme;
import manyi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of what to improve first with few and many elements, to be looked at:
/// `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class QuadrantScreenshotsTest {
  @TempDir static Path folder;

  private OpenWindow open;

  @Start
  void start(Stage window) {
    open = OpenWindow.on(window, folder, 1440, 900);
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void sixElements(FxRobot robot) throws IOException, TimeoutException {
    quadrant(robot, 6);
  }

  @Test
  void fifteenElements(FxRobot robot) throws IOException, TimeoutException {
    quadrant(robot, 15);
  }

  @Test
  void fortyElements(FxRobot robot) throws IOException, TimeoutException {
    quadrant(robot, 40);
  }

  @Test
  void theOtherPagesOfTheTab(FxRobot robot) throws IOException, TimeoutException {
    for (var page : Tabs.of(new Page.OfAnalysis("quadrant")).pages()) {
      for (var language : Language.values()) {
        robot.interact(() -> open.session().begin(ElementSurvey.opened(15, language)));
        robot.interact(() -> open.shell().commands().navigation().show(page));
        take(robot, "page-" + Tabs.title(page).replace(".title", ""), language, Theme.LIGHT);
      }
    }
  }

  @Test
  void theSelectedElementAndTheRestOfThePage(FxRobot robot) throws IOException, TimeoutException {
    robot.interact(() -> open.shell().files().open(BundledSample.TELECOM));
    open.pictures().settle();
    robot.interact(() -> open.shell().files().use());
    open.pictures().settle();
    robot.interact(
        () -> open.shell().commands().navigation().show(new Page.OfAnalysis("quadrant")));
    open.pictures().settle();
    // Paired by themselves: nothing was chosen.
    assertThat(robot.lookup(".chart-view").queryAll()).isNotEmpty();
    assertThat(robot.lookup(".empty-title").queryAll()).isEmpty();

    robot.interact(() -> robot.lookup(".chart-view").query().requestFocus());
    robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
    for (var language : Language.values()) {
      take(robot, "selected", language, Theme.LIGHT);
      robot.interact(() -> page(robot).setVvalue(0.4));
      take(robot, "selected-table", language, Theme.LIGHT);
      robot.interact(() -> page(robot).setVvalue(1));
      take(robot, "selected-end", language, Theme.DARK);
      robot.interact(() -> page(robot).setVvalue(0));
    }
  }

  private static ScrollPane page(FxRobot robot) {
    return robot.lookup(".results > .scroll-pane").queryAs(ScrollPane.class);
  }

  private void quadrant(FxRobot robot, int elements) throws IOException, TimeoutException {
    for (var language : Language.values()) {
      robot.interact(() -> open.session().begin(ElementSurvey.opened(elements, language)));
      robot.interact(
          () -> open.shell().commands().navigation().show(new Page.OfAnalysis("quadrant")));
      for (var theme : Theme.values()) {
        take(robot, "elements-" + elements, language, theme);
      }
    }
  }

  private void take(FxRobot robot, String name, Language language, Theme theme)
      throws IOException, TimeoutException {
    robot.interact(() -> {
      open.session().theme().set(theme);
      open.session().speak(language);
    });
    open.pictures().settle();
    WindowPictures.write(
        open.stage().getScene(),
        name + "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT));
  }
}
