package manyi.workbook.recognition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.survey.Level;
import org.jspecify.annotations.Nullable;

/// Recognises rankings: options in order in one cell, a column an option that holds its place, or a
/// column a place that holds an option.
final class Rankings {
  private static final List<String> ARROWS = List.of("→", "⇒", "->", "＞", ">");
  private static final List<String> LISTS = List.of("┋", ";", "；", "|", ",", "，");
  private static final Pattern SAYS_SO =
      Pattern.compile("(?iu)排序|排名|顺序|\\brank|순위|rangfolge|jerarqu|classe[zr]");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iu).*(第\\s*[一二三四五六七八九十\\d]+\\s*(位|名|选择|选|顺位|重要)?|\\b(1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth)\\b"
              + ".{0,10}|\\b(rank|choice|place|top)\\s*#?\\d+|\\d+\\s*순위)\\W*",
          Pattern.DOTALL);
  private static final Pattern TYPED = Pattern.compile("〖[^〖〗]*〗");
  private static final int MOST_OPTIONS = 30;
  private static final int LEAST_ROWS = 5;
  private static final double NEARLY_ALL = 0.95;

  /// So many rows tell whether answers differ; a large survey has hundreds of thousands more.
  private static final int ENOUGH_ROWS = 2000;

  private Rankings() {}

  /// What stands between the options of a cell, from the first place on; null where cells are no
  /// rankings.
  static @Nullable String separator(ColumnView view) {
    var header = view.column().heading().text();
    var separators =
        SAYS_SO.matcher(header).find()
            ? Stream.concat(ARROWS.stream(), LISTS.stream()).toList()
            : ARROWS;
    for (var separator : separators) {
      if (separates(view, separator, ARROWS.contains(separator))) {
        return separator;
      }
    }
    return null;
  }

  private static boolean separates(ColumnView view, String separator, boolean arrow) {
    int several = 0;
    int answered = 0;
    Map<String, Integer> options = new LinkedHashMap<>();
    for (var value : view.values()) {
      var parts = parts(value.text(), separator);
      if (new HashSet<>(parts).size() < parts.size()) {
        return false;
      }
      several += parts.size() >= 2 ? value.n() : 0;
      answered += value.n();
      parts.forEach(part -> options.merge(part, value.n(), Integer::sum));
    }
    long rare = options.values().stream().filter(n -> n < 2).count();
    return several >= answered * (arrow ? 0.6 : 0.9)
        && options.size() >= 2
        && options.size() <= MOST_OPTIONS
        && rare * 4 <= options.size();
  }

  /// The options of a cell from the first place on.
  static List<String> parts(String cell, String separator) {
    return Stream.of(TYPED.matcher(cell).replaceAll("").split(Pattern.quote(separator)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// The options in cells of rankings, in the order of their first appearance.
  static List<Level> options(ColumnView view, String separator) {
    return view.values().stream()
        .flatMap(value -> parts(value.text(), separator).stream())
        .distinct()
        .map(Level::of)
        .toList();
  }

  /// Whether columns hold a place each: whole numbers from 1 to at most their count, in (nearly)
  /// each row all different.
  static boolean arePlaces(List<ColumnView> views) {
    boolean numbers =
        views.size() >= 3
            && views.stream()
                .allMatch(v ->
                    v.answered() == 0
                        || (v.wholeNumbers() && v.minimum() >= 1 && v.maximum() <= views.size()));
    return numbers && differ(views);
  }

  /// Whether columns are places, as their items say, and hold an option each.
  static boolean arePlacesOfOptions(List<ColumnView> views, List<String> items) {
    return views.size() >= 2
        && items.stream().allMatch(item -> PLACE.matcher(item).matches())
        && views.stream().allMatch(v -> v.column().listed() && v.distinct() <= MOST_OPTIONS)
        && differ(views);
  }

  private static boolean differ(List<ColumnView> views) {
    int rows = views.getFirst().column().respondents();
    int several = 0;
    int different = 0;
    for (int row = 0; row < rows && several < ENOUGH_ROWS; row++) {
      int at = row;
      var given =
          views.stream()
              .filter(view -> view.column().at(at) >= 0)
              .map(view -> view.column().text(at))
              .filter(text -> !isSilent(views, text))
              .toList();
      several += given.size() >= 2 ? 1 : 0;
      different += given.size() >= 2 && new HashSet<>(given).size() == given.size() ? 1 : 0;
    }
    return several >= LEAST_ROWS && different >= several * NEARLY_ALL;
  }

  private static boolean isSilent(List<ColumnView> views, String text) {
    return views.stream().anyMatch(view -> view.isSilent(text));
  }

  /// The options that columns of places hold, in the order of their first appearance.
  static List<Level> options(List<ColumnView> views) {
    Set<String> silent = new HashSet<>();
    views.forEach(view -> silent.addAll(view.missing()));
    return views.stream()
        .flatMap(view -> view.texts().stream())
        .distinct()
        .filter(text -> !silent.contains(text))
        .map(Level::of)
        .toList();
  }
}
