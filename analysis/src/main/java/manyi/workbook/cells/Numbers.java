package manyi.workbook.cells;

import java.util.regex.Pattern;

/// Numbers that people typed as text.
public final class Numbers {
  private static final Pattern PLAIN =
      Pattern.compile("[-+]?(\\d{1,15}(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
  private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  private Numbers() {}

  /// The number, NaN where the text is none. A zero in front, as in a code such as `007`, makes it
  /// none.
  public static double parse(String text) {
    if (text.isEmpty() || text.length() > 24) {
      return Double.NaN;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && "+-.,eE".indexOf(c) < 0) {
        return Double.NaN;
      }
    }
    boolean code = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
    if (!code && PLAIN.matcher(text).matches()) {
      return Double.parseDouble(text);
    }
    return GROUPED.matcher(text).matches() ? Double.parseDouble(text.replace(",", "")) : Double.NaN;
  }
}
