package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import manyi.app.card.QuestionGroup.Sort;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.junit.jupiter.api.Test;

class QuestionListTest {
  private final Survey survey = SmallSurvey.create();

  @Test
  void matricesStandTogetherAndThePlatformsColumnsAtTheEnd() {
    var groups = QuestionGroup.of(survey);
    assertThat(groups)
        .extracting(QuestionGroup::sort)
        .containsExactly(Sort.RESPONDENTS, Sort.MATRIX, Sort.OVERALL, Sort.PLATFORM);
    assertThat(groups.get(1).title()).isEqualTo("对服务的满意程度");
    assertThat(ids(groups.get(1).questions())).containsExactly("q4.1", "q4.2", "q4.3");
    assertThat(ids(groups.getLast().questions())).containsExactly("serial");
  }

  @Test
  void searchNarrowsByTextNumberAndStem() {
    var model = new QuestionListModel(_ -> true);
    model.show(survey);
    model.search().set("话费");
    assertThat(items(model)).containsExactly("q4.2");
    model.search().set("服务 质量");
    assertThat(items(model)).containsExactly("q4.1");
    model.search().set("Q5");
    assertThat(items(model)).containsExactly("q5");
    model.search().set("");
    assertThat(items(model)).hasSize(survey.questions().size());
  }

  @Test
  void onlyQuestionsThatFitAreListed() {
    var model = new QuestionListModel(question -> question.kind() == Kind.SINGLE);
    model.show(survey);
    assertThat(items(model)).containsExactly("q1", "q2");
  }

  @Test
  void aHeadingStandsForItsItems() {
    var model = new QuestionListModel(_ -> true);
    model.show(survey);
    model.search().set("服务");
    assertThat(model.lines().getFirst()).isInstanceOf(QuestionLine.Heading.class);
    assertThat(ids(model.lines().getFirst().questions())).containsExactly("q4.1", "q4.2", "q4.3");
  }

  @Test
  void linesTellNumberLevelsAndScale() {
    assertThat(QuestionLabel.text(SmallSurvey.find(survey, "q4.1"))).isEqualTo("4.1 通话质量");
    assertThat(QuestionLabel.text(SmallSurvey.find(survey, "serial"))).isEqualTo("序号");
    assertThat(QuestionLabel.detail(SmallSurvey.find(survey, "q2"))).isEqualTo("3");
    assertThat(QuestionLabel.detail(SmallSurvey.find(survey, "q5"))).isEqualTo("1–5");
    assertThat(QuestionLabel.detail(SmallSurvey.find(survey, "q3"))).isEmpty();
  }

  private static List<String> items(QuestionListModel model) {
    return model.lines().stream()
        .filter(QuestionLine.Item.class::isInstance)
        .flatMap(line -> line.questions().stream())
        .map(Question::id)
        .toList();
  }

  private static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }
}
