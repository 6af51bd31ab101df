package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Note;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesTest {
  private static final int ROWS = 30;

  @TempDir Path folder;

  /// Opens a sheet of one column beside the respondents' numbers, its values again and again.
  private Question column(String header, String... values) throws IOException, UserProblem {
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> new String[] {"" + (i + 1), values[i % values.length]})
            .toList();
    return table(List.of("序号", header), rows).survey().questions().getLast();
  }

  private Opened table(List<String> header, List<String[]> rows) throws IOException, UserProblem {
    var all = new String[1 + rows.size()][];
    all[0] = header.toArray(String[]::new);
    for (int i = 0; i < rows.size(); i++) {
      all[i + 1] = rows.get(i);
    }
    return Importer.open(
        new TinyWorkbook().table("S", all).write(folder), Corrections.NONE, Progress.none());
  }

  private static String[] points() {
    return IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toArray(String[]::new);
  }

  private static List<Note> notes(Opened opened, String key) {
    return opened.notes().stream().filter(note -> note.message().key().equals(key)).toList();
  }

  @Test
  void aTenPointRecommendationHasItsRole() throws Exception {
    assertThat(column("您有多大可能向亲友推荐我们？（0-10分）", points()).role()).isEqualTo(Role.RECOMMENDATION);
    assertThat(column("How likely are you to recommend us?", points()).role())
        .isEqualTo(Role.RECOMMENDATION);
    assertThat(column("NPS", points()).role()).isEqualTo(Role.RECOMMENDATION);
    assertThat(column("How likely are you to recommend us?", "1", "2", "3", "4", "5").role())
        .isEqualTo(Role.NONE);
    assertThat(column("How satisfied are you?", points()).role()).isEqualTo(Role.NONE);
  }

  @Test
  void wavesAreGroupsWhateverTheyAreWrittenIn() throws Exception {
    for (var wave :
        List.of(
            column("波次", "第一波", "第二波"),
            column("调查年份", "2024", "2025", "2026"),
            column("Wave", "1", "2"),
            column("Year of survey", "2019", "2021"))) {
      assertThat(wave.kind()).as(wave.text()).isEqualTo(Kind.SINGLE);
      assertThat(wave.role()).as(wave.text()).isEqualTo(Role.WAVE);
      assertThat(wave.role().groups()).isTrue();
    }
    assertThat(column("出生年份", "1980", "1990").role()).isEqualTo(Role.NONE);
    assertThat(column("Year", "1", "2", "3.5").role()).isEqualTo(Role.NONE);
  }

  @Test
  void branchesMayBeMoreThanSegments() throws Exception {
    assertThat(column("所属分公司", "杭州", "宁波", "温州").role()).isEqualTo(Role.BRANCH);
    assertThat(column("营业厅名称", "解放路营业厅", "中山路营业厅").role()).isEqualTo(Role.BRANCH);
    assertThat(column("Branch", "North", "South").role()).isEqualTo(Role.BRANCH);
    assertThat(column("城市", "杭州", "宁波", "温州").role()).isEqualTo(Role.SEGMENT);
  }

  @Test
  void importanceIsPairedWithTheSatisfactionOfTheSameItems() throws Exception {
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> IntStream.range(0, 6).mapToObj(c -> "" + (1 + (i + c) % 5)))
            .map(cells -> cells.toArray(String[]::new))
            .toList();
    var opened =
        table(
            List.of(
                "1、您对以下方面的满意程度—价格",
                "1、您对以下方面的满意程度—网速",
                "1、您对以下方面的满意程度—客服",
                "2、您认为以下方面的重要程度—价格",
                "2、您认为以下方面的重要程度—网速",
                "2、您认为以下方面的重要程度—客服"),
            rows);

    assertThat(notes(opened, "recognition.pair"))
        .singleElement()
        .satisfies(note -> {
          assertThat(note.question()).isEqualTo("q2.1");
          assertThat(note.message().arguments()).containsExactly("您对以下方面的满意程度", 3L);
        });
  }

  @Test
  void blocksOfOtherItemsAreNoPair() throws Exception {
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> new String[] {"" + (1 + i % 5), "" + (5 - i % 5), "3", "" + (2 + i % 3)})
            .toList();
    var opened = table(List.of("1、满意程度—价格", "1、满意程度—网速", "2、重要程度—门店", "2、重要程度—客服"), rows);

    assertThat(notes(opened, "recognition.pair")).isEmpty();
  }

  @Test
  void numbersThatAddUpToAHundredAreSharedOut() throws Exception {
    var rows =
        IntStream.range(0, ROWS)
            .map(i -> i * 7 % 24)
            .mapToObj(i -> new String[] {"" + (10 + i), "" + (60 - 2 * i), "" + (30 + i)})
            .toList();
    var opened =
        table(List.of("5、请把100分分给下列各项—价格", "5、请把100分分给下列各项—网速", "5、请把100分分给下列各项—客服"), rows);

    assertThat(notes(opened, "recognition.constant-sum"))
        .singleElement()
        .satisfies(note -> assertThat(note.message().arguments()).containsExactly(3, 100));
    assertThat(opened.survey().questions()).allMatch(q -> q.kind() == Kind.NUMBER);
  }

  @Test
  void tenPointsSharedOutAreNoRatings() throws Exception {
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> new String[] {"" + i % 6, "" + (10 - i % 6 - i % 4), "" + i % 4})
            .toList();
    var opened = table(List.of("5、评分分配—价格", "5、评分分配—网速", "5、评分分配—客服"), rows);

    assertThat(notes(opened, "recognition.constant-sum")).hasSize(1);
    assertThat(opened.survey().questions()).allMatch(q -> q.kind() == Kind.NUMBER);
  }

  @Test
  void ratingsThatOftenAddUpToSomethingElseStayRatings() throws Exception {
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> new String[] {"" + i % 6, "" + (10 - i % 6), "" + i % 4})
            .toList();
    var opened = table(List.of("5、评分—价格", "5、评分—网速", "5、评分—客服"), rows);

    assertThat(notes(opened, "recognition.constant-sum")).isEmpty();
    assertThat(opened.survey().questions()).allMatch(q -> q.kind() == Kind.RATING);
  }
}
