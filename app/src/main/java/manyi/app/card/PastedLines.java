package manyi.app.card;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.text.NumberText;

/// A table pasted from a spreadsheet as lines that a setting reads: of two columns, the second of
/// numbers, `name = number`; of others the cells with a blank between them.
final class PastedLines {
  private PastedLines() {}

  static String of(String pasted) {
    return pasted.lines().map(PastedLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(String row) {
    if (!row.contains("\t")) {
      return row;
    }
    var cells =
        Stream.of(row.split("\t", -1)).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    boolean pair = cells.size() == 2 && number(cells.getLast());
    return String.join(pair ? " = " : " ", pair ? plain(cells) : cells);
  }

  private static boolean number(String cell) {
    return NumberText.parse(cell.replace(",", "")).isPresent();
  }

  /// Spreadsheets show thousands with commas, which part things elsewhere.
  private static List<String> plain(List<String> cells) {
    return Arrays.asList(cells.getFirst(), cells.getLast().replace(",", ""));
  }
}
