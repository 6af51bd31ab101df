package manyi.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import manyi.workbook.cells.CellName;
import manyi.workbook.xlsx.CellTag.Content;
import org.jspecify.annotations.Nullable;

/// The tags that a sheet's cells have been seen to have.
final class CellTags {
  /// Enough for any sheet written by a program; the others are understood anew each time.
  private static final int MOST = 100;

  private static final byte[] VALUE = ByteWindow.ascii("<v>");

  private final List<CellTag> known = new ArrayList<>();

  /// The known tag that stands there; null where none does.
  @Nullable CellTag known(byte[] bytes, int at) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).matches(bytes, at)) {
        return known.get(i);
      }
    }
    return null;
  }

  /// The tag that stands there.
  ///
  /// @return null where it is not of the usual form or does not end within the bytes at hand
  @Nullable CellTag read(ByteWindow window, int from) {
    var bytes = window.bytes;
    var former = known(bytes, from);
    if (former != null) {
      return former;
    }
    var type = CellType.NUMBER;
    int style = 0;
    int at = from;
    while (at < window.limit && bytes[at] == ' ') {
      int name = at + 1;
      int equals = window.find(name, '=');
      int value = equals + 2;
      int end = equals < 0 ? -1 : window.find(value, '"');
      if (end < 0 || bytes[equals + 1] != '"' || !isName(bytes, name, equals)) {
        return null;
      }
      if (equals - name == 1) {
        switch (bytes[name]) {
          case 't' ->
              type = CellType.of(new String(bytes, value, end - value, StandardCharsets.UTF_8));
          case 's' -> style = (int) CellName.digits(bytes, value, end);
          default -> {
            return null;
          }
        }
      }
      at = end + 1;
    }
    return ended(window, from, at, type, style);
  }

  private static boolean isName(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      byte b = bytes[at];
      if (!(b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z')) {
        return false;
      }
    }
    return from < to;
  }

  private @Nullable CellTag ended(ByteWindow window, int from, int at, CellType type, int style) {
    var bytes = window.bytes;
    int length = at - from;
    if (at + 4 > window.limit) {
      return null;
    }
    if (bytes[at] == '/' && bytes[at + 1] == '>') {
      return learn(
          new CellTag(bytes, from, length + 2, length + 2, Content.NOTHING, type, style),
          length + 2);
    }
    if (bytes[at] != '>') {
      return null;
    }
    if (window.matches(at + 1, VALUE)) {
      return learn(
          new CellTag(bytes, from, length + 4, length + 4, Content.VALUE, type, style), length + 4);
    }
    // Three bytes more are compared: else it would be taken for a tag that a value follows.
    return learn(
        new CellTag(bytes, from, length + 4, length + 1, Content.OTHER, type, style), length + 4);
  }

  private CellTag learn(CellTag tag, int compared) {
    if (compared <= CellTag.LONGEST && known.size() < MOST) {
      known.add(tag);
      tag.mark(known.size());
    }
    return tag;
  }
}
