package manyi.workbook.together;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.recognition.Heading;
import manyi.workbook.recognition.Layout;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Joining;

/// Joins files that were put below one another: finds what differs and follows what is decided.
public final class Joiner {
  private Joiner() {}

  /// Joins under some decisions. Nothing is read anew.
  public static Joined join(Stack read, Together settings) {
    var stack = read.with(read.parts().stream().map(part -> named(part, settings)).toList());
    // Joining adds texts, such as the names of the files.
    synchronized (read.cells().pool()) {
      var assembly = new Assembly(stack, settings);
      var settled = Rivals.settle(assembly);
      Presence.settle(assembly);
      Orders.tell(assembly, settled);
      new CodeMeanings(assembly).settle();
      new MixedCodes(assembly).settle();
      new LevelDifferences(assembly).settle();
      var files = new FileDifferences(assembly);
      files.settle();
      return joined(assembly, files);
    }
  }

  private static Part named(Part part, Together settings) {
    return part.named(settings.names().getOrDefault(part.found(), part.found()));
  }

  private static Joined joined(Assembly assembly, FileDifferences files) {
    var stack = assembly.stack();
    var heading = heading(assembly);
    List<Heading> headings = new ArrayList<>(List.of(heading));
    List<RawColumn> columns = new ArrayList<>(List.of(tellingApart(stack, heading)));
    for (var column : assembly.columns()) {
      headings.add(column.heading());
      columns.add(column.raw());
    }
    var read = stack.cells();
    var cells =
        new RawCells(columns, stack.rows(), read.pool(), List.of()).with(assembly.dictionary());
    var rows =
        IntStream.range(stack.headerRows(), stack.rows())
            .filter(row -> !assembly.leftOut().get(row))
            .toArray();
    var header = IntStream.range(0, stack.headerRows()).boxed().toList();
    var layout = new Layout(files.dialect(), header, headings, rows, 0, 0);
    return new Joined(stack, assembly.settings(), cells, layout, sorted(assembly.differences()));
  }

  private static List<Difference> sorted(List<Difference> differences) {
    return differences.stream()
        .sorted(
            Comparator.comparing(Difference::decided)
                .thenComparing(difference -> difference.sort().severity())
                .thenComparing(Difference::sort))
        .toList();
  }

  /// Speaks the questionnaire's language.
  private static Heading heading(Assembly assembly) {
    var joining = assembly.settings().joining();
    boolean chinese =
        assembly.columns().stream()
            .anyMatch(column ->
                column
                    .heading()
                    .text()
                    .codePoints()
                    .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
    var text =
        joining == Joining.BRANCH ? (chinese ? "分支机构" : "Branch") : (chinese ? "调查期次" : "Wave");
    return new Heading(text, "", joining.word(), "");
  }

  private static RawColumn tellingApart(Stack stack, Heading heading) {
    var builder = new SheetBuilder(MemoryBudget.ofProgram(), Integer.MAX_VALUE);
    builder.cell(stack.headerRows() - 1, 0, text(stack, heading.text()));
    for (int part = 0; part < stack.parts().size(); part++) {
      long name = text(stack, stack.parts().get(part).name());
      for (int row = stack.firstRow(part); row < stack.firstRow(part + 1); row++) {
        builder.cell(row, 0, name);
      }
    }
    return builder.build(stack.cells().pool()).column(0);
  }

  private static long text(Stack stack, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return CellValue.text(stack.cells().pool().add(bytes, 0, bytes.length));
  }
}
