package manyi.workbook.together;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Orders names as people do: the numbers in them by their size, so that 2 comes before 10.
public final class NaturalOrder {
  private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

  public static final Comparator<String> NAMES = NaturalOrder::compare;

  private NaturalOrder() {}

  private static int compare(String a, String b) {
    var left = BORDER.split(a);
    var right = BORDER.split(b);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int order = comparePieces(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return left.length == right.length
        ? a.compareTo(b)
        : Integer.compare(left.length, right.length);
  }

  private static int comparePieces(String a, String b) {
    boolean numbers = isNumber(a) && isNumber(b);
    var left = numbers ? a.replaceFirst("^0+(?=.)", "") : a;
    var right = numbers ? b.replaceFirst("^0+(?=.)", "") : b;
    return numbers && left.length() != right.length()
        ? Integer.compare(left.length(), right.length())
        : left.compareToIgnoreCase(right);
  }

  private static boolean isNumber(String piece) {
    return !piece.isEmpty() && piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
  }
}
