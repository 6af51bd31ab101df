package manyi.analysis.kano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Quadrants;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class KanoTest {
  private static final String WORDS = "喜欢 理应如此 无所谓 勉强接受 不喜欢";
  private static final Request REQUEST =
      Request.of("kano").with("functional", "with").with("dysfunctional", "without");

  /// Answers 1–5 from liking to disliking.
  private static Survey survey(int[] with, int[] without) {
    return SurveyBuilder.of(with.length)
        .rating("with", "With", 1, 5, with)
        .rating("without", "Without", 1, 5, without)
        .build();
  }

  private static Outcome<?> outcome(Survey survey, Request request) throws UserProblem {
    return Workbench.run(survey, request, Progress.none()).outcome();
  }

  private static KanoResult result(Survey survey, Request request) throws UserProblem {
    return (KanoResult) ((Outcome.Computed<?>) outcome(survey, request)).result();
  }

  private static KanoElement element(Survey survey, Request request) throws UserProblem {
    return result(survey, request).elements().getFirst();
  }

  private static int[] times(int n, int value) {
    var values = new int[n];
    Arrays.fill(values, value);
    return values;
  }

  private static void assertWrong(Survey survey, Request request, String key) throws UserProblem {
    assertThat(outcome(survey, request))
        .isInstanceOfSatisfying(
            Outcome.NotPossible.class,
            refused -> {
              assertThat(refused.reason().key()).isEqualTo(key);
              assertThat(refused.cause()).isEqualTo(Outcome.Cause.SETTINGS);
            });
  }

  private static List<String> warnings(Survey survey, Request request) throws UserProblem {
    var document = Workbench.run(survey, request, Progress.none()).document(Texts.in(Language.EN));
    return document.blocks().stream()
        .filter(block -> block instanceof Paragraph(var tone, _) && tone == Paragraph.Tone.WARNING)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  @Test
  void everyCellOfTheTableIsBergers() {
    var table =
        Stream.of(Feeling.values())
            .map(with ->
                Stream.of(Feeling.values())
                    .map(without -> String.valueOf(Category.of(with, without).letter()))
                    .reduce("", String::concat))
            .toList();

    assertThat(table).containsExactly("QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ");
  }

  @Test
  void equallyLargeCategoriesAreNotDecidedAndTheMoreHurtingIsNamed() throws UserProblem {
    // 20 attractive, 20 must-be.
    var with = new int[40];
    var without = new int[40];
    Arrays.setAll(with, i -> i < 20 ? 1 : 2);
    Arrays.setAll(without, i -> i < 20 ? 3 : 5);

    var element = element(survey(with, without), REQUEST);

    assertThat(element.category()).isEqualTo(Category.MUST_BE);
    assertThat(element.second()).isEqualTo(Category.ATTRACTIVE);
    assertThat(element.decided()).isFalse();
    assertThat(element.p()).isEqualTo(1);
    assertThat(element.better().value()).isEqualTo(0.5);
    assertThat(element.worse().value()).isEqualTo(-0.5);
    assertThat(element.quarterCertain()).isFalse();
    assertThat(advised(survey(with, without))).isFalse();
    assertThat(advised(survey(times(40, 1), times(40, 5)))).isTrue();
  }

  /// Whether the document closes with what to do first.
  private static boolean advised(Survey survey) throws UserProblem {
    return Workbench.run(survey, REQUEST, Progress.none())
        .document(Texts.in(Language.EN))
        .blocks()
        .stream()
        .anyMatch(block -> block instanceof Paragraph(_, var text) && text.startsWith("Make sure"));
  }

  @Test
  void oneRespondentDecidesNothingAndFourAgreeingDo() throws UserProblem {
    assertThat(element(survey(times(1, 1), times(1, 5)), REQUEST).decided()).isFalse();
    assertThat(element(survey(times(4, 1), times(4, 5)), REQUEST).decided()).isTrue();
  }

  @Test
  void whereAllContradictThemselvesThereAreNoCoefficientsAndNoPicture() throws UserProblem {
    var survey = survey(times(40, 1), times(40, 1));
    var element = element(survey, REQUEST);

    assertThat(element.category()).isEqualTo(Category.QUESTIONABLE);
    assertThat(element.better().value()).isNaN();
    assertThat(element.worse().value()).isNaN();
    assertThat(element.quarter()).isNull();
    assertThat(warnings(survey, REQUEST)).singleElement().asString().contains("More than 20%");
    var document = Workbench.run(survey, REQUEST, Progress.none()).document(Texts.in(Language.ZH));
    assertThat(document.blocks()).noneMatch(Figure.class::isInstance);
  }

  /// Of 40 respondents 30 would rather not have the first element, and 10 find it attractive: by
  /// those alone it would be the most attractive of all.
  @Test
  void whatMostWouldRatherNotHaveIsNotDrawnAndTold() throws UserProblem {
    var with = new int[40];
    Arrays.setAll(with, i -> i < 30 ? 5 : 1);
    var survey =
        SurveyBuilder.of(40)
            .rating("a1", "Chatbot there", 1, 5, with)
            .rating("a2", "Chatbot away", 1, 5, times(40, 3))
            .rating("b1", "Lift there", 1, 5, times(40, 2))
            .rating("b2", "Lift away", 1, 5, times(40, 5))
            .build();
    var request = Request.of("kano").with("functional", "a1,b1").with("dysfunctional", "a2,b2");

    var result = result(survey, request.with("split", "means"));
    var unwanted = result.elements().getFirst();
    var blocks =
        Workbench.run(survey, request, Progress.none()).document(Texts.in(Language.EN)).blocks();

    assertThat(unwanted.category()).isEqualTo(Category.REVERSE);
    assertThat(unwanted.better().value()).isEqualTo(1);
    assertThat(unwanted.quarter()).isNull();
    assertThat(result.betterLine()).isZero();
    assertThat(blocks)
        .filteredOn(Quadrants.class::isInstance)
        .singleElement()
        .satisfies(picture -> assertThat(((Quadrants) picture).points()).hasSize(1));
    assertThat(blocks)
        .filteredOn(Paragraph.class::isInstance)
        .anyMatch(block -> ((Paragraph) block).text().contains("Chatbot (Reverse)"));
    var table = (Table) blocks.stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    assertThat(table.rows())
        .extracting(row -> row.cells().get(row.cells().size() - 2).shown(Language.EN))
        .containsExactly("10", "40");
  }

  @Test
  void whereNoPairsAreFoundThatIsSaid() throws UserProblem {
    var survey = SurveyBuilder.of(3).rating("overall", "Overall", 1, 5, 1, 2, 3).build();

    assertWrong(survey, Request.of("kano"), "kano.no-pairs");
  }

  @Test
  void oneCategoryForAllIsCertain() throws UserProblem {
    var element = element(survey(times(40, 1), times(40, 5)), REQUEST);

    assertThat(element.share(Category.ONE_DIMENSIONAL).proportion()).isEqualTo(1);
    assertThat(element.better().value()).isEqualTo(1);
    assertThat(element.worse().value()).isEqualTo(-1);
    assertThat(element.worse().lower()).isEqualTo(-1);
    assertThat(element.correlation()).isNaN();
    assertThat(element.quarter()).isEqualTo(Quarter.PERFORMANCE);
    assertThat(element.quarterCertain()).isTrue();
  }

  @Test
  void weightsOfZeroCountNobody() throws UserProblem {
    var with = new int[] {1, 1, 1, 2};
    var without = new int[] {5, 5, 5, 5};
    var weighted = survey(with, without).weighted(Weights.of("w", new double[] {0, 0, 0, 2}));

    var element = element(weighted, REQUEST);

    assertThat(element.base().n()).isEqualTo(1);
    assertThat(element.category()).isEqualTo(Category.MUST_BE);
  }

  @Test
  void levelsAreUnderstoodByTheirWordsInAnyOrder() throws UserProblem {
    var survey =
        SurveyBuilder.of(2)
            .single("with", "With", WORDS, 0, 0)
            .single("without", "Without", "不喜欢 喜欢 无所谓 理应如此 勉强接受", 0, 4)
            .build();

    var result = result(survey, REQUEST);

    assertThat(result.basis()).isEqualTo(Basis.WORDS);
    var element = result.elements().getFirst();
    assertThat(element.share(Category.ONE_DIMENSIONAL).n()).isEqualTo(1);
    assertThat(element.share(Category.ATTRACTIVE).n()).isEqualTo(1);
  }

  @Test
  void theOtherOrderOfNumbersIsObeyed() throws UserProblem {
    var survey = survey(times(10, 5), times(10, 1));

    assertThat(element(survey, REQUEST).category()).isEqualTo(Category.REVERSE);
    assertThat(warnings(survey, REQUEST)).anyMatch(text -> text.contains("wrong way round"));
    assertThat(element(survey, REQUEST.with("order", "dislike-first")).category())
        .isEqualTo(Category.ONE_DIMENSIONAL);
  }

  @Test
  void anAnswerBesideTheFiveIsLeftOutAndTold() throws UserProblem {
    var levels =
        Stream.concat(
                Stream.of("Like", "Must be", "Neutral", "Live with", "Dislike").map(Level::of),
                Stream.of(Level.of("Prefer not to say")))
            .toList();
    var survey =
        SurveyBuilder.of(3)
            .coded("with", "With", Kind.SINGLE, levels, 0, 0, 5)
            .coded("without", "Without", Kind.SINGLE, levels, 4, 4, 4)
            .build();

    var element = element(survey, REQUEST);

    assertThat(element.base().n()).isEqualTo(2);
    assertThat(element.leftOut()).isEqualTo(1);
    assertThat(warnings(survey, REQUEST)).anyMatch(text -> text.contains("Prefer not to say"));
  }

  @Test
  void fourLevelsAreRefused() throws UserProblem {
    var survey =
        SurveyBuilder.of(1)
            .rating("with", "With", 1, 4, 1)
            .rating("without", "Without", 1, 4, 4)
            .build();

    assertWrong(survey, REQUEST, "kano.not-five");
    assertWrong(survey, REQUEST.with("order", "like-first"), "kano.not-five");
  }

  @Test
  void wordsOfAnotherScaleAreNotGuessedAt() throws UserProblem {
    var satisfaction = "很不满意 不满意 一般 满意 很满意";
    var survey =
        SurveyBuilder.of(1)
            .single("with", "With", satisfaction, 4)
            .single("without", "Without", satisfaction, 0)
            .build();

    assertWrong(survey, REQUEST, "kano.meaning-unknown");
    assertThat(element(survey, REQUEST.with("order", "dislike-first")).category())
        .isEqualTo(Category.ONE_DIMENSIONAL);
  }

  @Test
  void sidesOfDifferentLengthAreRefused() throws UserProblem {
    var survey = survey(times(2, 1), times(2, 5));

    assertWrong(survey, REQUEST.with("functional", "with,without"), "kano.not-paired");
    assertWrong(survey, REQUEST.with("functional", "without"), "kano.on-both-sides");
  }

  @Test
  void anElementThatNobodyAnsweredIsLeftOutAndTold() throws UserProblem {
    var survey =
        SurveyBuilder.of(2)
            .single("a+", "如果具备夜间客服", WORDS, 0, 0)
            .single("a-", "如果不具备夜间客服", WORDS, 4, 4)
            .single("b+", "如果具备自助终端", WORDS, -1, 0)
            .single("b-", "如果不具备自助终端", WORDS, 0, -1)
            .build();

    var result = result(survey, Request.of("kano"));

    assertThat(result.elements()).extracting(KanoElement::text).containsExactly("夜间客服");
    assertThat(result.unanswered()).containsExactly("自助终端");
  }

  @Test
  void linesAtTheMeansAreTheMeans() throws UserProblem {
    var survey =
        SurveyBuilder.of(4)
            .rating("a1", "A1", 1, 5, 1, 1, 1, 2)
            .rating("a2", "A2", 1, 5, 5, 3, 3, 3)
            .rating("b1", "B1", 1, 5, 2, 2, 2, 2)
            .rating("b2", "B2", 1, 5, 5, 5, 5, 3)
            .build();
    var request =
        Request.of("kano")
            .with("functional", "a1,b1")
            .with("dysfunctional", "a2,b2")
            .with("split", "means");

    var result = result(survey, request);

    assertThat(result.betterLine()).isCloseTo((0.75 + 0) / 2, within(1e-12));
    assertThat(result.worseLine()).isCloseTo((0.25 + 0.75) / 2, within(1e-12));
    assertThat(result.elements())
        .extracting(KanoElement::quarter)
        .containsExactly(Quarter.EXCITEMENT, Quarter.BASIC);
  }

  @Test
  void aPointAndItsRowAreExplainedByTheTable() throws UserProblem {
    var finding = Workbench.run(survey(times(40, 1), times(40, 4)), REQUEST, Progress.none());
    for (var language : Language.values()) {
      var texts = Texts.in(language);
      var blocks = finding.document(texts).blocks();
      var picture =
          (Quadrants) blocks.stream().filter(Quadrants.class::isInstance).findFirst().orElseThrow();
      var table = (Table) blocks.stream().filter(Table.class::isInstance).findFirst().orElseThrow();
      var reference = picture.points().getFirst().reference();
      assertThat(reference).isEqualTo(table.rows().getFirst().reference()).isEqualTo("item:with");
      Document explained = finding.explain(reference, texts).orElseThrow();
      var evaluation =
          (Table)
              explained.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
      assertThat(evaluation.rows().getFirst().cells().get(4).shown(language)).isEqualTo("40 A");
      assertThat(finding.explain("item:nothing", texts)).isEmpty();
    }
  }
}
