package manyi.workbook.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.TextPool;
import org.jspecify.annotations.Nullable;

/// A sheet's part in memory, read in either way.
record SheetBytes(byte[] bytes) {
  private static final String[] SHARED = {"甲", "two", "", "a & b", "five"};

  static SheetBytes of(String rows) {
    return part("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  static SheetBytes part(String xml) {
    return new SheetBytes(xml.getBytes(StandardCharsets.UTF_8));
  }

  /// Blocks of some length.
  private static final class Cut implements Blocks {
    private final byte[] all;
    private final int first;
    private final int further;
    private int at;

    Cut(byte[] all, int first, int further) {
      this.all = all;
      this.first = first;
      this.further = further;
    }

    @Override
    public @Nullable Block next() {
      if (at == all.length) {
        return null;
      }
      int length = Math.min(all.length - at, at == 0 ? first : further);
      var bytes = new byte[ROOM + length + SLACK];
      System.arraycopy(all, at, bytes, ROOM, length);
      // What a block held before must never be taken for the part.
      Arrays.fill(bytes, ROOM + length, bytes.length, (byte) '7');
      at += length;
      return new Block(bytes, length);
    }

    @Override
    public void free(byte[] bytes) {
      Arrays.fill(bytes, (byte) '<');
    }

    @Override
    public void close() {}
  }

  /// As the program reads it.
  RawCells read() throws IOException {
    return read(bytes.length, bytes.length);
  }

  /// The same, the part given in blocks.
  ///
  /// @param first the length of the first block
  /// @param further that of the others
  RawCells read(int first, int further) throws IOException {
    var pool = new TextPool(MemoryBudget.of(1 << 26));
    var cells = cells(pool);
    SheetReader.read(new Cut(bytes, Math.max(1, first), Math.max(1, further)), cells);
    return cells.builder().build(pool);
  }

  /// As the general parser reads it from the beginning.
  RawCells parse() throws IOException {
    var pool = new TextPool(MemoryBudget.of(1 << 26));
    var cells = cells(pool);
    SheetParser.parse(new ByteArrayInputStream(bytes), cells, false);
    return cells.builder().build(pool);
  }

  /// Where the scanner stops, the part given at once.
  SheetScanner.Stop stop() throws IOException {
    var window = new ByteWindow(new Cut(bytes, bytes.length, 1));
    window.want(1);
    window.pos += "<worksheet><sheetData>".length();
    return new SheetScanner(window, cells(new TextPool(MemoryBudget.of(1 << 26)))).scan();
  }

  private static SheetCells cells(TextPool pool) {
    var ids =
        Arrays.stream(SHARED)
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .mapToInt(utf8 -> pool.add(utf8, 0, utf8.length))
            .toArray();
    var builder = new SheetBuilder(MemoryBudget.of(1 << 26), Integer.MAX_VALUE);
    return new SheetCells(new CellReader(ids, pool, DateStyles.of(false, 2)), builder);
  }

  /// All cells in words, a line a row.
  static String words(RawCells cells) {
    var words = new StringBuilder();
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < cells.columns(); column++) {
        words.append(cells.text(row, column)).append('|');
      }
      words.append('\n');
    }
    return words.append(cells.merges()).toString();
  }
}
