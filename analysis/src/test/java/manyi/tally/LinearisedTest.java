package manyi.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Means, proportions and cells under a design against R's survey package.
class LinearisedTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("linearised", "linearised");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void meansAreThoseOfR(Case reference) {
    var survey = survey(reference.input());
    var numbers = question(survey, "x").numbers();
    for (var banner : List.of("b", "u")) {
      var means =
          Tally.designed(survey, Design.of(survey)).means(numbers, question(survey, banner));
      matches(reference, banner.equals("b") ? "means" : "means_of_uses", means);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void proportionsAreThoseOfR(Case reference) {
    var survey = survey(reference.input());
    var designed = Tally.designed(survey, Design.of(survey));
    var b = question(survey, "b");
    var u = question(survey, "u");
    matches(reference, "top_level", designed.proportions(question(survey, "a"), b).getLast());
    matches(reference, "first_use", designed.proportions(u, b).getFirst());
    matches(reference, "first_use_of_uses", designed.proportions(u, u).getFirst());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aProportionIsTheMeanOfZerosAndOnes(Case reference) {
    var survey = survey(reference.input());
    var a = question(survey, "a");
    var codes = ((Answers.Coded) a.answers()).codes();
    for (var banner : List.of(question(survey, "b"), question(survey, "u"))) {
      var proportions = Tally.designed(survey, Design.of(survey)).proportions(a, banner);
      for (int level = 0; level < a.levels().size(); level++) {
        int chosen = level;
        var means =
            Tally.designed(survey, Design.of(survey))
                .means(
                    row -> codes.at(row) < 0 ? Double.NaN : codes.at(row) == chosen ? 1 : 0,
                    banner);
        var found = proportions.get(level);
        assertThat(found.degreesOfFreedom()).isEqualTo(means.degreesOfFreedom());
        assertThat(found.bases()).isEqualTo(means.bases());
        for (int i = 0; i < means.means().length; i++) {
          assertThat(found.means()[i]).isCloseTo(means.means()[i], within(1e-13));
          assertThat(found.covariance()[i]).containsExactly(means.covariance()[i], within(1e-15));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cellsAreThoseOfR(Case reference) {
    var survey = survey(reference.input());
    var cells =
        Tally.designed(survey, Design.of(survey))
            .cells(question(survey, "a"), question(survey, "b"));
    var wanted = reference.expected().get("cells");
    near(reference, cells.proportions(), ReferenceCases.numbers(wanted.get("proportions")));
    near(reference, cells.covariance(), ReferenceCases.matrix(wanted.get("covariance")));
    assertThat(cells.degreesOfFreedom()).isEqualTo(wanted.get("df").asInt());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void weightsTimesAConstantChangeNothing(Case reference) {
    var survey = survey(reference.input());
    var weights = weights(reference.input());
    var tenfold = DoubleStream.of(weights).map(weight -> 8 * weight).toArray();
    var other = survey.weighted(Weights.of("w", tenfold));
    var a = question(survey, "a");
    var b = question(survey, "b");
    var design = Design.of(survey);
    assertThat(Tally.designed(other, design).cells(a, b).covariance())
        .isDeepEqualTo(Tally.designed(survey, design).cells(a, b).covariance());
    assertThat(Tally.designed(other, design).proportions(a, b).getFirst().covariance())
        .isDeepEqualTo(Tally.designed(survey, design).proportions(a, b).getFirst().covariance());
    var x = question(survey, "x").numbers();
    assertThat(Tally.designed(other, design).means(x, b).covariance())
        .isDeepEqualTo(Tally.designed(survey, design).means(x, b).covariance());
  }

  private static void matches(Case reference, String part, DomainMeans means) {
    var wanted = reference.expected().get(part);
    near(reference, means.means(), ReferenceCases.numbers(wanted.get("means")));
    near(reference, means.covariance(), ReferenceCases.matrix(wanted.get("covariance")));
    assertThat(means.degreesOfFreedom()).as(part).isEqualTo(wanted.get("df").asInt());
  }

  /// What is nothing but rounding in R is so here as well.
  private static void near(Case reference, double[][] actual, double[][] wanted) {
    double largest =
        Stream.of(wanted).flatMapToDouble(DoubleStream::of).map(Math::abs).max().orElse(0);
    for (int i = 0; i < wanted.length; i++) {
      for (int j = 0; j < wanted.length; j++) {
        if (Math.abs(wanted[i][j]) < 1e-12 * largest) {
          assertThat(actual[i][j]).isCloseTo(0, within(1e-12 * largest));
        } else {
          reference.assertNear(i + " " + j, actual[i][j], wanted[i][j]);
        }
      }
    }
  }

  private static void near(Case reference, double[] actual, double[] wanted) {
    reference.matches("means", actual, wanted);
  }

  private static Offset<Double> within(double offset) {
    return Offset.offset(offset);
  }

  private static Question question(Survey survey, String id) {
    return survey.find(id).orElseThrow();
  }

  private static double[] weights(JsonNode input) {
    return ReferenceCases.numbers(input.get("w"));
  }

  private static Survey survey(JsonNode input) {
    var x = ReferenceCases.numbers(input.get("x"));
    int n = x.length;
    var uses = List.of(rows(input.get("u1")), rows(input.get("u2")));
    var builder =
        SurveyBuilder.of(n)
            .number("x", "X", x)
            .add(
                "u",
                "U",
                Kind.MULTIPLE,
                List.of(Level.of("1"), Level.of("2")),
                new Answers.Chosen(uses, Rows.all(n), Rows.none(n)));
    coded(builder, "a", input.get("a"));
    coded(builder, "b", input.get("b"));
    builder.role(Role.STRATUM);
    if (!input.get("stratum").isNull()) {
      coded(builder, "stratum", input.get("stratum"));
    }
    builder.role(Role.CLUSTER);
    if (!input.get("cluster").isNull()) {
      builder.number("cluster", "Cluster", ReferenceCases.numbers(input.get("cluster")));
    }
    var survey = builder.build();
    var weighted =
        DoubleStream.of(weights(input)).allMatch(weight -> weight == 1)
            ? survey
            : survey.weighted(Weights.of("w", weights(input)));
    return input.get("keep").isNull() ? weighted : weighted.including(rows(input.get("keep")));
  }

  private static void coded(SurveyBuilder builder, String id, JsonNode node) {
    var values = ReferenceCases.numbers(node);
    int most = (int) DoubleStream.of(values).filter(value -> value > 0).max().orElseThrow();
    var levels = IntStream.rangeClosed(1, most).mapToObj(i -> Level.of(String.valueOf(i))).toList();
    var codes =
        DoubleStream.of(values).mapToInt(value -> Double.isNaN(value) ? -1 : (int) value - 1);
    builder.coded(id, id, Kind.SINGLE, levels, codes.toArray());
  }

  private static Rows rows(JsonNode node) {
    var values = ReferenceCases.numbers(node);
    return Rows.where(values.length, row -> values[row] == 1);
  }
}
