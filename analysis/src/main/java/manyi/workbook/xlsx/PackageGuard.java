package manyi.workbook.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import manyi.workbook.cells.TooLarge;

/// Refuses archives made to exhaust a program that opens them. The parts that the package layer
/// reads as a whole are small in any real workbook; the others are read as streams, however well
/// they are compressed.
final class PackageGuard {
  private static final int LARGEST_SMALL_PART = 1 << 24;
  private static final int MOST_PARTS = 100_000;

  private PackageGuard() {}

  /// @throws TooLarge when a part is larger than such parts are
  static void check(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new TooLarge();
      }
      var entries = zip.entries();
      while (entries.hasMoreElements()) {
        var entry = entries.nextElement();
        if (readAsAWhole(entry.getName())) {
          try (var in = zip.getInputStream(entry)) {
            if (in.skip(LARGEST_SMALL_PART) == LARGEST_SMALL_PART) {
              throw new TooLarge();
            }
          }
        }
      }
    }
  }

  private static boolean readAsAWhole(String name) {
    return name.endsWith(".rels")
        || name.equals("[Content_Types].xml")
        || name.startsWith("docProps/");
  }
}
