package manyi.workbook.recognition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import manyi.progress.Progress;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.TextPool;

/// A sheet of few rows, written with `|` between cells; numbers are numbers.
final class TinySheet {
  private final List<String> rows = new ArrayList<>();
  private final List<RawCells.Merge> merges = new ArrayList<>();

  static TinySheet of(String... rows) {
    var sheet = new TinySheet();
    sheet.rows.addAll(List.of(rows));
    return sheet;
  }

  /// The rows again and again.
  TinySheet times(int times, String... more) {
    for (int i = 0; i < times; i++) {
      rows.addAll(List.of(more));
    }
    return this;
  }

  TinySheet merged(int row, int firstColumn, int lastColumn) {
    merges.add(new RawCells.Merge(row, row, firstColumn, lastColumn));
    return this;
  }

  RawCells cells() {
    var pool = new TextPool(MemoryBudget.ofProgram());
    var sheet = new SheetBuilder(MemoryBudget.ofProgram(), 10_000);
    for (int row = 0; row < rows.size(); row++) {
      var cells = rows.get(row).split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        sheet.cell(row, column, cell(cells[column].strip().replace("¦", "|"), pool));
      }
    }
    merges.forEach(m -> sheet.merged(m.firstRow(), m.lastRow(), m.firstColumn(), m.lastColumn()));
    return sheet.build(pool);
  }

  private static long cell(String text, TextPool pool) {
    if (text.isEmpty()) {
      return CellValue.EMPTY;
    }
    double number = Numbers.parse(text);
    if (!Double.isNaN(number)) {
      return CellValue.number(number);
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return CellValue.text(pool.add(bytes, 0, bytes.length));
  }

  Layout layout() {
    return LayoutFinder.find(cells());
  }

  ImportPlan plan() {
    return plan(Corrections.NONE);
  }

  ImportPlan plan(Corrections corrections) {
    var cells = cells();
    var layout = LayoutFinder.find(cells, corrections.headerRows());
    return Planner.plan(cells, layout, corrections, Progress.none());
  }

  /// The plan in one line a question: id, kind, columns, and its block where it has one.
  List<String> questions() {
    return told(plan());
  }

  static List<String> told(ImportPlan plan) {
    return plan.questions().stream()
        .map(q -> {
          var block = q.block();
          return q.kind().word()
              + " "
              + String.join("", q.columns().stream().map(v -> v.column().letters()).toList())
              + (block == null ? "" : " in " + block.id());
        })
        .toList();
  }
}
