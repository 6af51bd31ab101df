package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.State;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
  private static final Path SAMPLES =
      Path.of("..", "resources", "src", "main", "resources", "manyi", "resources", "samples");

  private static Opened open(String name) throws UserProblem {
    var file = SAMPLES.resolve(name);
    assumeTrue(Files.exists(file), "there is no " + file);
    return Importer.open(file, Corrections.NONE, Progress.none());
  }

  @Test
  void theChineseSampleIsUnderstood() throws UserProblem {
    var opened = open("telecom-satisfaction-zh.xlsx");
    var survey = opened.survey();

    assertThat(opened.dialect()).isEqualTo(Dialect.WENJUANXING);
    assertThat(survey.respondents()).isEqualTo(2400);
    assertThat(survey.withRole(Role.SATISFACTION))
        .hasSize(15)
        .allMatch(q -> q.kind() == Kind.RATING);
    assertThat(survey.withRole(Role.IMPORTANCE)).hasSize(15);
    assertThat(survey.withRole(Role.OVERALL)).extracting(q -> q.id()).containsExactly("q12");
    assertThat(survey.withRole(Role.WEIGHT)).hasSize(1);
    assertThat(survey.withRole(Role.SEGMENT))
        .extracting(q -> q.id())
        .containsExactly("q1", "q2", "q3", "q4", "q5", "q6");
    assertThat(survey.question("q8").kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(survey.question("q9").kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(survey.question("q14").scores()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(survey.question("q18").kind()).isEqualTo(Kind.TEXT);
    var complaint = survey.question("q16").answers();
    assertThat(complaint.rows()).isEqualTo(2400);
    assertThat(
            java.util.stream.IntStream.range(0, 2400)
                .filter(r -> complaint.state(r) == State.NOT_ASKED)
                .count())
        .isGreaterThan(1000);
  }

  @Test
  void theEnglishSampleIsUnderstood() throws UserProblem {
    var survey = open("hotel-guests-en.xlsx").survey();

    assertThat(survey.respondents()).isEqualTo(900);
    assertThat(survey.withRole(Role.SATISFACTION)).hasSize(8).allMatch(q -> q.scaleMaximum() == 5);
    assertThat(survey.withRole(Role.IMPORTANCE)).hasSize(8).allMatch(q -> q.scaleMinimum() == 1);
    assertThat(survey.withRole(Role.OVERALL)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026})
  void theIndexSampleIsUnderstood(int year) throws UserProblem {
    var survey = open("telecom-index-" + year + "-zh.xlsx").survey();

    assertThat(survey.respondents()).isEqualTo(1500);
    assertThat(survey.withRole(Role.BRANCH)).extracting(Question::id).containsExactly("q2");
    assertThat(survey.withRole(Role.SATISFACTION)).hasSize(8);
    assertThat(survey.withRole(Role.OVERALL)).extracting(Question::id).containsExactly("q9.1");
    assertThat(survey.withRole(Role.RECOMMENDATION))
        .extracting(Question::id)
        .containsExactly("q12");
    assertThat(survey.block("q5")).hasSize(4).allMatch(item -> item.scaleMinimum() == 1);
    assertThat(survey.question("q15").scores()).containsExactly(1, 2, 3, 4, 5);
    assertThat(survey.question("q13").kind()).isEqualTo(Kind.NUMBER);
  }
}
