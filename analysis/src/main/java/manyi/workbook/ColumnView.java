package manyi.workbook;

import java.util.List;
import java.util.Set;
import manyi.workbook.Column.Value;

/// A column without the codes that mean no answer.
///
/// @param column of the respondents
/// @param missing texts that mean: asked, not answered
/// @param skipped texts that mean: not asked
record ColumnView(Column column, Set<String> missing, Set<String> skipped) {
  ColumnView {
    missing = Set.copyOf(missing);
    skipped = Set.copyOf(skipped);
  }

  /// The distinct answers; empty where they are too many to be listed.
  List<Value> values() {
    return column.values().stream().filter(v -> !isSilent(v.text())).toList();
  }

  List<String> texts() {
    return values().stream().map(Value::text).toList();
  }

  boolean isSilent(String text) {
    return missing.contains(text) || skipped.contains(text);
  }

  int distinct() {
    return column.listed() ? values().size() : column.distinct();
  }

  int answered() {
    return column.listed() ? values().stream().mapToInt(Value::n).sum() : column.answered();
  }

  /// Whether there are answers and all of them are numbers.
  boolean allNumbers() {
    return column.listed()
        ? distinct() > 0 && values().stream().allMatch(Value::isNumber)
        : column.allNumbers();
  }

  /// Whether all answers are whole numbers; false where they are too many to be listed.
  boolean wholeNumbers() {
    return column.listed() && allNumbers() && values().stream().allMatch(Value::isWhole);
  }

  double minimum() {
    return values().stream().mapToDouble(Value::number).min().orElse(Double.NaN);
  }

  double maximum() {
    return values().stream().mapToDouble(Value::number).max().orElse(Double.NaN);
  }

  /// Whether answers are few whole numbers from 0 to 10, as on a rating scale.
  boolean fitsRatingScale() {
    return wholeNumbers() && minimum() >= 0 && maximum() <= 10;
  }
}
