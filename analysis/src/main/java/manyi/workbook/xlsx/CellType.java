package manyi.workbook.xlsx;

import org.jspecify.annotations.Nullable;

/// What a cell's value is, by its attribute `t`.
enum CellType {
  NUMBER,
  /// The number of a shared string.
  SHARED,
  /// A text in the cell itself, also that of a formula.
  TEXT,
  TRUTH,
  ERROR,
  /// A date in the form of ISO 8601.
  DATE;

  /// @param word null or one that is not known stands for a number
  static CellType of(@Nullable String word) {
    return switch (word) {
      case "s" -> SHARED;
      case "str", "inlineStr" -> TEXT;
      case "b" -> TRUTH;
      case "e" -> ERROR;
      case "d" -> DATE;
      case null, default -> NUMBER;
    };
  }
}
