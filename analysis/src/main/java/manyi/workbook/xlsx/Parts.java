package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import manyi.progress.Progress;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/// The parts of a workbook's package: POI knows which there are and how they are related; the
/// platform's own zip inflates them, which takes half the time.
final class Parts implements AutoCloseable {
  static {
    // A large sheet of few distinct answers is compressed far better than the library's guard
    // against bombs allows. Our own guard is PackageGuard and MemoryBudget.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxFileCount(100_000);
    ZipSecureFile.setMaxEntrySize(0xFFFF_FFFFL);
  }

  private final OPCPackage opc;
  private final ZipFile zip;
  private final PackagePart main;

  private Parts(OPCPackage opc, ZipFile zip) throws IOException {
    this.opc = opc;
    this.zip = zip;
    this.main = mainPart(opc);
  }

  /// @throws NotAWorkbook when the package is sound but has no workbook
  /// @throws IOException when it is no package
  static Parts open(Path file) throws IOException {
    OPCPackage opc;
    try {
      opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
    } catch (InvalidFormatException | RuntimeException e) {
      throw new IOException(e);
    }
    try {
      return new Parts(opc, new ZipFile(file.toFile()));
    } catch (IOException | RuntimeException e) {
      opc.revert();
      throw e;
    }
  }

  /// The part that lists the sheets.
  PackagePart main() {
    return main;
  }

  /// A part by the id of its relation to the main part; null where there is none of such a type.
  @Nullable PackagePart byId(String id, String type) throws IOException {
    var relation = main.getRelationship(id);
    return relation == null || !relation.getRelationshipType().endsWith(type)
        ? null
        : target(opc, relation.getTargetURI());
  }

  /// The part related to the main part in a way; null where there is none.
  @Nullable PackagePart byType(String type) throws IOException {
    return byType(main, type);
  }

  /// The first part related to another in a way; null where there is none.
  @Nullable PackagePart byType(PackagePart part, String type) throws IOException {
    try {
      for (var relation : part.getRelationships()) {
        if (relation.getRelationshipType().endsWith(type)) {
          return target(opc, relation.getTargetURI());
        }
      }
      return null;
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /// A part's bytes.
  InputStream stream(PackagePart part) throws IOException {
    var entry = zip.getEntry(part.getPartName().getName().substring(1));
    // A name that differs in case only is the same part.
    return entry == null ? part.getInputStream() : zip.getInputStream(entry);
  }

  /// A part's bytes, inflated on another thread.
  Blocks blocks(PackagePart part, Progress progress) throws IOException {
    return new ReadAhead(stream(part), part.getSize(), progress);
  }

  @Override
  public void close() {
    opc.revert();
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read: nothing can be lost.
    }
  }

  private static PackagePart mainPart(OPCPackage opc) throws IOException {
    for (var relation : opc.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        var part = target(opc, relation.getTargetURI());
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

  private static @Nullable PackagePart target(OPCPackage opc, URI target) throws IOException {
    try {
      return opc.getPart(PackagingURIHelper.createPartName(target));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static boolean isWorkbook(String contentType) {
    return contentType.contains("spreadsheetml") || contentType.contains("ms-excel");
  }
}
