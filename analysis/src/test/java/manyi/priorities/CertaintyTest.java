package manyi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import manyi.statistics.Interval;
import org.junit.jupiter.api.Test;

class CertaintyTest {
  private static final Scale SCALE = new Scale(1, 10);
  private static final LineRule OWN = new LineRule(Crosshair.OWN, SCALE, SCALE, true, 5, 5);

  /// Two elements, four resamples: satisfaction of both, importance of both, something else.
  private static final double[][] REPLICATES = {
    {4, 6, 8, 2, 99}, {4, 6, 8, 4, 99}, {6, 6, 8, 6, 99}, {2, Double.NaN, 8, 2, 99}
  };

  private static final Certainty CERTAINTY = Certainty.of(REPLICATES, 2, OWN);

  @Test
  void aProbabilityIsTheShareOfResamples() {
    assertThat(CERTAINTY.probability(0, Priority.IMPROVE_URGENTLY)).isEqualTo(0.75);
    assertThat(CERTAINTY.probabilities(0))
        .isEqualTo(
            Map.of(
                Priority.IMPROVE_URGENTLY, 0.75,
                Priority.KEEP_UP, 0.25,
                Priority.LOW_PRIORITY, 0.0,
                Priority.POSSIBLE_OVERKILL, 0.0));
  }

  @Test
  void resamplesWithoutAPlaceCountNowhere() {
    assertThat(CERTAINTY.probability(1, Priority.POSSIBLE_OVERKILL)).isEqualTo(2 / 3.0);
    assertThat(CERTAINTY.resamples()).isEqualTo(4);
  }

  @Test
  void intervalsAreQuantilesOfTheResamples() {
    // R: quantile(c(4, 4, 6, 2), c(.025, .975))
    assertThat(CERTAINTY.satisfaction(0).lower()).isCloseTo(2.15, within(1e-12));
    assertThat(CERTAINTY.satisfaction(0).upper()).isCloseTo(5.85, within(1e-12));
    assertThat(CERTAINTY.importance(0)).isEqualTo(new Interval(8, 8));
    assertThat(CERTAINTY.interval(0, p -> p.importance() - p.satisfaction()).lower())
        .isCloseTo(2.15, within(1e-12));
  }

  /// R: cov(cbind(c(6, 6, 6), c(2, 4, 6))) and, of correlated ones, sd and cor.
  @Test
  void theRegionIsTheCovarianceOfTheResamples() {
    assertThat(CERTAINTY.region(1)).contains(new Region(0, 2, 0));
    double[][] tilted = {{1, 2}, {2, 4}, {3, 3}, {4, 5}};

    var region = Certainty.of(tilted, 1, OWN).region(0).orElseThrow();

    assertThat(region.satisfaction()).isCloseTo(1.290994449, within(1e-9));
    assertThat(region.importance()).isCloseTo(1.290994449, within(1e-9));
    assertThat(region.correlation()).isCloseTo(0.8, within(1e-12));
    // R: sqrt(qchisq(.95, 2))
    assertThat(region.halfImportance()).isCloseTo(1.290994449 * 2.447746831, within(1e-8));
  }

  @Test
  void withoutResamplesNothingIsKnown() {
    var none = Certainty.of(new double[0][], 2, OWN);

    assertThat(none.probability(0, Priority.KEEP_UP)).isNaN();
    assertThat(none.region(0)).isEmpty();
    assertThat(none.importance(1)).isEqualTo(Interval.UNDEFINED);
  }
}
