package manyi.workbook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.CharArrayReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.progress.Progress;
import manyi.workbook.cells.TooLarge;

/// Any bytes as a text file: there are cells or a problem, twice the same, and the records are the
/// same in whatever pieces the text comes.
public final class TextFileFuzzer {
  private static final int[] PIECES = {1, 2, 3, 17};

  private TextFileFuzzer() {}

  /// Gives at most so many characters at once.
  private static final class Pieces extends FilterReader {
    private final int length;

    Pieces(Reader text, int length) {
      super(text);
      this.length = length;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
      return super.read(into, from, Math.min(most, length));
    }
  }

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    var file = Files.createTempFile("fuzz", ".csv");
    try {
      Files.write(file, input);
      assertThat(cells(file)).isEqualTo(cells(file));
    } catch (TooLarge e) {
      // A problem that is told.
    } finally {
      Files.delete(file);
    }
    var text = new String(input, StandardCharsets.UTF_8).toCharArray();
    var form = FormFinder.find(text, true, null);
    var whole = records(new CharArrayReader(text), form);
    for (int length : PIECES) {
      assertThat(records(new Pieces(new CharArrayReader(text), length), form))
          .as("pieces of " + length)
          .isEqualTo(whole);
    }
  }

  private static List<String> cells(Path file) throws IOException {
    try (var opened = TextFile.open(file, null, null, Progress.none())) {
      var sheet = opened.sheets().getFirst();
      var cells = opened.read(sheet, Progress.none());
      var words = new ArrayList<String>();
      for (int row = 0; row < cells.rows(); row++) {
        for (int column = 0; column < cells.columns(); column++) {
          words.add(cells.text(row, column));
        }
      }
      opened.remarks().forEach(remark -> words.add(remark.message().toString()));
      return words;
    }
  }

  private static List<List<String>> records(Reader text, TextForm form) throws IOException {
    var scanner = new RecordScanner(text, form);
    var records = new ArrayList<List<String>>();
    while (scanner.next()) {
      var fields = new ArrayList<String>();
      for (int field = 0; field < scanner.fields(); field++) {
        int from = scanner.from(field);
        fields.add(new String(scanner.content(), from, scanner.to(field) - from));
      }
      records.add(fields);
    }
    records.add(List.of(scanner.strays() + " from " + scanner.firstStray()));
    return records;
  }
}
