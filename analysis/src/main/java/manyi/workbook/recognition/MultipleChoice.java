package manyi.workbook.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Several answers in one cell.
final class MultipleChoice {
  private static final List<String> SEPARATORS =
      List.of("┋", ";", "；", "|", "\n", ", ", "，", "、", ",");

  /// Words by which a question says that several answers may be given.
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?iu)(select|check|choose|mark|tick) (all|any|up to|as many)|all that apply|multiple answers|多选|可多選|複選|不定项"
              + "|marque tod|marca tod|seleccione tod|elija tod|selecciona tod|marque todas|selecione tod|mehrfach|zutreffende"
              + "|plusieurs (réponses|choix)|cochez|tutte le|più risposte|복수|모두 (선택|고르)|複数|すべて選択|meerdere antwoorden"
              + "|выберите все|несколько (вариантов|ответов)|možnih je več");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)^(other|其他|其它|andere|sonstige|otr[oa]|autre|outr[oa]|altr[oe])|specify|请注明");
  private static final Pattern NAMES = Pattern.compile("[\\w.-]{1,40}( [\\w.-]{1,40})*");

  private static final int MOST_OPTIONS = 60;
  private static final int LONGEST_OPTION = 200;

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

  /// How often each option was chosen, in the order of first appearance.
  static Map<String, Integer> options(ColumnView view, String separator) {
    var splitter = AnswerSplitter.of(view, separator);
    Map<String, Integer> options = new LinkedHashMap<>();
    for (var value : view.values()) {
      for (var part : splitter.parts(value.text())) {
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
    var header = view.column().heading().text();
    if ((HeaderWords.open(header)
            && (OTHER.matcher(header).find() || !SEVERAL.matcher(header).find()))
        || values.stream().anyMatch(v -> v.text().length() > 1500)
        || with * 20 < answered) {
      return false;
    }
    var options = options(view, separator);
    return options.size() >= 2
        && (ends || !separator.contains(",") || areCombined(view, separator))
        && (areOptions(options, values.size(), ends) || asksForSeveral(view, options));
  }

  /// Whether the parts come in several combinations; those of single answers that hold a comma come
  /// in one cell only.
  private static boolean areCombined(ColumnView view, String separator) {
    var splitter = AnswerSplitter.of(view, separator);
    var cells = view.values().stream().map(v -> splitter.parts(v.text())).toList();
    Map<String, Integer> among = new LinkedHashMap<>();
    cells.forEach(cell -> cell.forEach(part -> among.merge(part, 1, Integer::sum)));
    var parts = cells.stream().filter(cell -> cell.size() > 1).flatMap(List::stream).toList();
    long shared = parts.stream().filter(part -> among.getOrDefault(part, 0) > 1).count();
    return !parts.isEmpty() && shared * 10 >= parts.size() * 6L;
  }

  /// Whether the header asks for several answers, and the parts are not whole texts.
  private static boolean asksForSeveral(ColumnView view, Map<String, Integer> options) {
    long again = options.values().stream().filter(n -> n >= 2).count();
    var header = view.column().heading().text();
    return SEVERAL.matcher(header).find()
        && !OTHER.matcher(header).find()
        && options.keySet().stream().allMatch(o -> o.length() <= LONGEST_OPTION)
        && again >= 2
        && options.values().stream().mapToInt(n -> n).sum() > view.answered();
  }

  /// Whether a column's cells are names of options with spaces between them, as ODK writes them.
  static boolean isNames(ColumnView view) {
    var values = view.values();
    boolean names =
        !values.isEmpty()
            && values.stream().allMatch(v -> NAMES.matcher(v.text()).matches())
            && values.stream().anyMatch(v -> v.text().contains(" "));
    var options = names ? options(view, " ") : Map.<String, Integer>of();
    return options.size() >= 2
        && values.stream().allMatch(v -> v.text().split(" ").length <= options.size())
        && areOptions(options, values.size(), true);
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
