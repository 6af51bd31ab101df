package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import manyi.app.card.AnalysisPage;
import manyi.app.sample.BundledSample;
import manyi.project.ProjectFile;
import manyi.structure.ModelText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The telecom index built in the window, saved, opened again, and run on next year's file.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class ModelWindowTest {
  private static final List<String> CONCEPTS =
      List.of("品牌形象", "预期质量", "感知质量", "感知价值", "用户满意度", "用户抱怨", "用户忠诚度");
  private static final List<String> ITEMS =
      List.of(
          "q5.1,q5.2,q5.3,q5.4",
          "q6.1,q6.2,q6.3",
          "q7.1,q7.2,q7.3,q7.4,q7.5,q7.6,q7.7,q7.8",
          "q8.1,q8.2",
          "q9.1,q9.2,q9.3",
          "q10",
          "q11.1,q11.2,q11.3");

  @TempDir Path folder;

  private OpenWindow open;

  @Start
  void start(Stage stage) {
    open = OpenWindow.on(stage, folder, 1440, 900);
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void theTelecomIndexIsDrawnSavedOpenedAgainAndRunOnNextYearsFile(FxRobot robot) throws Exception {
    var thisYear = BundledSample.INDEX_2025.copyTo(folder);
    var nextYear = BundledSample.INDEX_2026.copyTo(folder);
    robot.interact(() -> open.shell().files().open(thisYear));
    open.pictures().settle();
    robot.interact(() -> open.shell().files().use());
    open.pictures().settle();
    var page = show(robot);
    robot.interact(() -> choose(page, "model", ""));
    open.pictures().settle();

    var menu = robot.lookup("#template").queryAs(MenuButton.class);
    robot.interact(menu::show);
    robot.interact(() ->
        menu.getItems().stream()
            .filter(item -> String.valueOf(item.getText()).startsWith("TCSI"))
            .forEach(item -> item.fire()));
    open.pictures().settle();
    for (int i = 0; i < CONCEPTS.size(); i++) {
      Dragged.of(new Label(), ITEMS.get(i)).to(robot, box(robot, CONCEPTS.get(i)), 0.5);
    }
    open.pictures().settle();
    var drawn = model(page);
    var model = ModelText.parse(drawn);
    assertThat(model.latents()).hasSize(7);
    assertThat(model.items()).hasSize(24);
    assertThat(robot.lookup("#drawing-problems .label").queryAll()).isEmpty();
    assertThat(robot.lookup(".chart-view").queryAll()).isNotEmpty();
    open.pictures().take(robot, "model-drawn");
    robot.interact(
        () -> robot.lookup(".results > .scroll-pane").queryAs(ScrollPane.class).setVvalue(0.2));
    open.pictures().take(robot, "model-results");

    var project = folder.resolve("tcsi.manyi");
    robot.interact(() -> robot.lookup("#add-to-report").queryButton().fire());
    robot.interact(() ->
        open.shell()
            .commands()
            .projects()
            .save(Objects.requireNonNull(open.session().opened().get()), project));
    open.pictures().settle();
    assertThat(ProjectFile.read(project).pages())
        .anySatisfy(request -> assertThat(request.settings()).containsEntry("model", drawn));

    robot.interact(() -> open.shell().files().open(project));
    open.pictures().settle();
    assertThat(model(show(robot))).isEqualTo(drawn);

    robot.interact(() -> open.shell().files().takeNext(nextYear));
    open.pictures().settle();
    assertThat(Objects.requireNonNull(open.session().opened().get()).file()).isEqualTo(nextYear);
    assertThat(open.session().report()).hasSize(1);
    assertThat(open.session().project().get()).isNull();
    assertThat(open.session().unsaved().get()).isTrue();
    assertThat(robot.lookup("#misfits").queryAll()).isEmpty();
    var again = show(robot);
    assertThat(model(again)).isEqualTo(drawn);
    open.pictures().take(robot, "model-next-year");
  }

  @Test
  void whatDoesNotFitTheOtherFileIsSaid(FxRobot robot) throws Exception {
    var thisYear = BundledSample.INDEX_2025.copyTo(folder);
    robot.interact(() -> open.shell().files().open(thisYear));
    open.pictures().settle();
    robot.interact(() -> open.shell().files().use());
    open.pictures().settle();
    var page = show(robot);
    robot.interact(() -> choose(page, "model", "质量 =~ q7.1 + q7.2; 满意 =~ q10; 满意 ~ 质量"));
    open.pictures().settle();
    var other = BundledSample.TELECOM.copyTo(folder);
    robot.interact(() -> open.shell().files().takeNext(other));
    open.pictures().settle();

    var said = robot.lookup("#misfits .label").queryAllAs(Labeled.class);
    assertThat(said).hasSizeGreaterThan(1);
    open.pictures().popups(robot, "misfits");
  }

  private AnalysisPage show(FxRobot robot) throws TimeoutException {
    robot.interact(() -> open.shell().commands().navigation().show(new Page.OfAnalysis("model")));
    open.pictures().settle();
    return robot.lookup(".analysis-page").queryAs(AnalysisPage.class);
  }

  private static Node box(FxRobot robot, String name) {
    return robot.lookup(".latent-box").queryAll().stream()
        .filter(box ->
            box.lookup(".latent-name") instanceof Labeled label && label.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void choose(AnalysisPage page, String setting, String written) {
    var form = page.model().form();
    form.analysis().settings().stream()
        .filter(one -> one.name().equals(setting))
        .forEach(one -> form.choose(one, written));
  }

  private static String model(AnalysisPage page) {
    return page.model().form().request().get().settings().getOrDefault("model", "");
  }
}
