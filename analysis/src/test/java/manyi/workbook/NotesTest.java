package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.text.Language;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Note;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
  @TempDir Path folder;

  private static String[] row(String... cells) {
    return cells;
  }

  private Opened open(Corrections corrections, String[] header, String[]... rows)
      throws IOException, UserProblem {
    var all = new String[1 + rows.length * 6][];
    all[0] = header;
    for (int i = 1; i < all.length; i++) {
      all[i] = rows[(i - 1) % rows.length];
    }
    return Importer.open(
        new TinyWorkbook().table("S", all).write(folder), corrections, Progress.none());
  }

  private static List<Note> notes(Opened opened, String key) {
    return opened.notes().stream().filter(note -> note.message().key().equals(key)).toList();
  }

  private Opened matrix(Corrections corrections) throws IOException, UserProblem {
    return open(
        corrections,
        row("10、对服务的满意程度—价格", "10、对服务的满意程度—速度", "10、对服务的满意程度—态度", "性别"),
        row("2", "5", "7", "m"),
        row("10", "6", "8", "f"),
        row("3", "1", "9", "f"));
  }

  @Test
  void whatIsAlikeInAMatrixIsToldOnce() throws IOException, UserProblem {
    var opened = matrix(Corrections.NONE);

    assertThat(notes(opened, "recognition.rating-numbers"))
        .extracting(Note::where, Note::question, Note::message)
        .containsExactly(tuple("A–C", "q10.1", Message.of("recognition.rating-numbers", 1, 10)));
    assertThat(notes(opened, "recognition.role-satisfaction"))
        .extracting(Note::where)
        .containsExactly("A–C");
  }

  @Test
  void anItemThatTheUserChangedInterruptsTheRange() throws IOException, UserProblem {
    var opened = matrix(Corrections.NONE.with("q10.2", Correction.NONE.withKind(Kind.NUMBER)));

    assertThat(notes(opened, "recognition.rating-numbers"))
        .extracting(Note::where)
        .containsExactly("A", "C");
  }

  @Test
  void aRatingTellsItsOwnRange() throws IOException, UserProblem {
    var opened =
        open(Corrections.NONE, row("满意度评分", "性别"), row("0", "m"), row("7", "f"), row("3", "f"));

    var note = notes(opened, "recognition.rating-numbers").getFirst();
    assertThat(note.message().arguments()).containsExactly(0, 7);
    assertThat(Texts.in(Language.EN).say(note.message())).contains("from 0 to 7");
    assertThat(Texts.in(Language.ZH).say(note.message())).contains("0 到 7");
  }

  @Test
  void everyNoteOnAQuestionNamesOneThatThereIs() throws IOException, UserProblem {
    var opened =
        open(
            Corrections.NONE,
            row("Q7FOOD", "Q7ROOM", "Q7STAFF", "Q7STAIRS"),
            row("1", "5", "4", "2"),
            row("2", "1", "5", "3"),
            row("3", "2", "1", "4"),
            row("4", "3", "2", "5"),
            row("5", "4", "3", "1"));

    var ids = opened.survey().questions().stream().map(Question::id).toList();
    assertThat(opened.survey().questions()).allMatch(question -> question.block() != null);
    assertThat(notes(opened, "recognition.block")).hasSize(1);
    assertThat(opened.notes())
        .filteredOn(note -> note.question() != null)
        .isNotEmpty()
        .allMatch(note -> ids.contains(note.question()));
  }
}
