package manyi.workbook.together;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.together.Difference.Sort;

/// Decides whether columns with another number or other words are the same question, and puts those
/// that are into one.
final class Rivals {
  /// From this likeness on other words are taken for the same question where nothing is decided.
  private static final double SAME = 0.55;

  private final Assembly assembly;
  private final Map<StackColumn, JoinedColumn> joined = new HashMap<>();

  private final Set<StackColumn> merged = new HashSet<>();

  private Rivals(Assembly assembly) {
    this.assembly = assembly;
  }

  /// The columns of the stack as they are decided to be, by their place among its cells.
  static Map<Integer, JoinedColumn> settle(Assembly assembly) {
    return new Rivals(assembly).settle();
  }

  private Map<Integer, JoinedColumn> settle() {
    var columns = assembly.stack().columns();
    var rivals =
        columns.stream()
            .filter(StackColumn::isRival)
            .sorted(Comparator.comparing(StackColumn::at))
            .toList();
    for (var column : columns) {
      var raw = assembly.stack().cells().column(column.at());
      joined.put(
          column,
          new JoinedColumn(column.heading(), column.form(), raw, (BitSet) column.parts().clone()));
    }
    var moved = rivals.stream().filter(StackColumn::isMoved).toList();
    if (!moved.isEmpty() && decideMoved(moved) == Decision.SAME_QUESTION) {
      moved.forEach(this::merge);
    }
    for (var rival : rivals) {
      if (!rival.isMoved() && decideWords(rival) == Decision.SAME_QUESTION) {
        merge(rival);
      }
    }
    Map<Integer, JoinedColumn> settled = new HashMap<>();
    for (var column : columns) {
      var now = joined(column);
      settled.put(column.at(), now);
      if (!merged.contains(column)) {
        assembly.columns().add(now);
      }
    }
    return settled;
  }

  private JoinedColumn joined(StackColumn column) {
    var now = joined.get(column);
    if (now == null) {
      throw new IllegalStateException("Every column of the stack is joined");
    }
    return now;
  }

  private Decision decideMoved(List<StackColumn> moved) {
    var parts = new BitSet();
    moved.forEach(column -> parts.or(column.parts()));
    long questions = moved.stream().map(column -> column.form().number()).distinct().count();
    return assembly.decide(
        Sort.OTHER_NUMBER,
        "",
        parts,
        List.of(Decision.SAME_QUESTION, Decision.KEEP_APART),
        (int) questions,
        Words.shortened(moved.getFirst().form().exact()));
  }

  private Decision decideWords(StackColumn rival) {
    var choices = List.of(Decision.SAME_QUESTION, Decision.KEEP_APART);
    var other = rival.rival();
    return assembly.decide(
        Sort.OTHER_TEXT,
        other == null ? "" : other.form().exact(),
        rival.parts(),
        rival.likeness() >= SAME ? choices : choices.reversed(),
        Words.shortened(rival.form().exact()));
  }

  private void merge(StackColumn rival) {
    var other = rival.rival();
    if (other == null) {
      return;
    }
    var into = joined(other);
    var own = joined(rival);
    if (into.parts().intersects(own.parts())) {
      return;
    }
    merged.add(rival);
    var parts = (BitSet) into.parts().clone();
    parts.or(own.parts());
    var raw = assembly.column(into.raw(), row -> either(into.raw(), own.raw(), row));
    var both = new JoinedColumn(into.heading(), into.form(), raw, parts);
    joined.replaceAll((_, column) -> column == into || column == own ? both : column);
  }

  private static long either(RawColumn one, RawColumn other, int row) {
    long cell = one.cell(row);
    return cell == CellValue.NOT_ASKED ? other.cell(row) : cell;
  }
}
