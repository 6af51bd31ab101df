package manyi.workbook.xls;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import manyi.progress.Progress;
import manyi.workbook.cells.CellSink;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.TextPool;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// Takes a workbook's records as they come and gives the cells of each sheet to its sink.
final class BookListener implements HSSFListener {
  private static final int RECORDS_A_REPORT = 1 << 14;

  /// Where the cells of a sheet go; null where they are not wanted.
  @FunctionalInterface
  interface Sinks {
    @Nullable CellSink of(int sheet);
  }

  private final Sinks sinks;
  private final TextPool pool;
  private final MemoryBudget budget;
  private final Progress progress;
  private final Styles styles = new Styles();
  private final List<BoundSheetRecord> bound = new ArrayList<>();
  private final List<Integer> worksheets = new ArrayList<>();
  private int[] shared = new int[0];
  private int depth;
  private boolean broken;
  private int substreams = -1;
  private @Nullable CellSink sink;
  private @Nullable FormulaRecord formula;
  private int records;

  BookListener(Sinks sinks, TextPool pool, MemoryBudget budget, Progress progress) {
    this.sinks = sinks;
    this.pool = pool;
    this.budget = budget;
    this.progress = progress;
  }

  /// Whether all was read that was begun.
  boolean complete() {
    return depth == 0 && !broken;
  }

  /// Whether a sheet was begun.
  boolean hasCells() {
    return !worksheets.isEmpty();
  }

  /// What follows cannot be read.
  void breakOff() {
    broken = true;
  }

  /// What is said of the sheets, in the order of their tabs.
  List<BoundSheetRecord> bound() {
    return bound;
  }

  /// The places in the file of those that are worksheets, neither charts nor macros.
  List<Integer> worksheets() {
    return worksheets;
  }

  @Override
  public void processRecord(Record read) {
    if (records++ % RECORDS_A_REPORT == 0) {
      progress.report(Double.NaN);
    }
    switch (read) {
      case BOFRecord begin -> begin(begin);
      case EOFRecord _ -> depth--;
      case BoundSheetRecord sheet -> bound.add(sheet);
      case DateWindow1904Record window -> styles.from1904(window.getWindowing() == 1);
      case FormatRecord format -> styles.add(format);
      case ExtendedFormatRecord style -> styles.add(style);
      case SSTRecord texts -> share(texts);
      case null -> {}
      default -> inSheet(read);
    }
  }

  private void begin(BOFRecord begin) {
    if (depth++ == 0) {
      substreams++;
      int sheet = substreams - 1;
      boolean cells = begin.getType() == BOFRecord.TYPE_WORKSHEET;
      if (sheet >= 0 && cells) {
        worksheets.add(sheet);
      }
      sink = sheet >= 0 && cells ? sinks.of(sheet) : null;
    }
  }

  private void share(SSTRecord texts) {
    budget.take(texts.getNumUniqueStrings() * 4L);
    shared = new int[texts.getNumUniqueStrings()];
    for (int i = 0; i < shared.length; i++) {
      shared[i] = place(texts.getString(i).getString());
    }
  }

  /// A text's place in the pool, −1 of an empty one.
  private int place(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return -1;
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return pool.add(bytes, 0, bytes.length);
  }

  private void inSheet(Record read) {
    if (sink == null || depth != 1) {
      return;
    }
    switch (read) {
      case NumberRecord number -> put(number, number(number, number.getValue()));
      case LabelSSTRecord label -> {
        int index = label.getSSTIndex();
        put(label, text(index >= 0 && index < shared.length ? shared[index] : -1));
      }
      case LabelRecord label ->
          cell(label.getRow(), label.getColumn(), text(place(label.getValue())));
      case BoolErrRecord cell ->
          put(cell, cell.isBoolean() ? CellValue.truth(cell.getBooleanValue()) : error(cell));
      case FormulaRecord result -> formula(result);
      case StringRecord result -> {
        if (formula != null) {
          put(formula, text(place(result.getString())));
          formula = null;
        }
      }
      case MergeCellsRecord merges -> merge(sink, merges);
      default -> {}
    }
  }

  private static void merge(CellSink sink, MergeCellsRecord merges) {
    for (int i = 0; i < merges.getNumAreas(); i++) {
      var area = merges.getAreaAt(i);
      sink.merged(
          area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
    }
  }

  private void formula(FormulaRecord result) {
    formula = null;
    var type = result.getCachedResultTypeEnum();
    if (type == CellType.STRING) {
      // Its text comes in the next record.
      formula = result;
    } else if (type == CellType.BOOLEAN) {
      put(result, CellValue.truth(result.getCachedBooleanValue()));
    } else if (type == CellType.ERROR) {
      put(result, error(result.getCachedErrorValue()));
    } else {
      put(result, number(result, result.getValue()));
    }
  }

  private long number(CellRecord cell, double value) {
    return styles.isDate(cell.getXFIndex())
        ? CellValue.date(styles.since1900(value))
        : CellValue.number(value);
  }

  private static long text(int place) {
    return place < 0 ? CellValue.EMPTY : CellValue.text(place);
  }

  private long error(BoolErrRecord cell) {
    return error(cell.getErrorValue());
  }

  private long error(int code) {
    var name = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    return CellValue.error(place(name));
  }

  private void put(CellRecord cell, long value) {
    cell(cell.getRow(), cell.getColumn(), value);
  }

  private void cell(int row, int column, long value) {
    if (sink != null && value != CellValue.EMPTY && !sink.cell(row, column, value)) {
      sink = null;
    }
  }
}
