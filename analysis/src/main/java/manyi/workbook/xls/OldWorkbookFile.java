package manyi.workbook.xls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.text.Message;
import manyi.workbook.cells.Locked;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.Password;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.cells.ReadingRemark.Weight;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.cells.TextPool;
import manyi.workbook.cells.TooLarge;
import manyi.workbook.cells.Unsupported;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// An xls file: its sheets, each read when asked for, record by record.
public final class OldWorkbookFile implements SheetSource {
  /// What the container and the texts of a file take while it is read, by its size.
  private static final int MEMORY_A_BYTE = 4;

  private static final int SAMPLED = 1000;

  private final POIFSFileSystem system;
  private final @Nullable Password password;
  private final MemoryBudget budget;
  private final MemoryBudget loan;
  private final TextPool pool;
  private final List<SheetEntry> sheets;
  private final Map<Integer, RawCells> samples;
  private final boolean macros;

  /// The last row before the file is broken, from 1; −1 where it is whole.
  private int lastRow = -1;

  private OldWorkbookFile(
      POIFSFileSystem system, @Nullable Password password, MemoryBudget budget, Progress progress)
      throws IOException {
    this.system = system;
    this.password = password;
    this.budget = budget;
    this.pool = new TextPool(budget);
    this.loan = budget.loan();
    this.macros = system.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
    var builders = new HashMap<Integer, SheetBuilder>();
    var book =
        listen(
            sheet -> builders.computeIfAbsent(sheet, _ -> new SheetBuilder(loan, SAMPLED)),
            progress);
    this.sheets = entries(book);
    this.samples = new HashMap<>();
    builders.forEach((sheet, builder) -> samples.put(sheet, builder.build(pool)));
  }

  /// @param password null where none was given
  /// @throws Locked when a password is needed, or the one given does not fit
  /// @throws Unsupported when it is older than Excel 97
  /// @throws IOException when the file is broken
  public static OldWorkbookFile open(Path file, @Nullable Password password, Progress progress)
      throws IOException {
    return open(file, password, MemoryBudget.ofProgram(), progress);
  }

  static OldWorkbookFile open(
      Path file, @Nullable Password password, MemoryBudget budget, Progress progress)
      throws IOException {
    budget.take(file.toFile().length() * MEMORY_A_BYTE);
    var system = container(file);
    try {
      return new OldWorkbookFile(system, password, budget, progress);
    } catch (IOException | RuntimeException e) {
      system.close();
      throw e;
    }
  }

  private static POIFSFileSystem container(Path file) throws IOException {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static List<SheetEntry> entries(BookListener book) {
    var tabs = book.bound();
    var stored = Arrays.asList(BoundSheetRecord.orderByBofPosition(tabs));
    return tabs.stream()
        .filter(tab -> book.worksheets().contains(stored.indexOf(tab)))
        .map(tab ->
            new SheetEntry(
                stored.indexOf(tab), tab.getSheetname(), tab.isHidden() || tab.isVeryHidden()))
        .toList();
  }

  @Override
  public List<SheetEntry> sheets() {
    return sheets;
  }

  @Override
  public RawCells sample(SheetEntry sheet, int rows, Progress progress) throws IOException {
    var sample = samples.get(sheet.index());
    if (sample != null) {
      return sample;
    }
    // After another sheet was read, whose remark this must leave alone.
    var own = budget.loan();
    var builder = new SheetBuilder(own, rows);
    listen(index -> index == sheet.index() ? builder : null, progress);
    own.giveBack();
    return builder.build(pool);
  }

  @Override
  public RawCells read(SheetEntry sheet, Progress progress) throws IOException {
    loan.giveBack();
    samples.clear();
    var builder = new SheetBuilder(budget, Integer.MAX_VALUE);
    var book = listen(index -> index == sheet.index() ? builder : null, progress);
    var cells = builder.build(pool);
    lastRow = book.complete() ? -1 : cells.rows();
    return cells;
  }

  @Override
  public List<ReadingRemark> remarks() {
    var remarks = new ArrayList<ReadingRemark>();
    if (lastRow >= 0) {
      remarks.add(
          new ReadingRemark(
              Weight.LOST, Message.of("xls.broken-after", lastRow), String.valueOf(lastRow)));
    }
    if (macros) {
      remarks.add(new ReadingRemark(Weight.TOLD, Message.of("workbook.note.macros"), ""));
    }
    return remarks;
  }

  @Override
  public void close() {
    try {
      system.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads all records, as far as they can be read.
  private BookListener listen(BookListener.Sinks sinks, Progress progress) throws IOException {
    var listener = new BookListener(sinks, pool, budget, progress);
    var request = new HSSFRequest();
    request.addListenerForAllRecords(listener);
    Biff8EncryptionKey.setCurrentUserPassword(password == null ? null : password.secret());
    try {
      new HSSFEventFactory().processWorkbookEvents(request, system);
    } catch (EncryptedDocumentException e) {
      throw new Locked(password != null);
    } catch (OldExcelFormatException e) {
      throw new Unsupported("workbook.excel-95");
    } catch (Cancelled | TooLarge e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (!listener.hasCells()) {
        throw new IOException(e);
      }
      listener.breakOff();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return listener;
  }
}
