package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTest {
  @TempDir Path folder;

  private Opened open(String... dates) throws IOException, UserProblem {
    var rows = new String[dates.length + 1][];
    rows[0] = new String[] {"visited", "sex"};
    for (int i = 0; i < dates.length; i++) {
      rows[i + 1] = new String[] {dates[i], i % 2 == 0 ? "m" : "f"};
    }
    var file = new TinyWorkbook().table("S", rows).write(folder);
    return Importer.open(file, Corrections.NONE, Progress.none());
  }

  private static LocalDate[] days(Opened opened) throws UserProblem {
    var question = opened.survey().question("visited");
    assertThat(question.kind()).isEqualTo(Kind.TIME);
    var answers = (Answers.Measured) question.answers();
    return IntStream.range(0, answers.rows())
        .mapToDouble(answers::at)
        .mapToObj(seconds -> LocalDateTime.ofEpochSecond((long) seconds, 0, ZoneOffset.UTC))
        .map(LocalDateTime::toLocalDate)
        .toArray(LocalDate[]::new);
  }

  private static boolean doubtsOrder(Opened opened) {
    return opened.notes().stream()
        .anyMatch(note ->
            note.severity() == Severity.DOUBT
                && note.message().key().equals("recognition.date-order"));
  }

  @Test
  void oneDayAboveTwelveTellsTheOrderOfTheWholeColumn() throws IOException, UserProblem {
    var opened = open("03/04/2026", "25/04/2026", "05/06/2026");

    assertThat(days(opened))
        .containsExactly(
            LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 25), LocalDate.of(2026, 6, 5));
    assertThat(doubtsOrder(opened)).isFalse();
  }

  @Test
  void aSecondPartAboveTwelveMeansThatTheMonthComesFirst() throws IOException, UserProblem {
    var opened = open("03/04/2026 10:00", "04/25/2026 11:30", "05/06/2026 9:15");

    assertThat(days(opened))
        .containsExactly(
            LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 25), LocalDate.of(2026, 5, 6));
    assertThat(doubtsOrder(opened)).isFalse();
  }

  @Test
  void datesThatDoNotTellAreDoubted() throws IOException, UserProblem {
    assertThat(doubtsOrder(open("03/04/2026", "05/04/2026", "05/06/2026"))).isTrue();
    assertThat(doubtsOrder(open("13/04/2026", "04/25/2026", "05/06/2026"))).isTrue();
    assertThat(doubtsOrder(open("2026-03-04", "2026-05-04", "2026-05-06"))).isFalse();
  }
}
