package manyi.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import manyi.app.data.QuestionRow.Place;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import org.junit.jupiter.api.Test;

class QuestionRowsTest {
  @Test
  void doubtfulQuestionsComeFirst() {
    var rows = QuestionRows.of(Previews.telecom(), Set.of());

    assertThat(rows.getFirst().first().id()).isEqualTo("q12");
    assertThat(rows.getFirst().doubtful()).isTrue();
    assertThat(rows.subList(1, rows.size())).noneMatch(QuestionRow::doubtful);
  }

  @Test
  void theItemsOfAMatrixStandInOneLine() {
    var rows = QuestionRows.of(Previews.telecom(), Set.of());

    assertThat(rows.stream().filter(QuestionRow::matrix).map(QuestionRow::ids).toList())
        .containsExactly(List.of("q10.1", "q10.2", "q10.3"));
  }

  @Test
  void anOpenedMatrixIsFollowedByItsItems() {
    var rows = QuestionRows.of(Previews.telecom(), Set.of("q10.1"));

    assertThat(rows.stream().map(QuestionRow::place))
        .containsSubsequence(Place.OPEN_MATRIX, Place.ITEM, Place.ITEM, Place.ITEM);
  }

  @Test
  void anItemThatDiffersFromItsMatrixStandsAlone() {
    var opened = Previews.telecom();
    var questions = new ArrayList<>(opened.survey().questions());
    questions.set(5, withoutRole(questions.get(5)));
    var survey = Survey.of("other", Previews.RESPONDENTS, questions);

    var rows = QuestionRows.of(Previews.opened(survey), Set.of());

    assertThat(rows.stream().map(QuestionRow::ids).toList())
        .contains(List.of("q10.1", "q10.2"), List.of("q10.3"));
  }

  private static Question withoutRole(Question question) {
    return new Question(
        question.id(),
        question.text(),
        question.block(),
        question.kind(),
        Role.NONE,
        question.columns(),
        question.levels(),
        question.answers());
  }
}
