package manyi.analysis.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.analysis.TwoWaves;
import manyi.indicators.Estimate;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Against R's survey package, of the cases without persons in two waves.
class SatisfactionReferenceTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("trend", "trend")
        .filter(reference -> reference.input().get("person").isNull());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWholeHasTheEstimatesOfR(Case reference) throws UserProblem {
    var result = run(TwoWaves.of(reference), Map.of());
    var outcome = result.measured().getFirst();
    var all = result.measured().getLast();

    assertThat(outcome.sort()).isEqualTo(Sort.OUTCOME);
    assertEstimate(reference, "whole.overall_share", outcome.figures().satisfiedShare());
    assertThat(all.sort()).isEqualTo(Sort.ALL);
    assertEstimate(reference, "whole.share", all.figures().satisfiedShare());
    assertEstimate(reference, "whole.score", all.figures().satisfaction());
    assertEstimate(reference, "whole.score", all.figures().index());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void groupsHaveTheEstimatesOfR(Case reference) throws UserProblem {
    var groups = run(TwoWaves.of(reference), Map.of()).byGroup().getLast().groups();
    for (int group = 0; group < 3; group++) {
      var figures = Objects.requireNonNull(groups.get(group).figures());
      assertEstimate(reference, "groups.share." + group, figures.satisfiedShare());
      assertEstimate(reference, "groups.score." + group, figures.satisfaction());
    }
  }

  private static void assertEstimate(Case reference, String path, @Nullable Estimate estimate) {
    var found = Objects.requireNonNull(estimate);
    reference.matches(path + ".n", found.base().n());
    reference.matches(path + ".effective", found.base().effective());
    reference.matches(path + ".value", found.value());
    reference.matches(path + ".se", found.standardError());
    reference.matches(path + ".lower", found.interval().lower());
    reference.matches(path + ".upper", found.interval().upper());
  }

  static SatisfactionResult run(Survey survey, Map<String, String> settings) throws UserProblem {
    var analysis = new Satisfaction();
    var outcome =
        analysis.compute(
            survey, Settings.read(analysis.settings(), settings, survey), Progress.none());
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<SatisfactionResult>) outcome).result();
  }
}
