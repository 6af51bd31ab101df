package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.app.task.Run;
import manyi.project.Card;
import manyi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A result that is shown before all of it is computed.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the stage is made in start
class SketchTest {
  @TempDir static Path folder;

  private final Brewing brewing = new Brewing();
  private final List<Brewing.Tea> seen = new ArrayList<>();
  private PageStage stage;
  private AnalysisPage page;

  @Start
  void start(Stage window) {
    stage = PageStage.on(window, folder);
    stage.session().begin(ServiceSurvey.opened());
    page = new AnalysisPage(stage.session(), stage.tasks(), stage.dialogs(), brewing);
    page.model()
        .shown()
        .subscribe(shown -> {
          if (shown instanceof Shown.Found(var finding, _)
              && finding.outcome() instanceof Outcome.Computed<?>(Brewing.Tea tea)) {
            seen.add(tea);
          }
        });
  }

  @AfterEach
  void end() {
    stage.close();
  }

  @Test
  void theFiguresAreThereBeforeTheirCertainty(FxRobot robot) throws InterruptedException {
    show(robot);
    assertThat(seen).containsExactly(new Brewing.Tea(3, 0));
    assertThat(certainty()).isEqualTo(Certainty.COMPUTING);
    assertThat(words(robot)).containsExactly("把握程度计算中…");
    assertThat(page.model().running().get()).isFalse();
    assertThat(doing()).containsExactly("card.computing-certainty");

    brewing.letReady();
    stage.waitUntil(() -> certainty() == Certainty.KNOWN);

    assertThat(seen).containsExactly(new Brewing.Tea(3, 0), new Brewing.Tea(3, 5));
    assertThat(words(robot)).isEmpty();
    assertThat(stage.tasks().running()).isEmpty();
  }

  @Test
  void whatIsPutIntoTheReportIsTheWhole(FxRobot robot) throws InterruptedException {
    show(robot);
    robot.clickOn("#add-to-report");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(stage.session().report())
        .containsExactly(new Card(Request.of("banner"), null, null));
  }

  @Test
  void aSettingChangedMeanwhileReplacesBoth(FxRobot robot) throws InterruptedException {
    show(robot);
    brewing.fresh();
    robot.interact(() -> page.model().form().choose(Brewing.LEAVES, "7"));
    assertThat(brewing.begins()).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(certainty()).isEqualTo(Certainty.COMPUTING);

    brewing.letReady();
    stage.waitUntil(() -> certainty() == Certainty.KNOWN);

    // Nothing of the first tea, which was never let ready.
    assertThat(seen)
        .containsExactly(new Brewing.Tea(3, 0), new Brewing.Tea(7, 0), new Brewing.Tea(7, 5));
  }

  @Test
  void whoAsksForNoCertaintyGetsOneResult(FxRobot robot) {
    robot.interact(() -> page.model().form().choose(Brewing.MINUTES, "0"));
    stage.show(robot, page);
    stage.waitUntil(() -> !seen.isEmpty() && stage.tasks().running().isEmpty());

    assertThat(seen).containsExactly(new Brewing.Tea(3, 0));
    assertThat(certainty()).isEqualTo(Certainty.KNOWN);
  }

  @Test
  void stoppedByTheUserItSaysSoAndCanBeComputedAfterAll(FxRobot robot) throws InterruptedException {
    show(robot);
    brewing.fresh();
    robot.interact(() -> stage.tasks().stop("banner"));
    assertThat(certainty()).isEqualTo(Certainty.STOPPED);
    assertThat(words(robot)).containsExactly("没有计算把握程度", "现在计算");
    assertThat(seen).containsExactly(new Brewing.Tea(3, 0));

    robot.interact(() -> robot.lookup("#compute-certainty").queryAs(Hyperlink.class).fire());
    assertThat(brewing.begins()).isTrue();
    brewing.letReady();
    stage.waitUntil(() -> certainty() == Certainty.KNOWN);

    assertThat(seen).last().isEqualTo(new Brewing.Tea(3, 5));
  }

  @Test
  void aSettingChangedAfterStoppingComputesBothAgain(FxRobot robot) throws InterruptedException {
    show(robot);
    robot.interact(() -> stage.tasks().stop("banner"));
    brewing.fresh();
    robot.interact(() -> page.model().form().choose(Brewing.LEAVES, "2"));
    assertThat(brewing.begins()).isTrue();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(certainty()).isEqualTo(Certainty.COMPUTING);
    assertThat(seen).last().isEqualTo(new Brewing.Tea(2, 0));
  }

  @Test
  void anotherLanguageKeepsTheNote(FxRobot robot) throws InterruptedException {
    show(robot);
    robot.interact(() -> stage.session().speak(Language.EN));

    assertThat(words(robot)).containsExactly("computing how sure this is…");
  }

  private void show(FxRobot robot) throws InterruptedException {
    stage.show(robot, page);
    assertThat(brewing.begins()).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Certainty certainty() {
    return page.model().certainty().get();
  }

  private List<String> doing() {
    return stage.tasks().running().stream().map(Run::doing).map(message -> message.key()).toList();
  }

  private static List<String> words(FxRobot robot) {
    return robot.lookup("#certainty").queryAs(CertaintyNote.class).getChildren().stream()
        .map(word -> ((Labeled) word).getText())
        .toList();
  }
}
