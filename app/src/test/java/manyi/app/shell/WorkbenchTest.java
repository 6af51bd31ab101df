package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.analysis.Request;
import manyi.app.sample.BundledSample;
import manyi.app.session.Preferences;
import manyi.app.session.Session;
import manyi.project.Card;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drives the whole window with the Chinese sample.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class WorkbenchTest {
  @TempDir Path folder;

  private OpenWindow open;
  private Session session;
  private Preferences preferences;
  private Shell shell;
  private WindowPictures pictures;

  @Start
  void start(Stage stage) {
    open = OpenWindow.on(stage, folder, 1400, 880);
    session = open.session();
    preferences = open.preferences();
    shell = open.shell();
    pictures = open.pictures();
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void aSampleIsOpenedFromTheStartPageAndRemembered(FxRobot robot) throws TimeoutException {
    robot.clickOn("电信客户满意度调查（中文，2,400 位受访者）");
    pictures.settle();

    assertThat(robot.lookup("用这份数据").tryQuery()).isPresent();
    assertThat(robot.lookup("识别为 问卷星导出").tryQuery()).isPresent();
    assertThat(session.opened().get()).isNull();
    assertThat(preferences.recent())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("telecom-satisfaction-zh.xlsx");
  }

  @Test
  void anotherKindIsChosenInTheListAndUndone(FxRobot robot) throws TimeoutException {
    openSample(robot);
    assertThat(previewed("q4").kind()).isEqualTo(Kind.SINGLE);

    ComboBox<Kind> kind = kindBox(robot, "4 性别");
    robot.interact(() -> kind.setValue(Kind.TEXT));
    pictures.settle();
    assertThat(previewed("q4").kind()).isEqualTo(Kind.TEXT);

    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    pictures.settle();
    assertThat(previewed("q4").kind()).isEqualTo(Kind.SINGLE);
  }

  @Test
  void theWorkbenchFollowsACorrectionOfTheFileInUse(FxRobot robot) throws TimeoutException {
    use(robot);
    robot.interact(() -> shell.commands().navigation().show(new Page.Data()));
    pictures.settle();

    ComboBox<Kind> kind = kindBox(robot, "4 性别");
    robot.interact(() -> kind.setValue(Kind.TEXT));
    pictures.settle();

    var survey = Objects.requireNonNull(session.survey().get());
    assertThat(survey.find("q4").orElseThrow().kind()).isEqualTo(Kind.TEXT);
    assertThat(session.unsaved().get()).isTrue();
  }

  @Test
  void theLanguageSwitchesEverythingShown(FxRobot robot) throws TimeoutException {
    use(robot);
    robot.clickOn("#language");
    pictures.settle();

    assertThat(robot.lookup("Tables").tryQuery()).isPresent();
    assertThat(robot.lookup("Export report").tryQuery()).isPresent();
    assertThat(robot.lookup("导出报告").tryQuery()).isEmpty();
    assertThat(preferences.now().language()).isEqualTo(Language.EN);
  }

  @Test
  void aFilterTakesEffectWhileItIsTypedAndSaysWhatIsWrong(FxRobot robot) throws TimeoutException {
    use(robot);
    robot.interact(() -> robot.lookup("#filter-chip").queryButton().fire());
    TextField field = robot.lookup("#filter").queryAs(TextField.class);
    robot.interact(() -> field.setText("q4 = 女"));
    pictures.settle();
    var kept = Objects.requireNonNull(session.survey().get()).included().count();
    assertThat(kept).isBetween(1, 2399);

    robot.interact(() -> field.setText("q4 = "));
    pictures.settle();

    assertThat(session.filter().get()).isEqualTo("q4 = 女");
    Label problem = robot.lookup(".problem").queryAs(Label.class);
    assertThat(problem.getText()).isNotBlank();
    assertThat(problem.isVisible()).isTrue();

    robot.interact(() -> field.fireEvent(new ActionEvent()));
    pictures.settle();
    assertThat(robot.lookup("#filter").tryQuery()).isPresent();
    robot.interact(() -> field.setText("q4 = 男"));
    robot.interact(() -> field.fireEvent(new ActionEvent()));
    pictures.settle();
    assertThat(robot.lookup("#filter").tryQuery()).isEmpty();
    assertThat(session.filter().get()).isEqualTo("q4 = 男");
  }

  @Test
  void oneNumberTellsHowManyQuestionsWantALook(FxRobot robot) throws TimeoutException {
    openSample(robot);
    var doubts = shell.data().doubts();

    assertThat(doubts).isPositive();
    assertThat(robot.lookup("需确认 " + doubts).tryQuery()).isPresent();
    assertThat(robot.lookup("#note-banner .label").queryAs(Label.class).getText())
        .startsWith("有 " + doubts + " 处");
    assertThat(robot.lookup(doubts + " 处需确认").tryQuery()).isPresent();
  }

  @Test
  void correctionsAreNotLostToAnotherFileUnasked(FxRobot robot) throws TimeoutException {
    use(robot);
    var opened = session.opened().get();
    robot.interact(() -> session.title().set("满意度 2026"));
    Platform.runLater(() -> shell.files().open(BundledSample.HOTEL));
    WaitForAsyncUtils.waitForFxEvents();

    Node dialog = robot.lookup(".dialog-pane").query();
    robot.interact(() -> robot.from(dialog).lookup("取消").queryButton().fire());
    pictures.settle();

    assertThat(session.opened().get()).isSameAs(opened);
    assertThat(shell.data().opened().get()).isSameAs(opened);
    assertThat(session.title().get()).isEqualTo("满意度 2026");
  }

  @Test
  void aCardOfAnAnalysisThatIsNotThereIsTold(FxRobot robot) throws TimeoutException {
    use(robot);
    robot.interact(() -> {
      session.report().add(new Card(Request.of("telepathy"), null, null));
      shell.commands().navigation().show(new Page.Report());
    });
    pictures.settle();
    robot.interact(() -> robot.lookup("#report-cards").query().requestFocus());
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(shell.commands().navigation().page().get()).isEqualTo(new Page.Report());
    assertThat(robot.lookup(".dialog-pane").tryQuery()).isPresent();
  }

  @Test
  void whatIsNoPathIsTold(FxRobot robot) {
    robot.interact(() -> shell.files().open("a\0b.xlsx"));

    assertThat(robot.lookup(".dialog-pane").tryQuery()).isPresent();
    assertThat(shell.data().opened().get()).isNull();
  }

  @Test
  void nothingIsExportedWhileAnotherFileIsPreviewed(FxRobot robot) throws TimeoutException {
    use(robot);
    robot.interact(() -> shell.files().open(BundledSample.HOTEL));
    pictures.settle();

    robot.push(KeyCode.SHORTCUT, KeyCode.E);

    assertThat(shell.commands().navigation().page().get()).isEqualTo(new Page.Data());
  }

  @Test
  void aProjectIsSavedAndOpenedAgain(FxRobot robot) throws TimeoutException {
    use(robot);
    var file = folder.resolve("work.manyi");
    var opened = Objects.requireNonNull(session.opened().get());
    robot.interact(() -> {
      session.report().add(new Card(Request.of("quadrant"), null, "q4 = 女"));
      session.title().set("满意度 2026");
      shell.commands().projects().save(opened, file);
    });
    pictures.settle();
    assertThat(session.unsaved().get()).isFalse();

    robot.interact(() -> session.begin(opened));
    robot.interact(() -> shell.files().open(file));
    pictures.settle();

    assertThat(session.report()).containsExactly(new Card(Request.of("quadrant"), null, "q4 = 女"));
    assertThat(session.title().get()).isEqualTo("满意度 2026");
    assertThat(session.project().get()).isEqualTo(file);
    assertThat(session.unsaved().get()).isFalse();
  }

  private void openSample(FxRobot robot) throws TimeoutException {
    robot.interact(() -> shell.files().open(BundledSample.TELECOM));
    pictures.settle();
  }

  private void use(FxRobot robot) throws TimeoutException {
    openSample(robot);
    robot.clickOn("#use");
    pictures.settle();
  }

  private Question previewed(String id) {
    var opened = Objects.requireNonNull(shell.data().opened().get());
    return opened.survey().find(id).orElseThrow();
  }

  /// The box of the first column of choices in the line of a question.
  @SuppressWarnings("unchecked") // the column holds kinds
  private static ComboBox<Kind> kindBox(FxRobot robot, String question) {
    var label = robot.lookup(question).query();
    var row = label.getParent();
    while (!(row instanceof TableRow<?>)) {
      row = row.getParent();
    }
    return robot.from(row).lookup(".combo-box").queryAs(ComboBox.class);
  }
}
