package manyi.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What stands at the beginning of a part: tells whether a scanner understands it.
final class PartHead {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private PartHead() {}

  /// Where the root element's content begins.
  ///
  /// @param root its name
  /// @param most how many bytes may stand before
  /// @return −1 where the part is not in UTF-8, or has a prefix, a comment or anything else there
  ///   that only a parser understands
  static int end(ByteWindow window, String root, int most) {
    int from = window.matches(window.pos, MARK) ? window.pos + MARK.length : window.pos;
    int length = Math.min(most, window.limit - from);
    var head = new String(window.bytes, from, length, StandardCharsets.ISO_8859_1);
    int tag = head.indexOf("<" + root);
    int end = tag < 0 ? -1 : head.indexOf('>', tag);
    if (end < 0 || head.charAt(end - 1) == '/' || !isUtf8(head.substring(0, tag))) {
      return -1;
    }
    char after = head.charAt(tag + 1 + root.length());
    return after <= ' ' || after == '>' ? from + end + 1 : -1;
  }

  /// Whether what stands before the root element is nothing, or says that the part is in UTF-8.
  private static boolean isUtf8(String prolog) {
    var said = prolog.strip().toLowerCase(Locale.ROOT).replace('\'', '"');
    return said.isEmpty()
        || (said.startsWith("<?xml ")
            && said.indexOf('<', 1) < 0
            && (!said.contains("encoding") || said.contains("encoding=\"utf-8\"")));
  }
}
