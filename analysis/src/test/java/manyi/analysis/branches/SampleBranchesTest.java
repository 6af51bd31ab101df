package manyi.analysis.branches;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What docs/samples.md says is true of the branches is found in both years: one is better, one
/// worse, and the others, small ones among them, do not differ.
class SampleBranchesTest {
  private static final Path SAMPLES =
      Path.of("..", "resources", "src", "main", "resources", "manyi", "resources", "samples");

  private static BranchesResult result(String year, Map<String, String> chosen) throws UserProblem {
    var file = SAMPLES.resolve("telecom-index-" + year + "-zh.xlsx");
    var survey = Importer.open(file, Corrections.NONE, Progress.none()).survey();
    var analysis = new Branches();
    var outcome =
        analysis.compute(
            survey, Settings.read(analysis.settings(), chosen, survey), Progress.none());
    return ((Outcome.Computed<BranchesResult>) outcome).result();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2026"})
  void oneBranchIsWorseAndOneBetter(String year) throws UserProblem {
    var result = result(year, Map.of());

    assertThat(result.branches())
        .filteredOn(branch -> branch.comparison().proven(result.confidence()))
        .extracting(Branch::label)
        .containsExactly("杭州分公司", "徐州分公司");
    assertThat(result.branches().getFirst().label()).isEqualTo("杭州分公司");
    var last = result.branches().getLast();
    assertThat(last.label()).isEqualTo("徐州分公司");
    assertThat(Objects.requireNonNull(last.rank()).last()).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2026"})
  void theMixOfCustomersIsNotWhatMakesThemDiffer(String year) throws UserProblem {
    var result = result(year, Map.of("adjust", "q3,q4", "items", "q9"));

    assertThat(result.branches())
        .filteredOn(branch -> branch.comparison().proven(result.confidence()))
        .extracting(Branch::label)
        .containsExactly("杭州分公司", "徐州分公司");
  }
}
