package manyi.workbook.cells;

import java.nio.charset.StandardCharsets;

/// Reads a number as it stands in a part: most are short, and those are read without making a
/// string, to the same bits as [Double#parseDouble].
public final class Decimal {
  private static final double[] POWERS = new double[23];

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  private Decimal() {}

  /// @throws NumberFormatException when it is no number
  public static double parse(byte[] bytes, int length) {
    int at = length > 0 && bytes[0] == '-' ? 1 : 0;
    long digits = 0;
    int count = 0;
    int point = -1;
    for (; at < length; at++) {
      byte b = bytes[at];
      if (b >= '0' && b <= '9') {
        digits = digits * 10 + b - '0';
        if (digits != 0) {
          count++;
        }
      } else if (b == '.' && point < 0) {
        point = at;
      } else {
        return slow(bytes, length);
      }
      if (count > 15) {
        return slow(bytes, length);
      }
    }
    int decimals = point < 0 ? 0 : length - point - 1;
    if (decimals >= POWERS.length || length == (bytes[0] == '-' ? 1 : 0) + (point < 0 ? 0 : 1)) {
      return slow(bytes, length);
    }
    // Both are exact, so the quotient is the nearest double.
    double magnitude = digits / POWERS[decimals];
    return bytes[0] == '-' ? -magnitude : magnitude;
  }

  private static double slow(byte[] bytes, int length) {
    var text = new String(bytes, 0, length, StandardCharsets.UTF_8).strip();
    if (text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1))) {
      throw new NumberFormatException(text);
    }
    return Double.parseDouble(text);
  }
}
