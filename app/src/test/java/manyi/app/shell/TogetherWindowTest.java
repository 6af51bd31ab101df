package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import manyi.app.Branches;
import manyi.app.session.Session;
import manyi.survey.Level;
import manyi.survey.Survey;
import manyi.text.Language;
import manyi.workbook.recognition.Together.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Opens three branches' files in the window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class TogetherWindowTest {
  @TempDir Path folder;

  private OpenWindow open;
  private Session session;
  private Shell shell;
  private WindowPictures pictures;
  private Stage stage;

  @Start
  void start(Stage window) {
    open = OpenWindow.on(window, folder, 1400, 880);
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
  void filesAreNamedJoinedAndTheirDifferencesDecided(FxRobot robot) throws Exception {
    ask(Branches.write(folder));
    WindowPictures.write(dialog().getScene(), "together-dialog-zh");
    var names =
        robot.from(dialog().getScene().getRoot()).lookup(".text-field").queryAllAs(TextField.class);
    assertThat(names).extracting(TextField::getText).containsExactly("广州", "深圳", "珠海");
    robot.interact(() -> List.copyOf(names).getFirst().setText("省会"));
    robot.clickOn("合并打开");
    pictures.settle();

    assertThat(survey().respondents()).isEqualTo(3 * Branches.RESPONDENTS);
    assertThat(survey().find("branch").orElseThrow().levels().stream().map(Level::label))
        .containsExactly("省会", "深圳", "珠海");
    assertThat(robot.lookup("文件之间的差异（1）").tryQuery()).isPresent();
    WindowPictures.write(stage.getScene(), "together-preview-zh");
    robot.interact(() -> session.speak(Language.EN));
    pictures.settle();
    WindowPictures.write(stage.getScene(), "together-preview-en");

    choose(robot, Decision.LEAVE_OUT);
    assertThat(survey().find("q3")).isEmpty();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    pictures.settle();
    assertThat(survey().find("q3")).isPresent();
  }

  @Test
  void nothingIsOpenedWhereTheUserCancels(FxRobot robot) throws Exception {
    ask(Branches.write(folder));
    robot.clickOn("取消");
    pictures.settle();

    assertThat(shell.data().opened().get()).isNull();
  }

  @Test
  void aProjectOfSeveralFilesIsTakenUpAgain(FxRobot robot) throws Exception {
    ask(Branches.write(folder));
    robot.clickOn("合并打开");
    pictures.settle();
    choose(robot, Decision.LEAVE_OUT);
    robot.clickOn("#use");
    pictures.settle();
    var file = folder.resolve("work.manyi");
    robot.interact(() ->
        shell.commands().projects().save(Objects.requireNonNull(session.opened().get()), file));
    pictures.settle();
    assertThat(file).isNotEmptyFile();

    robot.interact(() -> shell.commands().projects().open(file));
    pictures.settle();

    var again = Objects.requireNonNull(session.opened().get());
    assertThat(again.files()).hasSize(3);
    assertThat(again.survey().find("q3")).isEmpty();
  }

  /// The question is a window of its own, which the one who asks waits for.
  private void ask(List<Path> files) throws TimeoutException {
    Platform.runLater(() -> shell.files().open(files));
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Window.getWindows().size() > 1));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Window dialog() {
    return Window.getWindows().stream().filter(window -> window != stage).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked") // the box holds decisions
  private void choose(FxRobot robot, Decision decision) throws TimeoutException {
    ComboBox<Decision> box = robot.lookup("#differences .combo-box").queryAs(ComboBox.class);
    robot.interact(() -> box.setValue(decision));
    pictures.settle();
  }

  private Survey survey() {
    return Objects.requireNonNull(shell.data().opened().get()).survey();
  }
}
