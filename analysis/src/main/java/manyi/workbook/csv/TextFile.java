package manyi.workbook.csv;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import manyi.progress.Progress;
import manyi.storage.FileNames;
import manyi.text.Message;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.cells.ReadingRemark.Weight;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.cells.TextPool;
import org.jspecify.annotations.Nullable;

/// A text file of records, one sheet. Its encoding, its delimiter and its way of quoting are found,
/// as far as they are not given; then it is read in one pass.
public final class TextFile implements SheetSource {
  private static final int HEAD = 1 << 18;
  private static final int RECORDS_A_REPORT = 1000;

  private final Path file;
  private final SheetEntry sheet;
  private final Charset charset;
  private final TextForm form;
  private final DecimalCommas commas;
  private final boolean decodes;
  private final MemoryBudget budget;
  private final TextPool pool;
  private final List<ReadingRemark> remarks = new ArrayList<>();
  private List<ReadingRemark> damage = List.of();

  private TextFile(
      Path file, EncodingGuess guess, TextForm form, DecimalCommas commas, MemoryBudget budget) {
    this.file = file;
    this.sheet = new SheetEntry(0, FileNames.withoutEnding(file), false);
    this.charset = guess.charset();
    this.decodes = guess.decodes();
    this.form = form;
    this.commas = commas;
    this.budget = budget;
    this.pool = new TextPool(budget);
  }

  /// Finds out how a file is written.
  ///
  /// @param encoding null for the one found
  /// @param delimiter between fields, null for the one found
  /// @throws IOException when it cannot be read
  public static TextFile open(
      Path file, @Nullable Charset encoding, @Nullable Character delimiter, Progress progress)
      throws IOException {
    return open(file, encoding, delimiter, MemoryBudget.ofProgram(), progress);
  }

  static TextFile open(
      Path file,
      @Nullable Charset encoding,
      @Nullable Character delimiter,
      MemoryBudget budget,
      Progress progress)
      throws IOException {
    var guess =
        encoding == null
            ? EncodingGuess.of(ByteEvidence.of(file, progress))
            : new EncodingGuess(encoding, true, false);
    var head = new char[HEAD];
    int length;
    try (var channel = FileChannel.open(file);
        var reader = TextReader.of(channel, guess.charset())) {
      length = TextReader.fill(reader, head);
    }
    head = Arrays.copyOf(head, length);
    var form = FormFinder.find(head, length < HEAD, delimiter);
    var opened = new TextFile(file, guess, form, DecimalCommas.of(head, form), budget);
    opened.tell(guess);
    return opened;
  }

  private void tell(EncodingGuess guess) {
    var name = guess.charset().name().toUpperCase(Locale.ROOT).replace("X-", "");
    var sign = delimiter(form.delimiter());
    remarks.add(
        guess.certain()
            ? new ReadingRemark(Weight.TOLD, Message.of("csv.read-as", name, sign), "")
            : new ReadingRemark(
                Weight.GUESSED, Message.of("csv.encoding-guessed", name, sign), ""));
    if (commas.others()) {
      remarks.add(new ReadingRemark(Weight.TOLD, Message.of("csv.decimal-comma"), ""));
    }
  }

  private static Object delimiter(char sign) {
    return switch (sign) {
      case ',' -> Message.of("csv.comma");
      case ';' -> Message.of("csv.semicolon");
      case '\t' -> Message.of("csv.tab");
      default -> String.valueOf(sign);
    };
  }

  @Override
  public List<SheetEntry> sheets() {
    return List.of(sheet);
  }

  @Override
  public RawCells sample(SheetEntry entry, int rows, Progress progress) throws IOException {
    var loan = budget.loan();
    var sample = read(new SheetBuilder(loan, rows), progress);
    loan.giveBack();
    return sample;
  }

  @Override
  public RawCells read(SheetEntry entry, Progress progress) throws IOException {
    return read(new SheetBuilder(budget, Integer.MAX_VALUE), progress);
  }

  @Override
  public List<ReadingRemark> remarks() {
    var all = new ArrayList<>(remarks);
    all.addAll(damage);
    return all;
  }

  @Override
  public void close() {
    // Each reading closes what it opened.
  }

  private RawCells read(SheetBuilder builder, Progress progress) throws IOException {
    var cells = new FieldReader(pool);
    var broken = new Damage(decodes);
    try (var channel = FileChannel.open(file);
        var reader = TextReader.of(channel, charset)) {
      double size = Math.max(1, channel.size());
      var records = new RecordScanner(reader, form);
      for (int i = 0; i < form.skipped(); i++) {
        records.next();
      }
      boolean wanted = true;
      for (int row = 0; wanted && records.next(); row++) {
        if (row % RECORDS_A_REPORT == 0) {
          progress.report(Math.min(1, channel.position() / size));
        }
        wanted = row(records, row, cells, builder, broken);
      }
      damage = broken.remarks(records);
    }
    return builder.build(pool);
  }

  private boolean row(
      RecordScanner records, int row, FieldReader cells, SheetBuilder builder, Damage broken) {
    var content = records.content();
    for (int column = 0; column < records.fields(); column++) {
      int from = records.from(column);
      int to = records.to(column);
      broken.look(content, from, to, records.line());
      long value = cells.read(content, from, to, commas.sign(column));
      if (value != CellValue.EMPTY && !builder.cell(row, column, value)) {
        return false;
      }
    }
    return true;
  }

  /// The name of a file without its ending.}
}
