package manyi.statistics;

import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.statistics.ReferenceCases.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The importance of items against R.
class DriversReferenceTest {
  static Stream<Case> drivers() {
    return ReferenceCases.of("drivers", "drivers");
  }

  private static DriverData data(Case given) {
    return DriverData.of(
        matrix(given.input().get("items")),
        numbers(given.input().get("outcome")),
        numbers(given.input().get("weights")),
        given.input().get("listwise").asBoolean());
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void importance(Case given) {
    var data = data(given);

    matches(given, "pearson", data.importance(DriverMeasure.PEARSON));
    matches(given, "spearman", data.importance(DriverMeasure.SPEARMAN));
    matches(given, "partial", data.importance(DriverMeasure.PARTIAL));
    matches(given, "beta", data.importance(DriverMeasure.BETA));
    matches(given, "relative_weight", data.importance(DriverMeasure.RELATIVE_WEIGHT));
    matches(given, "shapley", data.importance(DriverMeasure.SHAPLEY));
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void regression(Case given) {
    var data = data(given);
    var model = data.regression();

    assertThat(model.singular()).isEqualTo(given.expected().get("singular").asBoolean());
    assertThat(model.indefinite()).isEqualTo(given.expected().get("indefinite").asBoolean());
    given.matches("n", model.n());
    given.matches("effective_n", model.effectiveN());
    matches(
        given,
        "pair_n",
        IntStream.range(0, data.pairN().length).mapToDouble(i -> data.pairN()[i]).toArray());
    matches(given, "vif", model.vif());
    matches(given, "b", model.b());
    if (given.expected().has("r_squared")) {
      given.matches("r_squared", model.rSquared());
      given.matches("adjusted", model.adjustedRSquared());
    } else {
      assertThat(model.rSquared()).isNaN();
    }
    if (given.expected().has("intercept")) {
      given.matches("intercept", model.intercept());
      given.matches("condition_number", model.conditionNumber());
    }
  }

  /// What the reference lacks is not compared here: without a model, and where items are linear in
  /// each other.
  private static void matches(Case given, String name, double[] found) {
    if (given.expected().has(name)) {
      given.matches(name, found, numbers(given.expected().get(name)));
    } else {
      assertThat(
              given.expected().get("singular").asBoolean()
                  || given.expected().get("indefinite").asBoolean())
          .as(name)
          .isTrue();
    }
  }
}
