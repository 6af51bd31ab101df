package manyi.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text put together from the bytes of a part, with character references resolved. It is used again
/// and again, so that reading a cell makes no object.
final class XmlText {
  /// Far more than a cell can hold.
  private static final int LONGEST = 1 << 24;

  private byte[] bytes = new byte[64];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  String string() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /// Adds text that a parser has read.
  void append(String text) throws BrokenPart {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    appendLiteral(utf8, 0, utf8.length);
  }

  private void appendLiteral(byte[] source, int from, int to) throws BrokenPart {
    reserve(to - from);
    System.arraycopy(source, from, bytes, length, to - from);
    length += to - from;
  }

  /// Adds text as it stands in a part.
  ///
  /// @throws BrokenPart for a reference to a character that is none
  void append(byte[] source, int from, int to) throws BrokenPart {
    reserve(to - from);
    int at = from;
    while (at < to) {
      byte b = source[at++];
      if (b == '&') {
        at = reference(source, at, to);
      } else if (b == '\r') {
        // XML has only one sort of line end.
        bytes[length++] = '\n';
        at += at < to && source[at] == '\n' ? 1 : 0;
      } else {
        bytes[length++] = b;
      }
    }
  }

  /// Resolves the escapes by which workbooks write characters that XML has not, such as `_x000D_`.
  void unescape() throws BrokenPart {
    if (!hasEscape()) {
      return;
    }
    var text = string();
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        plain.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
        i += 6;
      } else {
        plain.append(text.charAt(i));
      }
    }
    var utf8 = plain.toString().getBytes(StandardCharsets.UTF_8);
    clear();
    appendLiteral(utf8, 0, utf8.length);
  }

  private boolean hasEscape() {
    for (int i = 0; i + 7 <= length; i++) {
      if (bytes[i] == '_' && bytes[i + 1] == 'x' && bytes[i + 6] == '_') {
        return true;
      }
    }
    return false;
  }

  private static boolean isEscape(String text, int at) {
    if (at + 7 > text.length() || !text.startsWith("_x", at) || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private int reference(byte[] source, int from, int to) throws BrokenPart {
    int end = from;
    while (end < to && source[end] != ';') {
      end++;
    }
    var name = new String(source, from, end - from, StandardCharsets.US_ASCII);
    var utf8 = Character.toString(character(name)).getBytes(StandardCharsets.UTF_8);
    appendLiteral(utf8, 0, utf8.length);
    reserve(to - from);
    return end + 1;
  }

  private static int character(String name) throws BrokenPart {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(name);
    };
  }

  private static int numbered(String name) throws BrokenPart {
    try {
      int character =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(name.startsWith("#") ? 1 : 0));
      if (name.startsWith("#") && Character.isValidCodePoint(character)) {
        return character;
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // told below, as for a name that is not known
    }
    throw new BrokenPart("the reference &" + name + ";");
  }

  private void reserve(int more) throws BrokenPart {
    if (length + more > bytes.length) {
      if (length + more > LONGEST) {
        throw new BrokenPart("a text without an end");
      }
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
