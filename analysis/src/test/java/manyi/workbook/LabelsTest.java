package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.State;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Labels and missing values that a code book gives.
class LabelsTest {
  @TempDir Path folder;

  private static final String[][] DATA =
      repeated(
          new String[] {"rid", "v1", "v2", "v3", "m1", "m2"},
          new String[] {"r01x", "1", "1", "0", "1", "0"},
          new String[] {"r02x", "2", "5", "3", "0", "0"},
          new String[] {"r03x", "5", "8", "10", "1", "1"},
          new String[] {"r04x", "9", "9", "7", "0", "1"});

  private static String[][] repeated(String[] header, String[]... rows) {
    var all = new String[1 + rows.length * 5][];
    all[0] = header;
    for (int i = 1; i < all.length; i++) {
      all[i] = rows[(i - 1) % rows.length].clone();
      all[i][0] = all[i][0] + i;
    }
    return all;
  }

  private Opened open(String[]... codebook) throws IOException, UserProblem {
    var workbook = new TinyWorkbook().table("data", DATA).table("codes", codebook);
    return Importer.open(workbook.write(folder), Corrections.NONE, Progress.none());
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  private static List<String> codes(Question question) {
    return question.levels().stream().map(Level::code).toList();
  }

  private static long count(Question question, State state) {
    return IntStream.range(0, question.answers().rows())
        .filter(row -> question.answers().state(row) == state)
        .count();
  }

  private static final String SATISFIED =
      "1=very satisfied;2=satisfied;3=neither;4=dissatisfied;5=very dissatisfied;9=refused";

  @Test
  void codesThatRunAgainstTheWordsAreScoredWithTheWords() throws IOException, UserProblem {
    var opened =
        open(
            row("variable", "label", "values"),
            row("v1", "How satisfied are you?", SATISFIED),
            row("v2", "Visits", ""),
            row("v3", "Recommendation", ""));

    var question = opened.survey().question("v1");
    assertThat(question.text()).isEqualTo("How satisfied are you?");
    assertThat(question.kind()).isEqualTo(Kind.RATING);
    assertThat(codes(question)).containsExactly("5", "4", "3", "2", "1");
    assertThat(question.scores()).containsExactly(1, 2, 3, 4, 5);
    assertThat(count(question, State.UNANSWERED)).isEqualTo(5);
    assertThat(opened.missing().get("v1")).contains("9");
    assertThat(opened.notes())
        .anyMatch(note -> note.message().key().equals("recognition.labelled-reversed"));
  }

  @Test
  void labelsAtTheEndsOnlyMakeNumbersARatingAndDontKnowStandsBesideIt()
      throws IOException, UserProblem {
    var opened =
        open(
            row("variable", "label", "values"),
            row("v1", "A", ""),
            row("v2", "B", "1=not at all;2=2;3=3;4=4;5=completely;8=don't know;9=no answer"),
            row("v3", "C", "0 = not at all likely\n10 = extremely likely"));

    var closed = opened.survey().question("v2");
    assertThat(closed.kind()).isEqualTo(Kind.RATING);
    assertThat(labels(closed))
        .containsExactly("1 not at all", "2", "3", "4", "5 completely", "don't know");
    assertThat(closed.scores()).containsExactly(1, 2, 3, 4, 5, Double.NaN);
    var open = opened.survey().question("v3");
    assertThat(codes(open)).startsWith("0", "1").endsWith("9", "10").hasSize(11);
  }

  @Test
  void valuesInRowsBeneathTheirVariableAndSetsOfTickedColumnsAreUnderstood()
      throws IOException, UserProblem {
    var opened =
        open(
            row("v1", "Where do you live?"),
            row("", "1", "North"),
            row("", "2", "South"),
            row("", "5", "Elsewhere"),
            row("", "6", "Abroad"),
            row("", "9", "Blank"),
            row("media", "What do you read?"),
            row("", "0", "Unchecked"),
            row("", "1", "Checked"),
            row("", "m1", "Papers"),
            row("", "m2", "Books"));

    var place = opened.survey().question("v1");
    assertThat(place.kind()).isEqualTo(Kind.SINGLE);
    assertThat(labels(place)).containsExactly("North", "South", "Elsewhere", "Abroad");
    assertThat(count(place, State.UNANSWERED)).isEqualTo(5);
    var media = opened.survey().question("media");
    assertThat(media.kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(media.text()).isEqualTo("What do you read?");
    assertThat(labels(media)).containsExactly("Papers", "Books");
    assertThat(count(media, State.CHOSE_NOTHING)).isEqualTo(5);
  }

  @Test
  void aListOfMissingValuesIsFollowed() throws IOException, UserProblem {
    var opened =
        open(
            row("name", "question", "missing"),
            row("v1", "A", "9"),
            row("v2", "B", "8; 9"),
            row("v3", "C", "0 thru 3"));

    assertThat(opened.missing())
        .containsEntry("v1", List.of("9"))
        .containsEntry("v2", List.of("8", "9"))
        .containsEntry("v3", List.of("0", "3"));
  }

  @Test
  void aSheetThatNamesOtherColumnsIsNoCodeBook() throws IOException, UserProblem {
    var opened =
        open(
            row("variable", "label", "values"),
            row("x1", "A", SATISFIED),
            row("x2", "B", SATISFIED),
            row("x3", "C", SATISFIED));

    assertThat(opened.survey().question("v1").text()).isEqualTo("v1");
  }

  @Test
  void aCodeBookOfItsOwnIsReadAndOneOfOtherDataIsRefused() throws IOException, UserProblem {
    var data = new TinyWorkbook().table("data", DATA).write(folder);
    var other = Files.createDirectory(folder.resolve("books"));
    var book =
        new TinyWorkbook()
            .table("codes", row("变量", "题目", "取值"), row("v1", "满意度", SATISFIED), row("v2", "次数", ""))
            .write(other);

    var opened = Importer.open(data, Corrections.NONE.withCodebook(book), Progress.none());

    assertThat(opened.survey().question("v1").text()).isEqualTo("满意度");
    var wrong =
        new TinyWorkbook()
            .table("codes", row("variable", "label"), row("x", "A"), row("y", "B"))
            .write(Files.createDirectory(folder.resolve("wrong")));
    assertThatThrownBy(
            () -> Importer.open(data, Corrections.NONE.withCodebook(wrong), Progress.none()))
        .isInstanceOfSatisfying(
            UserProblem.class,
            problem -> assertThat(problem.problem().key()).isEqualTo("workbook.no-codebook"));
  }
}
