package manyi.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TasksTest {
  private final Tasks tasks = new Tasks();
  private final List<String> shown = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch done = new CountDownLatch(1);

  @Start
  void start(Stage stage) {
    // Starts the toolkit.
  }

  @AfterEach
  void end() {
    tasks.close();
  }

  @Test
  void aResultArrivesOnTheJavaFxThread(FxRobot robot) throws InterruptedException {
    robot.interact(() -> run("slot", _ -> Platform.isFxApplicationThread() + ""));
    await();

    assertThat(shown).containsExactly("false on fx thread: true");
  }

  @Test
  void theNewestRunOfASlotWinsEvenWhenTheOlderIsAtWork(FxRobot robot) throws InterruptedException {
    var older = new CountDownLatch(1);
    var cancelled = new CountDownLatch(1);
    robot.interact(() ->
        tasks.run(
            "slot",
            progress -> {
              older.countDown();
              workUntilCancelled(progress, cancelled);
              return "old";
            },
            shown::add,
            _ -> {}));
    assertThat(older.await(10, TimeUnit.SECONDS)).isTrue();
    robot.interact(() -> run("slot", _ -> "new"));
    await();

    assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(shown).containsExactly("new on fx thread: true");
  }

  @Test
  void ofManyQuickRunsOnlyTheLastIsDone(FxRobot robot) throws InterruptedException {
    robot.interact(() -> {
      for (int i = 0; i < 20; i++) {
        var number = i;
        run("slot", _ -> "run " + number);
      }
    });
    await();

    assertThat(shown).containsExactly("run 19 on fx thread: true");
  }

  @Test
  void aUserProblemIsHandedOver(FxRobot robot) throws InterruptedException {
    robot.interact(() ->
        tasks.run(
            "slot",
            _ -> {
              throw new UserProblem("analysis.no-such-analysis", "x", "y");
            },
            _ -> shown.add("result"),
            problem -> {
              shown.add(problem.problem().key());
              done.countDown();
            }));
    await();

    assertThat(shown).containsExactly("analysis.no-such-analysis");
  }

  @Test
  void whatRunsCanBeSeenAndIsGoneAtItsEnd(FxRobot robot) throws InterruptedException {
    robot.interact(() -> {
      run("slot", _ -> "x");
      assertThat(tasks.running()).extracting(Run::slot).containsExactly("slot");
    });
    await();
    robot.interact(() -> assertThat(tasks.running()).isEmpty());

    assertThat(tasks.lastTook().get()).isNotNegative();
  }

  private void run(String slot, Work<String> work) {
    tasks.run(
        slot,
        work,
        result -> {
          shown.add(result + " on fx thread: " + Platform.isFxApplicationThread());
          done.countDown();
        },
        _ -> {});
  }

  private static void workUntilCancelled(Progress progress, CountDownLatch cancelled) {
    try {
      while (true) {
        progress.report(0.5);
        Thread.onSpinWait();
      }
    } finally {
      cancelled.countDown();
    }
  }

  private void await() throws InterruptedException {
    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
