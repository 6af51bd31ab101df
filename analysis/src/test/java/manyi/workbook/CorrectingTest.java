package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.State;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectingTest {
  @TempDir Path folder;

  private static String[] row(String... cells) {
    return cells;
  }

  private Opened open(TinyWorkbook workbook, Corrections corrections)
      throws IOException, UserProblem {
    return Importer.open(workbook.write(folder), corrections, Progress.none());
  }

  private static TinyWorkbook options() {
    return new TinyWorkbook()
        .table(
            "S",
            row("9(价格)", "9(质量)", "9(服务)"),
            row("1", "0", "0"),
            row("1", "1", "0"),
            row("0", "1", "0"),
            row("0", "0", "1"),
            row("0", "0", "0"),
            row("1", "0", "0"));
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"SINGLE", "RATING", "MULTIPLE"})
  void answersTooManyToListStayWhatTheyWere(Kind kind) throws IOException, UserProblem {
    var rows = new String[20_101][];
    rows[0] = row("sex", "place");
    for (int i = 1; i < rows.length; i++) {
      rows[i] = row(i % 2 == 0 ? "m" : "f", "number " + i + " in the street");
    }

    var opened =
        open(
            new TinyWorkbook().table("S", rows),
            Corrections.NONE.with("place", Correction.NONE.withKind(kind)));

    var place = opened.survey().question("place");
    assertThat(place.kind()).isEqualTo(Kind.TEXT);
    assertThat(place.answers().state(7)).isEqualTo(State.ANSWERED);
    assertThat(opened.notes().getFirst().severity()).isEqualTo(Severity.WARNING);
    assertThat(opened.notes().getFirst().message().key()).isEqualTo("recognition.too-many-answers");
  }

  @Test
  void takingBackTheChoiceOfASheetReadsTheOtherAgain() throws IOException, UserProblem {
    var workbook =
        new TinyWorkbook()
            .table("small", row("a", "b"), row("1", "2"), row("2", "1"), row("1", "1"))
            .table(
                "data",
                row("sex", "town", "score"),
                row("m", "A", "3"),
                row("f", "B", "4"),
                row("m", "A", "5"),
                row("f", "B", "3"));
    var automatic = open(workbook, Corrections.NONE);
    var named = Importer.correct(automatic, Corrections.ofSheet("small"), Progress.none());

    var undone = Importer.correct(named, Corrections.NONE, Progress.none());

    assertThat(named.sheet()).isEqualTo("small");
    assertThat(undone.sheet()).isEqualTo(automatic.sheet()).isEqualTo("data");
    assertThat(undone.notes()).isEqualTo(automatic.notes());
  }

  @Test
  void namingTheSheetThatWasChosenSettlesTheDoubt() throws IOException, UserProblem {
    var workbook =
        new TinyWorkbook()
            .table("notes", row("a"))
            .table(
                "data",
                row("sex", "town"),
                row("m", "A"),
                row("f", "B"),
                row("m", "B"),
                row("f", "A"));
    var automatic = open(workbook, Corrections.NONE);

    var named = Importer.correct(automatic, Corrections.ofSheet("data"), Progress.none());

    assertThat(automatic.notes())
        .anyMatch(note -> note.message().key().equals("workbook.sheet.chosen"));
    assertThat(named.raw()).isSameAs(automatic.raw());
    assertThat(named.notes())
        .noneMatch(note -> note.message().key().equals("workbook.sheet.chosen"));
  }

  @Test
  void theCodesInForceAreThoseGuessedUnlessTheUserGaveOthers() throws IOException, UserProblem {
    var workbook =
        new TinyWorkbook()
            .table(
                "S",
                row("满意度", "性别"),
                row("1", "m"),
                row("2", "f"),
                row("3", "m"),
                row("99", "f"),
                row("2", "m"),
                row("3", "f"));
    var guessed = open(workbook, Corrections.NONE);

    var none =
        Importer.correct(
            guessed,
            Corrections.NONE.with("满意度", Correction.NONE.withMissing(List.of())),
            Progress.none());

    assertThat(guessed.missing()).containsOnlyKeys("满意度").containsValue(List.of("99"));
    assertThat(guessed.survey().question("满意度").answers().state(3)).isEqualTo(State.UNANSWERED);
    assertThat(none.missing()).isEmpty();
    assertThat(none.survey().question("满意度").answers().state(3)).isEqualTo(State.ANSWERED);
  }

  @Test
  void optionsInColumnsTakeTheOrderThatTheUserGives() throws IOException, UserProblem {
    var correction = Correction.NONE.withLevels(List.of("服务", "价格"));

    var opened = open(options(), Corrections.NONE.with("q9", correction));

    var question = opened.survey().question("q9");
    assertThat(labels(question)).containsExactly("服务", "价格", "质量");
    assertThat(question.columns()).containsExactly("C", "A", "B");
    assertThat(((Answers.Chosen) question.answers()).options())
        .extracting(rows -> rows.count())
        .containsExactly(1, 3, 2);
    assertThat(opened.notes())
        .filteredOn(note -> note.message().key().equals("recognition.multiple-columns"))
        .extracting(Note::where)
        .containsExactly("A–C");
  }

  @Test
  void aMissingCodeAmongOptionsIsNoAnswer() throws IOException, UserProblem {
    var opened =
        open(options(), Corrections.NONE.with("q9", Correction.NONE.withMissing(List.of("0"))));

    var answers = opened.survey().question("q9").answers();
    assertThat(answers.state(3)).isEqualTo(State.ANSWERED);
    assertThat(answers.state(4)).isEqualTo(State.UNANSWERED);
    assertThat(opened.missing()).containsEntry("q9", List.of("0"));
  }

  @Test
  void itemsOfADissolvedQuestionAreQuestionsLikeOthers() throws IOException, UserProblem {
    var corrections =
        Corrections.NONE
            .with("q9", Correction.NONE.withKind(Kind.SINGLE))
            .with("q9.2", Correction.NONE.withKind(Kind.NUMBER).withMissing(List.of("0")))
            .with("q9.3", Correction.NONE.withLevels(List.of("1", "0")));

    var survey = open(options(), corrections).survey();

    assertThat(survey.question("q9.1").kind()).isEqualTo(Kind.SINGLE);
    assertThat(labels(survey.question("q9.1"))).containsExactly("0", "1");
    assertThat(survey.question("q9.2").kind()).isEqualTo(Kind.NUMBER);
    assertThat(survey.question("q9.2").answers().state(0)).isEqualTo(State.UNANSWERED);
    assertThat(labels(survey.question("q9.3"))).containsExactly("1", "0");
  }

  @Test
  void errorsInADissolvedQuestionAreNoted() throws IOException, UserProblem {
    var rows = new StringBuilder();
    rows.append("<row><c t=\"str\"><v>9(价格)</v></c><c t=\"str\"><v>9(质量)</v></c></row>");
    IntStream.range(0, 6)
        .forEach(i -> rows.append("<row><c><v>" + i % 2 + "</v></c><c><v>1</v></c></row>"));
    rows.append("<row><c t=\"e\"><v>#DIV/0!</v></c><c><v>0</v></c></row>");

    var opened =
        open(
            new TinyWorkbook().sheet("S", rows.toString()),
            Corrections.NONE.with("q9", Correction.NONE.withKind(Kind.SINGLE)));

    assertThat(opened.notes())
        .filteredOn(note -> note.message().key().equals("recognition.errors"))
        .extracting(Note::question)
        .containsExactly("q9.1");
  }

  @Test
  void largeCodesKeepAllTheirDigits() throws IOException, UserProblem {
    var workbook =
        new TinyWorkbook()
            .table(
                "S",
                row("sex", "code"),
                row("m", "3000000000"),
                row("f", "3000000001"),
                row("m", "3000000001"),
                row("f", "3000000000"));

    var opened =
        open(workbook, Corrections.NONE.with("code", Correction.NONE.withKind(Kind.RATING)));

    assertThat(labels(opened.survey().question("code")))
        .containsExactly("3000000000", "3000000001");
  }
}
