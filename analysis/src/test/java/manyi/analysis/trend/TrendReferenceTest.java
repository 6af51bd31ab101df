package manyi.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
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
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Against R's survey package: `svymean` in every wave, `svyglm` for the changes.
class TrendReferenceTest {
  /// Of the noncentral F of the program and the noncentral t of R.
  private static final double DETECTABLE = 1e-6;

  static Stream<Case> cases() {
    return ReferenceCases.of("trend", "trend");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyWaveHasTheEstimatesOfR(Case reference) throws UserProblem {
    var result = run(reference, Map.of());
    for (int i = 0; i < result.lines().size(); i++) {
      for (int wave = 0; wave < 2; wave++) {
        var estimate = result.lines().get(i).points().get(wave).estimate();
        assertEstimate(reference, "waves." + i + "." + wave, estimate);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesAreTestedAsInR(Case reference) throws UserProblem {
    var result = run(reference, Map.of());
    assertThat(result.lines()).hasSize(10);
    for (int i = 0; i < result.lines().size(); i++) {
      var change = result.lines().get(i).tested();
      var path = "changes." + i + ".";
      reference.matches(path + "difference", change.difference());
      reference.matches(path + "se", change.standardError());
      reference.matches(path + "df", change.df());
      reference.matches(path + "t", change.t());
      reference.matches(path + "p", change.p());
      reference.matches(path + "lower", change.lower());
      reference.matches(path + "upper", change.upper());
      reference.matches("holm." + i, change.adjustedP());
      assertThat(change.proven()).isEqualTo(change.adjustedP() < 0.05);
      assertThat(Math.abs(change.detectable() / reference.number(path + "detectable") - 1))
          .isLessThan(DETECTABLE);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whereTheRuleChangedBothRulesAreThere(Case reference) throws UserProblem {
    var result = run(reference, Map.of("changed-from", "second", "earlier-rescale", "maximum"));
    int place = 0;
    for (int line : List.of(0, 2)) {
      for (int wave = 0; wave < 2; wave++) {
        var point = result.lines().get(line).points().get(wave);
        assertEstimate(reference, "waves." + line + "." + wave, point.estimate());
        assertEstimate(reference, "earlier." + place + "." + wave, point.earlier());
      }
      place++;
    }
    assertThat(result.lines().get(1).changed()).as("a share has another rule").isFalse();
    assertThat(result.lines().get(3).changed()).as("a recommendation has its own").isFalse();
    reference.matches("changes.0.difference", result.lines().getFirst().tested().difference());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void personsInBothWavesAreCounted(Case reference) throws UserProblem {
    var persons = run(reference, Map.of()).persons();
    if (reference.input().get("person").isNull()) {
      assertThat(persons).isNull();
    } else {
      assertThat(Objects.requireNonNull(persons).both()).isEqualTo((long) reference.number("both"));
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

  private static TrendResult run(Case reference, Map<String, String> more) throws UserProblem {
    var survey = TwoWaves.of(reference);
    var settings = new LinkedHashMap<>(more);
    if (survey.find("person").isPresent()) {
      settings.put("respondent", "person");
    }
    var analysis = new Trend();
    var outcome =
        analysis.compute(
            survey, Settings.read(analysis.settings(), settings, survey), Progress.none());
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<TrendResult>) outcome).result();
  }
}
