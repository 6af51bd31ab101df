package manyi.workbook.together;

import java.util.HashMap;
import java.util.Map;

/// How alike two texts are: twice the pairs of neighbouring characters that both have, among all
/// pairs of both (Dice 1945, doi:10.2307/1932409).
final class Likeness {
  private Likeness() {}

  /// From 0, nothing in common, to 1, the same.
  static double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    var pairs = pairs(a);
    int all = Math.max(0, a.length() - 1) + Math.max(0, b.length() - 1);
    int both = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      if (pairs.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0) {
        both++;
      }
    }
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs;
  }
}
