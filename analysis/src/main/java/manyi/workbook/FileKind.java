package manyi.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import manyi.workbook.sav.SpssForm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file is by its first bytes, whatever its name ends in.
enum FileKind {
  EMPTY,
  /// A zip archive, as every xlsx workbook is one.
  ZIP,
  ENCRYPTED,
  OLD_WORKBOOK,
  /// A `.sav` or `.zsav` file.
  SPSS,
  SPSS_ENCRYPTED,
  /// An SPSS file of a form that is not read.
  SPSS_OTHER,
  PDF,
  WEB_PAGE,
  TEXT,
  OTHER;

  private static final int HEAD = 4096;

  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return EMPTY;
    }
    var text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return compound(file);
    }
    var spss = SpssForm.of(head);
    if (spss != SpssForm.NONE) {
      return spss(spss);
    }
    if (text.startsWith("%PDF")) {
      return PDF;
    }
    return isText(head) ? textKind(text) : OTHER;
  }

  private static FileKind spss(SpssForm form) {
    return switch (form) {
      case SYSTEM -> SPSS;
      case ENCRYPTED -> SPSS_ENCRYPTED;
      case OTHER -> SPSS_OTHER;
      case NONE -> OTHER;
    };
  }

  private static FileKind compound(Path file) {
    try (var system = new POIFSFileSystem(file.toFile(), true)) {
      var root = system.getRoot();
      if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return ENCRYPTED;
      }
      boolean workbook =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      return workbook ? OLD_WORKBOOK : OTHER;
    } catch (IOException | RuntimeException e) {
      // Broken, so that it does not matter any more what it was.
      return OTHER;
    }
  }

  /// Zeros are found in text of two bytes a character, where they stand at every other place.
  private static boolean isText(byte[] head) {
    int even = 0;
    int odd = 0;
    int controls = 0;
    for (int i = 0; i < head.length; i++) {
      even += head[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += head[i] == 0 && i % 2 == 1 ? 1 : 0;
      controls += head[i] > 0 && head[i] < ' ' && "\t\n\r\f\u001A".indexOf(head[i]) < 0 ? 1 : 0;
    }
    boolean marked = head.length > 1 && (head[0] & 0xFE) == 0xFE && (head[1] & 0xFE) == 0xFE;
    boolean wide = marked || Math.min(even, odd) * 8 < Math.max(even, odd) && even + odd > 8;
    return (wide || (even + odd) * 50 <= head.length) && controls * 50 <= head.length;
  }

  private static FileKind textKind(String text) {
    var start = text.strip().toLowerCase(Locale.ROOT);
    boolean page =
        start.startsWith("<html")
            || start.startsWith("<!doctype html")
            || start.startsWith("<table");
    return page || start.startsWith("<?xml") ? WEB_PAGE : TEXT;
  }
}
