package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.app.card.AnalysisPage;
import manyi.app.sample.BundledSample;
import manyi.app.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Builds a banner in the whole window and asks for its letters.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class BannerWindowTest {
  @TempDir Path folder;

  private OpenWindow open;
  private Session session;
  private Shell shell;
  private WindowPictures pictures;

  @Start
  void start(Stage stage) {
    open = OpenWindow.on(stage, folder, 1000, 900);
    session = open.session();
    shell = open.shell();
    pictures = open.pictures();
    stage.setMinWidth(900);
    stage.setWidth(1000);
  }

  @AfterEach
  void end(FxRobot robot) {
    // The tests of other windows share the stage.
    robot.interact(() -> pictures.stage().setWidth(1440));
    open.tasks().close();
  }

  @Test
  void aBannerIsBuiltByDragging(FxRobot robot) throws TimeoutException {
    var page = open(robot, "q3");

    Dragged.of(line(robot, "4 性别"), "q4")
        .to(robot, robot.lookup("#pick-columns").query().getParent(), 0.99);
    pictures.settle();
    assertThat(columns(page)).isEqualTo("q3,q4");

    Dragged.of(line(robot, "5 年龄"), "q5").to(robot, chip(robot, "3 客户类型"), 0.8);
    pictures.settle();
    assertThat(columns(page)).isEqualTo("q3>q5,q4");
    assertThat(chip(robot, "3 客户类型 › 5 年龄")).isNotNull();

    Dragged.of(chip(robot, "4 性别"), "q4").to(robot, chip(robot, "3 客户类型 › 5 年龄"), 0.2);
    pictures.settle();
    assertThat(columns(page)).isEqualTo("q4,q3>q5");
  }

  @Test
  void aBannerIsBuiltByTheKeyboard(FxRobot robot) throws TimeoutException {
    var page = open(robot, "q3,q4,q5");

    robot.interact(() -> chip(robot, "4 性别").requestFocus());
    robot.press(KeyCode.ALT).push(KeyCode.RIGHT).release(KeyCode.ALT);
    pictures.settle();
    assertThat(columns(page)).isEqualTo("q3>q4,q5");

    robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
    pictures.settle();
    assertThat(columns(page)).isEqualTo("q5,q3>q4");

    robot.press(KeyCode.ALT).push(KeyCode.LEFT).release(KeyCode.ALT);
    pictures.settle();
    assertThat(columns(page)).isEqualTo("q5,q3,q4");
  }

  @Test
  void aLetterIsExplainedAndStaysSoUnderAnotherRule(FxRobot robot) throws Exception {
    var page = open(robot, "q3,q4>q5");
    assertThat(robot.lookup("#explanation .note").queryAllAs(Labeled.class)).hasSize(1);

    var letters =
        robot.lookup(".table-letters").queryAllAs(Label.class).stream()
            .filter(label -> !label.getText().isEmpty() && seen(label))
            .toList();
    assertThat(letters).isNotEmpty();
    robot.clickOn(letters.getFirst());
    pictures.settle();

    assertThat(robot.lookup("#explanation .explain-title").queryLabeled().getText()).isNotBlank();
    assertThat(robot.lookup(".table-cell-box:selected").queryAll()).hasSize(1);
    robot.interact(() -> pictures.stage().setWidth(1440));
    pictures.settle();
    pictures.take(robot, "banner-explained");

    robot.interact(() -> choose(page, "preset", "spss"));
    pictures.settle();
    assertThat(robot.lookup("#explanation .explain-title").queryAll()).hasSize(1);
  }

  private AnalysisPage open(FxRobot robot, String columns) throws TimeoutException {
    robot.interact(() -> shell.files().open(BundledSample.TELECOM));
    pictures.settle();
    robot.interact(() -> shell.files().use());
    pictures.settle();
    robot.interact(() -> shell.commands().navigation().show(new Page.OfAnalysis("banner")));
    pictures.settle();
    AnalysisPage page = robot.lookup(".analysis-page").queryAs(AnalysisPage.class);
    robot.interact(() -> {
      choose(page, "columns", columns);
      choose(page, "rows", "q12");
    });
    pictures.settle();
    return page;
  }

  private static void choose(AnalysisPage page, String setting, String written) {
    var form = page.model().form();
    form.analysis().settings().stream()
        .filter(one -> one.name().equals(setting))
        .forEach(one -> form.choose(one, written));
  }

  private static String columns(AnalysisPage page) {
    return Objects.requireNonNull(
        page.model().form().request().get().settings().getOrDefault("columns", ""));
  }

  private static Node line(FxRobot robot, String words) {
    return labelled(robot, ".question-list .question-line", words);
  }

  private static Node chip(FxRobot robot, String words) {
    return labelled(robot, ".slot-chip", words);
  }

  private static Node labelled(FxRobot robot, String query, String words) {
    return robot.lookup(query).queryAll().stream()
        .filter(node -> texts(node).contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Node node) {
    return node.lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(one -> ((Labeled) one).getText())
        .toList();
  }

  /// Whether all of a cell can be pressed.
  private static boolean seen(Label label) {
    var cell = label.getParent();
    var pane = cell.getParent();
    return label.isVisible()
        && cell.isVisible()
        && pane.getLayoutBounds().contains(cell.getBoundsInParent())
        && cell.localToScene(cell.getLayoutBounds()).getMaxY() < 860;
  }
}
