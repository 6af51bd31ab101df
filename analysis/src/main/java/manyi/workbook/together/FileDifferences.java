package manyi.workbook.together;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.RawCells;
import manyi.workbook.recognition.Dialect;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.recognition.Together.Joining;
import manyi.workbook.together.Difference.Sort;

/// Finds files that are another's copy, of another platform, or read from another sheet; and
/// respondents who stand in two files.
final class FileDifferences {
  /// What tells respondents apart is at least so long, so that serial numbers of each file are not.
  private static final int LENGTH_OF_ID = 6;

  private static final int FEW = 3;

  private final Assembly assembly;
  private final List<Part> parts;

  FileDifferences(Assembly assembly) {
    this.assembly = assembly;
    parts = assembly.stack().parts();
  }

  void settle() {
    copies();
    if (assembly.settings().joining() == Joining.BRANCH) {
      respondents();
    }
    var dialect = dialect();
    Map<Dialect, BitSet> others = new LinkedHashMap<>();
    var sheet = most(Part::sheet);
    var sheets = new BitSet();
    for (int part = 0; part < parts.size(); part++) {
      var own = parts.get(part);
      if (own.dialect() != dialect) {
        others.computeIfAbsent(own.dialect(), _ -> new BitSet()).set(part);
      }
      sheets.set(part, !own.sheet().equals(sheet) && own.sheets().contains(sheet));
    }
    others.values().forEach(files -> assembly.tell(Sort.OTHER_DIALECT, "", files));
    if (!sheets.isEmpty()) {
      assembly.tell(Sort.OTHER_SHEET, "", sheets, sheet);
    }
  }

  /// Whose export most files are.
  Dialect dialect() {
    return most(Part::dialect);
  }

  private <T> T most(Function<Part, T> property) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    parts.forEach(part -> counts.merge(property.apply(part), 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .orElseThrow()
        .getKey();
  }

  private void copies() {
    for (int part = 0; part < parts.size(); part++) {
      int original = parts.get(part).copyOf();
      if (original >= 0) {
        var both = new BitSet();
        both.set(original);
        both.set(part);
        var name = parts.get(part).found();
        var choices = List.of(Decision.KEEP, Decision.LEAVE_OUT);
        if (assembly.decide(Sort.SAME_CONTENT, name, both, choices) == Decision.LEAVE_OUT) {
          leaveOut(part);
        }
      }
    }
  }

  private void leaveOut(int part) {
    var stack = assembly.stack();
    assembly.leftOut().set(stack.firstRow(part), stack.firstRow(part + 1));
  }

  /// Respondents of two files with the same account, telephone number or moment.
  private void respondents() {
    Set<BitSet> told = new HashSet<>();
    for (var column : List.copyOf(assembly.columns())) {
      repeated(column)
          .forEach((both, rows) -> {
            boolean enough = rows.cardinality() >= Math.max(FEW, smaller(both) / 20);
            if (enough && told.add(both)) {
              var choices = List.of(Decision.KEEP, Decision.LEAVE_OUT);
              var question = HeadingForm.whole(column.heading());
              var decision =
                  assembly.decide(
                      Sort.SAME_RESPONDENTS, question, both, choices, rows.cardinality());
              if (decision == Decision.LEAVE_OUT) {
                assembly.leftOut().or(rows);
              }
            }
          });
    }
  }

  private int smaller(BitSet both) {
    return both.stream().map(part -> parts.get(part).respondents()).min().orElse(0);
  }

  /// By each two files the rows of the later whose cell stands in the earlier; none for a column in
  /// which respondents of one file are alike.
  private Map<BitSet, BitSet> repeated(JoinedColumn column) {
    Map<Long, Integer> first = new HashMap<>();
    Map<BitSet, BitSet> repeated = new LinkedHashMap<>();
    int alike = 0;
    int filled = 0;
    for (int part = 0; part < parts.size(); part++) {
      int last = assembly.stack().firstRow(part + 1);
      for (int row = assembly.stack().firstRow(part); row < last; row++) {
        long cell = column.raw().cell(row);
        if (!CellValue.isEmpty(cell) && cell != CellValue.NOT_ASKED) {
          if (!couldTellApart(cell) || (filled > 100 && alike * 10 > filled)) {
            return Map.of();
          }
          filled++;
          var before = first.putIfAbsent(cell, part);
          if (before != null && before == part) {
            alike++;
          } else if (before != null && parts.get(part).copyOf() < 0) {
            var both = new BitSet();
            both.set(before);
            both.set(part);
            repeated.computeIfAbsent(both, _ -> new BitSet()).set(row);
          }
        }
      }
    }
    return alike * 20 > filled ? Map.of() : repeated;
  }

  private boolean couldTellApart(long cell) {
    RawCells cells = assembly.stack().cells();
    if (CellValue.isDate(cell)) {
      return CellValue.seconds(cell) % 60 != 0 || cells.text(cell).length() > 10;
    }
    if (CellValue.isTruth(cell) || CellValue.isError(cell)) {
      return false;
    }
    var text = cells.text(cell);
    return text.length() >= LENGTH_OF_ID && !text.startsWith("(");
  }
}
