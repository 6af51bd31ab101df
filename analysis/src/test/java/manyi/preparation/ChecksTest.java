package manyi.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
  private final Survey survey =
      SurveyBuilder.of(5)
          .rating("a", "A", 1, 5, 3, 3, 1, 5, -1)
          .rating("b", "B", 1, 5, 3, 3, 2, 5, -1)
          .rating("c", "C", 1, 5, 3, 3, 1, -1, -1)
          .number("seconds", "Duration", 100, 20, 60, 30, Double.NaN)
          .single("id", "Account", "x y", 0, 1, 0, -1, -1)
          .build();

  private static List<Integer> rows(Survey survey, String check) throws UserProblem {
    var flag = (Flag) Step.parse("flag: " + check);
    var found = new ArrayList<Integer>();
    Checks.rows(flag.marks().getFirst().check(), survey).forEach(found::add);
    return found;
  }

  @Test
  void whoIsFasterThanTheLimitIsFound() throws UserProblem {
    assertThat(rows(survey, "faster than 60 in seconds")).containsExactly(1, 3);
    // The median of 20, 30, 60 and 100 is 45.
    assertThat(rows(survey, "faster than 50% of median in seconds")).containsExactly(1);
  }

  @Test
  void theMedianIsThatOfThoseKept() throws UserProblem {
    var kept = new Keep("seconds >= 30").apply(survey);
    assertThat(rows(kept, "faster than 0.75 of median in seconds")).containsExactly(3);
  }

  @Test
  void whoGivesOneAnswerToEnoughItemsIsFound() throws UserProblem {
    assertThat(rows(survey, "straight a, b, c at least 3")).containsExactly(0, 1);
    assertThat(rows(survey, "straight a, b, c at least 2")).containsExactly(0, 1, 3);
  }

  @Test
  void allButTheFirstOfTheSameAreFound() throws UserProblem {
    assertThat(rows(survey, "same a, b, c")).containsExactly(1);
    assertThat(rows(survey, "same id")).containsExactly(2);
    assertThat(rows(survey, "same answers")).isEmpty();
    var without = new Keep("seconds != 100").apply(survey);
    assertThat(rows(without, "same a, b, c")).isEmpty();
  }

  @Test
  void aConditionOfOnesOwnIsFound() throws UserProblem {
    assertThat(rows(survey, "if a = 1 or seconds < 25")).containsExactly(1, 2);
  }

  @Test
  void whoIsFlaggedCanBeScreenedOutAndNobodyIsLostByFlagging() throws UserProblem {
    var flagged =
        Step.parse(
                "flag: faster than 60 in seconds; straight a, b, c at least 3; straight a, b at least 2")
            .apply(survey);
    assertThat(flagged.filtered().count()).isEqualTo(5);
    assertThat(flagged.question("flag").levels())
        .extracting(level -> level.code())
        .containsExactly("fast", "straight", "straight2");
    var screened = new Keep("flag not in (fast, straight)").apply(flagged);
    assertThat(screened.filtered().count()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "235秒,235",
    "3分55秒,235",
    "1小时2分3秒,3723",
    "3 min 5 s,185",
    "00:03:55,235",
    "3:55,235",
    "12.5,12.5",
    "2m,120",
    "'',NaN",
    "soon,NaN"
  })
  void durationsAreRead(String text, double seconds) {
    assertThat(Durations.seconds(text)).isEqualTo(Double.valueOf(seconds));
  }

  @Test
  void durationsMayBeTexts() throws UserProblem {
    var texts = List.of("30秒", "2分钟", "");
    var written = new Answers.Written(texts::get, Rows.where(3, row -> row < 2), Rows.none(3));
    var other = SurveyBuilder.of(3).add("t", "T", Kind.META, List.of(), written).build();
    assertThat(rows(other, "faster than 60 in t")).containsExactly(0);
  }
}
