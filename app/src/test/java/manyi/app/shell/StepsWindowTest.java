package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.app.sample.BundledSample;
import manyi.app.session.Session;
import manyi.preparation.Step;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Prepares the Chinese sample in the whole window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class StepsWindowTest {
  @TempDir Path folder;

  private OpenWindow open;
  private Session session;
  private Shell shell;
  private WindowPictures pictures;

  @Start
  void start(Stage stage) {
    open = OpenWindow.on(stage, folder, 1440, 900);
    session = open.session();
    shell = open.shell();
    pictures = open.pictures();
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void aBandIsMadeByItsFormAndUndone(FxRobot robot) throws Exception {
    open(robot);
    choose(robot, "band");
    pictures.take(robot, "steps-form-band-empty");
    robot.interact(() -> field(robot, "#step-cuts").setText("50，100"));
    settleForm(robot);
    WindowPictures.write(robot.lookup("#steps").query().getScene(), "steps-form-band");
    robot.interact(() -> field(robot, "#step-cuts").setText("100, 50"));
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup("#step-effect .problem").tryQuery().isPresent());
    assertThat(robot.lookup("#step-take").queryAs(Button.class).isDisabled()).isTrue();

    robot.interact(() -> field(robot, "#step-cuts").setText("50, 100"));
    settleForm(robot);
    robot.interact(() -> robot.lookup("#step-take").queryAs(Button.class).fire());
    pictures.settle();

    assertThat(find("q7_band").levels())
        .extracting(Level::label)
        .containsExactly("<50", "50–<100", "≥100");
    assertThat(session.unsaved().get()).isTrue();
    pictures.take(robot, "steps-band");

    robot.interact(() -> robot.lookup("#steps").query().requestFocus());
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    pictures.settle();
    assertThat(session.survey().get().find("q7_band")).isEmpty();

    robot.interact(() -> robot.lookup("#steps-redo").queryAs(Button.class).fire());
    pictures.settle();
    assertThat(session.survey().get().find("q7_band")).isPresent();
  }

  @Test
  void everyFormBeginsWithAStepThatFits(FxRobot robot) throws Exception {
    open(robot);
    for (var kind : List.of("recode", "net", "reverse", "score", "flag", "role")) {
      choose(robot, kind);
      settleForm(robot);
      pictures.take(robot, "steps-form-" + kind);
    }
  }

  @Test
  void answersArePutTogetherByTheSameName(FxRobot robot) throws Exception {
    open(robot);
    choose(robot, "recode");
    ComboBox<Question> box = robot.lookup("#step-question").queryAs(ComboBox.class);
    robot.interact(() -> box.setValue(find("q3")));
    robot.interact(() -> {
      for (int i = 0; i < 4; i++) {
        field(robot, "#step-group-" + i).setText(i < 2 ? "单位；集团" : "个人");
      }
      field(robot, "#step-id").setText("q3x");
    });
    settleForm(robot);
    robot.interact(() -> robot.lookup("#step-take").queryAs(Button.class).fire());
    pictures.settle();

    assertThat(find("q3x").kind()).isEqualTo(Kind.SINGLE);
    assertThat(find("q3x").levels()).extracting(Level::label).containsExactly("单位；集团", "个人");
  }

  @Test
  void aStepThatNoLongerFitsSaysSoAndTheOthersGoOn(FxRobot robot) throws Exception {
    open(robot);
    add(robot, "q7_band = band q7: 50, 100");
    add(robot, "q7_two = recode q7_band: 低 = '<50'; 高 = else");
    add(robot, "keep q4 = 女");
    int kept = session.survey().get().included().count();
    assertThat(kept).isBetween(1, 2399);

    ListView<?> list = robot.lookup("#steps").queryListView();
    robot.interact(() -> list.getSelectionModel().select(0));
    robot.interact(list::requestFocus);
    robot.push(KeyCode.DELETE);
    pictures.settle();

    assertThat(session.steps()).hasSize(2);
    assertThat(session.survey().get().find("q7_two")).isEmpty();
    assertThat(session.survey().get().included().count()).isEqualTo(kept);
    assertThat(robot.lookup("#steps .problem").queryAllAs(Labeled.class)).isNotEmpty();
    pictures.take(robot, "steps-misfit");
  }

  @Test
  void aFilterIsChangedInItsForm(FxRobot robot) throws Exception {
    open(robot);
    add(robot, "keep q4 = 女");
    ListView<?> list = robot.lookup("#steps").queryListView();
    robot.interact(() -> list.getSelectionModel().select(0));
    robot.interact(list::requestFocus);
    robot.push(KeyCode.ENTER);
    pictures.settle();
    robot.interact(() -> robot.lookup("#step-written").queryAs(TextArea.class).setText("q4 = 男"));
    settleForm(robot);
    WindowPictures.write(robot.lookup("#steps").query().getScene(), "steps-form-keep");
    robot.interact(() -> robot.lookup("#step-take").queryAs(Button.class).fire());
    pictures.settle();

    assertThat(session.steps()).containsExactly(Step.parse("keep q4 = 男"));
  }

  @Test
  void aProjectKeepsTheSteps(FxRobot robot) throws Exception {
    open(robot);
    add(robot, "q7_band = band q7: 50, 100");
    var project = folder.resolve("work.manyi");
    robot.interact(() -> shell.commands().projects().save(session.opened().get(), project));
    pictures.settle();
    robot.interact(() -> shell.steps().undo());
    pictures.settle();
    robot.interact(() -> shell.commands().projects().open(project));
    pictures.settle();

    assertThat(session.survey().get().find("q7_band")).isPresent();
    assertThat(session.unsaved().get()).isFalse();
    assertThat(shell.steps().canUndo().get()).isFalse();
  }

  @Test
  void pastedMarginsBecomeAWeightThatIsSwitchedOffAndOn(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> shell.commands().navigation().show(new Page.OfAnalysis("raking")));
    pictures.settle();
    TextArea area = robot.lookup("#targets").queryAs(TextArea.class);
    robot.interact(() -> area.setText("题目\t选项\t目标\nq4\t男\t48\n\t女\t52\n"));
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> robot.lookup("#take-steps").tryQuery().isPresent());
    pictures.settle();
    assertThat(area.getText()).isEqualTo("q4: 男 = 48, 女 = 52");
    pictures.take(robot, "raking");

    robot.interact(() -> robot.lookup("#take-steps").queryAs(Button.class).fire());
    pictures.settle();
    var weight = Objects.requireNonNull(session.weight().get());
    assertThat(session.survey().get().weights().isEqual()).isFalse();
    var chip = robot.lookup("#weight-chip").queryAs(MenuButton.class);
    assertThat(chip.getStyleClass()).contains("on");

    robot.interact(chip::show);
    robot.interact(() -> chip.getItems().getFirst().fire());
    pictures.settle();
    assertThat(session.weight().get()).isNull();
    assertThat(chip.getStyleClass()).doesNotContain("on");
    assertThat(session.survey().get().find(weight)).isPresent();
  }

  @Test
  void thoseFlaggedAreScreenedOutAndCanComeBack(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> shell.commands().navigation().show(new Page.OfAnalysis("quality")));
    pictures.settle();
    pictures.take(robot, "quality");
    var found = robot.lookup("#take-steps").tryQuery();
    assertThat(found).isPresent();
    robot.interact(() -> robot.lookup("#take-steps").queryAs(Button.class).fire());
    pictures.settle();
    assertThat(session.steps()).hasSize(2);
    assertThat(session.survey().get().included().count()).isLessThan(2400);

    robot.interact(() -> shell.steps().undo());
    pictures.settle();
    assertThat(session.survey().get().included().count()).isEqualTo(2400);
  }

  private void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> shell.files().open(BundledSample.TELECOM));
    pictures.settle();
    robot.interact(() -> shell.files().use());
    pictures.settle();
    robot.interact(() -> shell.commands().navigation().show(new Page.Preparation()));
    pictures.settle();
  }

  private void choose(FxRobot robot, String kind) throws TimeoutException {
    MenuButton menu = robot.lookup("#add-step").queryAs(MenuButton.class);
    robot.interact(() ->
        menu.getItems().stream()
            .filter(item -> item.getId().equals("add-" + kind))
            .findFirst()
            .orElseThrow()
            .fire());
    pictures.settle();
  }

  /// What the step would do is shown when the typing pauses.
  private void settleForm(FxRobot robot) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> !robot.lookup("#step-take").queryAs(Button.class).isDisabled());
    pictures.settle();
  }

  private void add(FxRobot robot, String step) throws UserProblem, TimeoutException {
    var parsed = Step.parse(step);
    robot.interact(() -> shell.steps().add(parsed));
    pictures.settle();
  }

  private Question find(String id) {
    return Objects.requireNonNull(session.survey().get()).find(id).orElseThrow();
  }

  private static TextField field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextField.class);
  }
}
