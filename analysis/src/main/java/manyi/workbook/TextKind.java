package manyi.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import manyi.workbook.csv.WideText;

/// What sort of text a file holds, if it is text.
final class TextKind {
  private static final Pattern JSON =
      Pattern.compile("(?s)[\\[{]\\s*(\"[^\"]*\"\\s*:|\\{\\s*\"|\\[).*");

  private TextKind() {}

  static FileKind of(byte[] head) {
    var wide = WideText.charset(head);
    if (wide == null && !isPlain(head)) {
      return FileKind.OTHER;
    }
    var text = new String(head, wide == null ? StandardCharsets.UTF_8 : wide);
    return sort(text.replace("\uFEFF", "").strip());
  }

  /// Whether there are hardly any control characters.
  private static boolean isPlain(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      controls += b >= 0 && b < ' ' && "\t\n\r\f\u001A".indexOf(b) < 0 ? 1 : 0;
    }
    return controls * 50 <= head.length;
  }

  private static FileKind sort(String text) {
    var start = text.toLowerCase(Locale.ROOT);
    if (start.startsWith("<")) {
      if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
          && !start.contains("<html")) {
        return FileKind.XML_WORKBOOK;
      }
      boolean page =
          start.contains("<html")
              || start.contains("<!doctype html")
              || start.contains("<table")
              || start.startsWith("<meta")
              || start.startsWith("<style");
      return page ? FileKind.WEB_PAGE : start.startsWith("<?xml") ? FileKind.XML : FileKind.TEXT;
    }
    return JSON.matcher(text).matches() ? FileKind.JSON : FileKind.TEXT;
  }
}
