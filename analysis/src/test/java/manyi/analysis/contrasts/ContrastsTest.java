package manyi.analysis.contrasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.contrasts.ContrastsResult.Reason;
import manyi.document.Paragraph;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class ContrastsTest {
  private static final int N = 400;
  private static final Survey SURVEY = survey();

  /// Ratings that depend on the region strongly, on age a little, and on sex and bill not at all.
  private static Survey survey() {
    var random = new Random(11);
    var region = random.ints(N, 0, 3).toArray();
    var age = random.ints(N, 0, 4).toArray();
    var uses = new String[N];
    Arrays.setAll(uses, i -> region[i] == 2 ? "0" : random.nextBoolean() ? "1" : "");
    var rating =
        IntStream.range(0, N)
            .map(i -> Math.clamp(3 + 2 * region[i] + age[i] / 2 + random.nextInt(4), 1, 10))
            .toArray();
    return SurveyBuilder.of(N)
        .rating("overall", "Overall satisfaction", 1, 10, rating)
        .single("region", "Region", "north middle south", region)
        .single("age", "Age", "18 30 45 60", age)
        .single("sex", "Sex", "m f", random.ints(N, 0, 2).toArray())
        .single("bill", "Bill", "a b c d", random.ints(N, 0, 4).toArray())
        .single("alone", "Alone", "x y", new int[N])
        .multiple("use", "Used", "shop app", uses)
        .build();
  }

  private static final Request REQUEST =
      Request.of("contrasts").with("target", "overall").with("segments", "sex,bill,age,region");

  private static ContrastsResult result(Survey survey, Request request) throws UserProblem {
    var outcome = Workbench.run(survey, request, Progress.none()).outcome();
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return (ContrastsResult) ((Outcome.Computed<?>) outcome).result();
  }

  private static String reason(Request request) throws UserProblem {
    var outcome = Workbench.run(SURVEY, request, Progress.none()).outcome();
    return ((Outcome.NotPossible<?>) outcome).reason().key();
  }

  private static String findings(Request request, Language language) throws UserProblem {
    return Workbench.run(SURVEY, request, Progress.none())
        .document(Texts.in(language))
        .blocks()
        .stream()
        .filter(block -> block instanceof Paragraph(var tone, _) && tone == Paragraph.Tone.FINDING)
        .map(block -> ((Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void segmentsAreRankedByEffect() throws UserProblem {
    var found = result(SURVEY, REQUEST);

    assertThat(found.measure()).isEqualTo(Measure.MEAN);
    assertThat(found.contrasts().getFirst().segment().id()).isEqualTo("region");
    assertThat(found.contrasts().getFirst().significant()).isTrue();
    assertThat(found.contrasts())
        .filteredOn(contrast -> !contrast.significant())
        .extracting(contrast -> contrast.segment().id())
        .contains("sex", "bill");
    assertThat(found.levelOfOneTest()).isCloseTo(0.05 / 4, within(1e-15));
  }

  @Test
  void noDifferenceIsAResultWithWhatWouldHaveBeenSeen() throws UserProblem {
    var request = REQUEST.with("segments", "sex,bill");

    assertThat(findings(request, Language.EN))
        .contains(
            "no segment differs significantly", "Sex", "Bill", "probability of 80%", "points");
    assertThat(findings(request, Language.ZH)).contains("没有", "这本身也是一项发现", "80%", "分");
  }

  @Test
  void theDetectableDifferenceOfTwoEqualGroupsIsThatOfThePowerOfATTest() throws UserProblem {
    var found = result(SURVEY, REQUEST.with("segments", "sex")).contrasts().getFirst();

    // R: power.t.test(n = 200, power = 0.8) detects 0.2808 standard deviations.
    double sd =
        found.detectable().spread()
            / Math.sqrt(found.detectable().coefficient() / (1 - found.detectable().coefficient()));
    assertThat(found.detectable().difference() / sd).isCloseTo(0.2808, within(0.002));
  }

  @Test
  void someAnswersAreComparedByTheirProportion() throws UserProblem {
    var found = result(SURVEY, REQUEST.with("options", "9; 10"));

    assertThat(found.measure()).isEqualTo(Measure.PROPORTION);
    assertThat(found.options()).containsExactly("9", "10");
    var first = found.contrasts().getFirst();
    assertThat(first.segment().id()).isEqualTo("region");
    assertThat(first.overall()).isBetween(0.0, 1.0);
    assertThat(first.groups().getLast().value()).isGreaterThan(first.groups().getFirst().value());
  }

  @Test
  void aSingleChoiceIsComparedAsAWhole() throws UserProblem {
    var found = result(SURVEY, REQUEST.with("target", "region").with("segments", "use,sex"));

    assertThat(found.measure()).isEqualTo(Measure.DISTRIBUTION);
    var first = found.contrasts().getFirst();
    assertThat(first.segmentOption()).isEqualTo("shop");
    assertThat(first.standsOut()).isNotNull();
    assertThat(first.groups().getFirst().label()).isNull();
  }

  @Test
  void everyOptionOfAMultipleChoiceIsATargetOfItsOwn() throws UserProblem {
    var found = result(SURVEY, REQUEST.with("target", "use").with("segments", "region"));

    assertThat(found.contrasts()).extracting(Contrast::option).containsExactly("shop", "app");
  }

  @Test
  void whatCannotBeComparedIsLeftOutWithAReason() throws UserProblem {
    var found = result(SURVEY, REQUEST.with("segments", "overall,alone,region"));

    assertThat(found.leftOut())
        .extracting(ContrastsResult.LeftOut::reason)
        .containsExactly(Reason.TARGET, Reason.NOTHING_TO_COMPARE);
    assertThat(found.contrasts()).hasSize(1);
    assertThat(reason(REQUEST.with("segments", "alone"))).isEqualTo("contrasts.nothing-to-compare");
  }

  @Test
  void anOptionThatIsNotThereIsSaid() throws UserProblem {
    assertThat(reason(REQUEST.with("options", "11"))).isEqualTo("contrasts.no-such-option");
  }

  @Test
  void weightsTimesAConstantChangeNothing() throws UserProblem {
    var weights = new Random(2).doubles(N, 0.3, 3).toArray();
    var larger = Arrays.stream(weights).map(weight -> 8 * weight).toArray();
    for (var request : new Request[] {REQUEST, REQUEST.with("options", "8;9;10")}) {
      var found = result(SURVEY.weighted(Weights.of("w", weights)), request);
      var same = result(SURVEY.weighted(Weights.of("w", larger)), request);
      for (int i = 0; i < found.contrasts().size(); i++) {
        var first = found.contrasts().get(i);
        var second = same.contrasts().get(i);
        assertThat(second.test().p()).isCloseTo(first.test().p(), within(1e-12));
        assertThat(second.coefficient()).isCloseTo(first.coefficient(), within(1e-12));
        assertThat(second.detectable().coefficient())
            .isCloseTo(first.detectable().coefficient(), within(1e-9));
      }
    }
  }

  @Test
  void aGroupWithoutSpreadIsComparedByRanks() throws UserProblem {
    var survey =
        SurveyBuilder.of(7)
            .single("g", "Group", "A B", 0, 0, 0, 0, 1, 1, 1)
            .rating("r", "Rating", 1, 5, 1, 2, 2, 3, 5, 5, 5)
            .build();
    var found = result(survey, Request.of("contrasts").with("target", "r").with("segments", "g"));

    assertThat(found.contrasts().getFirst().test().method())
        .isEqualTo(Contrast.Method.KRUSKAL_WALLIS);
  }
}
