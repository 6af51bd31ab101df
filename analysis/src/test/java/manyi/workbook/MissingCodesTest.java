package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Codes that evidently mean no answer, and such that only look like it.
class MissingCodesTest {
  private static final int RESPONDENTS = 200;

  @TempDir Path folder;
  private final Random random = new Random(7);

  /// Columns of codes, each from a least to a greatest, with zeros in some rows.
  private Opened open(String[] headers, int[][] ranges, int zeros) throws IOException, UserProblem {
    var rows = new String[RESPONDENTS + 1][headers.length];
    rows[0] = headers;
    for (int row = 1; row <= RESPONDENTS; row++) {
      for (int column = 0; column < headers.length; column++) {
        int from = ranges[column][0];
        int to = ranges[column][1];
        boolean zero = from == 1 && ranges[column].length > 2 && row % RESPONDENTS < zeros;
        rows[row][column] = zero ? "0" : Integer.toString(from + random.nextInt(to - from + 1));
      }
    }
    return Importer.open(
        new TinyWorkbook().table("S", rows).write(folder), Corrections.NONE, Progress.none());
  }

  @Test
  void aRareZeroInListsOfDifferentLengthIsNoAnswer() throws IOException, UserProblem {
    var opened =
        open(
            new String[] {"a", "b", "c", "d"},
            new int[][] {{1, 3, 0}, {1, 5, 0}, {1, 4, 0}, {1, 5}},
            3);

    assertThat(opened.missing()).containsOnlyKeys("a", "b", "c");
    assertThat(opened.notes())
        .anyMatch(note -> note.message().key().equals("recognition.missing-codes"));
  }

  @Test
  void aScaleThatBeginsAtZeroKeepsIt() throws IOException, UserProblem {
    assertThat(
            open(
                    new String[] {"a", "b", "c", "d", "e"},
                    new int[][] {{0, 10}, {0, 10}, {0, 10}, {0, 10}, {1, 5}},
                    0)
                .missing())
        .isEmpty();
    assertThat(
            open(
                    new String[] {"a", "b", "c", "d"},
                    new int[][] {{1, 5, 0}, {1, 5, 0}, {1, 5, 0}, {1, 5, 0}},
                    4)
                .missing())
        .isEmpty();
  }

  @Test
  void countsAndYesNoKeepTheirZero() throws IOException, UserProblem {
    assertThat(
            open(
                    new String[] {"number of children", "b", "c", "d", "e"},
                    new int[][] {{1, 4, 0}, {0, 1}, {0, 1}, {1, 5}, {1, 4}},
                    3)
                .missing())
        .isEmpty();
  }

  @Test
  void oneColumnAloneShowsNoHabit() throws IOException, UserProblem {
    assertThat(open(new String[] {"a", "b"}, new int[][] {{1, 5, 0}, {1, 5}}, 3).missing())
        .isEmpty();
  }
}
