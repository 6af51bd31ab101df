package manyi.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.survey.Answers;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fast pass against a plain one ([CrossTally]), and what must not change a table.
class CrossesTest {
  private static final int RESPONDENTS = 2000;
  private static final Survey ALL = new RandomSurvey(RESPONDENTS, 11).survey();

  static Stream<Survey> surveys() {
    var some = Rows.where(RESPONDENTS, row -> row % 7 < 4);
    var nobody = Rows.none(RESPONDENTS);
    var weighted = RandomSurvey.weighted(ALL);
    var worthless = ALL.weighted(Weights.of("w", new double[RESPONDENTS]));
    return Stream.of(
        ALL,
        ALL.including(some),
        weighted,
        weighted.including(some),
        ALL.including(nobody),
        worthless,
        new RandomSurvey(70, 5).survey(),
        new RandomSurvey(1, 5).survey(),
        new RandomSurvey(0, 5).survey());
  }

  /// The closed questions; of those with very many levels the tables would be too large.
  private static List<Question> closed(Survey survey) {
    return survey.questions().stream()
        .filter(question -> question.kind().closed() && question.levels().size() <= 300)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void countsAsThePlainPassDoes(Survey survey) {
    var questions = closed(survey);
    var tables = Tally.crosses(survey, questions, questions, Progress.none());
    for (int row = 0; row < questions.size(); row++) {
      for (int column = 0; column < questions.size(); column++) {
        var plain = new CrossTally(survey, questions.get(row), questions.get(column)).counts();
        assertSame(tables[row][column], plain);
        assertSame(Tally.cross(survey, questions.get(row), questions.get(column)), plain);
      }
    }
  }

  @Test
  void countsQuestionsOfVeryManyLevels() {
    var many = ALL.find("q70000").orElseThrow();
    var few = List.of(ALL.find("q5").orElseThrow(), ALL.find("m7").orElseThrow());
    var down = Tally.crosses(ALL, List.of(many), few, Progress.none())[0];
    for (int i = 0; i < few.size(); i++) {
      assertSame(down[i], new CrossTally(ALL, many, few.get(i)).counts());
      var across = Tally.crosses(ALL, List.of(few.get(i)), List.of(many), Progress.none())[0][0];
      assertSame(across, new CrossTally(ALL, few.get(i), many).counts());
    }
  }

  @Test
  void weighsTheSumsOfAllAlike() {
    var survey = RandomSurvey.weighted(ALL);
    var questions = closed(survey);
    var first = Tally.crosses(survey, questions, questions, Progress.none());
    var again = Tally.crosses(survey, questions, questions, Progress.none());
    for (int row = 0; row < first.length; row++) {
      for (int column = 0; column < first.length; column++) {
        assertThat(again[row][column].weighted())
            .as("to the last bit, whichever thread counted it")
            .isDeepEqualTo(first[row][column].weighted());
      }
    }
  }

  @Test
  void permutedRespondentsGiveTheSameTables() {
    var order = new ArrayList<>(IntStream.range(0, RESPONDENTS).boxed().toList());
    Collections.shuffle(order, new Random(2));
    var permuted = new RandomSurvey(RESPONDENTS, 11).survey(order::get);
    for (boolean weighted : List.of(false, true)) {
      var survey = weighted ? RandomSurvey.weighted(ALL) : ALL;
      var other = weighted ? RandomSurvey.weighted(permuted) : permuted;
      var tables = Tally.crosses(survey, closed(survey), closed(survey), Progress.none());
      var others = Tally.crosses(other, closed(other), closed(other), Progress.none());
      for (int row = 0; row < tables.length; row++) {
        for (int column = 0; column < tables.length; column++) {
          assertSame(others[row][column], tables[row][column]);
        }
      }
    }
  }

  @Test
  void mergingTwoColumnsAddsTheirCounts() {
    var survey = RandomSurvey.weighted(ALL);
    var columns = survey.find("q5").orElseThrow();
    var codes = ((Answers.Coded) columns.answers()).codes();
    // The last two levels become one.
    var merged = IntStream.range(0, RESPONDENTS).map(row -> Math.min(codes.at(row), 3)).toArray();
    var levels = columns.levels().subList(0, 4);
    var fewer = SurveyBuilder.of(RESPONDENTS).coded("f", "F", Kind.SINGLE, levels, merged).build();
    for (var row : closed(survey)) {
      var apart = Tally.cross(survey, row, columns);
      var together = Tally.cross(survey, row, fewer.questions().getFirst());
      assertBase(together.total(), apart.total());
      assertBase(together.columns().get(3), apart.columns().get(3).plus(apart.columns().get(4)));
      for (int line = 0; line < apart.n().length; line++) {
        assertThat(together.n()[line][3]).isEqualTo(apart.n()[line][3] + apart.n()[line][4]);
        assertThat(together.squares()[line][3])
            .isCloseTo(apart.squares()[line][3] + apart.squares()[line][4], within(1e-9));
      }
    }
  }

  @Test
  void weightsTimesAConstantChangeSumsOnly() {
    var questions = closed(ALL);
    var ones = Tally.crosses(RandomSurvey.weighted(ALL), questions, questions, Progress.none());
    var times =
        Tally.crosses(RandomSurvey.weighted(ALL, 16), questions, questions, Progress.none());
    for (int row = 0; row < ones.length; row++) {
      for (int column = 0; column < ones.length; column++) {
        var one = ones[row][column];
        var other = times[row][column];
        assertThat(other.n()).isDeepEqualTo(one.n());
        assertThat(other.total().effective()).isEqualTo(one.total().effective());
        assertThat(other.columns())
            .extracting(Base::effective)
            .isEqualTo(one.columns().stream().map(Base::effective).toList());
        assertThat(other.total().weighted()).isEqualTo(16 * one.total().weighted());
      }
    }
  }

  @Test
  void obeysCancel() {
    var questions = closed(ALL);
    Progress cancelling =
        done -> {
          if (done > 0.3) {
            throw new Cancelled();
          }
        };
    assertThatThrownBy(() -> Tally.crosses(ALL, questions, questions, cancelling))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void noQuestionsGiveNoTables() {
    var questions = closed(ALL);
    assertThat(Tally.crosses(ALL, List.of(), questions, Progress.none())).isEmpty();
    assertThat(Tally.crosses(ALL, questions, List.of(), Progress.none())).hasDimensions(11, 0);
  }

  @Test
  void aQuestionWithoutLevelsGivesAnEmptyTable() {
    var survey =
        SurveyBuilder.of(2)
            .coded("none", "None", Kind.SINGLE, List.<Level>of(), Codes.UNANSWERED, -2)
            .add(
                "no-option",
                "No option",
                Kind.MULTIPLE,
                List.of(),
                new Answers.Chosen(List.of(), Rows.all(2), Rows.none(2)))
            .single("sex", "Sex", "m f", 0, 1)
            .build();
    var questions = survey.questions();
    var tables = Tally.crosses(survey, questions, questions, Progress.none());
    assertThat(tables[0][2].n()).isEmpty();
    assertThat(tables[0][2].total().n()).isZero();
    assertThat(tables[2][0].n()).hasDimensions(2, 0);
    assertThat(tables[2][1].total().n()).as("who chose nothing").isEqualTo(2);
    assertThat(tables[2][1].rows()).extracting(Base::n).containsExactly(1L, 1L);
  }

  private static void assertSame(CrossCounts counts, CrossCounts expected) {
    assertThat(counts.n()).isDeepEqualTo(expected.n());
    assertBase(counts.total(), expected.total());
    for (int row = 0; row < expected.n().length; row++) {
      assertBase(counts.rows().get(row), expected.rows().get(row));
      for (int column = 0; column < expected.n()[row].length; column++) {
        assertBase(counts.cell(row, column), expected.cell(row, column));
      }
    }
    for (int column = 0; column < expected.columns().size(); column++) {
      assertBase(counts.columns().get(column), expected.columns().get(column));
    }
  }

  private static void assertBase(Base base, Base expected) {
    assertThat(base.n()).isEqualTo(expected.n());
    if (Math.abs(base.weighted() - expected.weighted()) > 1e-12 * expected.weighted()
        || Math.abs(base.effective() - expected.effective()) > 1e-12 * expected.effective()) {
      assertThat(base).isEqualTo(expected);
    }
  }
}
