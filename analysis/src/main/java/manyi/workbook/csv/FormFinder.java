package manyi.workbook.csv;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds how a text file is written by its beginning: the delimiter is the one that gives records
/// of the same width.
final class FormFinder {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', '¦', '^', '，');
  private static final int RECORDS = 400;

  private final char[] head;
  private final boolean whole;

  /// How well a form fits.
  private record Fit(TextForm form, double score, long strays) {}

  private FormFinder(char[] head, boolean whole) {
    this.head = head;
    this.whole = whole;
  }

  /// @param head of the text
  /// @param whole whether it is the whole text
  /// @param delimiter that the user gave, null to find it
  static TextForm find(char[] head, boolean whole, @Nullable Character delimiter)
      throws IOException {
    return new FormFinder(head, whole).find(delimiter);
  }

  private TextForm find(@Nullable Character given) throws IOException {
    var named = named();
    int skipped = named == null ? 0 : 1;
    var delimiter = given == null ? named : given;
    var delimiters = delimiter == null ? DELIMITERS : List.of(delimiter);
    Fit best = null;
    for (char candidate : delimiters) {
      var fit = quoting(new TextForm(candidate).skipping(skipped));
      best = best == null || fit.score() > best.score() ? fit : best;
    }
    return best == null ? new TextForm(',') : best.form();
  }

  /// The delimiter that the first line names, as in `sep=;`; null where it names none.
  private @Nullable Character named() {
    var line = new String(head, 0, Math.min(8, head.length));
    boolean names = line.length() > 4 && line.regionMatches(true, 0, "sep=", 0, 4);
    return names && line.length() > 5 && line.charAt(5) < ' ' ? line.charAt(4) : null;
  }

  /// The way of quoting that leaves the fewest quotes astray.
  private Fit quoting(TextForm form) throws IOException {
    var doubled = fit(form);
    if (doubled.strays() == 0) {
      return doubled;
    }
    var escaped = fit(form.withBackslash());
    var best = escaped.strays() * 2 <= doubled.strays() ? escaped : doubled;
    var literal = fit(form.unquoted());
    return literal.score() > best.score() + 0.2 ? literal : best;
  }

  private Fit fit(TextForm form) throws IOException {
    var scanner = new RecordScanner(new CharArrayReader(head), form);
    Map<Integer, Integer> widths = new HashMap<>();
    int records = -form.skipped();
    int last = 0;
    while (records < RECORDS && scanner.next()) {
      if (records++ >= 0) {
        last = scanner.fields();
        widths.merge(last, 1, Integer::sum);
      }
    }
    if (!whole && records < RECORDS && records > 1) {
      // The last record may be cut.
      widths.merge(last, -1, Integer::sum);
      records--;
    }
    return new Fit(form, score(widths, records), scanner.strays());
  }

  private static double score(Map<Integer, Integer> widths, int records) {
    int mode = 1;
    int most = 0;
    for (var width : widths.entrySet()) {
      if (width.getKey() > 1 && width.getValue() > most) {
        mode = width.getKey();
        most = width.getValue();
      }
    }
    double same = records <= 0 ? 0 : (double) most / records;
    return same * same * (1 + Math.log(mode) / 4);
  }
}
