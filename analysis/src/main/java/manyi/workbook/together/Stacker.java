package manyi.workbook.together;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.TextPool;
import org.jspecify.annotations.Nullable;

/// Puts the cells of files below one another, one file after the other, so that no more than one is
/// held beside what is joined already.
public final class Stacker {
  private final MemoryBudget budget = MemoryBudget.ofProgram();
  private final SheetBuilder builder = new SheetBuilder(budget, Integer.MAX_VALUE);
  private final TextPool pool = new TextPool(budget);
  private final List<StackColumn> columns = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<int[]> orders = new ArrayList<>();
  private final List<Dictionary> dictionaries = new ArrayList<>();
  private final Map<String, Dictionary.Variable> variables = new LinkedHashMap<>();
  private final List<Dictionary.MultipleSet> sets = new ArrayList<>();
  private String weight = "";
  private int headerRows;
  private int rows;

  /// Adds a file below the former ones.
  ///
  /// @throws manyi.workbook.cells.TooLarge when all files are more than memory can hold
  public void add(PartCells part, Progress progress) {
    if (parts.isEmpty()) {
      headerRows = Math.max(1, part.layout().headerRows().size());
      rows = headerRows;
    }
    int number = parts.size();
    parts.add(part.part());
    var targets = targets(part, number);
    orders.add(targets);
    int respondents = part.layout().rows().length;
    for (int column = 0; column < targets.length; column++) {
      progress.report((double) column / targets.length);
      if (targets[column] >= 0) {
        copy(part, column, targets[column]);
      }
    }
    for (var column : columns) {
      if (!column.parts().get(number)) {
        notAsked(column.at(), rows, rows + respondents);
      }
    }
    rows += respondents;
    learn(part.cells().dictionary());
    progress.report(1);
  }

  /// All files below one another.
  public Stack stack() {
    var dictionary = new Dictionary(variables, sets, weight.isEmpty() ? null : weight);
    return new Stack(
        builder.build(pool).with(dictionary), columns, parts, orders, dictionaries, headerRows);
  }

  /// Of each column of a file its place among the cells, -1 for one that is quite empty.
  private int[] targets(PartCells part, int number) {
    var headings = part.layout().headings();
    var matcher = new ColumnMatcher(List.copyOf(columns), headings).match();
    var targets = new int[headings.size()];
    int next = 0;
    for (int i = 0; i < targets.length; i++) {
      var column = matcher.found(i);
      if (column == null && isEmpty(part, i)) {
        targets[i] = -1;
        continue;
      }
      if (column == null) {
        var rival = matcher.rival(i);
        column = added(part, i, rival);
        columns.add(rival == null ? next : columns.indexOf(rival.column()) + 1, column);
      }
      column.parts().set(number);
      targets[i] = column.at();
      next = columns.indexOf(column) + 1;
    }
    return targets;
  }

  private static boolean isEmpty(PartCells part, int column) {
    var raw = part.cells().column(column);
    return HeadingForm.whole(part.layout().headings().get(column)).isEmpty()
        && Arrays.stream(part.layout().rows()).allMatch(row -> CellValue.isEmpty(raw.cell(row)));
  }

  /// A column that the former files do not have; their respondents were not asked.
  private StackColumn added(PartCells part, int column, ColumnMatcher.@Nullable Rival rival) {
    int at = columns.size();
    head(part, column, at);
    notAsked(at, headerRows, rows);
    var heading = part.layout().headings().get(column);
    return new StackColumn(
        at,
        heading,
        HeadingForm.of(heading),
        new BitSet(),
        rival == null ? null : rival.column(),
        rival == null ? 0 : rival.likeness());
  }

  /// Writes the heading: as it stands where the file has as many rows of headings as the first.
  private void head(PartCells part, int column, int at) {
    var header = part.layout().headerRows();
    boolean stands = header.stream().anyMatch(row -> !part.cells().text(row, column).isEmpty());
    if (stands && header.size() == headerRows) {
      for (int i = 0; i < headerRows; i++) {
        write(i, at, part.cells().text(header.get(i), column));
      }
    } else {
      write(headerRows - 1, at, HeadingForm.whole(part.layout().headings().get(column)));
    }
  }

  private void write(int row, int column, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      builder.cell(row, column, CellValue.text(pool.add(bytes, 0, bytes.length)));
    }
  }

  private void notAsked(int column, int from, int to) {
    for (int row = from; row < to; row++) {
      builder.cell(row, column, CellValue.NOT_ASKED);
    }
  }

  private void copy(PartCells part, int column, int target) {
    var raw = part.cells().column(column);
    var respondents = part.layout().rows();
    var texts = new TextCopy(part.cells());
    if (raw instanceof RawColumn.Coded coded) {
      var dictionary = coded.dictionary();
      var mapped = new long[dictionary.length];
      Arrays.stream(respondents)
          .map(coded::code)
          .distinct()
          .forEach(code -> mapped[code] = texts.copied(dictionary[code]));
      IntStream.range(0, respondents.length)
          .forEach(i -> set(rows + i, target, mapped[coded.code(respondents[i])]));
    } else {
      IntStream.range(0, respondents.length)
          .forEach(i -> set(rows + i, target, texts.copied(raw.cell(respondents[i]))));
    }
  }

  private void set(int row, int column, long cell) {
    if (!CellValue.isEmpty(cell)) {
      builder.cell(row, column, cell);
    }
  }

  private void learn(Dictionary dictionary) {
    dictionaries.add(dictionary);
    dictionary.variables().forEach(variables::putIfAbsent);
    dictionary.sets().stream()
        .filter(set -> sets.stream().noneMatch(known -> known.name().equals(set.name())))
        .forEach(sets::add);
    var named = dictionary.weight();
    if (weight.isEmpty() && named != null) {
      weight = named;
    }
  }

  /// Copies the texts of a file's pool to that of all files, each once.
  private final class TextCopy {
    private final RawCells from;
    private final Map<Integer, Integer> known = new HashMap<>();

    TextCopy(RawCells from) {
      this.from = from;
    }

    long copied(long cell) {
      if (CellValue.isText(cell)) {
        return CellValue.text(id(CellValue.textId(cell)));
      }
      return CellValue.isError(cell) ? CellValue.error(id(CellValue.textId(cell))) : cell;
    }

    private int id(int id) {
      var copy = known.get(id);
      if (copy == null) {
        copy = pool.add(from.pool(), id);
        known.put(id, copy);
      }
      return copy;
    }
  }
}
