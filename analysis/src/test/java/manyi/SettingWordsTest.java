package manyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.Request;
import manyi.progress.Progress;
import manyi.survey.Block;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class SettingWordsTest {
  private static final Survey SURVEY = survey();

  @Test
  void aConfidenceLevelReadsAsItWasChosen() throws UserProblem {
    assertThat(words(Request.of("frequencies"), Language.EN)).contains("Confidence level: 95%");
    assertThat(words(Request.of("frequencies").with("confidence", "0.9995"), Language.EN))
        .contains("Confidence level: 99.95%");
  }

  @Test
  void questionsAreListedInThePunctuationOfTheLanguage() throws UserProblem {
    var request = Request.of("frequencies").with("questions", "q1.1,q2");

    assertThat(words(request, Language.ZH)).contains("题目：q1.1 服务：价格；q2 性别");
    assertThat(words(request, Language.EN)).contains("Questions: q1.1 服务: 价格; q2 性别");
  }

  @Test
  void aWholeMatrixIsNamedByItsStem() throws UserProblem {
    assertThat(words(Request.of("frequencies").with("questions", "q1.1,q1.2"), Language.ZH))
        .contains("题目：q1 服务");
  }

  private static Stream<String> words(Request request, Language language) throws UserProblem {
    var texts = Texts.in(language);
    var finding = Workbench.run(SURVEY, request, Progress.none());
    var words = new SettingWords(texts);
    return Stream.concat(
        words.chosen(finding, SURVEY).stream(), words.standards(finding.analysis()).stream());
  }

  private static Survey survey() {
    var block = new Block("q1", "服务");
    var built =
        SurveyBuilder.of(2)
            .rating("q1.1", "价格", 1, 5, 1, 2)
            .rating("q1.2", "速度", 1, 5, 3, 4)
            .single("q2", "性别", "男 女", 0, 1)
            .build();
    return Survey.of(
        "test",
        2,
        built.questions().stream()
            .map(question -> question.id().startsWith("q1") ? in(block, question) : question)
            .toList());
  }

  private static Question in(Block block, Question item) {
    return new Question(
        item.id(),
        item.text(),
        block,
        item.kind(),
        item.role(),
        List.of(),
        item.levels(),
        item.answers());
  }
}
