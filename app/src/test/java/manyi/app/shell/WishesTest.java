package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import manyi.app.data.Previews;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
import manyi.app.session.Stepped;
import manyi.app.task.Tasks;
import manyi.text.Language;
import manyi.text.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Wishes for other respondents that come faster than they are computed.
@ExtendWith(ApplicationExtension.class)
class WishesTest {
  private final Session session = new Session(Language.ZH);
  private final Tasks tasks = new Tasks();
  private final List<UserProblem> problems = new ArrayList<>();
  private final RespondentsModel model = new RespondentsModel(session, tasks, problems::add);

  @Start
  void start(Stage stage) {
    // Starts the toolkit.
  }

  @AfterEach
  void end() {
    tasks.close();
  }

  @Test
  void aWeightChosenWhileAFilterIsComputedLeavesTheFilter(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      session.begin(Previews.telecom());
      model.keep("q3 = 大客户");
      model.weigh("weight");
    });
    settle();

    assertThat(session.respondents()).isEqualTo(new Respondents("weight", "q3 = 大客户"));
  }

  @Test
  void aFilterForTheFileBeforeIsForgotten(FxRobot robot) throws TimeoutException {
    var other = Previews.named("other.xlsx");
    robot.interact(() -> {
      session.begin(Previews.telecom());
      model.keep("q3 = 大客户");
      session.begin(other);
    });
    settle();

    assertThat(session.respondents()).isEqualTo(Respondents.ALL);
    assertThat(session.survey().get()).isSameAs(other.survey());
  }

  @Test
  void aFilterWantedWhileACorrectionArrivesIsComputedForTheCorrectedFile(FxRobot robot)
      throws TimeoutException {
    var corrected = Previews.telecom();
    robot.interact(() -> {
      session.begin(Previews.telecom());
      model.keep("q3 = 大客户");
      session.take(
          Stepped.none(corrected),
          Prepared.of(corrected.survey(), Respondents.ALL, Respondents.ALL));
    });
    settle();

    assertThat(session.filter().get()).isEqualTo("q3 = 大客户");
    assertThat(Objects.requireNonNull(session.survey().get()).questions())
        .isEqualTo(corrected.survey().questions());
  }

  @Test
  void aWeightThatCannotBeOneIsTold(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      session.begin(Previews.telecom());
      model.weigh("q3");
    });
    settle();

    assertThat(problems)
        .extracting(problem -> problem.problem().key())
        .containsExactly("preparation.weight-not-a-number");
    assertThat(session.weight().get()).isNull();
  }

  private void settle() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> tasks.running().isEmpty()));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
