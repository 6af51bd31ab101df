package manyi.analysis.quadrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Importance on every evidence, the order of improvement and raising elements, against R.
class ImportanceReferenceTest {
  private static final int ELEMENTS = 5;

  static Stream<Case> cases() {
    return ReferenceCases.of("priorities", "priorities");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void statedMeansAndTheirOrder(Case reference) throws UserProblem {
    var result = computed(reference, Map.of());

    compare(reference, "satisfaction", result, element -> element.position().satisfaction());
    compare(reference, "stated", result, element -> element.position().importance());
    compare(reference, "weighted_gap", result, PlacedElement::weightedGap);
    assertOrder(reference, "by_gap", result);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void topBoxes(Case reference) throws UserProblem {
    var result = computed(reference, Map.of("stated", "top-box"));

    compare(reference, "top_box", result, element -> element.position().importance());
    assertThat(result.order()).isEqualTo(Order.SHORTFALL);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void placesOfARanking(Case reference) throws UserProblem {
    var result = computed(reference, Map.of("importance", "order"));

    compare(reference, "ranked", result, element -> element.position().importance());
    assertThat(result.measure()).isEqualTo(ImportanceMeasure.RANKED);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sharesOfAMultipleChoice(Case reference) throws UserProblem {
    var result = computed(reference, Map.of("importance", "chosen"));

    compare(reference, "chosen", result, element -> element.position().importance());
    assertThat(result.measure()).isEqualTo(ImportanceMeasure.CHOSEN);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void correlationsWithTheOutcomeAndTheirOrder(Case reference) throws UserProblem {
    var result = computed(reference, Map.of("source", "derived"));

    compare(reference, "pearson", result, element -> element.position().importance());
    compare(reference, "shortfall", result, PlacedElement::score);
    assertOrder(reference, "by_shortfall", result);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void opportunities(Case reference) throws UserProblem {
    var result = computed(reference, Map.of("order", "opportunity"));

    compare(reference, "opportunity", result, PlacedElement::score);
    compare(reference, "satisfied", result, element -> opportunity(element).satisfaction());
    assertOrder(reference, "by_opportunity", result);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void onlyWhoAnsweredEverything(Case reference) throws UserProblem {
    var result = computed(reference, Map.of("missing", "listwise"));

    compare(reference, "listwise.satisfaction", result, e -> e.position().satisfaction());
    compare(reference, "listwise.stated", result, e -> e.position().importance());
    reference.matches("listwise.n", result.smallestN());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void raisingElementsNoFurtherThanTheirScale(Case reference) throws UserProblem {
    var result = computed(reference, Map.of("raise", "s0,s2", "raise-by", "3"));

    var whatIf = Objects.requireNonNull(result.whatIf());
    reference.matches("model.n", whatIf.n());
    reference.matches("model.r_squared", whatIf.rSquared());
    reference.matches("model.outcome", whatIf.outcomeMean());
    reference.matches("raised.change", whatIf.change());
    var steps = ReferenceCases.numbers(reference.expected().at("/raised/step"));
    assertThat(whatIf.raised()).hasSameSizeAs(steps);
    for (int i = 0; i < steps.length; i++) {
      reference.assertNear("step", whatIf.raised().get(i).step(), steps[i]);
    }
    assertThat(whatIf.stopped()).extracting(WhatIf.Raised::question).containsExactly("s2");
    assertThat(whatIf.interval().lower()).isLessThan(whatIf.change());
    assertThat(whatIf.interval().upper()).isGreaterThan(whatIf.change());
  }

  private static Opportunity opportunity(PlacedElement element) {
    return Objects.requireNonNull(element.opportunity());
  }

  private static void compare(
      Case reference, String path, QuadrantResult result, ToDoubleFunction<PlacedElement> figure) {
    var wanted = ReferenceCases.numbers(reference.expected().at("/" + path.replace('.', '/')));
    assertThat(result.elements()).hasSize(ELEMENTS);
    for (var element : result.elements()) {
      int number = number(element);
      assertThat(figure.applyAsDouble(element))
          .as(path + " of " + element.text())
          .isCloseTo(wanted[number], within(1e-10 * Math.max(1, Math.abs(wanted[number]))));
    }
  }

  private static int number(PlacedElement element) {
    return Integer.parseInt(element.satisfaction().question().substring(1));
  }

  private static void assertOrder(Case reference, String path, QuadrantResult result) {
    var wanted = ReferenceCases.numbers(reference.expected().get(path));
    assertThat(result.elements().stream().mapToDouble(element -> number(element) + 1).toArray())
        .containsExactly(wanted);
  }

  private static QuadrantResult computed(Case reference, Map<String, String> settings)
      throws UserProblem {
    var survey = survey(reference.input());
    var analysis = new Quadrant();
    var few = new HashMap<>(settings);
    few.put("resamples", "200");
    var outcome =
        analysis.compute(survey, Settings.read(analysis.settings(), few, survey), Progress.none());
    return ((Outcome.Computed<QuadrantResult>) outcome).result();
  }

  private static Survey survey(JsonNode input) {
    var names = ReferenceCases.elements(input.get("elements")).map(JsonNode::asString).toList();
    var satisfaction = ReferenceCases.matrix(input.get("satisfaction"));
    var importance = ReferenceCases.matrix(input.get("importance"));
    int n = satisfaction[0].length;
    var builder = SurveyBuilder.of(n).role(Role.SATISFACTION);
    for (int i = 0; i < ELEMENTS; i++) {
      builder.rating("s" + i, names.get(i), 1, 10, scores(satisfaction[i]));
    }
    builder.role(Role.IMPORTANCE);
    for (int i = 0; i < ELEMENTS; i++) {
      builder.rating("i" + i, names.get(i), 1, 5, scores(importance[i]));
    }
    builder
        .role(Role.OVERALL)
        .rating("overall", "Overall", 1, 10, scores(ReferenceCases.numbers(input.get("overall"))))
        .role(Role.NONE);
    var levels = names.stream().map(Level::of).toList();
    var ranked = ranked(ReferenceCases.matrix(input.get("places")));
    builder.add("order", "Put in order", Kind.RANKING, levels, ranked);
    var chosen = chosen(ReferenceCases.matrix(input.get("chosen")));
    builder.add("chosen", "What matters most?", Kind.MULTIPLE, levels, chosen);
    var survey = builder.build();
    return input.has("weights")
        ? survey.weighted(Weights.of("w", ReferenceCases.numbers(input.get("weights"))))
        : survey;
  }

  /// 0 for silence.
  private static int[] scores(double[] values) {
    return Arrays.stream(values).mapToInt(value -> Double.isNaN(value) ? 0 : (int) value).toArray();
  }

  private static Answers ranked(double[][] places) {
    int n = places[0].length;
    var codes =
        Arrays.stream(places)
            .map(option ->
                Codes.of(
                    n,
                    places.length,
                    row -> Double.isNaN(option[row]) ? -1 : (int) option[row] - 1))
            .toList();
    return Answers.Ranked.of(codes, Rows.all(n));
  }

  private static Answers chosen(double[][] choices) {
    int n = choices[0].length;
    List<Rows> options =
        IntStream.range(0, choices.length)
            .mapToObj(option -> Rows.where(n, row -> choices[option][row] == 1))
            .toList();
    return new Answers.Chosen(
        options, Rows.all(n), Rows.where(n, row -> Double.isNaN(choices[0][row])));
  }
}
