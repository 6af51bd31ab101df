package manyi.document;

import manyi.text.Language;

/// What stands in one cell of a table.
public sealed interface Cell {
  /// Words, left-aligned.
  record Words(String text) implements Cell {}

  /// A number at full precision with the format that rounds it, right-aligned. NaN is shown as a
  /// dash.
  ///
  /// @param mark beside the number, such as `▲`, which a footnote explains; empty for none
  record Value(double value, NumberFormat format, String mark) implements Cell {
    /// The format for a spreadsheet, which keeps the number a number and shows the mark beside it.
    public String spreadsheetPattern() {
      var pattern = format.spreadsheetPattern();
      return mark.isEmpty() ? pattern : pattern + "\" " + mark.replace("\"", "") + "\"";
    }
  }

  /// Nothing.
  record Blank() implements Cell {}

  static Cell of(String text) {
    return new Words(text);
  }

  static Cell of(double value, NumberFormat format) {
    return new Value(value, format, "");
  }

  static Cell of(double value, NumberFormat format, String mark) {
    return new Value(value, format, mark);
  }

  static Cell blank() {
    return new Blank();
  }

  /// The cell as it is read.
  default String shown(Language language) {
    return switch (this) {
      case Words(var text) -> text;
      case Value(var value, var format, var mark) ->
          mark.isEmpty()
              ? format.shown(value, language)
              : format.shown(value, language) + " " + mark;
      case Blank() -> "";
    };
  }
}
