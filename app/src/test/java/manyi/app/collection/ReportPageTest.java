package manyi.app.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.analysis.Request;
import manyi.app.card.PageStage;
import manyi.app.card.ServiceSurvey;
import manyi.app.session.Respondents;
import manyi.project.Card;
import manyi.report.ReportFormat;
import manyi.text.Language;
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
class ReportPageTest {
  private static final Card QUADRANT = new Card(Request.of("quadrant"), null, null);
  private static final Card BIG_CUSTOMERS =
      new Card(Request.of("frequencies").with("questions", "q4"), null, "q3 = 大客户");
  private static final Card LOST =
      new Card(Request.of("frequencies").with("questions", "q99"), null, null);

  @TempDir static Path folder;

  private final List<Card> edited = new ArrayList<>();
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
  void cardsTellWhatTheyAreAboutAndHowManyRespondents(FxRobot robot) {
    open(robot, QUADRANT, BIG_CUSTOMERS);
    stage.waitUntil(() -> texts(robot, ".report-side .note").stream().anyMatch(this::isBase));
    assertThat(texts(robot, ".report-side .card-name")).containsExactlyInAnyOrder("改进象限", "频数分析");
    assertThat(texts(robot, ".report-side .note")).contains("4 性别", "筛选：q3 = 大客户", "n = 800");
  }

  @Test
  void theSelectedCardIsPreviewedAndRewordedInAnotherLanguage(FxRobot robot) {
    open(robot, QUADRANT);
    stage.waitUntil(() -> robot.lookup(".document").tryQuery().isPresent());
    robot.interact(() -> stage.session().speak(Language.EN));
    assertThat(texts(robot, ".card-title")).containsExactly("Importance and satisfaction");
    assertThat(texts(robot, "#collection-write-docx")).containsExactly("Export to Word");
  }

  @Test
  void cardsAreMovedByAltAndArrowsAndRemovedByDelete(FxRobot robot) {
    open(robot, QUADRANT, BIG_CUSTOMERS);
    robot.interact(() -> robot.lookup("#report-cards").query().requestFocus());
    robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.session().report()).containsExactly(BIG_CUSTOMERS, QUADRANT);
    robot.type(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.session().report()).containsExactly(BIG_CUSTOMERS);
  }

  @Test
  void aRemovedCardComesBackWhereItStood(FxRobot robot) {
    open(robot, QUADRANT, BIG_CUSTOMERS);
    robot.interact(() -> robot.lookup("#report-cards").query().requestFocus());
    robot.type(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.session().report()).containsExactly(BIG_CUSTOMERS);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.session().report()).containsExactly(QUADRANT, BIG_CUSTOMERS);
  }

  @Test
  void suggestedCardsAreAboutTheRespondentsLookedAt(FxRobot robot) {
    var page = open(robot);
    robot.interact(() -> {
      var session = stage.session();
      var survey = ServiceSurvey.opened().survey();
      session.adopt(new Respondents(null, "q3 = 大客户"), survey);
      page.model().addSuggested();
    });
    assertThat(stage.session().report())
        .isNotEmpty()
        .allMatch(card -> "q3 = 大客户".equals(card.filter()));
  }

  @Test
  void aCardIsOpenedAgainByEnter(FxRobot robot) {
    open(robot, QUADRANT, BIG_CUSTOMERS);
    robot.interact(() -> robot.lookup("#report-cards").query().requestFocus());
    robot.type(KeyCode.ENTER);
    assertThat(edited).containsExactly(QUADRANT);
  }

  @Test
  void suggestedCardsAreAddedOnce(FxRobot robot) {
    var page = open(robot);
    assertThat(texts(robot, ".empty-title")).containsExactly("报告还是空的");
    robot.clickOn("#collection-suggest");
    var suggested = List.copyOf(stage.session().report());
    assertThat(suggested).isNotEmpty();
    robot.interact(() -> assertThat(page.model().addSuggested()).isZero());
    assertThat(stage.session().report()).isEqualTo(suggested);
  }

  @Test
  void aCardThatNoLongerFitsSaysWhy(FxRobot robot) {
    open(robot, LOST);
    stage.waitUntil(() -> robot.lookup(".warning-box").tryQuery().isPresent());
    assertThat(texts(robot, ".warning-box")).singleElement().asString().contains("q99");
  }

  @Test
  void theReportIsWrittenInBothFormats(FxRobot robot) {
    var page = open(robot, QUADRANT, BIG_CUSTOMERS);
    for (var format : ReportFormat.values()) {
      var file = folder.resolve("report." + format.ending());
      var written = new ArrayList<Path>();
      robot.interact(() ->
          page.model()
              .write(
                  format,
                  file,
                  written::add,
                  problem -> {
                    throw new AssertionError(problem);
                  }));
      stage.waitUntil(() -> !written.isEmpty());
      assertThat(file).isNotEmptyFile();
    }
  }

  private ReportPage open(FxRobot robot, Card... cards) {
    robot.interact(() -> stage.session().begin(ServiceSurvey.opened()));
    var page =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> new ReportPage(stage.session(), stage.tasks(), stage.dialogs(), edited::add));
    robot.interact(() -> stage.session().report().setAll(cards));
    stage.show(robot, page);
    return page;
  }

  private boolean isBase(String text) {
    return text.startsWith("n = ");
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }
}
