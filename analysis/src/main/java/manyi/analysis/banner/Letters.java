package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The letters of columns, and which of them stand in a cell.
final class Letters {
  private static final int ALPHABET = 26;
  private static final String UP = "↑";
  private static final String DOWN = "↓";

  private Letters() {}

  /// The letter of a column by its place in the subtable, from 0: A–Z, then AA, AB … as in a
  /// spreadsheet.
  static String of(int place) {
    var letters = new StringBuilder();
    for (int rest = place; rest >= 0; rest = rest / ALPHABET - 1) {
      letters.insert(0, (char) ('A' + rest % ALPHABET));
    }
    return letters.toString();
  }

  /// What stands beside the figure of a column: the letters of those that it significantly exceeds,
  /// against the total an arrow.
  static String in(int column, List<Column> columns, List<Comparison> comparisons, Preset preset) {
    var letters = new ArrayList<String>();
    for (var comparison : comparisons) {
      var judgement = comparison.under(preset);
      if (judgement == null || !judgement.significant() || !comparison.concerns(column)) {
        continue;
      }
      boolean strict = judgement.verdict() == Verdict.STRICTER;
      int other = comparison.other(column);
      if (other == Comparison.REST) {
        var arrow = comparison.larger(column) ? UP : DOWN;
        letters.add(strict ? arrow : "(" + arrow + ")");
      } else if (comparison.larger(column)) {
        var letter = columns.get(other).letter();
        letters.add(strict ? letter : letter.toLowerCase(Locale.ROOT));
      }
    }
    return String.join(" ", letters);
  }
}
