package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import manyi.Analyses;
import manyi.Workbench;
import manyi.analysis.Analysis;
import manyi.app.collection.ReportPage;
import manyi.app.dialog.Dialogs;
import manyi.app.session.Preferences;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.chart.Theme;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the workbench's pages in both languages and looks, to be looked at.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class WorkbenchScreenshotsTest {
  @TempDir static Path folder;

  private final Session session = new Session(Language.ZH);
  private final Tasks tasks = new Tasks();
  private final StackPane root = new StackPane();
  private Dialogs dialogs;
  private Opened opened;

  @BeforeEach
  void openSample() throws IOException, UserProblem {
    var file = folder.resolve("telecom-satisfaction-zh.xlsx");
    try (var stream = resource("samples/" + file.getFileName())) {
      Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
    }
    opened = Workbench.open(file, Corrections.NONE, Progress.none());
  }

  @Start
  void start(Stage window) {
    for (var file : new String[] {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"}) {
      Font.loadFont(resource("fonts/" + file), 13);
    }
    root.setStyle("-fx-font-family: \"Noto Sans SC\";");
    look(Theme.LIGHT);
    var scene = new Scene(root, 1440, 792);
    var sheet = Objects.requireNonNull(getClass().getResource("/manyi/app/shell/manyi.css"));
    scene.getStylesheets().add(sheet.toExternalForm());
    window.setScene(scene);
    window.show();
    dialogs = new Dialogs(window, session, Preferences.in(folder.resolve("preferences.json")));
  }

  @AfterEach
  void end() {
    tasks.close();
  }

  @Test
  void everyAnalysis(FxRobot robot) throws IOException, TimeoutException {
    robot.interact(() -> session.begin(opened));
    for (var analysis : Analyses.all()) {
      var page = page(analysis);
      robot.interact(() -> root.getChildren().setAll(page));
      WaitForAsyncUtils.waitForFxEvents();
      if (page.model().shown().get() instanceof Shown.Needed) {
        take(robot, "workbench-" + analysis.name() + "-needed");
        robot.interact(() -> choose(page, "q12", "q3"));
      }
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> page.model().shown().get() instanceof Shown.Found);
      take(robot, "workbench-" + analysis.name());
    }
  }

  @Test
  void theReport(FxRobot robot) throws IOException, TimeoutException {
    robot.interact(() -> session.begin(opened));
    var page = new ReportPage(session, tasks, dialogs, _ -> {});
    robot.interact(() -> root.getChildren().setAll(page));
    take(robot, "workbench-report-empty");
    robot.clickOn("#collection-suggest");
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> robot.lookup(".document").tryQuery().isPresent());
    take(robot, "workbench-report");
  }

  private static InputStream resource(String name) {
    var loader = WorkbenchScreenshotsTest.class.getClassLoader();
    return Objects.requireNonNull(loader.getResourceAsStream("manyi/resources/" + name));
  }

  private AnalysisPage page(Analysis<?> analysis) {
    return new AnalysisPage(session, tasks, dialogs, analysis);
  }

  private void choose(AnalysisPage page, String... ids) {
    var survey = Objects.requireNonNull(session.survey().get());
    for (var id : ids) {
      page.model().form().use(List.of(survey.find(id).orElseThrow()));
    }
  }

  private void take(FxRobot robot, String name) throws IOException {
    for (var theme : Theme.values()) {
      for (var language : Language.values()) {
        robot.interact(() -> {
          look(theme);
          session.theme().set(theme);
          session.speak(language);
        });
        WaitForAsyncUtils.waitForFxEvents();
        write(name + "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT));
      }
    }
    robot.interact(() -> session.speak(Language.ZH));
  }

  private void look(Theme theme) {
    var primer = theme == Theme.DARK ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
    root.getStyleClass().remove("dark");
    if (theme == Theme.DARK) {
      root.getStyleClass().add("dark");
    }
  }

  private void write(String name) throws IOException {
    var picture =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Region) root).snapshot(null, null));
    assertThat(picture.getWidth()).as(name).isEqualTo(Math.ceil(root.getWidth()));
    assertThat(picture.getHeight()).as(name).isEqualTo(Math.ceil(root.getHeight()));
    assertThat(Pictures.colours(picture)).as(name).isGreaterThan(Pictures.FEWEST);
    var file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
  }
}
