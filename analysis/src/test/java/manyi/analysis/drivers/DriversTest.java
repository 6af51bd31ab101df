package manyi.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.Finding;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Request;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.analysis.drivers.DriversResult.LeftOut;
import manyi.analysis.drivers.DriversResult.Reason;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.statistics.Correlation;
import manyi.statistics.DriverMeasure;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.tally.Tally;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriversTest {
  private static final int N = 200;
  private static final Texts EN = Texts.in(Language.EN);

  /// The outcome follows `strong` closely, `weak` loosely, and falls with `against`.
  private static Survey survey() {
    var random = new Random(29);
    var strong = random.doubles(N, 0, 10).toArray();
    var weak = random.doubles(N, 0, 10).toArray();
    var against = random.doubles(N, 0, 10).toArray();
    var outcome = new double[N];
    Arrays.setAll(
        outcome, i -> 3 * strong[i] + weak[i] - 1.5 * against[i] + 8 * random.nextGaussian());
    var gaps = strong.clone();
    for (int i = 0; i < N; i += 2) {
      gaps[i] = Double.NaN;
    }
    var same = new double[N];
    Arrays.fill(same, 4);
    var nothing = new double[N];
    Arrays.fill(nothing, Double.NaN);
    return SurveyBuilder.of(N)
        .role(Role.OVERALL)
        .number("all", "The whole", outcome)
        .role(Role.SATISFACTION)
        .number("weak", "Weak", weak)
        .number("strong", "Strong", strong)
        .number("against", "Against", against)
        .role(Role.NONE)
        .number("gaps", "Gaps", gaps)
        .number("same", "Same", same)
        .number("silent", "Silent", nothing)
        .number("copy", "Copy", strong.clone())
        .build();
  }

  private static Request request(String... settings) {
    var request = Request.of("drivers").with("resamples", "200");
    for (int i = 0; i < settings.length; i += 2) {
      request = request.with(settings[i], settings[i + 1]);
    }
    return request;
  }

  private static Finding<?> run(Survey survey, String... settings) throws UserProblem {
    return Workbench.run(survey, request(settings), Progress.none());
  }

  private static DriversResult result(Survey survey, String... settings) throws UserProblem {
    return (DriversResult) ((Outcome.Computed<?>) run(survey, settings).outcome()).result();
  }

  private static Outcome.NotPossible<?> refused(String... settings) throws UserProblem {
    return (Outcome.NotPossible<?>) run(survey(), settings).outcome();
  }

  private static String words(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> ids(DriversResult result) {
    return result.drivers().stream().map(driver -> driver.question().id()).toList();
  }

  private static Driver driver(DriversResult result, String id) {
    return result.referred("item:" + id).orElseThrow();
  }

  @Test
  void theStrongestComesFirstAndTheSentenceSaysHowSureThatIs() throws UserProblem {
    var finding = run(survey());
    var result = result(survey());
    assertThat(ids(result)).containsExactly("strong", "against", "weak");
    assertThat(result.leading()).isEqualTo(DriverMeasure.RELATIVE_WEIGHT);
    var strong = result.drivers().getFirst();
    assertThat(strong.first()).isEqualTo(1);
    double share = strong.by(DriverMeasure.RELATIVE_WEIGHT).shown().estimate();
    assertThat(share).isBetween(0.5, 1.0);
    assertThat(words(finding.document(EN)))
        .contains("\"Strong\" is most closely associated with \"The whole\"")
        .contains("It comes first in >99% of the resamples.")
        .contains("Next come \"Against\" (")
        .contains("n = 200");
  }

  @Test
  void anItemThatGoesWithALowerOutcomeIsNamed() throws UserProblem {
    var result = result(survey());
    assertThat(driver(result, "against").negative()).isTrue();
    assertThat(driver(result, "against").by(DriverMeasure.PEARSON).value().estimate()).isNegative();
    assertThat(driver(result, "against").by(DriverMeasure.SHAPLEY).value().estimate()).isPositive();
    assertThat(driver(result, "strong").negative()).isFalse();
    assertThat(words(run(survey()).document(EN)))
        .contains("The higher this item is rated, the lower the outcome: Against.");
  }

  @Test
  void theOutcomeIsLeftOutOfTheItems() throws UserProblem {
    var result = result(survey(), "items", "strong,all,weak");
    assertThat(ids(result)).containsExactly("strong", "weak");
    assertThat(result.outcomeLeftOut()).isTrue();
    assertThat(words(run(survey(), "items", "strong,all").document(EN)))
        .contains("\"The whole\" is the outcome and so is left out");
  }

  @Test
  void itemsOfWhichNothingCanBeSaidAreLeftOut() throws UserProblem {
    var result = result(survey(), "items", "strong,same,silent,weak");
    assertThat(ids(result)).containsExactly("strong", "weak");
    assertThat(result.leftOut())
        .extracting(LeftOut::reason)
        .containsExactlyInAnyOrder(Reason.NO_ANSWERS, Reason.CONSTANT);
    assertThat(result.model().n()).as("the silent item costs nobody").isEqualTo(N);
    assertThat(words(run(survey(), "items", "strong,same,silent").document(EN)))
        .contains("everybody gave the same answer: Same.", "nobody answered: Silent.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "all; all; drivers.outcome-alone; SETTINGS",
        "same; strong,weak; drivers.outcome-constant; DATA",
        "silent; strong,weak; drivers.no-answers; DATA",
        "all; silent; drivers.no-answers; DATA",
        "all; same; drivers.nothing-varies; DATA",
      })
  void saysWhyNothingCanBeComputed(String outcome, String items, String reason, Outcome.Cause cause)
      throws UserProblem {
    var refused = refused("outcome", outcome, "items", items);
    assertThat(refused.reason().key()).isEqualTo(reason);
    assertThat(refused.cause()).isEqualTo(cause);
  }

  @Test
  void withoutAMeasureThereIsNothingToCompute() throws UserProblem {
    assertThat(refused("measures", "").reason().key()).isEqualTo("drivers.no-measure");
  }

  @Test
  void threeItemsTakeFiveCompleteAnswers() throws UserProblem {
    var few = survey().including(Rows.where(N, row -> row < 4));
    var refused = (Outcome.NotPossible<?>) run(few).outcome();
    assertThat(refused.reason().key()).isEqualTo("drivers.too-few");
    assertThat(EN.say(refused.reason())).contains("3 items take at least 5", "there are 4");
    var enough = survey().including(Rows.where(N, row -> row < 5));
    assertThat(result(enough).model().n()).isEqualTo(5);
    assertThat(words(run(enough).document(EN))).contains("Only 5 respondents");
  }

  @Test
  void oneItemHasItsCorrelationAsEveryMeasure() throws UserProblem {
    var result = result(survey(), "items", "strong");
    var only = result.drivers().getFirst();
    double r = only.by(DriverMeasure.PEARSON).value().estimate();
    assertThat(only.by(DriverMeasure.BETA).value().estimate()).isCloseTo(r, within(1e-12));
    assertThat(result.model().rSquared()).isCloseTo(r * r, within(1e-12));
    assertThat(only.by(DriverMeasure.SHAPLEY).shown().estimate()).isCloseTo(1, within(1e-12));
    assertThat(only.vif()).isCloseTo(1, within(1e-12));
    assertThat(words(run(survey(), "items", "strong").document(EN)))
        .startsWith("\"Strong\" against \"The whole\": Correlation (Pearson) 0.")
        .contains("The item explains")
        .doesNotContain("100", "99.9", "first");
  }

  @Test
  void theOrderIsSaidToBeSettledOnlyWhereResamplesAgree() throws UserProblem {
    var twins = words(run(survey(), "items", "strong,copy", "measures", "pearson").document(EN));
    assertThat(twins)
        .contains("it cannot be told from \"Copy\" (first in >99%) for sure")
        .doesNotContain("comes first in >99% of the resamples.\n");
    assertThat(words(run(survey()).document(EN))).doesNotContain("cannot be told");
  }

  @Test
  void aNegativeFirstIsSaidToBeNegative() throws UserProblem {
    assertThat(words(run(survey(), "items", "against,weak").document(EN)))
        .startsWith("\"Against\" is most closely associated")
        .contains("The association is negative: the higher it is rated, the lower \"The whole\".");
  }

  @Test
  void theSameItemTwiceSharesItsWeightAndHasNoCoefficient() throws UserProblem {
    var once = result(survey(), "items", "strong,weak");
    var twice = result(survey(), "items", "strong,copy,weak", "missing", "listwise");
    assertThat(twice.model().singular()).isTrue();
    assertThat(driver(twice, "strong").vif()).isInfinite();
    assertThat(driver(twice, "strong").b().estimate()).isNaN();
    assertThat(driver(twice, "weak").b().estimate())
        .isCloseTo(driver(once, "weak").b().estimate(), within(1e-9));
    double half = driver(twice, "strong").by(DriverMeasure.SHAPLEY).value().estimate();
    assertThat(driver(twice, "copy").by(DriverMeasure.SHAPLEY).value().estimate())
        .isCloseTo(half, within(1e-12));
    assertThat(driver(twice, "copy").first()).isEqualTo(driver(twice, "strong").first());
    assertThat(words(run(survey(), "items", "strong,copy,weak").document(EN)))
        .contains("The items repeat one another")
        .contains("Strong, Copy");
  }

  @Test
  void betaOfTheOtherSignThanTheCorrelationIsNoEffect() throws UserProblem {
    var random = new Random(5);
    var one = new double[N];
    var other = new double[N];
    var outcome = new double[N];
    for (int i = 0; i < N; i++) {
      double common = random.nextGaussian();
      one[i] = common + 0.3 * random.nextGaussian();
      other[i] = common + 0.3 * random.nextGaussian();
      outcome[i] = 2 * one[i] - other[i] + 0.3 * random.nextGaussian();
    }
    var survey =
        SurveyBuilder.of(N)
            .number("y", "Y", outcome)
            .number("one", "One", one)
            .number("other", "Other", other)
            .build();
    var settings = new String[] {"outcome", "y", "items", "one,other"};
    assertThat(driver(result(survey, settings), "other").suppressor()).isTrue();
    assertThat(driver(result(survey, settings), "other").negative()).isFalse();
    assertThat(driver(result(survey, settings), "one").suppressor()).isFalse();
    assertThat(words(run(survey, settings).document(EN)))
        .contains("β has the other sign than the correlation: Other.")
        .contains("(VIF");
  }

  @Test
  void itemsThatExplainNothingAreNotReadAsAnOrder() throws UserProblem {
    var random = new Random(8);
    var survey =
        SurveyBuilder.of(N)
            .number("y", "Y", random.doubles(N).toArray())
            .number("a", "A", random.doubles(N).toArray())
            .number("b", "B", random.doubles(N).toArray())
            .build();
    var settings = new String[] {"outcome", "y", "items", "a,b"};
    assertThat(result(survey, settings).model().p()).isGreaterThan(0.05);
    assertThat(words(run(survey, settings).document(EN)))
        .contains("explain no more than chance would (p = ");
    assertThat(result(survey()).model().p()).isLessThan(1e-6);
    assertThat(words(run(survey()).document(EN))).doesNotContain("chance");
  }

  @Test
  void withoutResamplesNothingIsSaidOfCertainty() throws UserProblem {
    var document = run(survey(), "resamples", "0").document(EN);
    assertThat(words(document)).doesNotContain("resample").doesNotContain("interval");
    assertThat(document.blocks().stream().filter(Table.class::isInstance)).hasSize(1);
    var driver = result(survey(), "resamples", "0").drivers().getFirst();
    assertThat(driver.first()).isNaN();
    assertThat(driver.by(DriverMeasure.PEARSON).value().lower()).isNaN();
  }

  @Test
  void theFiguresDoNotDependOnTheResamples() throws UserProblem {
    var sketch = result(survey(), "resamples", "0");
    var whole = result(survey());
    for (var id : ids(whole)) {
      for (var measure : whole.measures()) {
        assertThat(driver(sketch, id).by(measure).value().estimate())
            .isEqualTo(driver(whole, id).by(measure).value().estimate());
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameIntervals() throws UserProblem {
    var result = result(survey());
    assertThat(result(survey()).drivers()).isEqualTo(result.drivers());
    assertThat(result(survey(), "seed", "2").drivers()).isNotEqualTo(result.drivers());
  }

  @Test
  void theIntervalOfACorrelationIsAboutFishers() throws UserProblem {
    var survey = survey();
    var strong = driver(result(survey, "resamples", "2000"), "strong");
    var ratings =
        Tally.paired(survey, survey.find("strong").orElseThrow(), survey.find("all").orElseThrow());
    var fisher =
        Correlation.pearson(ratings.first(), ratings.second(), ratings.weights(), 0.95).interval();
    var found = strong.by(DriverMeasure.PEARSON).value();
    assertThat(found.lower()).isCloseTo(fisher.lower(), within(0.03));
    assertThat(found.upper()).isCloseTo(fisher.upper(), within(0.03));
  }

  @Test
  void listwiseTakesThoseWhoAnsweredAllAndPairwiseThoseOfEachPair() throws UserProblem {
    var listwise = result(survey(), "items", "gaps,weak");
    assertThat(listwise.model().n()).isEqualTo(N / 2);
    assertThat(driver(listwise, "weak").n()).isEqualTo(N / 2);
    assertThat(listwise.unanswered())
        .extracting(item -> item.question().id(), DriversResult.Unanswered::n)
        .containsExactly(tuple("gaps", N / 2L));
    assertThat(words(run(survey(), "items", "gaps,weak").document(EN)))
        .contains("Only 100 of 200 respondents answered the outcome and every item;")
        .contains("Answers are missing most for: Gaps (100 did not answer).")
        .contains("Of the 100 respondents, out of 200,");
    assertThat(result(survey()).unanswered()).isEmpty();
    var pairwise = result(survey(), "items", "gaps,weak", "missing", "pairwise");
    assertThat(pairwise.model().n()).as("the least").isEqualTo(N / 2);
    assertThat(driver(pairwise, "weak").n()).isEqualTo(N);
    assertThat(words(run(survey(), "items", "gaps,weak", "missing", "pairwise").document(EN)))
        .contains("those who answered both questions; the least n is 100");
  }

  @Test
  void weightsTimesAConstantChangeNothing() throws UserProblem {
    var weights = new Random(3).doubles(N, 0.2, 3).toArray();
    var tenfold = Arrays.stream(weights).map(weight -> 10 * weight).toArray();
    var one = result(survey().weighted(Weights.of("w", weights)));
    var other = result(survey().weighted(Weights.of("w", tenfold)));
    assertThat(ids(other)).isEqualTo(ids(one));
    for (var id : ids(one)) {
      for (var measure : one.measures()) {
        var here = driver(one, id).by(measure).shown();
        var there = driver(other, id).by(measure).shown();
        assertThat(there.estimate()).isCloseTo(here.estimate(), within(1e-10));
        assertThat(there.lower()).isCloseTo(here.lower(), within(1e-10));
      }
    }
    assertThat(one.model().effectiveN()).isLessThan(N);
    assertThat(words(run(survey().weighted(Weights.of("w", weights))).document(EN)))
        .contains("Weighted by w; effective n =");
  }

  @Test
  void aMeasureToSortByIsShownToo() throws UserProblem {
    var result = result(survey(), "measures", "pearson", "sort", "spearman");
    assertThat(result.measures()).containsExactly(DriverMeasure.PEARSON, DriverMeasure.SPEARMAN);
    assertThat(result.leading()).isEqualTo(DriverMeasure.SPEARMAN);
    assertThat(ids(result(survey(), "sort", "file"))).containsExactly("weak", "strong", "against");
    var document = run(survey(), "measures", "pearson").document(EN);
    assertThat(words(document))
        .contains("\"Strong\" is most closely associated with \"The whole\"");
  }

  @Test
  void aRowIsExplainedInSentences() throws UserProblem {
    var finding = run(survey());
    var document = finding.document(EN);
    var table =
        (Table)
            document.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    assertThat(table.rows().getFirst().reference()).isEqualTo("item:strong");
    var explained = finding.explain("item:against", EN).orElseThrow();
    assertThat(explained.title()).isEqualTo("Against");
    assertThat(words(explained))
        .contains("By Relative weight (Johnson), number 2 of 3:")
        .contains("b = −1.")
        .contains("the lower the outcome")
        .contains("contained in the other items");
    assertThat(finding.explain("item:nobody", EN)).isEmpty();
    assertThat(finding.explain("item:strong", Texts.in(Language.ZH))).isPresent();
  }

  @Test
  void thePictureHasAPointForEachItemWithItsInterval() throws UserProblem {
    var figure =
        (Figure.Dots)
            run(survey()).document(EN).blocks().stream()
                .filter(Figure.Dots.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(figure.bars())
        .extracting(Figure.Bar::label)
        .containsExactly("Strong", "Against", "Weak");
    assertThat(figure.bars())
        .allSatisfy(bar -> assertThat(bar.value()).isBetween(bar.low(), bar.high()));
    assertThat(figure.reference()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void ofMoreThanTwentyItemsShapleyIsEstimatedAndSaysHowWell() throws UserProblem {
    var random = new Random(41);
    int items = 22;
    var outcome = new double[N];
    var builder = SurveyBuilder.of(N);
    for (int item = 0; item < items; item++) {
      var values = random.doubles(N, 1, 5).toArray();
      for (int i = 0; i < N; i++) {
        outcome[i] += values[i] * (item < 3 ? 2 : 0.2);
      }
      builder.number("i" + item, "Item " + item, values);
    }
    var survey = builder.number("y", "Y", outcome).build();
    var all =
        IntStream.range(0, items).mapToObj(item -> "i" + item).collect(Collectors.joining(","));
    var settings = new String[] {"outcome", "y", "items", all, "resamples", "0"};
    var result = result(survey, settings);
    assertThat(result.shapleyOrders()).isPositive();
    double sum =
        result.drivers().stream()
            .mapToDouble(driver -> driver.by(DriverMeasure.SHAPLEY).value().estimate())
            .sum();
    assertThat(sum).isCloseTo(result.model().rSquared(), within(1e-10));
    assertThat(result.drivers())
        .allSatisfy(driver ->
            assertThat(driver.by(DriverMeasure.SHAPLEY).samplingError()).isBetween(0.0, 0.01));
    assertThat(words(run(survey, settings).document(EN))).contains("random orders");
  }

  @Test
  void whatMakesNoDifferenceIsHidden() {
    var drivers = new Drivers();
    assertThat(drivers.prominence(Drivers.SEED, _ -> "0")).isEqualTo(Prominence.HIDDEN);
    assertThat(drivers.prominence(Drivers.SEED, _ -> "1000")).isEqualTo(Prominence.FOLDED);
    assertThat(drivers.prominence(Drivers.ITEMS, _ -> "0")).isEqualTo(Prominence.SHOWN);
    assertThat(drivers.sketch()).containsExactly(Map.entry("resamples", "0"));
  }
}
