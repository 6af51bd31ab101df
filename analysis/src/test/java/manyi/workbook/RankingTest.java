package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Filter;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.State;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
  @TempDir Path folder;

  private Opened open(String[] header, String[]... rows) throws IOException, UserProblem {
    var all = new String[1 + rows.length * 6][];
    all[0] = header;
    for (int i = 1; i < all.length; i++) {
      all[i] = rows[(i - 1) % rows.length];
    }
    return Importer.open(
        new TinyWorkbook().table("S", all).write(folder), Corrections.NONE, Progress.none());
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  private static List<Integer> places(Question question, int row) {
    var ranked = (Answers.Ranked) question.answers();
    return ranked.places().stream().map(codes -> codes.at(row) + 1).toList();
  }

  @Test
  void optionsInOrderInOneCell() throws IOException, UserProblem {
    var survey =
        open(
                row("序号", "5、请对下列方面排序"),
                row("1", "价格→质量→服务"),
                row("2", "质量→价格"),
                row("3", "服务→价格→质量"),
                row("4", "(跳过)"),
                row("5", "(空)"))
            .survey();

    var question = survey.question("q5");
    assertThat(question.kind()).isEqualTo(Kind.RANKING);
    assertThat(labels(question)).containsExactly("价格", "质量", "服务");
    assertThat(places(question, 0)).containsExactly(1, 2, 3);
    assertThat(places(question, 1)).containsExactly(2, 1, 0);
    assertThat(question.answers().state(3)).isEqualTo(State.NOT_ASKED);
    assertThat(question.answers().state(4)).isEqualTo(State.UNANSWERED);
    assertThat(Filter.parse("q5 has 服务").rows(survey).count()).isEqualTo(12);
  }

  @Test
  void aColumnAnOptionThatHoldsItsPlace() throws IOException, UserProblem {
    var question =
        open(
                row("id", "How important, ranked [Range]", "How important, ranked [Speed]", "How important, ranked [Service]"),
                row("a1", "1", "2", "3"),
                row("a2", "3", "1", "2"),
                row("a3", "2", "3", "1"),
                row("a5", "1", "", "2"),
                row("a4", "", "", ""))
            .survey()
            .questions()
            .get(1);

    assertThat(question.kind()).isEqualTo(Kind.RANKING);
    assertThat(question.columns()).containsExactly("B", "C", "D");
    assertThat(labels(question)).containsExactly("Range", "Speed", "Service");
    assertThat(places(question, 3)).containsExactly(1, 0, 2);
    assertThat(question.answers().state(4)).isEqualTo(State.UNANSWERED);
  }

  @Test
  void aColumnAPlaceThatHoldsAnOption() throws IOException, UserProblem {
    var question =
        open(
                row("id", "最看重的方面 [第1位]", "最看重的方面 [第2位]"),
                row("a1", "价格", "质量"),
                row("a2", "质量", "服务"),
                row("a3", "服务", "价格"))
            .survey()
            .questions()
            .get(1);

    assertThat(question.kind()).isEqualTo(Kind.RANKING);
    assertThat(labels(question)).containsExactlyInAnyOrder("价格", "质量", "服务");
    assertThat(places(question, 0)).contains(1, 2, 0);
  }

  @Test
  void ratingsThatRepeatInARowAreNoRanking() throws IOException, UserProblem {
    var survey =
        open(
                row("id", "Rate [A]", "Rate [B]", "Rate [C]"),
                row("a1", "1", "1", "3"),
                row("a2", "3", "2", "2"),
                row("a3", "2", "3", "1"))
            .survey();

    assertThat(survey.questions()).noneMatch(question -> question.kind() == Kind.RANKING);
  }

  @Test
  void textWithAnArrowNowAndThenIsNoRanking() throws IOException, UserProblem {
    var rows =
        IntStream.range(0, 20).mapToObj(i -> row("a" + i, "remark " + i)).toArray(String[][]::new);
    rows[3] = row("a3", "menu > settings");
    assertThat(open(row("id", "Comment"), rows).survey().questions().get(1).kind())
        .isNotEqualTo(Kind.RANKING);
  }
}
