package manyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.app.sample.BundledSample;
import manyi.text.UserProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ScorecardCliTest {
  @TempDir static Path samples;
  private static Path sample;

  @TempDir Path folder;

  @BeforeAll
  static void theChineseSample() throws UserProblem {
    sample = BundledSample.TELECOM.copyTo(samples);
  }

  private static Called run(String... options) {
    var call = new ArrayList<>(List.of("run", "scorecard", sample.toString()));
    call.addAll(List.of(options));
    return Called.with(call.toArray(String[]::new));
  }

  @Test
  void operationalFiguresComeFromATableBelowItsHeadings() throws Exception {
    var table =
        Files.writeString(
            folder.resolve("targets.csv"),
            """
            2026 年考核,,,
            名称,数值,件数,目标
            电话接通率,91.2%,15300,≥90%
            万户故障；每日,3.1,,<=4
            """);

    var called = run("--targets-from", table.toString(), "--groups", "none", "--json");

    assertThat(called.code()).as(called.err()).isZero();
    var targets = JsonMapper.shared().readTree(called.out()).get("targets");
    assertThat(targets).hasSize(2);
    assertThat(targets.get(0).get("whole").get("value").asDouble()).isEqualTo(0.912);
    assertThat(targets.get(0).get("whole").get("n").asInt()).isEqualTo(15300);
    assertThat(targets.get(0).get("whole").get("verdict").asString()).isEqualTo("met");
    assertThat(targets.get(1).get("name").asString()).isEqualTo("万户故障，每日");
    assertThat(targets.get(1).get("whole").get("exact").asBoolean()).isTrue();
  }

  @Test
  void typedTargetsFollowThoseOfTheTable() throws Exception {
    var table = Files.writeString(folder.resolve("t.csv"), "answered,91.2%,15300,>=90%\n");

    var called = run("--targets-from", table.toString(), "--targets", "faults = 3 <= 4", "--json");

    assertThat(called.code()).as(called.err()).isZero();
    assertThat(JsonMapper.shared().readTree(called.out()).get("targets")).hasSize(2);
  }

  @Test
  void aTableOrSheetThatIsNotThereIsTold() throws Exception {
    var none = run("--targets-from", "absent.csv");
    assertThat(none.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(none.err()).contains("absent.csv");

    var sheet = run("--targets-sheet", "targets 2026");
    assertThat(sheet.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(sheet.err()).contains("targets 2026");
  }

  @Test
  void aFirstRowWithNumbersAndNoSignIsNoHeading() throws Exception {
    var table = Files.writeString(folder.resolve("t.csv"), "answered,91.2%,15300,90%\n");

    var called = run("--targets-from", table.toString());

    assertThat(called.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(called.err()).contains("answered");
  }
}
