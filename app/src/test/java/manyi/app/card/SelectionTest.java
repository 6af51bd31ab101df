package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import manyi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A point of a picture and a row of a table that are the same thing.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the stage is made in start
class SelectionTest {
  @TempDir static Path folder;

  private PageStage stage;
  private AnalysisPage page;
  private Selection selection;

  @Start
  void start(Stage window) {
    stage = PageStage.onScreen(window, folder);
    stage.session().begin(ServiceSurvey.opened());
    page = new AnalysisPage(stage.session(), stage.tasks(), stage.dialogs(), new Places());
    selection = page.model().selection();
  }

  @AfterEach
  void end() {
    stage.close();
  }

  @Test
  void aPointThatIsClickedIsExplainedAndItsRowStandsOut(FxRobot robot) {
    show(robot);
    assertThat(explanation(robot)).isEmpty();
    robot.clickOn(at(robot, 1), MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(selection.asked().get()).isEqualTo(Places.reference(1));
    assertThat(explanation(robot)).containsExactly("右上");
    assertThat(cells(robot, "row-selected")).containsExactly("右上", "1.00", "1.00", "象限 1");
    assertThat(chart(robot).isFocused()).isTrue();
  }

  @Test
  void aRowThatIsClickedIsItsPoint(FxRobot robot) {
    show(robot);
    robot.interact(() -> chart(robot).requestFocus());
    robot.clickOn("左下");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(selection.asked().get()).isEqualTo(Places.reference(2));
    assertThat(chart(robot).getAccessibleText()).contains("左下").contains("象限 2");
    assertThat(explanation(robot)).containsExactly("左下");

    robot.push(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.asked().get()).isEqualTo(Places.reference(3));

    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.asked().get()).isEmpty();
    assertThat(cells(robot, "row-selected")).isEmpty();
  }

  @Test
  void thePointerAtAPointIsAtItsRowAndTheOtherWayRound(FxRobot robot) {
    show(robot);
    robot.moveTo(at(robot, 0));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(cells(robot, "pointed")).startsWith("左上");
    assertThat(selection.asked().get()).isEmpty();

    robot.moveTo("右下");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.pointed().get()).isEqualTo(Places.reference(3));
    assertThat(cells(robot, "pointed")).startsWith("右下");

    robot.moveTo("#add-to-report");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.pointed().get()).isEmpty();
    assertThat(cells(robot, "pointed")).isEmpty();
  }

  @Test
  void theArrowKeysGoFromPointToPoint(FxRobot robot) {
    show(robot);
    robot.interact(() -> chart(robot).requestFocus());
    robot.push(KeyCode.RIGHT);
    assertThat(selection.pointed().get()).isEqualTo(Places.reference(0));
    robot.push(KeyCode.RIGHT);
    assertThat(selection.pointed().get()).isEqualTo(Places.reference(1));
    robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
    assertThat(selection.pointed().get()).isEqualTo(Places.reference(3));
    assertThat(chart(robot).getAccessibleText()).contains("右下");
    assertThat(selection.asked().get()).isEmpty();

    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.asked().get()).isEqualTo(Places.reference(3));
    assertThat(explanation(robot)).containsExactly("右下");

    robot.push(KeyCode.LEFT).push(KeyCode.SPACE);
    assertThat(selection.asked().get()).isEqualTo(Places.reference(2));
    robot.push(KeyCode.ESCAPE);
    assertThat(selection.asked().get()).isEmpty();
    assertThat(selection.pointed().get()).isEmpty();
  }

  @Test
  void theSelectionAndTheKeyboardOutliveANewResult(FxRobot robot) {
    show(robot);
    robot.interact(() -> chart(robot).requestFocus());
    robot.push(KeyCode.UP).push(KeyCode.ENTER);
    var before = chart(robot);
    robot.interact(() -> stage.session().speak(Language.EN));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(chart(robot)).isNotSameAs(before);
    assertThat(chart(robot).isFocused()).isTrue();
    assertThat(selection.asked().get()).isEqualTo(Places.reference(0));
    assertThat(cells(robot, "row-selected")).startsWith("左上");

    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
    assertThat(selection.asked().get()).isEqualTo(Places.reference(1));
  }

  @Test
  void theNameOfAMeaningHasItsColourPalerWhereItIsNotSure(FxRobot robot) {
    show(robot);
    var styles =
        robot.lookup(".table-cell-box").queryAllAs(CellView.class).stream()
            .filter(cell -> cell.getStyleClass().toString().contains("meaning"))
            .map(cell -> cell.getStyleClass().getLast())
            .toList();
    assertThat(styles)
        .containsExactlyInAnyOrder(
            "meaning-improve", "meaning-keep", "doubtful-meaning-low", "meaning-overkill");
    Label improve = robot.lookup(".table-cell-label.meaning-improve").queryAs(Label.class);
    Label keep = robot.lookup(".table-cell-label.meaning-keep").queryAs(Label.class);
    assertThat(improve.getTextFill()).isNotEqualTo(keep.getTextFill());
  }

  private void show(FxRobot robot) {
    stage.show(robot, page);
    stage.waitUntil(() -> page.model().shown().get() instanceof Shown.Found);
  }

  private static ChartView chart(FxRobot robot) {
    return robot.lookup(".chart-view").queryAs(ChartView.class);
  }

  private static Point2D at(FxRobot robot, int place) {
    var bounds = chart(robot).inScene(Places.reference(place)).orElseThrow();
    return new Point2D(bounds.getCenterX(), bounds.getCenterY())
        .add(
            chart(robot).getScene().getWindow().getX() + chart(robot).getScene().getX(),
            chart(robot).getScene().getWindow().getY() + chart(robot).getScene().getY());
  }

  private static List<String> explanation(FxRobot robot) {
    return robot.lookup("#explanation .explain-title").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  /// What stands in the cells of a state, from left to right.
  private static List<String> cells(FxRobot robot, String state) {
    return robot.lookup(".table-cell-box").queryAllAs(CellView.class).stream()
        .filter(cell ->
            cell.getPseudoClassStates().stream()
                .anyMatch(one -> one.getPseudoClassName().equals(state)))
        .sorted(
            Comparator.comparingDouble(
                cell -> cell.localToScene(cell.getBoundsInLocal()).getMinX()))
        .map(cell -> ((Label) cell.getChildrenUnmodifiable().getFirst()).getText())
        .toList();
  }
}
