package manyi.workbook.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import manyi.workbook.recognition.Column.Value;

/// A column without the codes that mean no answer.
///
/// @param column of the respondents
/// @param missing texts that mean: asked, not answered
/// @param skipped texts that mean: not asked
/// @param unchosen answers that nobody gave, but that columns with the same answers have
/// @param labels of the values that are answers
record ColumnView(
    Column column, Set<String> missing, Set<String> skipped, List<String> unchosen, Labels labels) {
  ColumnView {
    missing = Set.copyOf(missing);
    skipped = Set.copyOf(skipped);
    unchosen = List.copyOf(unchosen);
  }

  ColumnView(Column column, Set<String> missing, Set<String> skipped) {
    this(column, missing, skipped, List.of(), Labels.NONE);
  }

  ColumnView withUnchosen(List<String> answers) {
    return new ColumnView(column, missing, skipped, answers, labels);
  }

  ColumnView withLabels(Labels newLabels) {
    return new ColumnView(column, missing, skipped, unchosen, newLabels);
  }

  ColumnView withMissing(Set<String> texts) {
    return new ColumnView(column, texts, skipped, unchosen, labels);
  }

  /// The distinct answers; empty where they are too many to be listed.
  List<Value> values() {
    return column.values().stream().filter(v -> !isSilent(v.text())).toList();
  }

  List<String> texts() {
    return values().stream().map(Value::text).toList();
  }

  /// The answers given and those that nobody gave.
  List<String> offered() {
    return Stream.concat(texts().stream(), unchosen.stream()).toList();
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

  /// What the labels make of the answers.
  LabelledScale labelled() {
    return LabelledScale.of(labels.without(missing), texts());
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
