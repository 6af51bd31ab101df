package manyi.workbook.together;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.recognition.Together.Scope;
import manyi.workbook.together.Difference.Sort;

/// Finds questions and options that not every file has, and leaves out those that are not wanted.
final class Presence {
  private record Lack(Sort sort, String question, BitSet lacking) {}

  private final Assembly assembly;
  private final Questions questions;

  private Presence(Assembly assembly) {
    this.assembly = assembly;
    questions = new Questions(assembly.columns());
  }

  static void settle(Assembly assembly) {
    new Presence(assembly).settle();
  }

  private void settle() {
    Map<Lack, List<JoinedColumn>> lacks = new LinkedHashMap<>();
    for (var column : assembly.columns()) {
      var lacking = assembly.lacking(column);
      if (!lacking.isEmpty()) {
        var sort = isOption(column, lacking) ? Sort.OTHER_OPTIONS : sort(lacking);
        var lack = new Lack(sort, questions.of(column), lacking);
        lacks.computeIfAbsent(lack, _ -> new ArrayList<>()).add(column);
      }
    }
    lacks.forEach((lack, columns) -> {
      if (decide(lack, columns) == Decision.LEAVE_OUT) {
        assembly.columns().removeAll(columns);
      }
    });
  }

  private Sort sort(BitSet lacking) {
    return lacking.cardinality() * 2 > assembly.parts() ? Sort.ONLY_IN : Sort.MISSING;
  }

  private Decision decide(Lack lack, List<JoinedColumn> columns) {
    if (lack.sort() == Sort.OTHER_OPTIONS) {
      return assembly.decide(
          Sort.OTHER_OPTIONS,
          lack.question(),
          odd(lack.lacking()),
          List.of(Decision.KEEP_LEVELS, Decision.LEAVE_OUT),
          Words.list(columns.stream().map(questions::item).toList()));
    }
    var choices = List.of(Decision.KEEP, Decision.LEAVE_OUT);
    var files = lack.sort() == Sort.ONLY_IN ? odd(lack.lacking()) : lack.lacking();
    boolean common = assembly.settings().scope() == Scope.COMMON;
    return assembly.decide(
        lack.sort(),
        name(lack, columns),
        files,
        common ? choices.reversed() : choices,
        columns.size());
  }

  /// Of a question of which some items lack, the first item is named.
  private String name(Lack lack, List<JoinedColumn> columns) {
    return columns.size() > 1 ? lack.question() : HeadingForm.whole(columns.getFirst().heading());
  }

  /// The files that are fewer: those that lack it, or those that have it.
  private BitSet odd(BitSet lacking) {
    var odd = (BitSet) lacking.clone();
    if (odd.cardinality() * 2 > assembly.parts()) {
      odd.flip(0, assembly.parts());
    }
    return odd;
  }

  /// Whether a column is an option of a question that the files without it have as well: a mark or
  /// nothing.
  private boolean isOption(JoinedColumn column, BitSet lacking) {
    var question = questions.of(column);
    boolean asked =
        assembly.columns().stream()
            .filter(other -> other != column && questions.of(other).equals(question))
            .anyMatch(other -> other.parts().intersects(lacking));
    return asked && marks(column.raw()) <= 2;
  }

  private int marks(RawColumn raw) {
    return (int)
        IntStream.range(assembly.stack().headerRows(), assembly.stack().rows())
            .mapToLong(raw::cell)
            .filter(cell -> !CellValue.isEmpty(cell) && cell != CellValue.NOT_ASKED)
            .distinct()
            .limit(3)
            .count();
  }
}
