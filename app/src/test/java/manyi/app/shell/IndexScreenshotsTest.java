package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import manyi.Workbench;
import manyi.app.card.AnalysisPage;
import manyi.app.sample.BundledSample;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Joining;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of every page about indicators, structure, branches and loyalty, on two years of the
/// telecom index, to be looked at: `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class IndexScreenshotsTest {
  private static final int PARTS = 3;
  private static final String TARGETS =
      """
      满意率 q9.1 >= 65%
      满意度 q9.1 >= 75
      指数 q7 >= 72
      推荐 q12 >= 0
      电话接通率 = 91.2% 共 15300 >= 90%
      """;

  @TempDir static Path folder;

  private OpenWindow open;

  @Start
  void start(Stage window) {
    open = OpenWindow.on(window, folder, 1440, 900);
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void everyPage(FxRobot robot) throws Exception {
    var waves = waves();
    robot.interact(() -> open.session().begin(waves));
    for (var name : analyses()) {
      robot.interact(() -> open.shell().commands().navigation().show(new Page.OfAnalysis(name)));
      if (name.equals("scorecard")) {
        robot.interact(() -> choose(robot, "targets", TARGETS));
      }
      open.pictures().settle();
      assertThat(robot.lookup(".chart-view").queryAll()).as(name).isNotEmpty();
      open.pictures().take(robot, "index-" + name);
      further(robot, "index-" + name);
    }
  }

  /// What is below, in Chinese.
  private void further(FxRobot robot, String name) throws IOException {
    var page = robot.lookup(".results > .scroll-pane").queryAs(ScrollPane.class);
    for (int part = 1; part <= PARTS; part++) {
      double place = (double) part / PARTS;
      robot.interact(() -> page.setVvalue(place));
      WindowPictures.write(open.stage().getScene(), name + "-below-" + part);
    }
    robot.interact(() -> page.setVvalue(0));
  }

  private static List<String> analyses() {
    return Stream.of("satisfaction", "model", "branches", "recommendation")
        .flatMap(name -> Tabs.of(new Page.OfAnalysis(name)).pages().stream())
        .map(page -> ((Page.OfAnalysis) page).name())
        .toList();
  }

  private static void choose(FxRobot robot, String setting, String written) {
    var form = robot.lookup(".analysis-page").queryAs(AnalysisPage.class).model().form();
    form.analysis().settings().stream()
        .filter(one -> one.name().equals(setting))
        .forEach(one -> form.choose(one, written));
  }

  private static Opened waves() throws UserProblem {
    var files = new ArrayList<Path>();
    for (var year : List.of(BundledSample.INDEX_2025, BundledSample.INDEX_2026)) {
      files.add(year.copyTo(folder));
    }
    return Workbench.openTogether(
        files, Corrections.NONE.withTogether(Together.as(Joining.WAVE)), null, Progress.none());
  }
}
