package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An index tree built in its table.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the stage is made in start
class TreeEditorTest {
  @TempDir static Path folder;

  private PageStage stage;
  private AnalysisPage page;

  @Start
  void start(Stage window) {
    stage = PageStage.onScreen(window, folder);
    stage.session().begin(ServiceSurvey.opened());
    page = new AnalysisPage(stage.session(), stage.tasks(), stage.dialogs(), new Modelling());
  }

  @AfterEach
  void end() {
    stage.close();
  }

  @Test
  void aTreeIsBuiltByDropping(FxRobot robot) {
    show(robot);
    drop(robot, "q10.1,q10.2,q10.3", robot.lookup("#new-node-").query());
    assertThat(written()).isEqualTo("总指数 = q10.1 + q10.2 + q10.3");
    drop(robot, "q10.4,q10.5", robot.lookup("#new-node-总指数").query());
    assertThat(written()).isEqualTo("总指数 = q10.1 + q10.2 + q10.3 + 下级指标\n下级指标 = q10.4 + q10.5");
    drop(robot, "q10.1", robot.lookup("#node-下级指标").query().getParent());
    assertThat(written()).isEqualTo("总指数 = q10.2 + q10.3 + 下级指标\n下级指标 = q10.4 + q10.5 + q10.1");

    TextField name = robot.lookup("#node-下级指标").queryAs(TextField.class);
    robot.interact(() -> {
      name.requestFocus();
      name.setText("网络");
    });
    robot.push(KeyCode.ENTER);
    assertThat(written()).isEqualTo("总指数 = q10.2 + q10.3 + 网络\n网络 = q10.4 + q10.5 + q10.1");
  }

  @Test
  void weightsAreTyped(FxRobot robot) {
    show(robot);
    write(robot, "A = q10.1 + B; B = q10.2");
    ComboBox<?> rule = robot.lookup("#rule-A").queryAs(ComboBox.class);
    robot.interact(() -> rule.getSelectionModel().select(1));
    TextField weight = robot.lookup("#weight-B").queryAs(TextField.class);
    robot.interact(() -> {
      weight.requestFocus();
      weight.setText("0.6");
    });
    robot.push(KeyCode.ENTER);
    assertThat(written()).isEqualTo("A = 1*q10.1 + 0.6*B\nB = q10.2");
  }

  @Test
  void expertsComparisonsSayHowConsistentTheyAre(FxRobot robot) {
    show(robot);
    write(robot, "A [ahp 3 5 3] = q10.1 + q10.2 + q10.3");
    assertThat(consistency(robot)).contains("0.033").contains("可以使用");

    ComboBox<?> third = robot.lookup("#compare-A-2").queryAs(ComboBox.class);
    robot.interact(() -> third.getSelectionModel().selectLast());
    assertThat(written()).isEqualTo("A [ahp 3 5 1/9] = q10.1 + q10.2 + q10.3");
    assertThat(consistency(robot)).contains("不能使用");
  }

  @Test
  void comparisonsOfPartsThatStayAreKept(FxRobot robot) {
    show(robot);
    write(robot, "A [ahp 3 5 2] = q10.1 + q10.2 + q10.3");
    remove(robot, "q10.2");
    assertThat(written()).isEqualTo("A [ahp 5] = q10.1 + q10.3");
    drop(robot, "q10.4", robot.lookup("#node-A").query().getParent());
    assertThat(written()).isEqualTo("A [ahp 5 1 1] = q10.1 + q10.3 + q10.4");
  }

  @Test
  void aNodeGoesWithItsLastPart(FxRobot robot) {
    show(robot);
    write(robot, "A = q10.1 + B; B = C; C = q10.2");
    remove(robot, "q10.2");
    assertThat(written()).isEqualTo("A = q10.1");
    remove(robot, "q10.1");
    assertThat(written()).isEmpty();
  }

  /// The second drawing of a page begins folded.
  private void show(FxRobot robot) {
    stage.show(robot, page);
    robot.interact(() -> robot.lookup("#edit-items").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String consistency(FxRobot robot) {
    return robot.lookup("#consistency-A").queryAs(Label.class).getText();
  }

  /// An id with a dot is no selector.
  private static void remove(FxRobot robot, String part) {
    Button button = robot.lookup(node -> ("remove-" + part).equals(node.getId())).query();
    robot.interact(button::fire);
  }

  private void write(FxRobot robot, String tree) {
    robot.interact(() -> page.model().form().choose(Modelling.TREE, tree));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String written() {
    return page.model().form().request().get().settings().getOrDefault("items", "");
  }

  private static void drop(FxRobot robot, String ids, Node target) {
    var bounds = target.getBoundsInLocal();
    var source = new Label();
    source.getProperties().put("manyi.questions", ids);
    robot.interact(() -> {
      var at = target.localToScene(bounds.getCenterX(), bounds.getCenterY());
      for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
        target.fireEvent(
            new DragEvent(
                source,
                target,
                type,
                null,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                type == DragEvent.DRAG_OVER ? null : TransferMode.MOVE,
                source,
                target,
                new PickResult(target, at.getX(), at.getY())));
      }
    });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
