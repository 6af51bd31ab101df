package manyi.tally;

import static manyi.survey.SurveyBuilder.NOT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import manyi.survey.Base;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final double[] WEIGHTS = {0.5, 2, 1, 1.5, 3, 0};

  private final Survey survey =
      SurveyBuilder.of(6)
          .single("sex", "Sex", "m f", 0, 1, 1, 0, Codes.UNANSWERED, 1)
          .rating("sat", "Satisfaction", 1, 3, 3, 2, 0, 1, 3, 2)
          .multiple("use", "Use", "a b c", "0,1", "1", "", NOT_ASKED, "0", null)
          .number("age", "Age", 20, Double.NaN, 40, 50, 60, 70)
          .build();

  private final Survey weighted = survey.weighted(Weights.of("w", WEIGHTS));

  private Question question(String id) {
    return survey.find(id).orElseThrow();
  }

  @Test
  void countsLevelsAndStates() {
    var counts = Tally.levels(survey, question("sex"));
    assertThat(counts.n()).containsExactly(2, 3);
    assertThat(counts.weighted()).containsExactly(2, 3);
    assertThat(counts.answered()).isEqualTo(new Base(5, 5, 5));
    assertThat(counts.unanswered().n()).isEqualTo(1);
    assertThat(counts.notAsked().n()).isZero();
  }

  @Test
  void countsEveryOptionOfAMultipleChoice() {
    var counts = Tally.levels(survey, question("use"));
    assertThat(counts.n()).containsExactly(2, 2, 0);
    assertThat(counts.answered().n()).isEqualTo(3);
    assertThat(counts.choseNothing().n()).isEqualTo(1);
    assertThat(counts.unanswered().n()).isEqualTo(1);
    assertThat(counts.notAsked().n()).isEqualTo(1);
  }

  @Test
  void weighsAndLeavesOutRespondentsOfWeightZero() {
    var counts = Tally.levels(weighted, question("sex"));
    assertThat(counts.n()).containsExactly(2, 2);
    assertThat(counts.weighted()).containsExactly(2, 3);
    assertThat(counts.answered()).isEqualTo(Base.of(4, 5, 0.25 + 4 + 1 + 2.25));
    assertThat(counts.unanswered()).isEqualTo(new Base(1, 3, 1));
  }

  @Test
  void weighsAMultipleChoice() {
    var counts = Tally.levels(weighted, question("use"));
    assertThat(counts.n()).containsExactly(2, 2, 0);
    assertThat(counts.weighted()).containsExactly(3.5, 2.5, 0);
    assertThat(counts.unanswered().n()).isZero();
  }

  @Test
  void looksOnlyAtTheRespondentsIncluded() {
    var some = survey.including(Rows.where(6, row -> row >= 3));
    assertThat(Tally.levels(some, question("sex")).n()).containsExactly(1, 1);
    assertThat(Tally.levels(some, question("use")).n()).containsExactly(1, 0, 0);
    assertThat(Tally.cross(some, question("sex"), question("sat")).total().n()).isEqualTo(2);
    assertThat(Tally.sample(some, question("age")).values()).containsExactly(50, 60, 70);
  }

  @Test
  void crossesWhoAnsweredBoth() {
    var counts = Tally.cross(survey, question("sex"), question("sat"));
    assertThat(counts.n()).isDeepEqualTo(new long[][] {{1, 0, 1}, {0, 2, 0}});
    assertThat(counts.rows()).extracting(Base::n).containsExactly(2L, 2L);
    assertThat(counts.columns()).extracting(Base::n).containsExactly(1L, 2L, 1L);
    assertThat(counts.total().n()).isEqualTo(4);
  }

  @Test
  void crossesAMultipleChoiceOverRespondents() {
    var counts = Tally.cross(survey, question("use"), question("sex"));
    assertThat(counts.n()).isDeepEqualTo(new long[][] {{1, 0}, {1, 1}, {0, 0}});
    assertThat(counts.columns()).extracting(Base::n).containsExactly(1L, 2L);
    assertThat(counts.total().n()).as("who chose nothing is in the base").isEqualTo(3);
  }

  @Test
  void crossesTheSameWhicheverQuestionStandsInTheRows() {
    for (var prepared : List.of(survey, weighted)) {
      for (var one : List.of("sex", "sat", "use")) {
        for (var other : List.of("sex", "sat", "use")) {
          var across = Tally.cross(prepared, question(one), question(other));
          var down = Tally.cross(prepared, question(other), question(one));
          assertThat(transposed(down.weighted())).isDeepEqualTo(across.weighted());
          assertThat(down.rows()).isEqualTo(across.columns());
          assertThat(down.total()).isEqualTo(across.total());
        }
      }
    }
  }

  @Test
  void crossesAMultipleChoiceWithItself() {
    var counts = Tally.cross(weighted, question("use"), question("use"));
    assertThat(counts.weighted())
        .isDeepEqualTo(new double[][] {{3.5, 0.5, 0}, {0.5, 2.5, 0}, {0, 0, 0}});
  }

  @Test
  void samplesNumbersAndScores() {
    var ages = Tally.sample(weighted, question("age"));
    assertThat(ages.values()).containsExactly(20, 40, 50, 60);
    assertThat(ages.weights()).containsExactly(0.5, 1, 1.5, 3);
    assertThat(ages.n()).isEqualTo(4);
    assertThat(Tally.sample(survey, question("sat")).values()).containsExactly(3, 2, 1, 3, 2);
  }

  @Test
  void samplesLeaveOutLevelsWithoutAScore() {
    var levels = List.of(new Level("1", "bad", 1), new Level("2", "good", 2), Level.of("dk"));
    var rated = SurveyBuilder.of(4).coded("r", "R", Kind.RATING, levels, 0, 2, 1, -2).build();
    assertThat(Tally.sample(rated, rated.questions().getFirst()).values()).containsExactly(1, 2);
  }

  @Test
  void pairsWhoGaveBothNumbers() {
    var pairs = Tally.paired(survey, question("age"), question("sat"));
    assertThat(pairs.first()).containsExactly(20, 50, 60, 70);
    assertThat(pairs.second()).containsExactly(3, 1, 3, 2);
    assertThat(pairs.weights()).containsOnly(1);
  }

  @Test
  void setsNumbersOfTheSameRespondentsSideBySide() {
    var sideBySide = Tally.numbers(weighted, List.of(question("age"), question("sat")));
    assertThat(sideBySide.columns()[0]).containsExactly(20, Double.NaN, 40, 50, 60);
    assertThat(sideBySide.columns()[1]).containsExactly(3, 2, Double.NaN, 1, 3);
    assertThat(sideBySide.weights()).containsExactly(0.5, 2, 1, 1.5, 3);
  }

  @Test
  void refusesAQuestionWithoutLevels() {
    assertThatThrownBy(() -> Tally.levels(survey, question("age")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("age");
  }

  @Test
  void countsAreTheSameInAnyOrderOfTheRows() {
    var random = new Random(3);
    int n = 1000;
    var one = random.ints(n, -2, 300).toArray();
    var other = random.ints(n, -1, 4).toArray();
    var levels = random.ints(300).mapToObj(i -> Level.of("l" + i)).toList();
    var forward = crossed(levels, one, other);
    var backward = crossed(levels, reversed(one), reversed(other));
    assertThat(forward.n()).isDeepEqualTo(backward.n());
    assertThat(forward.total()).isEqualTo(backward.total());
  }

  private static CrossCounts crossed(List<Level> levels, int[] one, int[] other) {
    var survey =
        SurveyBuilder.of(one.length)
            .coded("a", "A", Kind.SINGLE, levels, one)
            .single("b", "B", "p q r s", other)
            .build();
    return Tally.cross(survey, survey.questions().get(0), survey.questions().get(1));
  }

  private static int[] reversed(int[] codes) {
    var reversed = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      reversed[i] = codes[codes.length - 1 - i];
    }
    return reversed;
  }

  private static double[][] transposed(double[][] table) {
    var transposed = new double[table[0].length][table.length];
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table[0].length; column++) {
        transposed[column][row] = table[row][column];
      }
    }
    return transposed;
  }
}
