package manyi.workbook.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.recognition.StateWords;
import org.jspecify.annotations.Nullable;

/// A closed question's answers, counted in each file. Answers chosen together in one cell are
/// counted each.
final class AnswerTable {
  private static final int MOST_LEVELS = 60;
  private static final int MOST_CELLS = 5_000;
  private static final List<String> SEPARATORS = List.of("┋", ";", "；");

  private final int parts;
  private final String separator;
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final int[] answered;
  private final int[] numbers;

  private AnswerTable(int parts, String separator) {
    this.parts = parts;
    this.separator = separator;
    answered = new int[parts];
    numbers = new int[parts];
  }

  /// The table of a column, null for one that is not closed.
  static @Nullable AnswerTable of(JoinedColumn column, Stack stack) {
    if (!(column.raw() instanceof RawColumn.Coded coded)
        || coded.dictionary().length > MOST_CELLS) {
      return null;
    }
    var cells = stack.cells();
    var dictionary = coded.dictionary();
    var table = new AnswerTable(stack.parts().size(), separator(dictionary, cells));
    var texts = Arrays.stream(dictionary).mapToObj(cell -> text(cell, cells)).toList();
    var n = new int[dictionary.length];
    for (int part = 0; part < table.parts; part++) {
      Arrays.fill(n, 0);
      int last = stack.firstRow(part + 1);
      for (int row = stack.firstRow(part); row < last; row++) {
        n[coded.code(row)]++;
      }
      for (int code = 1; code < n.length; code++) {
        if (n[code] > 0 && !texts.get(code).isEmpty()) {
          table.add(part, texts.get(code), isNumber(dictionary[code], texts.get(code)), n[code]);
        }
      }
    }
    return table.isClosed() ? table : null;
  }

  private static String separator(long[] dictionary, RawCells cells) {
    for (var separator : SEPARATORS) {
      long with =
          Arrays.stream(dictionary).filter(cell -> text(cell, cells).contains(separator)).count();
      if (with * 5 >= dictionary.length && with >= 2) {
        return separator;
      }
    }
    return "";
  }

  /// An answer without white space around it; empty for silence.
  private static String text(long cell, RawCells cells) {
    if (CellValue.isError(cell)) {
      return "";
    }
    var text = cells.text(cell).replace('\u00A0', ' ').replace('\u3000', ' ').strip();
    return StateWords.notAsked(text) || StateWords.unanswered(text) ? "" : text;
  }

  private static boolean isNumber(long cell, String text) {
    return CellValue.isNumber(cell) || !Double.isNaN(Numbers.parse(text));
  }

  private void add(int part, String text, boolean number, int n) {
    answered[part] += n;
    numbers[part] += number ? n : 0;
    for (var level : split(text)) {
      counts.computeIfAbsent(level, _ -> new int[parts])[part] += n;
    }
  }

  /// The answers of one cell, without what was typed into them.
  private List<String> split(String text) {
    if (separator.isEmpty()) {
      return List.of(text);
    }
    List<String> split = new ArrayList<>();
    for (var level : text.split(Pattern.quote(separator), -1)) {
      int typed = level.indexOf('〖');
      var name = (typed < 0 ? level : level.substring(0, typed)).strip();
      if (!name.isEmpty() && !name.contains("〗") && !split.contains(name)) {
        split.add(name);
      }
    }
    return split;
  }

  /// A cell's answers with each level replaced.
  String replaced(String text, UnaryOperator<String> level) {
    if (separator.isEmpty()) {
      return level.apply(text.replace('\u00A0', ' ').replace('\u3000', ' ').strip());
    }
    return Arrays.stream(text.split(Pattern.quote(separator), -1))
        .map(part -> {
          int typed = part.indexOf('〖');
          var name = typed < 0 ? part : part.substring(0, typed);
          return level.apply(name.strip()) + part.substring(name.length());
        })
        .collect(Collectors.joining(separator));
  }

  private boolean isClosed() {
    int all = Arrays.stream(answered).sum();
    return !counts.isEmpty() && counts.size() <= MOST_LEVELS && all >= counts.size() * 2;
  }

  List<String> levels() {
    return List.copyOf(counts.keySet());
  }

  int n(String level) {
    return Arrays.stream(counts(level)).sum();
  }

  /// How many gave an answer, in each part.
  int[] counts(String level) {
    return counts.getOrDefault(level, new int[parts]);
  }

  /// The parts in which somebody gave an answer.
  BitSet with(String level) {
    return where(counts(level));
  }

  /// The parts in which somebody answered.
  BitSet withAnswers() {
    return where(answered);
  }

  int answered(BitSet inParts) {
    return inParts.stream().map(part -> answered[part]).sum();
  }

  /// Whether (nearly) all answers of a part are numbers, or none is.
  boolean areNumbers(int part) {
    return numbers[part] * 10L >= answered[part] * 9L;
  }

  boolean areWords(int part) {
    return numbers[part] * 10L <= answered[part];
  }

  private static BitSet where(int[] n) {
    var where = new BitSet();
    for (int part = 0; part < n.length; part++) {
      where.set(part, n[part] > 0);
    }
    return where;
  }
}
