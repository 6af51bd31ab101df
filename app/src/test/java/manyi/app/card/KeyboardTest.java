package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.Analyses;
import manyi.analysis.Analysis;
import manyi.analysis.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A page worked without a mouse.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the stage is made in start
class KeyboardTest {
  private static final int MOST_TABS = 60;

  @TempDir static Path folder;

  private PageStage stage;
  private AnalysisPage page;

  @Start
  void start(Stage window) {
    stage = PageStage.on(window, folder);
    stage.session().begin(ServiceSurvey.opened());
  }

  @AfterEach
  void end() {
    stage.close();
  }

  @Test
  void chartTableReportAndSettingsAreReachedAndWorkedByKeys(FxRobot robot) {
    show(robot, new Places());
    robot.interact(() -> robot.lookup("#question-search").query().requestFocus());

    tabTo(robot, node -> "add-to-report".equals(node.getId()));
    robot.push(KeyCode.SPACE);
    assertThat(stage.session().report()).hasSize(1);

    robot.interact(() -> robot.lookup("#question-search").query().requestFocus());
    tabTo(robot, ChartView.class::isInstance);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
    assertThat(page.model().selection().asked().get()).isEqualTo(Places.reference(1));

    tabTo(robot, TableSheet.class::isInstance);
    robot.push(KeyCode.DOWN);
    assertThat(page.model().selection().asked().get()).isEqualTo(Places.reference(2));

    tabTo(robot, TitledPane.class::isInstance);
    robot.push(KeyCode.SPACE);
    tabTo(robot, TextField.class::isInstance);
    robot.push(KeyCode.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(page.model().form().request().get().settings()).containsEntry("top", "4");
  }

  @Test
  void everySettingOfTheQuadrantIsReachedByTab(FxRobot robot) {
    show(robot, named("quadrant"));
    robot.interact(() -> robot.lookup(".settings-form .titled-pane").query().requestFocus());
    robot.push(KeyCode.SPACE);
    robot.interact(() -> robot.lookup("#question-search").query().requestFocus());
    var reached = new ArrayList<Node>();
    for (int i = 0; i < MOST_TABS; i++) {
      robot.push(KeyCode.TAB);
      reached.add(owner());
    }

    for (var field : robot.lookup(".form-field").queryAllAs(FormField.class)) {
      assertThat(reached)
          .as(field.getChildren().getFirst().toString())
          .anyMatch(node -> inside(node, field));
    }
  }

  @Test
  void aQuestionIsTakenOutAndAnotherPickedByKeys(FxRobot robot) {
    show(robot, named("drivers"));
    var outcome = page.model().form().slots().getFirst();
    robot.interact(
        () -> robot.lookup("#slot-outcome .slot-chip").queryAll().iterator().next().requestFocus());
    robot.push(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(outcome.isEmpty()).isTrue();
    assertThat(owner()).isInstanceOf(Button.class);

    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    stage.waitUntil(() -> search(robot).anyMatch(TextField::isFocused));
    robot.write("总体");
    // The question and the heading above it.
    stage.waitUntil(() -> robot.lookup("#picker").queryAs(ListView.class).getItems().size() == 2);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(outcome.questions()).extracting(question -> question.id()).containsExactly("q12");
  }

  @Test
  void whatIsTypedIntoKeepsTheKeyboardWhenAnotherSettingAppears(FxRobot robot) {
    show(robot, named("quadrant"));
    var crosshair = setting("crosshair");
    robot.interact(() -> box(robot, "means").requestFocus());
    var before = owner();
    int fields = robot.lookup(".form-field").queryAll().size();
    robot.interact(() -> page.model().form().choose(crosshair, "own"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(robot.lookup(".form-field").queryAll().size()).isGreaterThan(fields);
    assertThat(owner()).isSameAs(before);
  }

  private void show(FxRobot robot, Analysis<?> analysis) {
    page =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> new AnalysisPage(stage.session(), stage.tasks(), stage.dialogs(), analysis));
    stage.show(robot, page);
    stage.waitUntil(() ->
        page.model().shown().get() instanceof Shown.Found
            && page.model().certainty().get() == Certainty.KNOWN);
  }

  private static Stream<TextField> search(FxRobot robot) {
    return robot.lookup(".question-picker .text-field").queryAllAs(TextField.class).stream();
  }

  private void tabTo(FxRobot robot, Predicate<Node> wanted) {
    for (int i = 0; i < MOST_TABS; i++) {
      robot.push(KeyCode.TAB);
      if (wanted.test(owner())) {
        return;
      }
    }
    throw new AssertionError("Not reached by Tab");
  }

  private Node owner() {
    return page.getScene().getFocusOwner();
  }

  private static boolean inside(Node node, Node parent) {
    for (var one = node; one != null; one = one.getParent()) {
      if (one == parent) {
        return true;
      }
    }
    return false;
  }

  private static Node box(FxRobot robot, String value) {
    for (var box : robot.lookup(".settings-form .combo-box").queryAllAs(ComboBox.class)) {
      if (value.equals(box.getValue())) {
        return box;
      }
    }
    throw new AssertionError("No box at " + value);
  }

  private Setting<?> setting(String name) {
    List<Setting<?>> settings = page.model().form().analysis().settings();
    return settings.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static Analysis<?> named(String name) {
    return Analyses.all().stream()
        .filter(analysis -> analysis.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
