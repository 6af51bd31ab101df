package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Several answers in one cell.
final class MultipleChoice {
  private static final List<String> SEPARATORS =
      List.of("┋", ";", "；", "|", "\n", ", ", "，", "、", ",");

  /// What a respondent typed beside an option, such as 其他〖冰球〗.
  private static final Pattern TYPED = Pattern.compile("〖[^〖〗]*〗");

  private static final int MOST_OPTIONS = 60;
  private static final int LONGEST_OPTION = 120;

  private MultipleChoice() {}

  /// What separates the answers in a column's cells; null where each is one answer.
  static @Nullable String separator(ColumnView view) {
    for (var separator : SEPARATORS) {
      if (separates(view, separator)) {
        return separator;
      }
    }
    return null;
  }

  /// The answers in a cell, without what was typed beside them.
  static List<String> parts(String cell, String separator) {
    var text = cell.indexOf('〖') >= 0 ? TYPED.matcher(cell).replaceAll("") : cell;
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf(separator, from);
      to = to < 0 ? text.length() : to;
      var part = text.substring(from, to).strip();
      if (!part.isEmpty() && !parts.contains(part)) {
        parts.add(part);
      }
      from = to + separator.length();
    }
    return parts;
  }

  /// How often each option was chosen, in the order of first appearance.
  static Map<String, Integer> options(ColumnView view, String separator) {
    Map<String, Integer> options = new LinkedHashMap<>();
    for (var value : view.values()) {
      for (var part : parts(value.text(), separator)) {
        options.merge(part, value.n(), Integer::sum);
      }
    }
    return options;
  }

  private static boolean separates(ColumnView view, String separator) {
    var values = view.values();
    int with = 0;
    int answered = 0;
    boolean ends = false;
    for (var value : values) {
      answered += value.n();
      if (value.text().contains(separator)) {
        with += value.n();
        ends |= value.text().endsWith(separator);
      }
    }
    if (with == 0) {
      return false;
    }
    if (separator.equals("┋")) {
      return true;
    }
    if (HeaderWords.open(view.column().heading().text())
        || values.stream().anyMatch(v -> v.text().length() > 1500)
        || with * 20 < answered) {
      return false;
    }
    var options = options(view, separator);
    return options.size() >= 2 && areOptions(options, values.size(), ends);
  }

  /// Whether the parts are options: few, short, chosen again and again, and in more combinations
  /// than there are options.
  private static boolean areOptions(Map<String, Integer> options, int cells, boolean trailing) {
    long rare = options.values().stream().filter(n -> n < 2).count();
    long chosen = options.values().stream().mapToLong(n -> n).sum();
    boolean shortParts = options.keySet().stream().allMatch(o -> o.length() <= LONGEST_OPTION);
    // Some write an option of their own: those are many but make little of all that was chosen.
    long common = options.values().stream().filter(n -> n >= 2 && n * 200 >= chosen).count();
    return shortParts
        && common >= 2
        && common <= MOST_OPTIONS
        && rare * 5 <= chosen
        && (trailing || cells > common)
        && options.size() * 3L <= chosen;
  }
}
