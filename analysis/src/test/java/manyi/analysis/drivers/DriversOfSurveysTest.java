package manyi.analysis.drivers;

import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.progress.Progress;
import manyi.statistics.DriverMeasure;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// From a survey to the importance of its items, against R: weights, answers that lack, items that
/// repeat one another.
class DriversOfSurveysTest {
  static Stream<Case> drivers() {
    return ReferenceCases.of("drivers", "drivers");
  }

  private static Survey survey(JsonNode input) {
    var items = matrix(input.get("items"));
    var builder = SurveyBuilder.of(items[0].length);
    for (int i = 0; i < items.length; i++) {
      builder.number("i" + i, "Item " + i, items[i]);
    }
    return builder
        .number("y", "Outcome", numbers(input.get("outcome")))
        .build()
        .weighted(Weights.of("w", numbers(input.get("weights"))));
  }

  private static DriversResult result(JsonNode input) throws UserProblem {
    int items = input.get("items").size();
    var request =
        Request.of("drivers")
            .with("outcome", "y")
            .with(
                "items",
                IntStream.range(0, items).mapToObj(i -> "i" + i).collect(Collectors.joining(",")))
            .with("measures", "pearson,spearman,partial,beta,relative-weight,shapley")
            .with("missing", input.get("listwise").asBoolean() ? "listwise" : "pairwise")
            .with("sort", "file")
            .with("resamples", "0");
    var outcome = Workbench.run(survey(input), request, Progress.none()).outcome();
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return (DriversResult) ((Outcome.Computed<?>) outcome).result();
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void figuresAreThoseOfR(Case given) throws UserProblem {
    var found = result(given.input());
    given.matches("n", found.model().n());
    given.matches("effective_n", found.model().effectiveN());
    if (given.expected().has("r_squared")) {
      given.matches("r_squared", found.model().rSquared());
      given.matches("adjusted", found.model().adjustedRSquared());
    } else {
      assertThat(found.model().rSquared()).isNaN();
      assertThat(found.model().indefinite()).isTrue();
      assertThat(found.leading()).isEqualTo(DriverMeasure.PEARSON);
    }
    for (var driver : found.drivers()) {
      for (var measure : DriverMeasure.values()) {
        compare(given, measure.name(), driver, driver.by(measure).value().estimate());
      }
      compare(given, "b", driver, driver.b().estimate());
      compare(given, "pair_n", driver, driver.n());
    }
  }

  private static void compare(Case given, String name, Driver driver, double figure) {
    var wanted = given.expected().get(name.toLowerCase(Locale.ROOT));
    if (wanted != null) {
      int item = Integer.parseInt(driver.question().id().substring(1));
      given.assertNear(name + " of " + item, figure, numbers(wanted)[item]);
    }
  }
}
