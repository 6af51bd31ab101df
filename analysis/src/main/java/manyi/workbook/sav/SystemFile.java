package manyi.workbook.sav;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.progress.Progress;
import manyi.storage.FileNames;
import manyi.text.Message;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.cells.ReadingRemark.Weight;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.cells.TextPool;
import org.jspecify.annotations.Nullable;

/// An SPSS system file as one sheet: the variables' names in the first row, a case in each row
/// below, and all that the file says of its variables as the cells' [Dictionary].
///
/// A value that counts as missing stands in its cell as it is; the dictionary tells that it does.
public final class SystemFile implements SheetSource {
  private static final int CASES_FOR_GUESS = 200;

  private final Path file;
  private final Records records;
  private final TextEncoding encoding;
  private final List<SystemVariable> variables;
  private final Dictionary dictionary;
  private final MemoryBudget budget;
  private final TextPool pool;
  private final List<ReadingRemark> remarks;
  private final List<ReadingRemark> lost = new ArrayList<>();

  private SystemFile(
      Path file,
      Records records,
      TextEncoding encoding,
      SystemDictionary.Understood understood,
      MemoryBudget budget) {
    this.file = file;
    this.records = records;
    this.encoding = encoding;
    this.variables = understood.variables();
    this.dictionary = understood.dictionary();
    this.budget = budget;
    this.pool = new TextPool(budget);
    this.remarks = new ArrayList<>(understood.remarks());
    if (encoding.guessed()) {
      var message = Message.of("sav.encoding-guessed", encoding.charset().name());
      remarks.add(new ReadingRemark(Weight.GUESSED, message, ""));
    }
  }

  /// Reads all that stands before the cases.
  ///
  /// @param charset of the texts as the user says; null for the one that the file names
  /// @throws BrokenSystemFile when it cannot be understood
  /// @throws IOException when the file cannot be read
  public static SystemFile open(Path file, @Nullable Charset charset) throws IOException {
    return open(file, charset, MemoryBudget.ofProgram());
  }

  static SystemFile open(Path file, @Nullable Charset charset, MemoryBudget budget)
      throws IOException {
    Records records;
    try (var in = RecordStream.open(file, budget)) {
      records = Records.read(in);
    }
    var bytes = new TextEncoding(StandardCharsets.ISO_8859_1, false);
    var strings = strings(new Cases(file, records), SystemDictionary.of(records, bytes));
    var encoding =
        charset == null ? TextEncoding.of(records, strings) : new TextEncoding(charset, false);
    return new SystemFile(file, records, encoding, SystemDictionary.of(records, encoding), budget);
  }

  @Override
  public List<SheetEntry> sheets() {
    return List.of(new SheetEntry(0, FileNames.withoutEnding(file), false));
  }

  @Override
  public RawCells sample(SheetEntry sheet, int rows, Progress progress) throws IOException {
    var loan = budget.loan();
    var sample = read(new SheetBuilder(loan, rows), progress);
    loan.giveBack();
    return sample;
  }

  @Override
  public RawCells read(SheetEntry sheet, Progress progress) throws IOException {
    return read(new SheetBuilder(budget, Integer.MAX_VALUE), progress);
  }

  @Override
  public List<ReadingRemark> remarks() {
    var all = new ArrayList<>(remarks);
    all.addAll(lost);
    return all;
  }

  @Override
  public void close() {}

  private RawCells read(SheetBuilder builder, Progress progress) throws IOException {
    for (int column = 0; column < variables.size(); column++) {
      var name = variables.get(column).said().name().getBytes(StandardCharsets.UTF_8);
      builder.cell(0, column, CellValue.text(pool.add(name, 0, name.length)));
    }
    var cases = new Cases(file, records);
    var reals = new Reals(records.header().order());
    var columns = Durations.told(variables, cases, reals, progress.part(0, 0.3));
    var reader = new CaseReader(columns, encoding, reals, pool);
    var outcome =
        cases.forEach((one, at) -> reader.read(one, at + 1, builder), progress.part(0.3, 1));
    remember(outcome);
    return builder.build(pool).with(dictionary).asHeaded();
  }

  private void remember(Cases.Outcome outcome) throws IOException {
    lost.clear();
    if (!outcome.cut()) {
      return;
    }
    if (outcome.read() == 0) {
      throw new BrokenSystemFile("no whole case", records.data());
    }
    long said = records.header().cases();
    var message =
        said < 0
            ? Message.of("sav.cut-off", outcome.read())
            : Message.of("sav.cases-lost", outcome.read(), (int) Math.min(said, Integer.MAX_VALUE));
    lost.add(new ReadingRemark(Weight.LOST, message, ""));
  }

  /// Some of the strings in the cases, for a guess at their encoding.
  private static List<byte[]> strings(Cases cases, SystemDictionary.Understood understood)
      throws IOException {
    List<byte[]> strings = new ArrayList<>();
    cases.forEach(
        (one, at) -> {
          understood.variables().stream()
              .filter(SystemVariable::isString)
              .map(v -> Arrays.copyOfRange(one, v.at(), v.at() + v.pieces().getFirst()))
              .forEach(strings::add);
          return at < CASES_FOR_GUESS;
        },
        Progress.none());
    return strings;
  }
}
