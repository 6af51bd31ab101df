package manyi.workbook.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import manyi.workbook.cells.Dictionary.Variable;
import manyi.workbook.recognition.Column.Value;
import org.jspecify.annotations.Nullable;

/// Finds the codes by which a column of numbers says that there is no answer.
final class MissingCodes {
  private static final Set<Double> NEGATIVE =
      Set.of(
          -1.0, -2.0, -3.0, -4.0, -7.0, -8.0, -9.0, -77.0, -88.0, -90.0, -97.0, -98.0, -99.0,
          -998.0, -999.0, -9998.0, -9999.0, -888.0, -666.0, -777.0, -66.0, -6.0, -5.0);
  private static final Set<Double> HIGH =
      Set.of(
          77.0, 88.0, 97.0, 98.0, 99.0, 777.0, 888.0, 997.0, 998.0, 999.0, 8888.0, 9998.0, 9999.0);

  /// How much of a column must be numbers for a word in it to mean no answer.
  private static final double MOSTLY = 0.8;

  private MissingCodes() {}

  static ColumnView view(Column column, Dialect dialect) {
    return view(column, dialect, null);
  }

  /// @param said what the file or a code book says of the column, null where nothing
  static ColumnView view(Column column, Dialect dialect, @Nullable Variable said) {
    var labels = Labels.of(said, column);
    var declared = DeclaredMissing.of(column, said, labels);
    Set<String> missing = new HashSet<>(declared);
    Set<String> skipped = new HashSet<>();
    if (column.listed() && column.numbers() > column.answered() * MOSTLY) {
      var numbers = column.values().stream().filter(Value::isNumber).toList();
      for (var value : column.values()) {
        if (labels.texts().containsKey(value.text())) {
          continue;
        }
        if (!value.isNumber()) {
          if (StateWords.missingAmongNumbers(value.text())) {
            missing.add(value.text());
          }
        } else if (dialect == Dialect.WENJUANXING
            && value.number() == -3
            && othersNotNegative(numbers)) {
          skipped.add(value.text());
        } else if (isMissing(value, numbers)) {
          missing.add(value.text());
        }
      }
    }
    return new ColumnView(column, missing, skipped).withLabels(labels.declaring(declared));
  }

  private static boolean isMissing(Value value, List<Value> all) {
    if (NEGATIVE.contains(value.number())) {
      return othersNotNegative(all) && all.stream().anyMatch(other -> other.number() >= 0);
    }
    if (!HIGH.contains(value.number())) {
      return false;
    }
    // A code of nines beside a scale or a short list of codes; far beyond all else.
    double limit = value.number() > 700 ? 110 : 20;
    var others = all.stream().filter(other -> !HIGH.contains(other.number())).toList();
    return others.size() >= 2
        && others.size() <= 25
        && others.stream().allMatch(other -> other.number() < limit && other.isWhole());
  }

  private static boolean othersNotNegative(List<Value> all) {
    return all.stream().allMatch(v -> v.number() >= 0 || NEGATIVE.contains(v.number()));
  }
}
