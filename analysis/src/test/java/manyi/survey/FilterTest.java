package manyi.survey;

import static manyi.survey.SurveyBuilder.NOT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
  private static final List<Level> SATISFACTION =
      List.of(
          new Level("1", "不满意", 1),
          new Level("2", "一般", 2),
          new Level("3", "满意", 3),
          new Level("9", "说不清", Double.NaN));

  // Respondents 0 to 5.
  private final Survey survey =
      SurveyBuilder.of(6)
          .coded("q3", "客户类型", Kind.SINGLE, groups(), 0, 1, 2, 0, -1, -2)
          .coded("q8", "总体满意度", Kind.RATING, SATISFACTION, 0, 1, 2, 3, 2, -1)
          .multiple("q5", "业务", "宽带 手机 电视", "0,1", "1", "", NOT_ASKED, "2", null)
          .number("q7", "月消费", 20, 50, 80.5, Double.NaN, 120, 50)
          .add("q9", "意见", Kind.TEXT, List.of(), written("网络慢", "Great network", "", "无", "", ""))
          .add("q1.1", "时间", Kind.TIME, List.of(), times())
          .build();

  private static List<Level> groups() {
    return List.of(
        new Level("1", "大客户", Double.NaN),
        new Level("2", "Small & medium", Double.NaN),
        new Level("3", "very small", Double.NaN));
  }

  private static Answers written(String... texts) {
    return new Answers.Written(
        row -> texts[row],
        Rows.where(texts.length, row -> !texts[row].isEmpty()),
        Rows.none(texts.length));
  }

  private static Answers times() {
    var values =
        IntStream.range(0, 6)
            .mapToDouble(
                day -> LocalDateTime.of(2026, 5, 1 + day, 18, 30, 15).toEpochSecond(ZoneOffset.UTC))
            .toArray();
    return new Answers.Measured(values, Rows.none(6));
  }

  private List<Integer> rows(String expression) throws UserProblem {
    var rows = Filter.parse(expression).rows(survey);
    return IntStream.range(0, 6).filter(rows::contains).boxed().toList();
  }

  private UserProblem problem(String expression) {
    return catchThrowableOfType(UserProblem.class, () -> rows(expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "q3 = 大客户 # 0 3",
        "Q3 = 1 # 0 3",
        "q3 == '大客户' # 0 3",
        "q3 != 大客户 # 1 2",
        "q3 <> 大客户 # 1 2",
        "not (q3 = 大客户) # 1 2 4 5",
        "not q3 = 大客户 # 1 2 4 5",
        "! q3 = 大客户 # 1 2 4 5",
        "q3 = 'SMALL & medium' # 1",
        "q3 = “small & medium” # 1",
        "q3 = very small and q7 > 1 # 2",
        "q3 in (大客户, very small) # 0 2 3",
        "q3 in （大客户，very small） # 0 2 3",
        "q3 not in (大客户, 3) # 1",
        "q8 >= 2 # 1 2 4",
        "q8 ≥ 2 # 1 2 4",
        "q8 >= 满意 # 2 4",
        "q8 < 满意 # 0 1",
        "q8 != 满意 # 0 1 3",
        "q8 = 9 # 3",
        "q8 = 3.0 # 2 4",
        "q7 >= 50 # 1 2 4 5",
        "q7 > 50 # 2 4",
        "q7 <= 50 # 0 1 5",
        "q7 = 80.5 # 2",
        "q7 != 50 # 0 2 4",
        "q7 in (20, 50) # 0 1 5",
        "q7 not in (20, 50) # 2 4",
        "q5 has 手机 # 0 1",
        "q5 = 手机 # 0 1",
        "q5 != 手机 # 2 4",
        "q5 in (宽带, 电视) # 0 4",
        "answered(q5) # 0 1 2 4",
        "not answered(q3) # 4 5",
        "q9 has NETWORK # 1",
        "q9 = 无 # 3",
        "q9 != 无 # 0 1",
        "q1.1 = 2026-05-03 # 2",
        "q1.1 < 2026-05-03 # 0 1",
        "q1.1 <= 2026/5/3 # 0 1 2",
        "q1.1 > 2026-05-03 # 3 4 5",
        "q1.1 >= '2026-05-03 18:31' # 3 4 5",
        "q1.1 = 2026-05-03T18:30 # 2",
        "q3 = 大客户 and q7 >= 50 or q5 has 电视 # 4",
        "q3 = 大客户 && (q7 < 50 || q8 = 说不清) # 0 3",
        "q3 = 大客户 或 q3 = 2 且 q7 = 50 # 0 1 3",
      })
  void keepsTheRespondentsForWhomItHolds(String expression, String rows) throws UserProblem {
    assertThat(rows(expression)).extracting(String::valueOf).containsExactly(rows.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "` ` # survey.filter-empty # ",
        "q99 = 1 # survey.no-such-question # ▸q99 = 1",
        "q7 > 1 and answered(q99) # survey.no-such-question # q7 > 1 and answered(▸q99)",
        "q3 = 大客 # survey.no-such-level # q3 = ▸大客",
        "q5 has 固话 # survey.no-such-level # q5 has ▸固话",
        "q3 < 大客户 # survey.filter-not-ordered # ▸q3 < 大客户",
        "q5 > 手机 # survey.filter-not-ordered # ▸q5 > 手机",
        "q9 >= a # survey.filter-not-ordered # ▸q9 >= a",
        "q8 > 说不清 # survey.filter-no-score # q8 > ▸说不清",
        "q7 = 大 # survey.filter-not-a-number # q7 = ▸大",
        "q7 > NaN # survey.filter-not-a-number # q7 > ▸NaN",
        "q1.1 > 2026-02-31 # survey.filter-not-a-date # q1.1 > ▸2026-02-31",
        "q1.1 > 2026-02-30x # survey.filter-not-a-date # q1.1 > ▸2026-02-30x",
        "q7 has 5 # survey.filter-not-multiple # ▸q7 has 5",
        "q3 has 1 # survey.filter-not-multiple # ▸q3 has 1",
        "q3 = '大客户 # survey.filter-open-quote # q3 = ▸'大客户",
        "q3 # survey.filter-unfinished # q3▸",
        "q3 = # survey.filter-unfinished # q3 =▸",
        "(q3 = 1 # survey.filter-unfinished # (q3 = 1▸",
        "q3 = 1) # survey.filter-unexpected # q3 = 1▸)",
        "q3 ( 1 # survey.filter-unexpected # q3 ▸( 1",
        "q3 = 1 and # survey.filter-unfinished # q3 = 1 and▸",
        "and q3 = 1 # survey.filter-unexpected # ▸and q3 = 1",
        "q3 in 1 # survey.filter-unexpected # q3 in ▸1",
        "q3 in (1,) # survey.filter-unexpected # q3 in (1,▸)",
        "q3 & 1 # survey.filter-unexpected # q3 ▸& 1",
        "not # survey.filter-unfinished # not▸",
      })
  void saysWhatIsWrongAndWhere(String expression, String key, String place) {
    var problem = problem(expression);
    assertThat(problem.problem().key()).isEqualTo(key);
    assertThat(problem.where()).isEqualTo(place);
    for (var language : Language.values()) {
      assertThat(Texts.in(language).say(problem.problem())).doesNotContain("{");
    }
  }

  @Test
  void listsTheLevelsWhereOneDoesNotExist() {
    var said = Texts.in(Language.EN).say(problem("q3 = 大客").problem());
    assertThat(said).contains("1 = 大客户; 2 = Small & medium; 3 = very small");
  }

  @Test
  void namesThePositionAndWhatIsNeeded() {
    assertThat(Texts.in(Language.EN).say(problem("q3 = 1)").problem()))
        .startsWith("\")\" at character 7 of the filter")
        .contains("\"and\", \"or\" or the end");
  }

  @Test
  void kindsAndRolesHaveWordsInBothLanguages() {
    for (var language : Language.values()) {
      var texts = Texts.in(language);
      for (var kind : Kind.values()) {
        assertThat(texts.get("survey.kind." + kind.word())).isNotBlank();
      }
      for (var role : Role.values()) {
        assertThat(texts.get("survey.role." + role.word())).isNotBlank();
      }
    }
  }
}
