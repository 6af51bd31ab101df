package manyi.analysis.kano;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanoPairsTest {
  private static final String WORDS = "喜欢 理应如此 无所谓 勉强接受 不喜欢";

  private static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          如果具备“夜间客服”，您的感受是 | 如果不具备“夜间客服”，您的感受是
          若有无线网络 | 若没有无线网络
          If the app has a dark mode, how do you feel? | If the app does not have a dark mode, how do you feel?
          If delivery is free, how do you feel? | If delivery isn't free, how do you feel?
          How would you feel with a night counter? | How would you feel without a night counter?
          화면 확대 기능이 있다면 어떻습니까? | 화면 확대 기능이 없다면 어떻습니까?
          """)
  void twoWordingsOfHavingAndLackingAreAPair(String functional, String dysfunctional) {
    for (boolean turned : new boolean[] {false, true}) {
      var builder = SurveyBuilder.of(1).rating("other", "How satisfied are you?", 1, 5, 3);
      if (turned) {
        builder.rating("b", dysfunctional, 1, 5, 5).rating("a", functional, 1, 5, 1);
      } else {
        builder.rating("a", functional, 1, 5, 1).rating("b", dysfunctional, 1, 5, 5);
      }

      var found = KanoPairs.of(builder.build());

      assertThat(ids(found.functional())).containsExactly("a");
      assertThat(ids(found.dysfunctional())).containsExactly("b");
    }
  }

  @Test
  void turnedItemsOfARatingScaleAreNoPair() {
    var survey =
        SurveyBuilder.of(1).rating("a", "网络稳定", 1, 5, 1).rating("b", "网络不稳定", 1, 5, 5).build();

    assertThat(KanoPairs.of(survey).functional()).isEmpty();
  }

  @Test
  void neighboursOfOneNumberArePairsWhereTheyLieAsKanos() {
    assertThat(ids(KanoPairs.of(numbered(1, 5)).functional())).containsExactly("q0", "q2", "q4");
    assertThat(ids(KanoPairs.of(numbered(1, 5)).dysfunctional())).containsExactly("q1", "q3", "q5");
    assertThat(KanoPairs.of(numbered(4, 5)).functional()).hasSize(3);
    assertThat(KanoPairs.of(numbered(5, 4)).functional()).isEmpty();
  }

  /// Three pairs `1-1`, `1-2`, `2-1` … with the answers given to the first and to the second.
  private static Survey numbered(int first, int second) {
    var builder = SurveyBuilder.of(20);
    for (int i = 0; i < 6; i++) {
      var answers = new int[20];
      Arrays.fill(answers, i % 2 == 0 ? first : second);
      builder.rating("q" + i, (i / 2 + 1) + "-" + (i % 2 + 1), 1, 5, answers);
    }
    return builder.build();
  }

  @Test
  void neighboursWithKanosAnswersArePairsWithoutAnyWording() {
    var builder = SurveyBuilder.of(3);
    for (int i = 0; i < 6; i++) {
      var code = i % 2 == 0 ? 0 : 4;
      builder.single(
          "q" + i, List.of("A", "B", "C", "D", "E", "F").get(i), WORDS, code, code, code);
    }

    assertThat(ids(KanoPairs.of(builder.build()).functional())).containsExactly("q0", "q2", "q4");
  }
}
