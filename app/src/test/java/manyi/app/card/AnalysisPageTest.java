package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.Analyses;
import manyi.analysis.Request;
import manyi.chart.ChartFormat;
import manyi.document.Figure;
import manyi.project.Card;
import manyi.survey.Question;
import manyi.text.Language;
import manyi.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the stage is made in start
class AnalysisPageTest {
  @TempDir static Path folder;

  private PageStage stage;

  @Start
  void start(Stage window) {
    stage = PageStage.on(window, folder);
  }

  @AfterEach
  void end() {
    stage.close();
  }

  @Test
  void aCrosstabIsBuiltByChoosingQuestions(FxRobot robot) {
    var page = open(robot, "crosstab");
    assertThat(page.model().shown().get()).isInstanceOf(Shown.Needed.class);
    assertThat(texts(robot, ".empty-title")).singleElement().asString().contains("请先选择");

    choose(robot, "总体满意度");
    choose(robot, "客户类型");
    stage.waitUntil(() -> page.model().shown().get() instanceof Shown.Found);

    assertThat(page.model().form().request().get().settings())
        .containsEntry("rows", "q12")
        .containsEntry("columns", "q3");
    assertThat(texts(robot, ".card-title")).anyMatch(text -> text.contains("总体满意度"));
    assertThat(texts(robot, ".table-cell-label")).contains("大客户", "很满意");
    assertThat(robot.lookup(".chart-view").queryAll()).isNotEmpty();
  }

  @Test
  void anotherLanguageRewordsTheResultWithoutComputingAgain(FxRobot robot) {
    var page = openWithResult(robot, "quadrant");
    var before = page.model().shown().get();
    robot.interact(() -> stage.session().speak(Language.EN));
    assertThat(page.model().shown().get()).isSameAs(before);
    assertThat(stage.tasks().running()).isEmpty();
    assertThat(texts(robot, ".card-title")).contains("Importance and satisfaction");
    assertThat(texts(robot, ".field-label")).contains("Crosshair");
    assertThat(texts(robot, "#add-to-report")).containsExactly("Add to report");
  }

  @Test
  void questionsArePickedFromAListWithASearch(FxRobot robot) {
    var page = openWithResult(robot, "frequencies");
    robot.clickOn("#pick-questions");
    robot.write("月均");
    stage.waitUntil(() -> robot.lookup("#picker .question-line").queryAll().size() == 1);
    robot.clickOn((Node) robot.lookup("#picker .question-line").query());
    stage.waitUntil(() -> ids(page).contains("q7"));
  }

  @Test
  void chipsAreMovedAndRemovedByKeys(FxRobot robot) {
    var page = openWithResult(robot, "frequencies");
    var before = ids(page);
    robot.interact(() -> robot.lookup(".slot-chip").queryAll().iterator().next().requestFocus());
    robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
    stage.waitUntil(() -> ids(page).getFirst().equals(before.get(1)));
    assertThat(ids(page)).startsWith(before.get(1), before.get(0));
    robot.type(KeyCode.DELETE);
    stage.waitUntil(() -> ids(page).size() < before.size());
    assertThat(ids(page)).doesNotContain(before.get(0)).contains(before.get(1));
  }

  @Test
  void aValueThatDoesNotFitIsSaidBesideItsFieldInItsOwnWords(FxRobot robot) {
    var page = openWithResult(robot, "frequencies");
    var confidence =
        page.model().form().analysis().settings().stream()
            .filter(setting -> setting.name().equals("confidence"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> page.model().form().choose(confidence, "viel"));
    assertThat(texts(robot, ".field-problem"))
        .anyMatch(text -> text.contains("置信水平") && text.contains("viel"));
    stage.waitUntil(() -> page.model().shown().get() instanceof Shown.Trouble);
    assertThat(texts(robot, ".warning-box"))
        .singleElement()
        .asString()
        .contains("置信水平")
        .doesNotContain("confidence");
  }

  @Test
  void aTableIsCopiedAsHtmlAndAsText(FxRobot robot) {
    openWithResult(robot, "quadrant");
    robot.clickOn("#copy");
    robot.clickOn("复制表格");
    stage.waitUntil(() -> texts(robot, ".notice .label").contains("表格已复制"));
    var clipboard =
        WaitForAsyncUtils.waitForAsyncFx(
            5_000,
            () ->
                List.of(
                    Objects.requireNonNullElse(Clipboard.getSystemClipboard().getHtml(), ""),
                    Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "")));
    assertThat(clipboard.getFirst()).contains("<table").contains("话费结算的准确性");
    assertThat(clipboard.getLast()).contains("话费结算的准确性\t");
    assertThat(texts(robot, ".notice .label")).containsExactly("表格已复制");
  }

  @Test
  void aChartIsCopiedAsAPicture(FxRobot robot) {
    openWithResult(robot, "quadrant");
    robot.clickOn("#copy");
    robot.clickOn("复制图片");
    stage.waitUntil(() -> texts(robot, ".notice .label").contains("图片已复制"));
    var picture =
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getImage());
    assertThat(picture.getWidth()).isGreaterThan(400);
  }

  @Test
  void aChartIsSavedInEveryFormatAndItsFolderOffered(FxRobot robot) {
    var page = openWithResult(robot, "quadrant");
    var figure = figure(page);
    var actions = new CardActions(stage.session(), stage.tasks(), stage.dialogs());
    for (var format : ChartFormat.values()) {
      var file = folder.resolve("chart." + format.ending());
      var notice = new Notice();
      robot.interact(() -> actions.write(figure, format, 150, file, notice));
      stage.waitUntil(() -> notice.getChildren().size() == 2);
      assertThat(file).isNotEmptyFile();
      assertThat(((Label) notice.getChildren().getFirst()).getText())
          .contains(file.getFileName().toString());
    }
  }

  @Test
  void aCardIsPutIntoTheReportOnce(FxRobot robot) {
    openWithResult(robot, "quadrant");
    robot.clickOn("#add-to-report");
    stage.waitUntil(() -> !stage.session().report().isEmpty());
    assertThat(stage.session().report())
        .containsExactly(new Card(Request.of("quadrant"), null, null));
    Button button = robot.lookup("#add-to-report").queryButton();
    assertThat(button.isDisabled()).isTrue();
    assertThat(button.getText()).isEqualTo("已在报告中");
  }

  @Test
  void tableAndChartAreShownInTurnButNeverNeither(FxRobot robot) {
    openWithResult(robot, "quadrant");
    robot.clickOn("#show-table");
    assertThat(robot.lookup(".table-block").query().isVisible()).isFalse();
    robot.clickOn("#show-chart");
    assertThat(robot.lookup(".chart-view").query().isVisible()).isFalse();
    assertThat(robot.lookup(".table-block").query().isVisible()).isTrue();
    assertThat(robot.lookup("#show-table").queryAs(ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void aReplacedCardIsLetGo(FxRobot robot) {
    openWithResult(robot, "quadrant");
    var replaced = robot.lookup(".table-block").query();
    robot.interact(() -> stage.session().speak(Language.EN));
    robot.clickOn("#show-table");
    assertThat(robot.lookup(".table-block").query().isVisible()).isFalse();
    assertThat(replaced.isVisible()).isTrue();
  }

  @Test
  void aCardOfTheReportIsTakenUpWithItsFilter(FxRobot robot) {
    var page = openWithResult(robot, "frequencies");
    var wanted = new Card(Request.of("frequencies").with("questions", "q4"), null, "q3 = 大客户");
    robot.interact(() -> page.take(wanted));
    stage.waitUntil(() ->
        page.model().shown().get() instanceof Shown.Found(_, var card)
            && "q3 = 大客户".equals(card.filter()));
    assertThat(ids(page)).containsExactly("q4");
  }

  private AnalysisPage open(FxRobot robot, String name) {
    robot.interact(() -> stage.session().begin(ServiceSurvey.opened()));
    var analysis =
        Analyses.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    var page =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> new AnalysisPage(stage.session(), stage.tasks(), stage.dialogs(), analysis));
    stage.show(robot, page);
    return page;
  }

  private AnalysisPage openWithResult(FxRobot robot, String name) {
    var page = open(robot, name);
    // What is sure of a result comes after its figures and replaces them.
    stage.waitUntil(() -> page.model().shown().get() instanceof Shown.Found && isIdle());
    return page;
  }

  private boolean isIdle() {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.tasks().running().isEmpty());
  }

  /// Searches a question and uses it by Enter.
  private static void choose(FxRobot robot, String search) {
    robot.clickOn("#question-search").push(KeyCode.ESCAPE).write(search);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> ids(AnalysisPage page) {
    return page.model().form().slots().getFirst().questions().stream().map(Question::id).toList();
  }

  private static Figure figure(AnalysisPage page) {
    if (page.model().shown().get() instanceof Shown.Found(var finding, _)) {
      var document = finding.document(Texts.in(Language.ZH));
      return Section.of(document).getFirst().figure().orElseThrow();
    }
    throw new AssertionError("No result");
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }
}
