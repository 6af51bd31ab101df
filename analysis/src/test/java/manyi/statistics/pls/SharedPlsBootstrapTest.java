package manyi.statistics.pls;

import static manyi.statistics.pls.MobilePhones.LATENTS;
import static manyi.statistics.pls.MobilePhones.data;
import static manyi.statistics.pls.MobilePhones.model;
import static manyi.statistics.pls.MobilePhones.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import manyi.progress.Progress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Resamples of the European index's model against R's, where these are at hand.
class SharedPlsBootstrapTest {
  private static void assertAsByR(JsonNode expected, PlsBootstrap found, int figure, double unit) {
    var interval = found.interval(figure, 0.95);

    assertErrorAsByR(expected, found, figure);
    assertThat(interval.lower())
        .isCloseTo(expected.get("ci_lower").doubleValue(), within(0.015 * unit));
    assertThat(interval.upper())
        .isCloseTo(expected.get("ci_upper").doubleValue(), within(0.015 * unit));
  }

  private static void assertErrorAsByR(JsonNode expected, PlsBootstrap found, int figure) {
    double error = expected.get("se").doubleValue();
    assertThat(found.standardError(figure)).isCloseTo(error, within(0.06 * error));
  }

  @Test
  void pathsExplainedVarianceAndIndices() throws Exception {
    var expected = reference("pls_mobi_ecsi").get("bootstrap");
    var data = data();
    var model = model(Mode.A);
    var places = PlsFigures.of(model, data);

    var found =
        PlsBootstrap.run(
            model, PlsOptions.STANDARD, data, 5_000, 1, IntervalKind.PERCENTILE, Progress.none());

    assertThat(found.unconverged() + found.singular() + found.inadmissible()).isZero();
    for (var path : expected.get("paths")) {
      int from = LATENTS.indexOf(path.get("from").stringValue());
      int to = LATENTS.indexOf(path.get("to").stringValue());
      assertAsByR(path, found, places.path(from, to), 1);
    }
    for (var part : expected.get("r_squared")) {
      int latent = LATENTS.indexOf(part.get("construct").stringValue());
      assertErrorAsByR(part, found, places.rSquared(latent));
    }
    for (var index : expected.get("index")) {
      int latent = LATENTS.indexOf(index.get("construct").stringValue());
      assertAsByR(index, found, places.index(latent), 15);
    }
  }
}
