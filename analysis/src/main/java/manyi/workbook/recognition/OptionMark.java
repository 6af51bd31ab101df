package manyi.workbook.recognition;

import java.util.Locale;
import java.util.Set;
import manyi.workbook.cells.Numbers;
import org.jspecify.annotations.Nullable;

/// How a column that stands for one option of a multiple choice says that it was chosen.
///
/// @param chosen the value that means so; empty where nobody chose it
/// @param explicit whether there is also a value for not chosen
record OptionMark(String chosen, boolean explicit) {
  static final Set<String> UNCHOSEN =
      Set.of(
          "0",
          "-1",
          "否",
          "no",
          "false",
          "unchecked",
          "not selected",
          "未选中",
          "未选",
          "不选",
          "nein",
          "non",
          "not checked",
          "n");
  private static final Set<String> CHOSEN =
      Set.of(
          "1",
          "是",
          "yes",
          "true",
          "checked",
          "selected",
          "选中",
          "已选",
          "ja",
          "oui",
          "y",
          "x",
          "√",
          "✓",
          "✔",
          "●");

  static boolean isUnchosen(String text) {
    return UNCHOSEN.contains(text.toLowerCase(Locale.ROOT));
  }

  /// The mark of a column; null where it is not an option's.
  ///
  /// @param item the option's name
  static @Nullable OptionMark of(ColumnView view, String item) {
    var column = view.column();
    if (!column.listed() || column.values().size() > 4) {
      return null;
    }
    var values =
        column.values().stream()
            .map(Column.Value::text)
            .filter(text -> !text.equals("-2") && !text.equals("-3"))
            .toList();
    var chosen = values.stream().filter(text -> !isUnchosen(text)).toList();
    boolean explicit = chosen.size() < values.size();
    if (chosen.size() > 1 || values.size() > 2) {
      return null;
    }
    if (chosen.isEmpty()) {
      return new OptionMark("", explicit);
    }
    var mark = chosen.getFirst();
    boolean known =
        CHOSEN.contains(mark.toLowerCase(Locale.ROOT))
            || item.startsWith(mark)
            || mark.startsWith(item)
            || (explicit && !Double.isNaN(Numbers.parse(mark)));
    return known ? new OptionMark(mark, explicit) : null;
  }

  /// Whether a mark can be nothing else: the option's own name, or its own number beside −1 or 0.
  boolean unmistakable(String item) {
    double code = Numbers.parse(chosen);
    return chosen.equals(item) && chosen.length() > 2 && !explicit
        || (explicit && !Double.isNaN(code) && code >= 1);
  }
}
