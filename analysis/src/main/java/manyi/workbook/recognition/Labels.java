package manyi.workbook.recognition;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.workbook.cells.Dictionary.Measure;
import manyi.workbook.cells.Dictionary.Variable;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;
import org.jspecify.annotations.Nullable;

/// The labels of a column's values, as the file or a code book gives them.
///
/// @param texts by the value as [Column] shows it, in the order of the file
/// @param missing values that are said to mean no answer, each with its label or an empty text
/// @param measure what the column is said to measure
record Labels(Map<String, String> texts, Map<String, String> missing, Measure measure) {
  static final Labels NONE = new Labels(Map.of(), Map.of(), Measure.UNKNOWN);

  Labels {
    missing = Map.copyOf(missing);
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /// The labels of a column's values. Where its cells hold the labels themselves instead of their
  /// codes, each label labels itself.
  static Labels of(@Nullable Variable variable, Column column) {
    if (variable == null) {
      return NONE;
    }
    Map<String, String> byCode = new LinkedHashMap<>();
    variable.labels().forEach((code, label) -> byCode.put(value(code), Column.clean(label)));
    if (!column.listed() || byCode.isEmpty()) {
      return new Labels(byCode, Map.of(), variable.measure());
    }
    var given = column.values().stream().map(Column.Value::text).toList();
    long codes = given.stream().filter(byCode::containsKey).count();
    Set<String> names = new HashSet<>(byCode.values());
    long labels = given.stream().filter(names::contains).count();
    if (labels <= codes) {
      return new Labels(byCode, Map.of(), variable.measure());
    }
    Map<String, String> byName = new LinkedHashMap<>();
    byCode.values().forEach(label -> byName.put(label, label));
    return new Labels(byName, Map.of(), variable.measure());
  }

  /// The labels that columns of one question have together.
  static Labels joined(List<ColumnView> views) {
    Map<String, String> all = new LinkedHashMap<>();
    views.forEach(view -> view.labels().texts().forEach(all::putIfAbsent));
    return views.isEmpty() ? NONE : new Labels(all, Map.of(), views.getFirst().labels().measure());
  }

  /// A value as [Column] shows it: a number without needless digits.
  static String value(String code) {
    var clean = Column.clean(code);
    double number = Numbers.parse(clean);
    return Double.isNaN(number) ? clean : RawCells.number(number);
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /// A value with its label, for a note.
  String named(String value) {
    var label = texts.getOrDefault(value, missing.getOrDefault(value, ""));
    return label.equals(value) || label.isEmpty() ? value : value + " " + label;
  }

  Labels without(Set<String> values) {
    Map<String, String> left = new LinkedHashMap<>(texts);
    left.keySet().removeAll(values);
    return new Labels(left, missing, measure);
  }

  /// The same, some values being no answers.
  Labels declaring(Set<String> values) {
    Map<String, String> named = new LinkedHashMap<>();
    values.forEach(value -> named.put(value, texts.getOrDefault(value, "")));
    return new Labels(without(values).texts(), named, measure);
  }
}
