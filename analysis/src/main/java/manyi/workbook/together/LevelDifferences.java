package manyi.workbook.together;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.together.Difference.Sort;

/// Finds levels that are spelled differently, and levels that only some files have.
///
/// That nobody of a small file gave a rare answer is no difference. A level counts as another only
/// if its c answers would hardly all have fallen into the files H that have it, of k that asked,
/// had it been offered by all:
///
/// ```
/// C(k, |H|) · (n(H) / n)^c  <  0.01 / number of levels looked at
/// ```
final class LevelDifferences {
  private static final double CHANCE = 0.01;

  private final Assembly assembly;
  private final Map<JoinedColumn, AnswerTable> tables = new LinkedHashMap<>();

  LevelDifferences(Assembly assembly) {
    this.assembly = assembly;
  }

  void settle() {
    var columns = List.copyOf(assembly.columns());
    for (var column : columns) {
      if (column.parts().cardinality() > 1) {
        spelling(column);
      }
    }
    for (var column : assembly.columns()) {
      var table = AnswerTable.of(column, assembly.stack());
      if (table != null) {
        tables.put(column, table);
      }
    }
    double limit =
        Math.log(
            CHANCE / Math.max(1, tables.values().stream().mapToInt(t -> t.levels().size()).sum()));
    tables.forEach((column, table) -> options(column, table, limit));
  }

  private void spelling(JoinedColumn column) {
    var table = AnswerTable.of(column, assembly.stack());
    var spellings = table == null ? Map.<String, String>of() : spellings(table);
    if (table == null || spellings.isEmpty()) {
      return;
    }
    var files = new BitSet();
    spellings.keySet().forEach(level -> files.or(table.with(level)));
    var decision =
        assembly.decide(
            Sort.OTHER_SPELLING,
            HeadingForm.whole(column.heading()),
            files,
            List.of(Decision.MERGE_LEVELS, Decision.KEEP_LEVELS),
            Words.list(List.copyOf(spellings.keySet())),
            Words.list(spellings.values().stream().distinct().toList()));
    if (decision == Decision.MERGE_LEVELS) {
      var merged = column.with(merged(column, table, spellings));
      assembly.columns().set(assembly.columns().indexOf(column), merged);
    }
  }

  /// Of levels that are the same but for their letters each rarer one with the most frequent.
  private static Map<String, String> spellings(AnswerTable table) {
    Map<String, String> frequent = new HashMap<>();
    for (var level : table.levels()) {
      frequent.merge(HeadingForm.narrow(level), level, (a, b) -> table.n(b) > table.n(a) ? b : a);
    }
    Map<String, String> spellings = new LinkedHashMap<>();
    for (var level : table.levels()) {
      var best = frequent.getOrDefault(HeadingForm.narrow(level), level);
      if (!best.equals(level)) {
        spellings.put(level, best);
      }
    }
    return spellings;
  }

  private RawColumn merged(JoinedColumn column, AnswerTable table, Map<String, String> spellings) {
    var cells = assembly.stack().cells();
    Map<Long, Long> known = new HashMap<>();
    return assembly.column(
        column.raw(),
        row ->
            known.computeIfAbsent(
                column.raw().cell(row),
                cell -> {
                  if (CellValue.isEmpty(cell) || cell == CellValue.NOT_ASKED) {
                    return cell;
                  }
                  var text = cells.text(cell);
                  var now = table.replaced(text, level -> spellings.getOrDefault(level, level));
                  if (now.equals(text)) {
                    return cell;
                  }
                  var bytes = now.getBytes(StandardCharsets.UTF_8);
                  return CellValue.text(cells.pool().add(bytes, 0, bytes.length));
                }));
  }

  private void options(JoinedColumn column, AnswerTable table, double limit) {
    var asked = table.withAnswers();
    if (asked.cardinality() < 2 || table.levels().size() < 3) {
      return;
    }
    List<String> odd = new ArrayList<>();
    var files = new BitSet();
    var own = new HashSet<Integer>();
    for (var level : table.levels()) {
      var with = table.with(level);
      if (!with.equals(asked) && chance(table, level, with, asked) < limit) {
        odd.add(level);
        if (with.cardinality() == 1) {
          own.add(with.nextSetBit(0));
        }
        var lacking = (BitSet) asked.clone();
        lacking.andNot(with);
        files.or(with.cardinality() <= lacking.cardinality() ? with : lacking);
      }
    }
    // Places or shops are each file's own; they are no other options.
    boolean ownLists = odd.size() * 2 > table.levels().size() && own.size() >= 2;
    if (!odd.isEmpty() && !ownLists) {
      decide(column, odd, files);
    }
  }

  private void decide(JoinedColumn column, List<String> odd, BitSet files) {
    var decision =
        assembly.decide(
            Sort.OTHER_OPTIONS,
            HeadingForm.whole(column.heading()),
            files,
            List.of(Decision.KEEP_LEVELS, Decision.KEEP_APART, Decision.LEAVE_OUT),
            Words.list(odd));
    if (decision == Decision.LEAVE_OUT) {
      assembly.columns().remove(column);
    } else if (decision == Decision.KEEP_APART) {
      MixedCodes.apart(assembly, column, files, true);
    }
  }

  private static double chance(AnswerTable table, String level, BitSet with, BitSet asked) {
    double share = (double) table.answered(with) / table.answered(asked);
    double sets = 0;
    for (int i = 1; i <= with.cardinality(); i++) {
      sets += Math.log((asked.cardinality() - with.cardinality() + i) / (double) i);
    }
    return sets + table.n(level) * Math.log(share);
  }
}
