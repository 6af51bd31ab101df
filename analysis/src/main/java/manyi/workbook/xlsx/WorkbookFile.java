package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
import manyi.workbook.xlsx.XmlScanner.Token;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/// An xlsx file: its sheets, each read when asked for.
public final class WorkbookFile implements SheetSource {
  static {
    // A large sheet of few distinct answers is compressed far better than the library's guard
    // against bombs allows. Our own guard is PackageGuard and MemoryBudget.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxFileCount(100_000);
    ZipSecureFile.setMaxEntrySize(0xFFFF_FFFFL);
  }

  private final OPCPackage opc;
  private final List<Tab> tabs;
  private final DateStyles styles;
  private final TextPool pool;
  private final MemoryBudget budget;
  private int @Nullable [] shared;
  private final @Nullable PackagePart sharedPart;
  private boolean macros;

  /// A sheet and the part that holds its cells.
  private record Tab(String name, PackagePart part, boolean hidden) {}

  private WorkbookFile(
      OPCPackage opc,
      List<Tab> tabs,
      DateStyles styles,
      @Nullable PackagePart sharedPart,
      MemoryBudget budget) {
    this.opc = opc;
    this.budget = budget;
    this.pool = new TextPool(budget);
    this.tabs = List.copyOf(tabs);
    this.styles = styles;
    this.sharedPart = sharedPart;
  }

  /// @throws IOException when the file is not a workbook or is broken
  /// @throws TooLarge when it is made to exhaust memory
  public static WorkbookFile open(Path file) throws IOException {
    return open(file, MemoryBudget.ofProgram());
  }

  public static WorkbookFile open(Path file, MemoryBudget budget) throws IOException {
    PackageGuard.check(file);
    OPCPackage opc;
    try {
      opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
    } catch (InvalidFormatException | RuntimeException e) {
      throw new IOException(e);
    }
    try {
      return read(opc, budget);
    } catch (InvalidFormatException e) {
      opc.revert();
      throw new IOException(e);
    } catch (IOException | RuntimeException e) {
      opc.revert();
      throw e;
    }
  }

  @Override
  public List<SheetEntry> sheets() {
    return IntStream.range(0, tabs.size())
        .mapToObj(at -> new SheetEntry(at, tabs.get(at).name(), tabs.get(at).hidden()))
        .toList();
  }

  @Override
  public RawCells sample(SheetEntry sheet, int rows, Progress progress) throws IOException {
    var texts = shared(progress.part(0, 0.3));
    var loan = budget.loan();
    var sample = read(sheet, texts, new SheetBuilder(loan, rows), progress.part(0.3, 1));
    loan.giveBack();
    return sample;
  }

  @Override
  public RawCells read(SheetEntry sheet, Progress progress) throws IOException {
    var texts = shared(progress.part(0, 0.3));
    var builder = new SheetBuilder(budget, Integer.MAX_VALUE);
    return read(sheet, texts, builder, progress.part(0.3, 1));
  }

  private RawCells read(SheetEntry sheet, int[] texts, SheetBuilder builder, Progress progress)
      throws IOException {
    try (var in = stream(tabs.get(sheet.index()).part(), progress)) {
      SheetScanner.scan(in, new CellReader(texts, pool, styles), builder);
    }
    return builder.build(pool);
  }

  @Override
  public List<ReadingRemark> remarks() {
    return macros
        ? List.of(new ReadingRemark(Weight.TOLD, Message.of("workbook.note.macros"), ""))
        : List.of();
  }

  @Override
  public void close() {
    opc.revert();
  }

  private int[] shared(Progress progress) throws IOException {
    if (shared == null) {
      shared = new int[0];
      if (sharedPart != null) {
        try (var in = stream(sharedPart, progress)) {
          shared = SharedStrings.read(in, pool, budget);
        }
      }
    }
    return shared;
  }

  private static InputStream stream(PackagePart part, Progress progress) throws IOException {
    return new CountingStream(new ReadAhead(part.getInputStream()), part.getSize(), progress);
  }

  private static WorkbookFile read(OPCPackage opc, MemoryBudget budget)
      throws IOException, InvalidFormatException {
    var main = mainPart(opc);
    List<Tab> tabs = new ArrayList<>();
    boolean from1904 = false;
    boolean book = false;
    try (var in = main.getInputStream()) {
      var xml = new XmlScanner(in);
      for (var token = xml.next(); token != Token.EOF; token = xml.next()) {
        book |= token == Token.START && xml.named("workbook");
        if (token == Token.START && xml.named("workbookPr")) {
          var base = xml.attribute("date1904");
          from1904 = "1".equals(base) || "true".equals(base);
        } else if (token == Token.START && xml.named("sheet")) {
          add(opc, main, xml, tabs);
        }
      }
    }
    if (!book) {
      throw new IOException("no workbook in its part");
    }
    var styles = related(opc, main, "/styles");
    var file =
        new WorkbookFile(
            opc, tabs, styles(styles, from1904), related(opc, main, "/sharedStrings"), budget);
    file.macros = main.getContentType().contains("macroEnabled");
    return file;
  }

  private static DateStyles styles(@Nullable PackagePart part, boolean from1904)
      throws IOException {
    if (part == null) {
      return DateStyles.none(from1904);
    }
    try (var in = part.getInputStream()) {
      return DateStyles.read(in, from1904);
    }
  }

  private static void add(OPCPackage opc, PackagePart main, XmlScanner xml, List<Tab> tabs)
      throws IOException, InvalidFormatException {
    var name = xml.attribute("name");
    var id = relationId(xml);
    var state = xml.attribute("state");
    if (name == null || id == null) {
      return;
    }
    var relation = main.getRelationship(id);
    if (relation == null || !relation.getRelationshipType().endsWith("/worksheet")) {
      return;
    }
    var part = opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    if (part != null) {
      tabs.add(new Tab(name, part, state != null && !state.equals("visible")));
    }
  }

  /// The attribute `r:id`; a sheet has no other whose local name is `id`.
  private static @Nullable String relationId(XmlScanner xml) throws IOException {
    return xml.attribute("id");
  }

  private static PackagePart mainPart(OPCPackage opc) throws IOException, InvalidFormatException {
    for (var relation : opc.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        var part = opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
        if (part != null && part.getContentType().contains("binary")) {
          throw new NotAWorkbook(true);
        }
        if (part != null && isWorkbook(part.getContentType())) {
          return part;
        }
      }
    }
    throw new NotAWorkbook(false);
  }

  private static boolean isWorkbook(String contentType) {
    return contentType.contains("spreadsheetml") || contentType.contains("ms-excel");
  }

  private static @Nullable PackagePart related(OPCPackage opc, PackagePart main, String type)
      throws InvalidFormatException {
    for (var relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(type)) {
        return opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
      }
    }
    return null;
  }
}
