package manyi.analysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;

/// Penalties and rewards in the sample survey, weighted.
class SampleAsymmetryTest {
  private static final Path SAMPLE =
      Path.of(
          "..",
          "resources",
          "src",
          "main",
          "resources",
          "manyi",
          "resources",
          "samples",
          "telecom-satisfaction-zh.xlsx");

  private static Survey weighted() throws UserProblem {
    var survey = Importer.open(SAMPLE, Corrections.NONE, Progress.none()).survey();
    var weight = survey.withRole(Role.WEIGHT).getFirst();
    var numbers = weight.numbers();
    var values = IntStream.range(0, survey.respondents()).mapToDouble(numbers).toArray();
    return survey.weighted(Weights.of(weight.id(), values));
  }

  /// The manner of cashiers has nineteen low answers, which go with a higher outcome: it was
  /// exciting by some seeds.
  @Test
  void theClassesDoNotHangOnTheSeed() throws UserProblem {
    var survey = weighted();
    for (int seed = 1; seed <= 8; seed++) {
      var request = Request.of("asymmetry").with("seed", String.valueOf(seed));
      var outcome = Workbench.run(survey, request, Progress.none()).outcome();
      var result = (AsymmetryResult) ((Outcome.Computed<?>) outcome).result();

      assertThat(result.base().n()).isEqualTo(1573);
      assertThat(result.elements())
          .extracting(AsymmetryElement::factor)
          .as("seed %d", seed)
          .containsExactly(
              Factor.PERFORMANCE,
              Factor.INDIFFERENT,
              Factor.BASIC,
              Factor.PERFORMANCE,
              Factor.UNDECIDED,
              Factor.TOO_FEW,
              Factor.PERFORMANCE,
              Factor.TOO_FEW,
              Factor.TOO_FEW,
              Factor.TOO_FEW,
              Factor.INDIFFERENT,
              Factor.INDIFFERENT,
              Factor.TOO_FEW,
              Factor.TOO_FEW,
              Factor.TOO_FEW);
    }
  }
}
