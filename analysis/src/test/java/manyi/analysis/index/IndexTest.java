package manyi.analysis.index;

import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.index.IndexResult.Change;
import manyi.analysis.index.IndexResult.Node;
import manyi.analysis.index.IndexResult.RollUp;
import manyi.document.Block;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.progress.Progress;
import manyi.statistics.Correlation;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndexTest {
  private static final int N = 400;
  private static final double EXACT = 1e-10;

  /// Two waves of four branches in two provinces; later, the scores are higher and branch D larger.
  /// Every ninth answer to `c` is missing.
  private static Survey survey() {
    var random = new Random(11);
    var wave = IntStream.range(0, N).map(i -> i < N / 2 ? 0 : 1).toArray();
    var branch =
        IntStream.range(0, N)
            .map(i -> i % 40 == 0 ? 2 : random.nextInt(10) < 3 + 3 * wave[i] ? 3 : i % 2)
            .toArray();
    var province = Arrays.stream(branch).map(code -> code < 2 ? 0 : 1).toArray();
    var mood = IntStream.range(0, N).mapToDouble(i -> random.nextGaussian()).toArray();
    return SurveyBuilder.of(N)
        .role(Role.WAVE)
        .single("wave", "Wave", "2025 2026", wave)
        .role(Role.BRANCH)
        .single("branch", "Branch", "A B C D", branch)
        .role(Role.NONE)
        .single("province", "Province", "North South", province)
        .role(Role.SATISFACTION)
        .rating("a", "Coverage", 1, 10, scores(random, mood, wave, 1.5, 0))
        .rating("b", "Speed", 1, 10, scores(random, mood, wave, 0.8, 0))
        .rating("c", "Hotline", 1, 10, scores(random, mood, wave, 0.4, 9))
        .role(Role.IMPORTANCE)
        .rating("ia", "Coverage", 1, 5, constant(4))
        .rating("ib", "Speed", 1, 5, constant(2))
        .rating("ic", "Hotline", 1, 5, constant(2))
        .role(Role.OVERALL)
        .rating("overall", "Overall", 1, 10, scores(random, mood, wave, 1.5, 0))
        .build();
  }

  private static int[] constant(int score) {
    return IntStream.range(0, N).map(_ -> score).toArray();
  }

  private static int[] scores(Random random, double[] mood, int[] wave, double slope, int gap) {
    return IntStream.range(0, N)
        .map(i -> {
          double score = 6 + wave[i] + slope * mood[i] + random.nextGaussian();
          return gap > 0 && i % gap == 0 ? 0 : (int) Math.clamp(Math.round(score), 1, 10);
        })
        .toArray();
  }

  private static Request request(String tree) {
    return Request.of("index").with("tree", tree).with("resamples", "0");
  }

  /// Without waves and groups.
  private static Request alone(String tree) {
    return request(tree).with("waves", "none").with("groups", "none");
  }

  private static IndexResult result(Survey survey, Request request) throws UserProblem {
    var found = Workbench.run(survey, request, Progress.none()).outcome();
    assertThat(found).isInstanceOf(Outcome.Computed.class);
    return (IndexResult) ((Outcome.Computed<?>) found).result();
  }

  private static Message problem(Survey survey, Request request) throws UserProblem {
    var found = Workbench.run(survey, request, Progress.none());
    assertThat(found.outcome()).isInstanceOf(Outcome.NotPossible.class);
    assertThat(found.document(Texts.in(Language.ZH)).blocks()).isNotEmpty();
    return ((Outcome.NotPossible<?>) found.outcome()).reason();
  }

  /// Two respondents: 0 and 100 on `x`, 50 on `y` by the second only.
  @Test
  void missingAnswersByHand() throws UserProblem {
    var survey =
        SurveyBuilder.of(2).rating("x", "X", 1, 5, 1, 5).rating("y", "Y", 1, 5, 0, 3).build();
    var tree = "I = 3*x + 1*y";

    var half = result(survey, alone(tree));
    var none = result(survey, alone(tree).with("lacking", "none"));

    // The first has 0 by x alone, the second 0.75 · 100 + 0.25 · 50.
    assertThat(half.whole().score().value()).isEqualTo((0 + 87.5) / 2);
    assertThat(half.nodes().get(1).enteredWeight()).isEqualTo((1 + 0.75) / 2);
    assertThat(half.nodes().get(1).contribution()).isEqualTo((0 + 75.0) / 2);
    assertThat(half.nodes().get(2).contribution()).isEqualTo(12.5 / 2);
    assertThat(half.nodes().get(2).globalWeight()).isEqualTo(0.25);
    assertThat(none.whole().score().value()).isEqualTo(87.5);
    assertThat(none.whole().base().n()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"half", "any", "none"})
  void contributionsAddUpAtEveryNode(String lacking) throws UserProblem {
    var tree = "I = 0.5*Net + 0.5*c; Net [ahp 3] = a + b";
    var weights = new Random(3).doubles(N, 0.3, 3).toArray();
    var weighted = survey().weighted(Weights.of("w", weights));
    var result = result(weighted, request(tree).with("lacking", lacking).with("above", "province"));

    assertThat(result.whole().contribution())
        .isCloseTo(result.whole().score().value(), within(EXACT));
    for (var node : result.nodes()) {
      var parts = result.parts(node);
      if (!parts.isEmpty()) {
        assertThat(parts.stream().mapToDouble(Node::contribution).sum())
            .isCloseTo(node.contribution(), within(EXACT));
        assertThat(parts.stream().mapToDouble(Node::enteredWeight).sum())
            .isCloseTo(node.enteredWeight(), within(EXACT));
      }
    }
  }

  static Stream<Case> rollUps() {
    return ReferenceCases.of("indices", "roll_up");
  }

  @ParameterizedTest
  @MethodSource("rollUps")
  void rollsUpAsR(Case given) throws UserProblem {
    var input = given.input();
    var values = whole(numbers(input.get("values")), 0);
    var branch = whole(numbers(input.get("branch")), 1);
    var provinceOf = whole(numbers(input.get("province_of")), 1);
    var population = numbers(input.get("population"));
    var lines =
        IntStream.range(0, population.length)
            .mapToObj(i -> "b" + (i + 1) + "\t" + population[i])
            .toList();
    var survey =
        SurveyBuilder.of(values.length)
            .single("branch", "Branch", "b1 b2 b3 b4 b5 b6", branch)
            .single(
                "province",
                "Province",
                "p1 p2 p3",
                Arrays.stream(branch).map(code -> provinceOf[code]).toArray())
            .rating("x", "X", 1, 10, values)
            .build()
            .weighted(Weights.of("w", numbers(input.get("weights"))));
    var result =
        result(
            survey,
            request("I = x")
                .with("waves", "none")
                .with("groups", "branch")
                .with("above", "province")
                .with("population", String.join("\n", lines)));

    var rollUp = Objects.requireNonNull(result.rollUp());
    assertThat(rollUp.groups().stream().mapToDouble(group -> group.score().value()).toArray())
        .containsExactly(scaled(numbers(given.expected().get("groups"))), within(EXACT));
    assertThat(rollUp.aboveGroups().stream().mapToDouble(group -> group.score().value()).toArray())
        .containsExactly(scaled(numbers(given.expected().get("provinces"))), within(EXACT));
    var score = result.whole().score();
    assertThat(score.value()).isCloseTo((given.number("whole") - 1) / 9 * 100, within(EXACT));
    assertThat(score.standardError())
        .isCloseTo(given.number("standard_error") / 9 * 100, within(EXACT));
    assertAddsUp(rollUp, score.value());
  }

  private static void assertAddsUp(RollUp rollUp, double whole) {
    assertThat(rollUp.groups().stream().mapToDouble(IndexResult.Group::contribution).sum())
        .isCloseTo(whole, within(EXACT));
    assertThat(rollUp.aboveGroups().stream().mapToDouble(IndexResult.Group::contribution).sum())
        .isCloseTo(whole, within(EXACT));
  }

  private static int[] whole(double[] values, int less) {
    return Arrays.stream(values).mapToInt(value -> (int) value - less).toArray();
  }

  private static double[] scaled(double[] scores) {
    return Arrays.stream(scores).map(score -> (score - 1) / 9 * 100).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "I = 2*a + b + c, each, ''",
    "I [stated] = a + Rest; Rest = b + c, each, ''",
    "I [derived] = a + b + c, each, ''",
    "I [derived] = a + b + c, together, 'A = 10; B = 20; C = 5; D = 60'",
    "I [pls] = a + b + c, each, 'A = 10; B = 20; C = 5; D = 60'"
  })
  void whatMovedItAddsUp(String tree, String waveWeights, String population) throws UserProblem {
    var result =
        result(
            survey(),
            request(tree)
                .with("wave-weights", waveWeights)
                .with("population", population)
                .with("suppress-below", "0")
                .with("resamples", "100"));

    var change = Objects.requireNonNull(result.change());
    double by = change.now() - change.before();
    assertThat(change.change().value()).isCloseTo(by, within(EXACT));
    assertThat(change.effects().sum()).isCloseTo(by, within(EXACT));
    assertThat(change.groups().stream().mapToDouble(group -> group.effects().sum()).sum())
        .isCloseTo(by, within(EXACT));
    for (var node : result.nodes()) {
      var parts = result.parts(node);
      if (!parts.isEmpty()) {
        assertThat(parts.stream().mapToDouble(part -> effects(change, part)).sum())
            .isCloseTo(effects(change, node), within(EXACT));
      }
    }
    assertThat(change.change().lower()).isPositive();
    if (!population.isEmpty()) {
      assertThat(change.effects().mix().value()).isCloseTo(0, within(1e-9));
    }
  }

  private static double effects(Change change, Node node) {
    return change.nodes().get(node.number()).effects().sum();
  }

  @Test
  void otherWeightsInTheEarlierWaveMoveTheIndex() throws UserProblem {
    var result =
        result(survey(), request("I = 0.5*a + 0.5*b").with("earlier-tree", "I = 0.2*a + 0.8*b"));
    var change = Objects.requireNonNull(result.change());

    assertThat(change.otherWeights()).isTrue();
    assertThat(change.effects().weights().value()).isNotZero();
    assertThat(problem(survey(), request("I = a + b").with("earlier-tree", "I = a + c")).key())
        .isEqualTo("index.earlier-differs");
  }

  @ParameterizedTest
  @CsvSource({
    "I = 0.9*a + 0.4*b, true",
    "I = 0.5*a + 1*b, true",
    "I = 60*a + 45*b, true",
    "I = 0.33*a + 0.33*b + 0.33*c, false",
    "I = 60*a + 40*b, false",
    "I = 3*a + 2*b, false",
    "I = 1200*a + 800*b, false",
    "I = a + b, false"
  })
  void sharesThatDoNotAddUpAreToldAndRatiosAreNot(String tree, boolean told) throws UserProblem {
    var warned =
        blocks(alone(tree)).stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .anyMatch(said -> said.tone() == Tone.WARNING && said.text().contains("in proportion"));

    assertThat(warned).isEqualTo(told);
  }

  /// The groups stay the same and so do the weights: neither has a bar.
  @Test
  void whatMovedNothingHasNoStep() throws UserProblem {
    var request = request("I = a + b").with("population", "A = 10; B = 20; C = 5; D = 60");

    var waterfall =
        blocks(request).stream()
            .filter(Figure.Waterfall.class::isInstance)
            .map(Figure.Waterfall.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(waterfall.steps()).hasSize(2).allMatch(step -> step.label().contains("(score)"));
  }

  @Test
  void provincesStandOverTheirBranchesInThePicture() throws UserProblem {
    var dots =
        blocks(request("I = a + b").with("above", "province").with("suppress-below", "0")).stream()
            .filter(Figure.Dots.class::isInstance)
            .map(Figure.Dots.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(dots.bars().stream().filter(Figure.Bar::over).map(Figure.Bar::label))
        .containsExactly("North", "South");
  }

  private static List<Block> blocks(Request request) throws UserProblem {
    return Workbench.run(survey(), request, Progress.none())
        .document(Texts.in(Language.EN))
        .blocks();
  }

  @Test
  void statedWeightsAreMeansOfImportance() throws UserProblem {
    var result = result(survey(), alone("I [stated] = a + Rest; Rest [stated] = b + c"));

    // 4 against the mean of 2 and 2.
    assertThat(result.nodes().get(1).weight().value()).isCloseTo(2.0 / 3, within(EXACT));
    assertThat(result.nodes().get(3).weight().value()).isCloseTo(0.5, within(EXACT));
  }

  /// One block with one path to a single item: mode A weighs by correlation, ACSI divides by sd.
  @Test
  void partialLeastSquaresWeighByCorrelationOverDeviation() throws UserProblem {
    var survey = survey();
    var result = result(survey, alone("I [pls] = a + b"));

    double a = correlation(survey, "a") / deviation(survey, "a");
    double b = correlation(survey, "b") / deviation(survey, "b");
    assertThat(result.nodes().get(1).weight().value()).isCloseTo(a / (a + b), within(1e-9));
  }

  private static double correlation(Survey survey, String id) throws UserProblem {
    return Correlation.pearson(values(survey, id), values(survey, "overall"), ones(), 0.95).r();
  }

  private static double[] ones() {
    return IntStream.range(0, N).mapToDouble(_ -> 1).toArray();
  }

  private static double deviation(Survey survey, String id) throws UserProblem {
    var values = values(survey, id);
    double mean = Arrays.stream(values).average().orElseThrow();
    return Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum());
  }

  private static double[] values(Survey survey, String id) throws UserProblem {
    var numbers = survey.question(id).numbers();
    return IntStream.range(0, N).mapToDouble(numbers::applyAsDouble).toArray();
  }

  @Test
  void estimatedWeightsHaveIntervalsAndGivenOnesNone() throws UserProblem {
    var request = alone("I = 0.5*Net + 0.5*c; Net [derived] = a + b").with("resamples", "200");
    var result = result(survey(), request);

    assertThat(result.nodes().get(1).weight().hasInterval()).isFalse();
    var weight = result.nodes().get(2).weight();
    assertThat(weight.lower()).isLessThan(weight.value());
    assertThat(weight.upper()).isGreaterThan(weight.value());
    assertThat(result(survey(), request)).isEqualTo(result);
  }

  @Test
  void contradictingComparisonsAreRefusedByName() throws UserProblem {
    var problem = problem(survey(), alone("I [ahp 5 1/5 5] = a + b + c"));

    assertThat(problem.key()).isEqualTo("index.ahp-inconsistent");
    assertThat(problem.arguments()).startsWith("I").contains("Coverage", "Speed", "5", "1/25");
  }

  @Test
  void aSmallBranchIsWithheldTogetherWithWhatWouldBetrayIt() throws UserProblem {
    var result = result(survey(), request("I = a + b").with("above", "province"));
    var groups = Objects.requireNonNull(result.rollUp()).groups();

    // C has 5 in the later wave; of the two in its province, D would betray it.
    assertThat(groups.stream().filter(IndexResult.Group::withheld).map(IndexResult.Group::name))
        .containsExactly("C", "D");
    assertThat(groups.get(2).score().value()).isNaN();
    assertThat(groups.get(3).contribution()).isNaN();
  }

  /// Nearly nobody in A rated the hotline.
  @Test
  void aPartsScoreIsWithheldByItsOwnBase() throws UserProblem {
    var random = new Random(2);
    var branch = IntStream.range(0, 120).map(i -> i % 3).toArray();
    var hotline =
        IntStream.range(0, 120)
            .map(i -> branch[i] == 0 && i > 12 ? 0 : 1 + random.nextInt(5))
            .toArray();
    var survey =
        SurveyBuilder.of(120)
            .role(Role.BRANCH)
            .single("branch", "Branch", "A B C", branch)
            .role(Role.NONE)
            .rating("a", "Coverage", 1, 5, random.ints(120, 1, 6).toArray())
            .rating("c", "Hotline", 1, 5, hotline)
            .build();
    var result = result(survey, request("I = a + c").with("suppress-below", "10"));
    var groups = Objects.requireNonNull(result.rollUp()).groups();

    assertThat(groups).noneMatch(IndexResult.Group::withheld);
    assertThat(groups.getFirst().partBases()).containsExactly(40L, 5L);
    assertThat(groups.getFirst().parts().getFirst()).isNotNaN();
    assertThat(groups.getFirst().parts().getLast()).isNaN();
    // One more, or the five could be found by taking the others from the whole.
    assertThat(groups).filteredOn(group -> group.partWithheld(1)).hasSize(2);
  }

  private static String first(IndexResult result) {
    var blocks = new Index().present(result, Texts.in(Language.EN)).blocks();
    return blocks.stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .limit(2)
        .collect(Collectors.joining(" "));
  }

  @Test
  void anotherRuleOfWeightsIsSaidBeforeTheChangeIsCalledARise() throws UserProblem {
    var same = result(survey(), request("I = 0.5*a + 0.5*b"));
    var other =
        result(survey(), request("I = 0.5*a + 0.5*b").with("earlier-tree", "I = 0.1*a + 0.9*b"));

    assertThat(first(same)).contains("has risen").doesNotContain("cannot be compared");
    assertThat(first(other)).contains("cannot be compared").doesNotContain("has risen");
  }

  @Test
  void typedWeightsThatLookLikeSharesAndAreNotAreTold() throws UserProblem {
    assertThat(first(result(survey(), alone("I = 0.9*a + 0.4*b")))).contains("add up to 1.3");
    assertThat(first(result(survey(), alone("I = 60*a + 50*b")))).contains("add up to 110");
    for (var sound : List.of("I = 0.6*a + 0.4*b", "I = 2*a + b", "I = 60*a + 40*b", "I = a + b")) {
      assertThat(first(result(survey(), alone(sound)))).doesNotContain("add up to");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "population, A = 1; B = 2; D = 3, index.population-lacks",
    "population, A = x, index.population-line",
    "population, Z = 4, index.population-no-group",
    "population, A = 1; A = 2, index.population-twice",
    "above, branch, index.same-question",
    "above, a, index.above-two",
    "from, 1999, index.no-such-wave",
    "tree, '', index.no-tree",
    "tree, I [derived] = a + overall, index.outcome-inside",
    "tree, I [stated] = a + overall, indicators.no-importance-of",
    "points, 100/0, indicators.points-number"
  })
  void settingsThatDoNotFitAreTold(String setting, String value, String key) throws UserProblem {
    var request =
        request("I = a + b").with("rescale", "points".equals(setting) ? "points" : "range");

    assertThat(problem(survey(), request.with(setting, value)).key()).isEqualTo(key);
  }

  @Test
  void aWaveWithoutTheQuestionsIsTold() throws UserProblem {
    var scores = IntStream.range(0, 60).map(i -> i < 30 ? 0 : 1 + i % 5).toArray();
    var wave = IntStream.range(0, 60).map(i -> i < 30 ? 0 : 1).toArray();
    var survey =
        SurveyBuilder.of(60)
            .role(Role.WAVE)
            .single("wave", "Wave", "2025 2026", wave)
            .role(Role.SATISFACTION)
            .rating("a", "A", 1, 5, scores)
            .build();

    var result = result(survey, Request.of("index"));

    assertThat(result.change()).isNull();
    assertThat(result.noEarlier()).isEqualTo("2025");
    assertThat(result.whole().base().n()).isEqualTo(30);
  }
}
