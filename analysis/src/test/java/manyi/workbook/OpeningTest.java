package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.State;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import manyi.workbook.recognition.Note;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path folder;

  private static String[] row(String... cells) {
    return cells;
  }

  private Opened open(TinyWorkbook workbook) throws IOException, UserProblem {
    return Importer.open(workbook.write(folder), Corrections.NONE, Progress.none());
  }

  private static TinyWorkbook repeated(String[] header, String[]... rows) {
    var all = new String[1 + rows.length * 6][];
    all[0] = header;
    for (int i = 1; i < all.length; i++) {
      all[i] = rows[(i - 1) % rows.length];
    }
    return new TinyWorkbook().table("S", all);
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  @Test
  void skippedEmptyAndNothingChosenAreKeptApart() throws IOException, UserProblem {
    var opened =
        open(
            repeated(
                row("序号", "提交答卷时间", "所用时间", "1、喜欢的运动", "2(价格)", "2(质量)", "3、对网速的满意度"),
                row("1", "2026/7/1 8:05:08", "10秒", "足球┋其他〖冰┋球〗", "1", "0", "满意"),
                row("2", "2026/7/1 8:06:08", "11秒", "(跳过)", "0", "0", "很不满意"),
                row("3", "2026/7/1 8:07:08", "12秒", "(空)", "-3", "-3", "说不清"),
                row("4", "2026/7/1 8:08:08", "13秒", "篮球", "-2", "-2", "(空)"),
                row("5", "2026/7/1 8:09:08", "14秒", "篮球", "1", "1", "一般")));

    var survey = opened.survey();
    assertThat(opened.dialect()).isEqualTo(Dialect.WENJUANXING);
    var sport = survey.question("q1");
    assertThat(sport.kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(labels(sport)).containsExactly("篮球", "足球", "其他");
    assertThat(states(sport))
        .containsExactly(
            State.ANSWERED, State.NOT_ASKED, State.UNANSWERED, State.ANSWERED, State.ANSWERED);
    var reasons = survey.question("q2");
    assertThat(reasons.columns()).containsExactly("E", "F");
    assertThat(labels(reasons)).containsExactly("价格", "质量");
    assertThat(states(reasons))
        .containsExactly(
            State.ANSWERED, State.CHOSE_NOTHING, State.NOT_ASKED, State.UNANSWERED, State.ANSWERED);
    var speed = survey.question("q3");
    assertThat(speed.kind()).isEqualTo(Kind.RATING);
    assertThat(labels(speed)).containsExactly("很不满意", "不满意", "一般", "满意", "很满意", "说不清");
    assertThat(speed.scores()).containsExactly(1, 2, 3, 4, 5, Double.NaN);
  }

  private static List<State> states(Question question) {
    return java.util.stream.IntStream.range(0, 5).mapToObj(question.answers()::state).toList();
  }

  @Test
  void matrixColumnsBecomeOneBlockWithOneScale() throws IOException, UserProblem {
    var opened =
        open(
            repeated(
                row("10、对服务的满意程度—价格", "10、对服务的满意程度—速度", "11、重要程度—价格", "11、重要程度—速度"),
                row("1", "5", "10", "7"),
                row("10", "6", "9", "8"),
                row("(跳过)", "(空)", "3", "")));

    var item = opened.survey().question("q10.2");
    assertThat(item.text()).isEqualTo("速度");
    assertThat(item.role()).isEqualTo(Role.SATISFACTION);
    assertThat(labels(item)).hasSize(10);
    assertThat(opened.survey().block("q11")).hasSize(2).allMatch(q -> q.role() == Role.IMPORTANCE);
    assertThat(opened.survey().question("q10.1").answers().state(2)).isEqualTo(State.NOT_ASKED);
  }

  @Test
  void qualtricsThreeHeaderRowsAreFoundByTheThird() throws IOException, UserProblem {
    var opened =
        open(
            new TinyWorkbook()
                .table(
                    "S",
                    row("StartDate", "ResponseId", "Q1", "Q2"),
                    row("Start Date", "Response ID", "How happy are you?", "Where do you live?"),
                    row(
                        "{\"ImportId\":\"startDate\"}",
                        "{\"ImportId\":\"_recordId\"}",
                        "{\"ImportId\":\"QID1\"}",
                        "{\"ImportId\":\"QID2\"}"),
                    row("2024-01-01 10:00:00", "R_1a", "Very happy", "Town"),
                    row("2024-01-01 11:00:00", "R_2b", "Not at all happy", "Country"),
                    row("2024-01-02 10:00:00", "R_3c", "Somewhat happy", "Town"),
                    row("2024-01-02 10:30:00", "R_4d", "Very happy", "Country")));

    assertThat(opened.dialect()).isEqualTo(Dialect.QUALTRICS);
    assertThat(opened.headerRows()).containsExactly(1, 2, 3);
    assertThat(opened.survey().respondents()).isEqualTo(4);
    var happy = opened.survey().question("q1");
    assertThat(happy.text()).isEqualTo("How happy are you?");
    assertThat(labels(happy)).containsExactly("Not at all happy", "Somewhat happy", "Very happy");
  }

  @Test
  void titleRowsAboveTheHeaderAndTotalsBelowAreNotRespondents() throws IOException, UserProblem {
    var opened =
        open(
            new TinyWorkbook()
                .table(
                    "S",
                    row("客户调查 2026"),
                    row(),
                    row("性别", "年龄", "评分"),
                    row("男", "18-25岁", "5"),
                    row("女", "18岁以下", "4"),
                    row("男", "60岁以上", "3"),
                    row("女", "26-59岁", "5"),
                    row("合计", "", "17")));

    assertThat(opened.headerRows()).containsExactly(3);
    assertThat(opened.survey().respondents()).isEqualTo(4);
    assertThat(labels(opened.survey().question("年龄")))
        .containsExactly("18岁以下", "18-25岁", "26-59岁", "60岁以上");
    assertThat(opened.notes())
        .anyMatch(n -> n.message().key().equals("recognition.layout.rows-dropped"));
  }

  @Test
  void theSheetWithRespondentsIsReadWhereverItStands() throws IOException, UserProblem {
    var workbook =
        new TinyWorkbook()
            .table("说明", row("变量", "含义"), row("a", "性别"), row("b", "年龄段"))
            .table(
                "data",
                row("id", "sex", "score"),
                row("1", "m", "3"),
                row("2", "f", "4"),
                row("3", "m", "5"),
                row("4", "f", "3"));

    var opened = open(workbook);

    assertThat(opened.sheet()).isEqualTo("data");
    assertThat(opened.sheets()).containsExactly("说明", "data");
    assertThat(opened.notes()).anyMatch(n -> n.message().key().equals("workbook.sheet.chosen"));
  }

  @Test
  void correctionsOverruleKindRoleOrderAndMissingCodes() throws IOException, UserProblem {
    var opened =
        open(
            repeated(
                row("id", "city", "x", "value"),
                row("1", "B", "0", "10.5"),
                row("2", "A", "1", "11"),
                row("3", "C", "2", "999"),
                row("4", "A", "2", "12")));
    var corrections =
        Corrections.NONE
            .with("city", Correction.NONE.withLevels(List.of("C", "A")).withRole(Role.SEGMENT))
            .with("x", Correction.NONE.withKind(Kind.RATING).withMissing(List.of("0")))
            .with("gone", Correction.NONE.withKind(Kind.TEXT));

    var corrected = Importer.correct(opened, corrections, Progress.none());

    assertThat(labels(corrected.survey().question("city"))).containsExactly("C", "A", "B");
    assertThat(corrected.survey().question("city").role()).isEqualTo(Role.SEGMENT);
    var x = corrected.survey().question("x");
    assertThat(x.kind()).isEqualTo(Kind.RATING);
    assertThat(x.scores()).containsExactly(1, 2);
    assertThat(x.answers().state(0)).isEqualTo(State.UNANSWERED);
    assertThat(corrected.raw()).isSameAs(opened.raw());
    assertThat(corrected.notes().getFirst().message().key())
        .isEqualTo("workbook.note.correction-without-question");
  }

  @Test
  void aWeightIsNotedAndLeftToTheUser() throws IOException, UserProblem {
    var opened =
        open(repeated(row("sex", "weight"), row("m", "0.8"), row("f", "1.2"), row("f", "1.05")));

    assertThat(opened.survey().question("weight").role()).isEqualTo(Role.WEIGHT);
    assertThat(opened.survey().weights().isEqual()).isTrue();
  }

  @Test
  void levelsThatOnlyASiblingHasAreLevelsAllTheSame() throws IOException, UserProblem {
    var opened =
        open(
            repeated(
                row("How often do you call?", "Where do you live?", "How often do you write?"),
                row("Rarely", "Town", "Often"),
                row("Often", "Village", "Rarely"),
                row("Sometimes", "Town", "Often"),
                row("Always", "Town", "Often")));

    var second = opened.survey().questions().getLast();
    assertThat(second.kind()).isEqualTo(Kind.RATING);
    assertThat(labels(second)).containsExactly("Never", "Rarely", "Sometimes", "Often", "Always");
  }

  @Test
  void aScaleThatCannotBeCompletedIsDoubtful() throws IOException, UserProblem {
    var opened =
        open(
            repeated(
                row("How satisfied are you?"),
                row("Satisfied"),
                row("Dissatisfied"),
                row("Very satisfied")));

    assertThat(opened.survey().questions().getFirst().scores()).containsExactly(1, 2, 3);
    assertThat(opened.notes())
        .filteredOn(note -> note.message().key().equals("recognition.scale-doubtful"))
        .extracting(Note::severity)
        .containsExactly(Note.Severity.DOUBT);
  }

  @Test
  void onlyWhatIsNamedLikeAWeightAndWeighsAboutOneIsAWeight() throws IOException, UserProblem {
    assertThat(roleOf("sample_weight", "0.8", "1.2", "1.1")).isEqualTo(Role.WEIGHT);
    assertThat(roleOf("pw", "44.2", "15.1", "20.4")).isEqualTo(Role.WEIGHT);
    assertThat(roleOf("样本权重", "0.8", "1.2", "1.1")).isEqualTo(Role.WEIGHT);
    assertThat(roleOf("sample_weight", "44.2", "15.1", "20.4")).isEqualTo(Role.NONE);
    assertThat(roleOf("weight", "0.8", "-1.2", "1.1")).isEqualTo(Role.NONE);
    assertThat(roleOf("broiler_weight", "1.2", "1.8", "2.1")).isEqualTo(Role.NONE);
    assertThat(roleOf("体重", "1.2", "0.8", "1.1")).isEqualTo(Role.NONE);
  }

  private Role roleOf(String header, String... values) throws IOException, UserProblem {
    var opened =
        open(
            repeated(
                row("Sex", header), row("m", values[0]), row("f", values[1]), row("m", values[2])));
    return opened.survey().questions().getLast().role();
  }
}
