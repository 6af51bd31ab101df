package manyi.document;

import manyi.text.Language;

/// What stands in one cell of a table.
public sealed interface Cell {
  /// Words, left-aligned.
  record Words(String text) implements Cell {}

  /// A number at full precision with the format that rounds it, right-aligned. NaN is shown as a
  /// dash.
  record Value(double value, NumberFormat format) implements Cell {}

  /// Nothing.
  record Blank() implements Cell {}

  static Cell of(String text) {
    return new Words(text);
  }

  static Cell of(double value, NumberFormat format) {
    return new Value(value, format);
  }

  static Cell blank() {
    return new Blank();
  }

  /// The cell as it is read.
  default String shown(Language language) {
    return switch (this) {
      case Words(var text) -> text;
      case Value(var value, var format) -> format.shown(value, language);
      case Blank() -> "";
    };
  }
}
