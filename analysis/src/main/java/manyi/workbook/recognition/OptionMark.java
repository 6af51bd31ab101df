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
          "not ticked",
          "unticked",
          "unselected",
          "not chosen",
          "not mentioned",
          "not quoted",
          "nicht gewählt",
          "nicht ausgewählt",
          "nicht genannt",
          "no seleccionado",
          "non sélectionné",
          "não selecionado",
          "nee",
          "não",
          "ne",
          "нет",
          "いいえ",
          "아니오",
          "아니요",
          "선택 안 함",
          "未勾选",
          "未选择",
          "×",
          "✗",
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
          "sí",
          "si",
          "sim",
          "da",
          "да",
          "はい",
          "예",
          "네",
          "ticked",
          "chosen",
          "mentioned",
          "quoted",
          "gewählt",
          "ausgewählt",
          "genannt",
          "seleccionado",
          "sélectionné",
          "selecionado",
          "선택",
          "勾选",
          "选择",
          "t",
          "y",
          "x",
          "*",
          "v",
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
            || same(mark, item)
            || (explicit && !Double.isNaN(Numbers.parse(mark)));
    return known ? new OptionMark(mark, explicit) : null;
  }

  /// Whether a mark can be nothing else: the option's own name, or its own number beside −1 or 0.
  boolean unmistakable(String item) {
    double code = Numbers.parse(chosen);
    return same(chosen, item) && chosen.length() > 1 && !explicit
        || (explicit && !Double.isNaN(code) && code >= 1);
  }

  /// The mark of a column that holds nothing but its option's number, which is above that of the
  /// option before; null where it is none.
  static @Nullable OptionMark numbered(ColumnView view, double former) {
    var values = view.column().values();
    return values.size() == 1 && values.getFirst().isWhole() && values.getFirst().number() > former
        ? new OptionMark(values.getFirst().text(), false)
        : null;
  }

  /// The mark of a column that the user says is an option's; null where it holds more than one
  /// answer besides those for not chosen.
  static @Nullable OptionMark given(ColumnView view) {
    var chosen =
        view.column().values().stream()
            .map(Column.Value::text)
            .filter(text -> !isUnchosen(text) && !text.equals("-2") && !text.equals("-3"))
            .toList();
    boolean explicit = chosen.size() < view.column().values().size();
    return view.column().listed() && chosen.size() <= 1
        ? new OptionMark(chosen.isEmpty() ? "" : chosen.getFirst(), explicit)
        : null;
  }

  /// Whether an answer is an option's name but for capitals, signs and spaces.
  private static boolean same(String mark, String item) {
    return mark.equals(item) || (!letters(mark).isEmpty() && letters(mark).equals(letters(item)));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
