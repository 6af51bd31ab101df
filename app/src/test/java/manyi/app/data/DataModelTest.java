package manyi.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.text.Language;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Correction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The file of these previews is not there, so that every correction fails.
@ExtendWith(ApplicationExtension.class)
class DataModelTest {
  private final Tasks tasks = new Tasks();
  private final List<UserProblem> problems = new ArrayList<>();
  private final DataModel model = new DataModel(new Session(Language.ZH), tasks, problems::add);

  @Start
  void start(Stage stage) {
    // Starts the toolkit.
  }

  @AfterEach
  void end() {
    tasks.close();
  }

  @Test
  void whenACorrectionFailsNoneIsClaimedThatTheFileNeverHad(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      model.preview(Previews.telecom());
      model.correct(List.of("q3"), correction -> correction.withKind(Kind.TEXT));
      model.correct(List.of("q7"), correction -> correction.withRole(Role.WEIGHT));
    });
    settle();

    assertThat(problems).hasSize(1);
    assertThat(model.correction("q3")).isEqualTo(Correction.NONE);
    assertThat(model.canUndo().get()).isFalse();
  }

  @Test
  void missingCodesThatWereGuessedAreShownToBeOverruled(FxRobot robot) {
    robot.interact(() -> model.preview(Previews.telecom()));
    assertThat(model.missing("q12")).containsExactly("99");

    robot.interact(() -> {
      model.correct(List.of("q12"), correction -> correction.withMissing(List.of()));
      assertThat(model.missing("q12")).isEmpty();
    });
  }

  private void settle() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> tasks.running().isEmpty()));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
