package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import manyi.statistics.ReferenceCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Against R: metafor's REML, and `integrate` over τ; places by quadrature.
class EmpiricalBayesTest {
  private static final int DRAWS = 20_000;

  static Stream<Case> shrunken() {
    return ReferenceCases.of("branches", "empirical_bayes");
  }

  static Stream<Case> places() {
    return ReferenceCases.of("branches", "places");
  }

  private static EmpiricalBayes of(Case reference) {
    return EmpiricalBayes.of(
        ReferenceCases.numbers(reference.input().get("y")),
        ReferenceCases.numbers(reference.input().get("v")));
  }

  private static double[] expected(Case reference, String what) {
    return ReferenceCases.numbers(reference.expected().get(what));
  }

  @ParameterizedTest
  @MethodSource("shrunken")
  void shrunkenValuesAreThoseOfR(Case reference) {
    var found = of(reference);

    reference.matches("mean", found.mean());
    reference.matches("estimates", found.estimates(), expected(reference, "estimates"));
    reference.matches(
        "standard errors", found.standardErrors(), expected(reference, "standard_errors"));
    reference.matches("own weights", found.ownWeights(), expected(reference, "own_weights"));
    assertThat(found.betweenVariance())
        .isCloseTo(
            reference.number("between_variance"),
            within(1e-6 * Math.max(1e-3, reference.number("between_variance"))));
  }

  @ParameterizedTest
  @MethodSource("shrunken")
  void drawsScatterAroundTheShrunkenValues(Case reference) {
    var found = of(reference);
    var draws = found.draws(DRAWS, 1);
    for (int i = 0; i < found.estimates().length; i++) {
      int group = i;
      double error = found.standardErrors()[i];
      var values = Arrays.stream(draws).mapToDouble(draw -> draw[group]).toArray();
      double mean = Arrays.stream(values).average().orElseThrow();
      double variance =
          Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0);
      assertThat(mean).isCloseTo(found.estimates()[i], within(0.04 * error));
      assertThat(Math.sqrt(variance)).isCloseTo(error, within(0.04 * error));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void placesAreAsLikelyAsQuadratureSays(Case reference) {
    int few = reference.input().get("few").asInt();
    var ranks = RankCertainty.of(of(reference).draws(DRAWS, 7), 0.95);
    var places = ReferenceCases.matrix(reference.expected().get("places"));
    for (int i = 0; i < ranks.size(); i++) {
      for (int place = 0; place < places.length; place++) {
        assertThat(ranks.get(i).places().get(place))
            .isCloseTo(places[i][place], within(reference.tolerance()));
      }
      assertThat(ranks.get(i).best(few))
          .isCloseTo(expected(reference, "best")[i], within(reference.tolerance()));
      assertThat(ranks.get(i).worst(few))
          .isCloseTo(expected(reference, "worst")[i], within(reference.tolerance()));
    }
  }

  @Test
  void theSameSeedGivesTheSameDraws() {
    var found = EmpiricalBayes.of(new double[] {1, 2, 4, 5}, new double[] {1, 1, 1, 1});

    assertThat(found.draws(3, 5)).isDeepEqualTo(found.draws(3, 5));
    assertThat(found.draws(3, 5)[0]).isNotEqualTo(found.draws(3, 6)[0]);
    assertThat(found.draws(0, 5)).isEmpty();
  }

  @Test
  void twoGroupsAreNotDrawnTowardAnything() {
    var found = EmpiricalBayes.of(new double[] {60, 80}, new double[] {100, 100});

    assertThat(found.estimates()).containsExactly(60, 80);
    assertThat(found.standardErrors()).containsExactly(10, 10);
    assertThat(found.ownWeights()).containsExactly(1, 1);
    assertThat(found.betweenVariance()).isNaN();
    // P(N(20, √200) > 0) = Φ(1.41421)
    assertThat(RankCertainty.of(found.draws(DRAWS, 1), 0.95).get(1).best(1))
        .isCloseTo(0.92135, within(0.008));
  }

  @Test
  void groupsThatAreAllTheSameStayThere() {
    var found = EmpiricalBayes.of(new double[] {70, 70, 70, 70}, new double[] {4, 9, 1, 25});

    assertThat(found.betweenVariance()).isZero();
    assertThat(found.estimates()).containsExactly(new double[] {70, 70, 70, 70}, within(1e-9));
  }

  @Test
  void noGroupsAreNothing() {
    assertThat(EmpiricalBayes.of(new double[0], new double[0]).estimates()).isEmpty();
  }

  @Test
  void aGroupWithoutAnErrorIsRefused() {
    assertThatThrownBy(() -> EmpiricalBayes.of(new double[] {1, 2}, new double[] {1, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIntervalOfPlacesHoldsItsShareOfTheDraws() {
    var draws = new double[100][];
    // The first group is ahead in 97 of 100 draws.
    Arrays.setAll(draws, i -> i < 97 ? new double[] {2, 1} : new double[] {1, 2});
    var first = RankCertainty.of(draws, 0.95).getFirst();
    var narrow = RankCertainty.of(draws, 0.9).getFirst();

    assertThat(first.places()).containsExactly(0.97, 0.03);
    assertThat(first.from()).isEqualTo(1);
    assertThat(first.to()).isEqualTo(2);
    assertThat(narrow.to()).isEqualTo(1);
    assertThat(first.median()).isEqualTo(1);
    assertThat(first.best(5)).isEqualTo(1);
    assertThat(first.worst(1)).isEqualTo(0.03);
  }
}
