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
    double plain = tryPlain(bytes, 0, length);
    return Double.isNaN(plain) ? slow(bytes, length) : plain;
  }

  /// A number of up to fifteen digits without an exponent; NaN for all others.
  public static double tryPlain(byte[] bytes, int from, int to) {
    int first = from < to && bytes[from] == '-' ? from + 1 : from;
    long digits = 0;
    int count = 0;
    int point = -1;
    for (int at = first; at < to; at++) {
      byte b = bytes[at];
      if (b >= '0' && b <= '9') {
        digits = digits * 10 + b - '0';
        if (digits != 0) {
          count++;
        }
      } else if (b == '.' && point < 0) {
        point = at;
      } else {
        return Double.NaN;
      }
      if (count > 15) {
        return Double.NaN;
      }
    }
    int decimals = point < 0 ? 0 : to - point - 1;
    if (decimals >= POWERS.length || to - first == (point < 0 ? 0 : 1)) {
      return Double.NaN;
    }
    // Both are exact, so the quotient is the nearest double.
    double magnitude = digits / POWERS[decimals];
    return first > from ? -magnitude : magnitude;
  }

  private static double slow(byte[] bytes, int length) {
    var text = new String(bytes, 0, length, StandardCharsets.UTF_8).strip();
    if (text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1))) {
      throw new NumberFormatException(text);
    }
    return Double.parseDouble(text);
  }
}
