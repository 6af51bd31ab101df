package manyi.text;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers as people write them.
public final class NumberText {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  private NumberText() {}

  /// A finite number such as `7`, `-2.5` or `1e3`; empty for anything else, also for what only a
  /// programmer reads as a number, such as `1d` or `0x1p3`.
  public static OptionalDouble parse(String text) {
    var plain = text.strip();
    if (!DECIMAL.matcher(plain).matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(plain);
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
