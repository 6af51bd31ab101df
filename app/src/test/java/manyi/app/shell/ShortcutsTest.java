package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import manyi.app.sample.BundledSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Goes about by keys.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class ShortcutsTest {
  @TempDir Path folder;

  private OpenWindow open;

  @Start
  void start(Stage window) {
    open = OpenWindow.on(window, folder, 1000, 900);
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void everyPageIsReachedByKeys(FxRobot robot) throws TimeoutException {
    robot.interact(() -> open.shell().files().open(BundledSample.TELECOM));
    open.pictures().settle();
    robot.interact(() -> open.shell().files().use());
    open.pictures().settle();
    robot.interact(() -> show(new Page.OfAnalysis("branches")));
    open.pictures().settle();

    robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    assertThat(page()).isEqualTo(new Page.OfAnalysis("scorecard"));
    robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    assertThat(page()).isEqualTo(new Page.OfAnalysis("recommendation"));
    robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    assertThat(page()).isEqualTo(new Page.OfAnalysis("scorecard"));

    robot.interact(() -> show(new Page.Report()));
    robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    assertThat(page()).isEqualTo(new Page.Report());
  }

  @Test
  void theKeysAreListed(FxRobot robot) throws Exception {
    robot.push(KeyCode.F1);
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Window.getWindows().size() > 1));
    WaitForAsyncUtils.waitForFxEvents();

    var list =
        Window.getWindows().stream()
            .filter(window -> window != open.stage())
            .findFirst()
            .orElseThrow();
    assertThat(robot.from(list.getScene().getRoot()).lookup(".label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("F2", "改名", "上一页、下一页");
    WindowPictures.write(list.getScene(), "keys-zh");
    robot.interact(list::hide);
  }

  private void show(Page page) {
    open.shell().commands().navigation().show(page);
  }

  private Page page() {
    WaitForAsyncUtils.waitForFxEvents();
    return open.shell().commands().navigation().page().get();
  }
}
