package manyi.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "keep q3 = 大客户 and q7 >= 50",
        "keep 'a question' = 1",
        "weigh w",
        "role q1: stratum",
        "q10.3_reverse = reverse q10.3",
        "q5x = recode q5: 低 = 1, 2; 高 = 4, 5; 其他 = else",
        "q5x '满意度三分' = recode q5: 低 = 1-2; it's = 'a, b', 'else', '1-2'",
        "q7_band = band q7: 50, 100",
        "q7_band = band q7: -0.5, 100; labels 小, 中 等, '大: 最大'",
        "q8_net = net q8: 4, 5",
        "top = net q8: 前两项 = 4, 5; 后两项 = 1, 2",
        "index = score q10.1, q10.2, q10.3: at least 2",
        "index = score q10: at least 1; 0 to 100",
        "w = rake q4: 男 = 48, 女 = 52; 'the age': 18-24 = 0.3, '=' = 0.7; trim 0.3 to 5; from w0",
        "flag = flag: faster than 60 in duration; straight q10 at least 5; same answers",
        "flag = flag: 过快 = faster than 0.33 of median in 所用时间; same q1, q2; if q30 != 1 and q2 = 3"
      })
  void aStepIsReadAsItIsWritten(String written) throws UserProblem {
    var step = Step.parse(written);
    assertThat(step.written()).isEqualTo(written);
    assertThat(Step.parse(step.written())).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "reverse q10.3 | q10.3_reverse = reverse q10.3",
        "recode q5：低 ＝ 1、2；高 ＝ 4，5； | q5_recode = recode q5: 低 = 1, 2; 高 = 4, 5",
        "score q1, q2 | score = score q1, q2: at least 1",
        "strata q1 | role q1: stratum",
        "clusters 'my q' | role 'my q': cluster",
        "Q5X “三分” = RECODE q5: 低 = 1 | Q5X '三分' = recode q5: 低 = 1",
        "rake q4: 男 = 48%, 女 = 52% | weight = rake q4: 男 = 48, 女 = 52",
        "flag: faster than 33% of median in t | flag = flag: faster than 0.33 of median in t",
        "recode q5: don't know = 9 | q5_recode = recode q5: don't know = 9"
      })
  void otherSpellingsMeanTheSame(String text, String written) throws UserProblem {
    assertThat(Step.parse(text).written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'' | preparation.empty | null",
        "twist q5 | preparation.no-such-step | ▸twist q5",
        "q5x = twist q5 | preparation.no-such-step | q5x = ▸twist q5",
        "q5x = | preparation.unfinished | q5x =▸",
        "recode | preparation.unfinished | recode▸",
        "recode q5 | preparation.unfinished | recode q5▸",
        "recode q5 低 = 1 | preparation.unexpected | recode q5 ▸低 = 1",
        "recode q5: 1, 2 | preparation.unexpected | recode q5: 1▸, 2",
        "recode q5: low = | preparation.unfinished | recode q5: low =▸",
        "recode q5: 'low = 1 | preparation.open-quote | recode q5: ▸'low = 1",
        "5x = reverse q5 | preparation.no-id | ▸5x = reverse q5",
        "w = weigh q5 | preparation.makes-no-question | ▸w = weigh q5",
        "band q7: 50, 20 | preparation.cuts-not-rising | band q7: 50, ▸20",
        "band q7: 50, many | preparation.unexpected | band q7: 50, ▸many",
        "band q7: 50; labels a | preparation.band-labels | band q7: 50; ▸labels a",
        "score q1: at least 0 | preparation.unexpected | score q1: at least ▸0",
        "score q1: 100 to 0 | preparation.scale-not-rising | score q1: 100 to ▸0",
        "role q1: king | preparation.unexpected | role q1: ▸king",
        "reverse q1 q2 | preparation.unexpected | reverse q1 ▸q2",
        "rake q4: 男 = x | preparation.unexpected | rake q4: 男 = ▸x",
        "rake q4: 男 = 1; q4: 女 = 1 | preparation.rake-question-twice | rake q4: 男 = 1; ▸q4: 女 = 1",
        "rake q4: 男 = 1; trim 0.5 | preparation.rake-trim | rake q4: 男 = 1; trim ▸0.5",
        "flag: slower than 5 in t | preparation.unexpected | flag: ▸slower than 5 in t",
        "flag: faster than 0 in t | preparation.limit-not-positive | flag: faster than ▸0 in t",
        "keep q3 = | survey.filter-unfinished | q3 =▸",
        "keep | survey.filter-empty | null"
      },
      nullValues = "null",
      ignoreLeadingAndTrailingWhitespace = true)
  void whatCannotBeUnderstoodIsShownInItsPlace(String text, String key, String where) {
    var step = text.equals("''") ? " " : text;
    var problem = catchThrowableOfType(UserProblem.class, () -> Step.parse(step));
    assertThat(problem.problem().key()).isEqualTo(key);
    assertThat(problem.where()).isEqualTo(where);
    for (var language : Language.values()) {
      assertThat(Texts.in(language).say(problem.problem())).doesNotContain("{").isNotBlank();
    }
  }

  @Test
  void aFileHasOneStepALine() throws UserProblem {
    var steps = Steps.parse("\uFEFF# preparation\n\nreverse q1\r\n  keep q2 = 1\n");
    assertThat(steps)
        .isEqualTo(List.of(new Reverse(Name.of("q1_reverse"), "q1"), new Keep("q2 = 1")));
    assertThat(Steps.parse(Steps.written(steps))).isEqualTo(steps);
  }

  @Test
  void aWrongLineOfAFileIsNamed() {
    var problem =
        catchThrowableOfType(UserProblem.class, () -> Steps.parse("reverse q1\n\nreverse"));
    assertThat(problem.where()).isEqualTo("3: reverse▸");
  }
}
