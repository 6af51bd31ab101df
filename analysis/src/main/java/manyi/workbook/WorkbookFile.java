package manyi.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.progress.Progress;
import manyi.workbook.XmlScanner.Token;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/// An xlsx file: its sheets, each read when asked for.
final class WorkbookFile implements AutoCloseable {
  static {
    // A large sheet of few distinct answers is compressed far better than the library's guard
    // against bombs allows. Our own guard is PackageGuard and MemoryBudget.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxFileCount(100_000);
    ZipSecureFile.setMaxEntrySize(0xFFFF_FFFFL);
  }

  private final OPCPackage opc;
  private final List<SheetEntry> sheets;
  private final DateStyles styles;
  private final TextPool pool;
  private final MemoryBudget budget;
  private int @Nullable [] shared;
  private final @Nullable PackagePart sharedPart;

  private WorkbookFile(
      OPCPackage opc,
      List<SheetEntry> sheets,
      DateStyles styles,
      @Nullable PackagePart sharedPart,
      MemoryBudget budget) {
    this.opc = opc;
    this.budget = budget;
    this.pool = new TextPool(budget);
    this.sheets = List.copyOf(sheets);
    this.styles = styles;
    this.sharedPart = sharedPart;
  }

  /// @throws IOException when the file is not a workbook or is broken
  /// @throws TooLarge when it is made to exhaust memory
  static WorkbookFile open(Path file) throws IOException {
    return open(file, MemoryBudget.ofProgram());
  }

  static WorkbookFile open(Path file, MemoryBudget budget) throws IOException {
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

  List<SheetEntry> sheets() {
    return sheets;
  }

  /// Reads a sheet's first rows, to be looked at and let go: what its cells take is given back.
  RawCells sample(SheetEntry sheet, int rows, Progress progress) throws IOException {
    var texts = shared(progress.part(0, 0.3));
    var loan = budget.loan();
    var sample = read(sheet, texts, new SheetBuilder(loan, rows), progress.part(0.3, 1));
    loan.giveBack();
    return sample;
  }

  /// Reads a sheet.
  RawCells read(SheetEntry sheet, Progress progress) throws IOException {
    var texts = shared(progress.part(0, 0.3));
    var builder = new SheetBuilder(budget, Integer.MAX_VALUE);
    return read(sheet, texts, builder, progress.part(0.3, 1));
  }

  private RawCells read(SheetEntry sheet, int[] texts, SheetBuilder builder, Progress progress)
      throws IOException {
    try (var in = stream(sheet.part(), progress)) {
      SheetScanner.scan(in, new CellReader(texts, pool, styles), builder);
    }
    return builder.build(pool);
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
    List<SheetEntry> sheets = new ArrayList<>();
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
          add(opc, main, xml, sheets);
        }
      }
    }
    if (!book) {
      throw new IOException("no workbook in its part");
    }
    var styles = related(opc, main, "/styles");
    return new WorkbookFile(
        opc, sheets, styles(styles, from1904), related(opc, main, "/sharedStrings"), budget);
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

  private static void add(OPCPackage opc, PackagePart main, XmlScanner xml, List<SheetEntry> sheets)
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
      sheets.add(new SheetEntry(name, part, state != null && !state.equals("visible")));
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
