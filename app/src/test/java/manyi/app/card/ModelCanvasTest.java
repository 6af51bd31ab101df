package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import manyi.structure.Latent;
import manyi.structure.Measurement;
import manyi.structure.ModelText;
import manyi.structure.StructuralModel;
import manyi.structure.Template;
import manyi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A structural model drawn by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the stage is made in start
class ModelCanvasTest {
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
  void questionsBecomeLatentVariablesAndAHandleDrawsAPath(FxRobot robot) throws IOException {
    stage.show(robot, page);
    drop(robot, "q10.1,q10.2,q10.3", canvas(robot), 0.2, 0.5);
    drop(robot, "q12", canvas(robot), 0.8, 0.5);
    assertThat(written()).startsWith("\"潜变量 1\" =~ q10.1 + q10.2 + q10.3\n总体满意度 =~ q12");

    var target = box(robot, "总体满意度");
    drag(robot, box(robot, "潜变量 1").handle(), middle(target));
    assertThat(model().paths()).containsExactly(new StructuralModel.Path("潜变量 1", "总体满意度"));
    picture("canvas-two");

    robot.interact(() -> line(robot).requestFocus());
    robot.push(KeyCode.DELETE);
    assertThat(model().paths()).isEmpty();
    robot.interact(() -> box(robot, "总体满意度").requestFocus());
    robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(model().paths()).hasSize(1);
  }

  @Test
  void aQuestionMeasuresOneLatentVariable(FxRobot robot) {
    stage.show(robot, page);
    write(robot, "A =~ q10.1 + q10.2; B =~ q12; B ~ A");
    drop(robot, "q10.2", box(robot, "B"), 0.5, 0.5);

    assertThat(written()).startsWith("A =~ q10.1\nB =~ q12 + q10.2\nB ~ A");
  }

  @Test
  void aBoxIsMovedRenamedAndTurned(FxRobot robot) {
    stage.show(robot, page);
    write(robot, "A =~ q10.1 + q10.2; B =~ q12; B ~ A; A @ 0.2, 0.5; B @ 0.8, 0.5");
    var before = place("A");
    var name = box(robot, "A").lookup(".latent-name");
    drag(robot, name, middle(name).add(60, 80));
    var after = place("A");
    assertThat(after.x()).isGreaterThan(before.x());
    assertThat(after.y()).isGreaterThan(before.y());

    robot.interact(() -> box(robot, "A").requestFocus());
    robot.push(KeyCode.F2);
    robot.interact(() -> robot.lookup("#latent-name").queryAs(TextField.class).setText("质量"));
    robot.push(KeyCode.ENTER);
    assertThat(model().causes("B")).containsExactly("质量");
    robot.clickOn("#mode-b");
    assertThat(model().latent("质量").orElseThrow().measurement()).isEqualTo(Measurement.FORMATIVE);
  }

  private Latent.Place place(String name) {
    return Objects.requireNonNull(model().latent(name).orElseThrow().place());
  }

  @Test
  void allIsDoneByKeys(FxRobot robot) {
    stage.show(robot, page);
    write(robot, "A =~ q10.1; B =~ q12; B ~ A; A @ 0.2, 0.5; B @ 0.8, 0.5");
    robot.interact(() -> box(robot, "A").requestFocus());
    robot.push(KeyCode.RIGHT);
    assertThat(page.getScene().getFocusOwner()).isSameAs(box(robot, "B"));
    robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
    assertThat(place("B").y()).isLessThan(0.5);
    robot.press(KeyCode.CONTROL).push(KeyCode.M).release(KeyCode.CONTROL);
    assertThat(model().latent("B").orElseThrow().measurement()).isEqualTo(Measurement.FORMATIVE);
    robot.push(KeyCode.INSERT);
    assertThat(page.getScene().getFocusOwner()).isInstanceOf(TextField.class);
    robot.write("C").push(KeyCode.ENTER);
    assertThat(model().latents()).hasSize(3);
    robot.interact(() -> box(robot, "C").requestFocus());
    robot.push(KeyCode.DELETE);
    assertThat(model().latents()).hasSize(2);
  }

  @Test
  void problemsAreSaidWhileOneDraws(FxRobot robot) {
    stage.show(robot, page);
    write(robot, "A =~ q10.1; B =~ q12; B ~ A; A ~ B");
    assertThat(problems(robot)).anyMatch(words -> words.contains("A → B → A"));
    write(robot, "A =~ q10.1; B ~ A");
    assertThat(problems(robot)).anyMatch(words -> words.contains("“B”没有对应的题目"));
    write(robot, "A =~ q10.1; B =~ q12; B ~ A");
    assertThat(problems(robot)).isEmpty();
  }

  @Test
  void theTelecomIndexIsBuiltFromItsTemplate(FxRobot robot) throws IOException {
    stage.show(robot, page);
    robot.interact(() -> editor().use(Template.TCSI));
    assertThat(model().latents()).hasSize(7);
    drop(robot, "q10.1,q10.2,q10.3,q10.4,q10.5,q10.6", box(robot, "感知质量"), 0.5, 0.5);
    drop(robot, "q12", box(robot, "用户满意度"), 0.5, 0.5);
    assertThat(model().latent("感知质量").orElseThrow().items()).hasSize(6);
    picture("canvas-tcsi-zh");
    robot.interact(() -> stage.session().speak(Language.EN));
    picture("canvas-tcsi-en");
    robot.clickOn("#as-text");
    picture("canvas-text");
  }

  private static Node line(FxRobot robot) {
    return robot.lookup(node -> node instanceof PathLine).query();
  }

  private ModelEditor editor() {
    DrawingCard card = (DrawingCard) page.lookup("#drawing-outcome");
    return (ModelEditor) card.editor();
  }

  private List<String> problems(FxRobot robot) {
    return robot
        .lookup("#drawing-outcome #drawing-problems .label")
        .queryAllAs(Label.class)
        .stream()
        .map(Label::getText)
        .toList();
  }

  private void write(FxRobot robot, String model) {
    robot.interact(() -> page.model().form().choose(Modelling.MODEL, model));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String written() {
    return page.model().form().request().get().settings().getOrDefault("outcome", "");
  }

  private StructuralModel model() {
    try {
      return ModelText.parse(written());
    } catch (manyi.text.UserProblem e) {
      throw new AssertionError(e);
    }
  }

  private static ModelCanvas canvas(FxRobot robot) {
    return robot.lookup("#model-canvas").queryAs(ModelCanvas.class);
  }

  private static LatentBox box(FxRobot robot, String name) {
    return canvas(robot).box(name).orElseThrow();
  }

  /// The headless screen cannot begin a drag, so the target gets its events from here.
  private static void drop(FxRobot robot, String ids, Node target, double across, double down) {
    var bounds = target.getBoundsInLocal();
    double x = bounds.getMinX() + across * bounds.getWidth();
    double y = bounds.getMinY() + down * bounds.getHeight();
    var source = new Label();
    source.getProperties().put("manyi.questions", ids);
    robot.interact(() -> {
      var scene = target.localToScene(x, y);
      for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
        target.fireEvent(
            new DragEvent(
                source,
                target,
                type,
                null,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                type == DragEvent.DRAG_OVER ? null : TransferMode.MOVE,
                source,
                target,
                new PickResult(target, scene.getX(), scene.getY())));
      }
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The headless robot moves the mouse without dragging, so the node gets its events from here.
  private static void drag(FxRobot robot, Node node, Point2D to) {
    robot.interact(() -> {
      var from = middle(node);
      fire(node, MouseEvent.MOUSE_PRESSED, from);
      fire(node, MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
      fire(node, MouseEvent.MOUSE_DRAGGED, to);
      fire(node, MouseEvent.MOUSE_RELEASED, to);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void fire(Node node, EventType<MouseEvent> type, Point2D at) {
    var pick = new PickResult(node, at.getX(), at.getY());
    node.fireEvent(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            pick));
  }

  private static Point2D middle(Node node) {
    var bounds = node.getBoundsInLocal();
    return node.localToScene(bounds.getCenterX(), bounds.getCenterY());
  }

  private void picture(String name) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.getScene().snapshot(null));
    var file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
  }
}
