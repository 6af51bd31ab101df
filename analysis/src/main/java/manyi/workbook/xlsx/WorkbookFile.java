package manyi.workbook.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.text.Message;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.cells.ReadingRemark.Weight;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.cells.TextPool;
import manyi.workbook.cells.TooLarge;
import manyi.workbook.xlsx.Book.Tab;
import org.jspecify.annotations.Nullable;

/// An xlsx file: its sheets, each read when asked for. Of a part that is broken it gives what can
/// be read, and tells so in its remarks.
public final class WorkbookFile implements SheetSource {
  private final Parts parts;
  private final Book book;
  private final DateStyles styles;
  private final TextPool pool;
  private final MemoryBudget budget;
  private final List<ReadingRemark> remarks = new ArrayList<>();
  private int @Nullable [] shared;
  private final BitSet unreadable = new BitSet();

  private WorkbookFile(Parts parts, MemoryBudget budget) throws IOException {
    this.parts = parts;
    this.budget = budget;
    this.pool = new TextPool(budget);
    this.book = Book.read(parts);
    this.styles = readStyles();
    if (parts.main().getContentType().contains("macroEnabled")) {
      remarks.add(new ReadingRemark(Weight.TOLD, Message.of("workbook.note.macros"), ""));
    }
  }

  /// @throws IOException when the file is not a workbook or is broken
  /// @throws TooLarge when it is made to exhaust memory
  public static WorkbookFile open(Path file) throws IOException {
    return open(file, MemoryBudget.ofProgram());
  }

  public static WorkbookFile open(Path file, MemoryBudget budget) throws IOException {
    PackageGuard.check(file);
    var parts = Parts.open(file);
    try {
      return new WorkbookFile(parts, budget);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  @Override
  public List<SheetEntry> sheets() {
    return IntStream.range(0, book.tabs().size())
        .mapToObj(at -> new SheetEntry(at, tab(at).name(), tab(at).hidden()))
        .toList();
  }

  private Tab tab(int at) {
    return book.tabs().get(at);
  }

  /// Of a sheet that cannot be read there are no cells, unless none of the workbook can; nor of one
  /// that is a pivot table.
  @Override
  public RawCells sample(SheetEntry sheet, int rows, Progress progress) throws IOException {
    var loan = budget.loan();
    try {
      if (PivotTables.fill(parts, tab(sheet.index()).part())) {
        return new SheetBuilder(loan, 0).build(pool);
      }
      return read(sheet, new SheetBuilder(loan, rows), progress).build(pool);
    } catch (OutOfRange e) {
      throw e;
    } catch (IOException e) {
      unreadable.set(sheet.index());
      if (unreadable.cardinality() == book.tabs().size()) {
        throw e;
      }
      lost(Message.of("xlsx.sheet-unreadable", sheet.name()), sheet.name());
      return new SheetBuilder(loan, 0).build(pool);
    } finally {
      loan.giveBack();
    }
  }

  @Override
  public RawCells read(SheetEntry sheet, Progress progress) throws IOException {
    return read(sheet, new SheetBuilder(budget, Integer.MAX_VALUE), progress).build(pool);
  }

  /// @throws IOException when the sheet has no cell that can be read, but something else
  private SheetBuilder read(SheetEntry sheet, SheetBuilder builder, Progress progress)
      throws IOException {
    var texts = shared(progress.part(0, 0.3));
    var cells = new SheetCells(new CellReader(texts, pool, styles), builder);
    try (var blocks = parts.blocks(tab(sheet.index()).part(), progress.part(0.3, 1))) {
      SheetReader.read(blocks, cells);
    } catch (OutOfRange e) {
      throw e;
    } catch (IOException e) {
      if (builder.isEmpty()) {
        throw e;
      }
      var message = Message.of("xlsx.sheet-broken", sheet.name(), cells.place());
      lost(message, cells.place());
    }
    if (!cells.missing().isEmpty()) {
      if (builder.isEmpty()) {
        throw new BrokenPart("no text of its cells is there");
      }
      lost(Message.of("xlsx.texts-missing", sheet.name(), cells.missing()), cells.missing());
    }
    return builder;
  }

  /// What could not be read; what is met again when a sheet is read after its sample is told once.
  private void lost(Message message, String where) {
    var remark = new ReadingRemark(Weight.LOST, message, where);
    if (!remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  @Override
  public List<ReadingRemark> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public void close() {
    pool.trim();
    parts.close();
  }

  private int[] shared(Progress progress) throws IOException {
    if (shared == null) {
      var strings = new SharedStrings(pool, budget);
      var part = parts.byType("/sharedStrings");
      if (part != null) {
        try (var blocks = parts.blocks(part, progress)) {
          strings.read(blocks);
        } catch (IOException e) {
          lost(Message.of("xlsx.strings-broken", strings.size()), "");
        }
      }
      shared = strings.ids();
    }
    return shared;
  }

  private DateStyles readStyles() throws IOException {
    var part = parts.byType("/styles");
    if (part != null) {
      try (var in = parts.stream(part)) {
        return DateStyles.read(in, book.from1904());
      } catch (IOException e) {
        lost(Message.of("xlsx.styles-broken"), "");
      }
    }
    return DateStyles.of(book.from1904());
  }
}
