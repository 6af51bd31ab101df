package manyi.statistics;

import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import manyi.statistics.ReferenceCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The reliability of a scale against R.
class ReliabilityReferenceTest {
  static Stream<Case> reliability() {
    return ReferenceCases.of("reliability", "reliability");
  }

  @ParameterizedTest
  @MethodSource
  void reliability(Case given) {
    var items = matrix(given.input().get("items"));
    var covariances = Covariances.of(items, numbers(given.input().get("weights")));
    var found = Cronbach.of(covariances, 0.95);
    given.matches("n", covariances.n());
    given.matches("alpha", found.alpha());
    given.matches("standardised", found.standardised());
    given.matches("mean_correlation", found.meanCorrelation());
    given.matches("lower", found.interval().lower());
    given.matches("upper", found.interval().upper());
    matches(given, "item_rest", found.itemRest());
    matches(given, "alpha_without", found.alphaWithout());
    var factor = OneFactor.of(covariances.correlations());
    matches(given, "loadings", factor.loadings());
    given.matches("omega", factor.omega());
  }

  private static void matches(Case given, String name, double[] found) {
    given.matches(name, found, numbers(given.expected().get(name)));
  }

  @Test
  void oneFactorThatWouldLoadBeyondOneIsNone() {
    var factor = OneFactor.of(new double[][] {{1, 0.9, 0.9}, {0.9, 1, 0.5}, {0.9, 0.5, 1}});

    assertThat(factor.omega()).isNaN();
    assertThat(factor.loadings()).containsOnly(Double.NaN);
  }

  @Test
  void itemsWithoutAnythingInCommonHaveNoFactor() {
    var apart = new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    assertThat(OneFactor.of(apart).omega()).isNaN();
  }
}
