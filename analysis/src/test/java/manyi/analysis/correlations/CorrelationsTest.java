package manyi.analysis.correlations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.progress.Progress;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class CorrelationsTest {
  private static final double NONE = Double.NaN;

  private static final manyi.survey.Survey SURVEY =
      SurveyBuilder.of(6)
          .number("a", "First", 1, 2, 3, 4, 5, 6)
          .number("b", "Second", 2, 1, 4, 3, 7, NONE)
          .number("c", "Third", 6, 5, 4, NONE, 2, 1)
          .number("same", "Same", 3, 3, 3, 3, 3, 3)
          .build();

  private static final Request REQUEST = Request.of("correlations").with("questions", "a,b,c,same");

  private static Outcome<?> outcome(Request request) throws UserProblem {
    return Workbench.run(SURVEY, request, Progress.none()).outcome();
  }

  private static CorrelationsResult result(Request request) throws UserProblem {
    return (CorrelationsResult) ((Outcome.Computed<?>) outcome(request)).result();
  }

  @Test
  void everyPairHasItsOwnBase() throws UserProblem {
    var pairs = result(REQUEST).pairs();

    assertThat(pairs).hasSize(6);
    assertThat(pairs).extracting(pair -> pair.base().n()).containsExactly(5L, 5L, 6L, 4L, 5L, 5L);
  }

  @Test
  void listwiseAllPairsHaveTheSameBase() throws UserProblem {
    var pairs = result(REQUEST.with("missing", "listwise")).pairs();

    assertThat(pairs).extracting(pair -> pair.base().n()).containsOnly(4L);
  }

  @Test
  void ranksRiseTogetherWhereNumbersDo() throws UserProblem {
    var request = REQUEST.with("questions", "a,c").with("method", "spearman");

    assertThat(result(request).pairs().getFirst().r()).isCloseTo(-1, within(1e-12));
  }

  @Test
  void aConstantHasNoCorrelationAndIsNamed() throws UserProblem {
    assertThat(result(REQUEST).pairs().get(2).r()).isNaN();
    var blocks =
        Workbench.run(SURVEY, REQUEST, Progress.none()).document(Texts.in(Language.EN)).blocks();
    assertThat(blocks)
        .anyMatch(block ->
            block instanceof Paragraph(var tone, var text)
                && tone == Paragraph.Tone.WARNING
                && text.contains("Same"));
    assertThat(blocks).anyMatch(Figure.HeatMap.class::isInstance);
  }

  @Test
  void holmCountsOnlyTheCorrelationsThatExist() throws UserProblem {
    var pairs = result(REQUEST).pairs();
    double least =
        pairs.stream()
            .mapToDouble(CorrelationsResult.Pair::p)
            .filter(p -> p >= 0)
            .min()
            .orElseThrow();

    assertThat(
            pairs.stream()
                .mapToDouble(CorrelationsResult.Pair::adjustedP)
                .filter(p -> p >= 0)
                .min())
        .hasValueCloseTo(3 * least, within(1e-12));
  }

  @Test
  void oneQuestionOrOnlyConstantsAreNothingToCorrelate() throws UserProblem {
    assertThat(outcome(REQUEST.with("questions", "a")))
        .isInstanceOfSatisfying(
            Outcome.NotPossible.class,
            none -> assertThat(none.reason().key()).isEqualTo("correlations.one-question"));
    assertThat(outcome(REQUEST.with("questions", "a,same")))
        .isInstanceOfSatisfying(
            Outcome.NotPossible.class,
            none -> assertThat(none.reason().key()).isEqualTo("correlations.nothing-varies"));
  }
}
