package manyi.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bytes that files of a kind begin with.
///
/// @param start as characters of Latin-1
record Signature(String start, FileKind kind) {
  private static final List<Signature> ALL =
      List.of(
          new Signature("%PDF", FileKind.PDF),
          new Signature("\t\u0000\u0004\u0000", FileKind.EXCEL_95),
          new Signature("\t\u0002\u0006\u0000", FileKind.EXCEL_95),
          new Signature("\t\u0004\u0006\u0000", FileKind.EXCEL_95),
          new Signature("Rar!", FileKind.ARCHIVE),
          new Signature("7z\u00BC\u00AF", FileKind.ARCHIVE),
          new Signature("\u001F\u008B", FileKind.ARCHIVE),
          new Signature("BZh", FileKind.ARCHIVE),
          new Signature("\u00FD7zXZ", FileKind.ARCHIVE),
          new Signature("PK\u0007\b", FileKind.ARCHIVE),
          new Signature("\u0089PNG", FileKind.PICTURE),
          new Signature("\u00FF\u00D8\u00FF", FileKind.PICTURE),
          new Signature("GIF8", FileKind.PICTURE),
          new Signature("II*\u0000", FileKind.PICTURE),
          new Signature("MM\u0000*", FileKind.PICTURE),
          new Signature("{\\rtf", FileKind.DOCUMENT),
          new Signature("SQLite format 3", FileKind.DATABASE),
          new Signature("\u0000\u0001\u0000\u0000Standard ", FileKind.DATABASE),
          new Signature("<stata_dta>", FileKind.STATISTICS),
          new Signature(
              "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
                  + "\u00C2\u00EA",
              FileKind.STATISTICS),
          new Signature("HEADER RECORD*******", FileKind.STATISTICS));

  /// The kind of a file that begins so; null where its beginning is no kind's.
  static @Nullable FileKind of(String head) {
    for (var signature : ALL) {
      if (head.startsWith(signature.start())) {
        return signature.kind();
      }
    }
    boolean picture =
        head.startsWith("RIFF") && head.startsWith("WEBP", 8)
            || head.startsWith("BM") && head.indexOf('\u0000') >= 0 && head.indexOf('\n') < 0
            || head.startsWith("ftypheic", 4);
    return picture ? FileKind.PICTURE : null;
  }
}
