package manyi.workbook.xlsx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Finds attributes among the bytes of a tag.
final class XmlAttribute {
  private XmlAttribute() {}

  /// An attribute's value by its local name; null where the tag has none.
  static @Nullable String find(byte[] bytes, int tagFrom, int tagTo, String name)
      throws IOException {
    int at = tagFrom;
    while (true) {
      while (at < tagTo && bytes[at] <= ' ') {
        at++;
      }
      int from = at;
      while (at < tagTo && bytes[at] != '=') {
        at++;
      }
      if (at >= tagTo) {
        return null;
      }
      int to = at;
      while (to > from && bytes[to - 1] <= ' ') {
        to--;
      }
      at++;
      while (at < tagTo && bytes[at] <= ' ') {
        at++;
      }
      byte quote = bytes[at++];
      int valueFrom = at;
      while (at < tagTo && bytes[at] != quote) {
        at++;
      }
      if (equal(name, bytes, afterColon(bytes, from, to), to)) {
        var value = new XmlText();
        value.append(bytes, valueFrom, at);
        return value.string();
      }
      at++;
    }
  }

  /// Whether these bytes are a name.
  static boolean equal(String name, byte[] bytes, int from, int to) {
    if (to - from != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (bytes[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int afterColon(byte[] bytes, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (bytes[at] == ':') {
        return at + 1;
      }
    }
    return from;
  }
}
