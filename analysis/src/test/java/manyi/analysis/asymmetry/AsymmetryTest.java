package manyi.analysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.document.Figure.Opposites;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class AsymmetryTest {
  private static final int N = 240;
  private static final Request REQUEST = Request.of("asymmetry").with("resamples", "200");

  private static int[] answers(IntUnaryOperator answer) {
    var answers = new int[N];
    Arrays.setAll(answers, answer);
    return answers;
  }

  /// One element on 1–5, rated 1 to 5 in turn, and an outcome that follows from it.
  private static SurveyBuilder one(IntUnaryOperator outcome) {
    var random = new Random(3);
    return SurveyBuilder.of(N)
        .role(Role.OVERALL)
        .rating(
            "overall",
            "Overall",
            1,
            10,
            answers(i -> outcome.applyAsInt(i % 5 + 1) + random.nextInt(2)))
        .role(Role.SATISFACTION)
        .rating("item", "Item", 1, 5, answers(i -> i % 5 + 1));
  }

  private static Outcome<?> outcome(Survey survey, Request request) throws UserProblem {
    return Workbench.run(survey, request, Progress.none()).outcome();
  }

  private static AsymmetryResult result(Survey survey, Request request) throws UserProblem {
    return (AsymmetryResult) ((Outcome.Computed<?>) outcome(survey, request)).result();
  }

  private static AsymmetryElement first(Survey survey, Request request) throws UserProblem {
    return result(survey, request).elements().getFirst();
  }

  private static String refused(Survey survey, Request request) throws UserProblem {
    return ((Outcome.NotPossible<?>) outcome(survey, request)).reason().key();
  }

  private static List<String> warnings(Survey survey, Request request) throws UserProblem {
    return Workbench.run(survey, request, Progress.none())
        .document(Texts.in(Language.EN))
        .blocks()
        .stream()
        .filter(block -> block instanceof Paragraph(var tone, _) && tone == Paragraph.Tone.WARNING)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  private static List<String> footnotes(Survey survey) throws UserProblem {
    return Workbench.run(survey, REQUEST, Progress.none())
        .document(Texts.in(Language.EN))
        .blocks()
        .stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).footnotes().stream())
        .toList();
  }

  @Test
  void ofOneElementTheEffectsAreDifferencesOfMeans() throws UserProblem {
    var element = first(one(score -> score <= 2 ? 2 : 5).build(), REQUEST);

    assertThat(element.cut().low()).containsExactly("1", "2");
    assertThat(element.cut().high()).containsExactly("4", "5");
    assertThat(element.penalty().estimate())
        .isCloseTo(element.low().mean() - element.middle().mean(), within(1e-9));
    assertThat(element.reward().estimate())
        .isCloseTo(element.high().mean() - element.middle().mean(), within(1e-9));
    assertThat(element.factor()).isEqualTo(Factor.BASIC);
    assertThat(element.basic() + element.performance() + element.excitement())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void whatOnlyDelightsIsExcitement() throws UserProblem {
    var element = first(one(score -> score >= 4 ? 8 : 5).build(), REQUEST);

    assertThat(element.factor()).isEqualTo(Factor.EXCITEMENT);
    assertThat(element.index().estimate()).isGreaterThan(0.8);
    assertThat(element.excitement()).isGreaterThan(0.8);
  }

  @Test
  void anEffectOfTheWrongSignIsNoClassAndIsTold() throws UserProblem {
    var turned = one(score -> 8 - score).build();

    assertThat(first(turned, REQUEST).factor()).isEqualTo(Factor.UNDECIDED);
    assertThat(first(turned, REQUEST).contrary()).isTrue();
    assertThat(warnings(turned, REQUEST)).anyMatch(text -> text.contains("direction"));
  }

  /// Low answers go with a higher outcome, hardly beyond chance; high ones do so clearly.
  @Test
  void anEffectOfTheWrongSignIsNoHarmAndNotCompared() throws UserProblem {
    var element = first(one(score -> score == 3 ? 4 : score < 3 ? 6 : 5).build(), REQUEST);

    assertThat(element.penalty().estimate()).isGreaterThan(1);
    assertThat(element.difference().estimate())
        .isCloseTo(-element.reward().estimate(), within(1e-9));
    assertThat(element.penaltyProven()).isFalse();
    assertThat(element.contrary()).isTrue();
  }

  @Test
  void anEffectOnBothSidesIsPerformance() throws UserProblem {
    assertThat(first(one(score -> score + 2).build(), REQUEST).factor())
        .isEqualTo(Factor.PERFORMANCE);
  }

  @Test
  void whereAllExplainsNoMoreThanChanceThatIsTold() throws UserProblem {
    assertThat(warnings(one(_ -> 4).build(), REQUEST))
        .anyMatch(text -> text.contains("no more than chance"));
    assertThat(result(one(score -> score + 2).build(), REQUEST).p()).isLessThan(1e-9);
  }

  @Test
  void levelsTakenAreNamedAsTheyAre() throws UserProblem {
    var random = new Random(2);
    var five = one(score -> score + 2);
    assertThat(footnotes(five.build())).anyMatch(text -> text.contains("Low: 1–2; high: 4–5"));
    var mixed = five.rating("ten", "Ten", 1, 10, answers(_ -> 1 + random.nextInt(10))).build();
    assertThat(footnotes(mixed))
        .anyMatch(text -> text.contains("Low 1–2, high 4–5: Item."))
        .anyMatch(text -> text.contains("Low 1–3, high 8–10: Ten."));
  }

  /// Every third respondent was not asked one of the two.
  @Test
  void whoIsLeftOutAndByWhichElementIsTold() throws UserProblem {
    var random = new Random(2);
    var survey =
        one(score -> score + 2)
            .rating(
                "seldom",
                "Seldom asked",
                1,
                5,
                answers(i -> i % 3 == 0 ? 0 : 1 + random.nextInt(5)))
            .build();

    assertThat(result(survey, REQUEST).elements())
        .extracting(AsymmetryElement::missing)
        .containsExactly(0L, 80L);
    assertThat(warnings(survey, REQUEST))
        .anyMatch(text -> text.contains("of 240 respondents"))
        .anyMatch(text -> text.contains("Seldom asked (80)"));
    assertThat(warnings(one(score -> score + 2).build(), REQUEST)).isEmpty();
  }

  @Test
  void inThePictureWhatHasNoColourSaysWhy() throws UserProblem {
    var survey =
        one(score -> score + 2)
            .rating("rare", "Rarely low", 1, 5, answers(i -> i < 19 ? 1 : 3 + i % 3))
            .build();
    var picture =
        Workbench.run(survey, REQUEST, Progress.none())
            .document(Texts.in(Language.EN))
            .blocks()
            .stream()
            .filter(Opposites.class::isInstance)
            .map(Opposites.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(picture.rows())
        .extracting(row -> row.label())
        .containsExactly("Item", "Rarely low (Too few answers)");
    assertThat(picture.key()).hasSize(1);
  }

  @Test
  void ownLimitsAreObeyed() throws UserProblem {
    var survey = one(score -> score + 2).build();
    var element = first(survey, REQUEST.with("low-up-to", "1").with("high-from", "5"));

    assertThat(element.low().n()).isEqualTo(N / 5);
    assertThat(element.middle().n()).isEqualTo(3 * N / 5);
    assertThat(refused(survey, REQUEST.with("low-up-to", "4"))).isEqualTo("asymmetry.cuts-cross");
  }

  @Test
  void fewLowAnswersHaveNoClass() throws UserProblem {
    var survey =
        SurveyBuilder.of(N)
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 10, answers(i -> 1 + i % 9))
            .role(Role.SATISFACTION)
            .rating("item", "Item", 1, 5, answers(i -> i < 9 ? 1 : 3 + i % 3))
            .build();

    assertThat(first(survey, REQUEST).factor()).isEqualTo(Factor.TOO_FEW);
    assertThat(warnings(survey, REQUEST)).anyMatch(text -> text.contains("no class"));
  }

  @Test
  void whatIsAskedTwiceCannotBeToldApart() throws UserProblem {
    var survey =
        one(score -> score + 2).rating("again", "Again", 1, 5, answers(i -> i % 5 + 1)).build();
    var result = result(survey, REQUEST);

    assertThat(result.elements())
        .extracting(AsymmetryElement::factor)
        .containsOnly(Factor.UNDEFINED);
    assertThat(result.rSquared()).isGreaterThan(0.5);
    assertThat(warnings(survey, REQUEST)).anyMatch(text -> text.contains("cannot be told apart"));
  }

  @Test
  void whatCannotBeComputedIsSaid() throws UserProblem {
    var survey = one(score -> score + 2).build();

    assertThat(refused(survey, REQUEST.with("items", "overall")))
        .isEqualTo("asymmetry.outcome-alone");
    assertThat(refused(survey, REQUEST.with("low-up-to", "0").with("high-from", "6")))
        .isEqualTo("asymmetry.nothing-varies");
    var few = new double[N];
    Arrays.fill(few, 0, 3, 1);
    assertThat(refused(survey.weighted(Weights.of("w", few)), REQUEST))
        .isEqualTo("asymmetry.too-few-complete");
    var constant =
        SurveyBuilder.of(N)
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 10, answers(_ -> 5))
            .role(Role.SATISFACTION)
            .rating("item", "Item", 1, 5, answers(i -> 1 + i % 5))
            .build();
    assertThat(refused(constant, REQUEST)).isEqualTo("asymmetry.outcome-constant");
  }

  @Test
  void weightsTimesAConstantChangeNothing() throws UserProblem {
    var survey = one(score -> score + 2).build();
    var weights = new Random(5).doubles(N, 0.5, 2).toArray();
    var larger = Arrays.stream(weights).map(weight -> 7 * weight).toArray();

    var once = first(survey.weighted(Weights.of("w", weights)), REQUEST);
    var seven = first(survey.weighted(Weights.of("w", larger)), REQUEST);

    assertThat(seven.penalty().estimate()).isCloseTo(once.penalty().estimate(), within(1e-9));
    assertThat(seven.reward().lower()).isCloseTo(once.reward().lower(), within(1e-9));
    assertThat(seven.factor()).isEqualTo(once.factor());
  }

  @Test
  void withoutResamplesTheClassesAreProvisional() throws UserProblem {
    var survey = one(score -> score <= 2 ? 2 : 5).build();
    var request = REQUEST.with("resamples", "0");

    assertThat(first(survey, request).factor()).isEqualTo(Factor.BASIC);
    assertThat(first(survey, request).penalty().lower()).isNaN();
    assertThat(warnings(survey, request)).anyMatch(text -> text.contains("provisional"));
  }

  @Test
  void thePictureHasARowForEachAndTheTableExplainsThem() throws UserProblem {
    var finding = Workbench.run(one(score -> score + 2).build(), REQUEST, Progress.none());
    for (var language : Language.values()) {
      var texts = Texts.in(language);
      var blocks = finding.document(texts).blocks();
      assertThat(blocks).filteredOn(Opposites.class::isInstance).hasSize(1);
      var table = (Table) blocks.stream().filter(Table.class::isInstance).findFirst().orElseThrow();
      assertThat(finding.explain(table.rows().getFirst().reference(), texts)).isPresent();
      assertThat(finding.explain("item:nothing", texts)).isEmpty();
    }
  }
}
