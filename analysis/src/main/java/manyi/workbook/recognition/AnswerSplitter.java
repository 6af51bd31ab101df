package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes several answers in a cell apart. Options that hold the separator themselves, such as
/// `Online course (Coursera, edX)` or `Blogs, forums and news`, stay whole: what stands in brackets
/// is one, and so are parts that never occur without one another.
final class AnswerSplitter {
  private static final Set<String> COMMAS = Set.of(", ", ",", "，", "、");
  private static final int LONGEST_CHAIN = 12;

  /// Parts that come together less often may do so by chance.
  private static final int LEAST_TOGETHER = 5;

  /// With more different cells the parts are texts, not options.
  private static final int MOST_CELLS = 5000;

  private final String separator;
  private Set<String> chained = Set.of();

  private AnswerSplitter(String separator) {
    this.separator = separator;
  }

  /// A splitter that has learnt a column's options.
  static AnswerSplitter of(ColumnView view, String separator) {
    var splitter = new AnswerSplitter(separator);
    if (COMMAS.contains(separator) && view.distinct() <= MOST_CELLS) {
      splitter.learn(view);
    }
    return splitter;
  }

  /// The answers in a cell, each once, without what was typed beside them.
  List<String> parts(String cell) {
    List<String> parts = split(Typed.without(cell));
    for (int i = 0; i + 1 < parts.size(); ) {
      var joined = parts.get(i) + separator + parts.get(i + 1);
      if (chained.contains(joined)) {
        parts.set(i, joined);
        parts.remove(i + 1);
      } else {
        i++;
      }
    }
    return parts.stream().distinct().toList();
  }

  private List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    boolean brackets = COMMAS.contains(separator);
    int from = 0;
    int search = 0;
    while (from <= text.length()) {
      int to = text.indexOf(separator, search);
      to = to < 0 ? text.length() : to;
      if (brackets && to < text.length() && isOpen(text, from, to)) {
        search = to + separator.length();
        continue;
      }
      var part = text.substring(from, to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to + separator.length();
      search = from;
    }
    return parts;
  }

  /// Whether a bracket is open at the end of a part that is closed later.
  private static boolean isOpen(String text, int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
    }
    return depth > 0 && (text.indexOf(')', to) >= 0 || text.indexOf('）', to) >= 0);
  }

  /// Learns which parts never come without one another; a whole that is found is a part of longer
  /// ones.
  private void learn(ColumnView view) {
    Set<String> found = new HashSet<>();
    for (int round = 0; round < LONGEST_CHAIN; round++) {
      Map<String, Integer> single = new HashMap<>();
      Map<List<String>, Integer> pairs = new HashMap<>();
      for (var value : view.values()) {
        var parts = parts(value.text());
        parts.forEach(part -> single.merge(part, value.n(), Integer::sum));
        for (int i = 0; i + 1 < parts.size(); i++) {
          pairs.merge(List.of(parts.get(i), parts.get(i + 1)), value.n(), Integer::sum);
        }
      }
      int before = found.size();
      pairs.forEach((pair, n) -> {
        boolean always =
            n.equals(single.get(pair.getFirst())) && n.equals(single.get(pair.getLast()));
        if (always && n >= (goesOn(pair.getLast()) ? 2 : LEAST_TOGETHER)) {
          found.add(pair.getFirst() + separator + pair.getLast());
        }
      });
      chained = Set.copyOf(found);
      if (found.size() == before) {
        return;
      }
    }
  }

  /// Whether a part reads on from the one before: it begins with a small letter.
  private static boolean goesOn(String part) {
    return Character.isLowerCase(part.codePointAt(0));
  }
}
