package manyi.workbook.csv;

import java.util.Arrays;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Decimal;
import manyi.workbook.cells.TextPool;

/// Makes a [CellValue] of a field. It is a number only where nothing is lost by that: a code such
/// as `007`, a telephone number and whatever has more digits than a number holds stay texts.
final class FieldReader {
  private static final int MOST_WHOLE = 10;
  private static final int MOST_DIGITS = 15;

  private final TextPool pool;
  private byte[] bytes = new byte[1 << 10];

  FieldReader(TextPool pool) {
    this.pool = pool;
  }

  /// @param sign before a number's decimals
  /// @return empty for a field that holds nothing
  long read(char[] chars, int from, int to, char sign) {
    int start = from;
    int end = to;
    while (start < end && chars[start] == ' ') {
      start++;
    }
    while (end > start && chars[end - 1] == ' ') {
      end--;
    }
    if (start == end) {
      return CellValue.EMPTY;
    }
    int length = number(chars, start, end, sign);
    if (length > 0) {
      return CellValue.number(Decimal.parse(bytes, length));
    }
    if (end - start > 3
        && chars[start] == '='
        && chars[start + 1] == '"'
        && chars[end - 1] == '"') {
      // So Excel is told that digits are a text.
      return text(chars, start + 2, end - 1);
    }
    return text(chars, from, to);
  }

  /// Writes a number's digits with a decimal point.
  ///
  /// @return how many bytes; 0 where the field is no number
  private int number(char[] chars, int from, int to, char sign) {
    if (to - from > MOST_DIGITS + 2) {
      return 0;
    }
    int at = from;
    int length = 0;
    if (chars[at] == '-') {
      bytes[length++] = '-';
      at++;
    }
    int whole = at;
    while (at < to && chars[at] >= '0' && chars[at] <= '9') {
      bytes[length++] = (byte) chars[at++];
    }
    int digits = at - whole;
    boolean code = digits > 1 && chars[whole] == '0';
    if (digits == 0 || digits > MOST_WHOLE || code) {
      return 0;
    }
    if (at == to) {
      return from < whole && chars[whole] == '0' ? 0 : length;
    }
    if (chars[at] != sign || at + 1 == to) {
      return 0;
    }
    bytes[length++] = '.';
    at++;
    while (at < to && chars[at] >= '0' && chars[at] <= '9') {
      bytes[length++] = (byte) chars[at++];
    }
    return at == to && length <= MOST_DIGITS + 1 ? length : 0;
  }

  private long text(char[] chars, int from, int to) {
    int needed = (to - from) * 3;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
    int length = 0;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else if (c < 0x800) {
        bytes[length++] = (byte) (0xC0 | c >> 6);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(chars[i + 1])) {
        int point = Character.toCodePoint(c, chars[++i]);
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
      } else {
        char shown = Character.isSurrogate(c) ? '\uFFFD' : c;
        bytes[length++] = (byte) (0xE0 | shown >> 12);
        bytes[length++] = (byte) (0x80 | shown >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | shown & 0x3F);
      }
    }
    return CellValue.text(pool.add(bytes, 0, length));
  }
}
