package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.workbook.cells.Dictionary.Measure;
import manyi.workbook.cells.Dictionary.Missing;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;

/// Which column of a code book holds what.
final class CodebookColumns {
  private static final int MOST_COLUMNS = 12;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu).*(label|题目|题干|问题|标签|question|text|item|description|说明|含义|释义|名称|wording|title|解释|frage).*");
  private static final Pattern NOT_LABEL =
      Pattern.compile("(?iu).*(value|取值|选项|missing|缺失|type|类型|id\\b|编码|代码|code).*");
  private static final Pattern MISSING = Pattern.compile("(?iu).*(missing|缺失|fehlend).*");
  private static final Pattern MEASURE = Pattern.compile("(?iu).*(measure|测量|度量|尺度).*");
  private static final Pattern RANGE =
      Pattern.compile(
          "(-?\\d+(?:\\.\\d+)?)\\s*(?:thru|through|to|至|到|~|～|–|—)\\s*(-?\\d+(?:\\.\\d+)?)");

  private final RawCells cells;
  private final Set<String> headers;
  private final int width;
  private final int name;
  private final int matches;
  private final int header;
  private final int values;
  private final int missing;
  private final int measure;
  private final int label;
  private final int code;
  private final int codeLabel;

  CodebookColumns(RawCells cells, Set<String> headers) {
    this.cells = cells;
    this.headers = headers;
    this.width = Math.min(MOST_COLUMNS, cells.columns());
    int best = -1;
    int most = 0;
    for (int column = 0; column < width; column++) {
      int found = matches(column);
      if (found > most) {
        most = found;
        best = column;
      }
    }
    this.name = best;
    this.matches = most;
    this.header = best < 0 ? -1 : headerRow();
    this.values = firstWhere(this::holdsLists);
    this.missing = firstWhere(c -> headed(c, MISSING));
    this.measure = firstWhere(c -> headed(c, MEASURE));
    int[] pair = pair();
    this.code = pair[0];
    this.codeLabel = pair[1];
    this.label = best < 0 ? -1 : labelColumn();
  }

  /// How many of the other sheet's headers a column names, those included that stand to its right
  /// where it is empty.
  private int matches(int column) {
    return (int)
        IntStream.range(0, cells.rows())
            .filter(row -> {
              var text = text(row, column);
              if (text.isEmpty() && column + 1 < width) {
                text = text(row, column + 1);
              }
              return isHeader(text);
            })
            .count();
  }

  private boolean isHeader(String text) {
    if (text.isEmpty() || !Double.isNaN(Numbers.parse(text))) {
      return false;
    }
    var bare = text.startsWith("[") ? text.replaceFirst("^\\[([^\\]]+)].*", "$1") : text;
    return headers.contains(Dictionaries.key(bare));
  }

  private String text(int row, int column) {
    return Column.clean(cells.text(row, column));
  }

  /// The row above the first header named, where it names the code book's own columns.
  private int headerRow() {
    for (int row = 0; row < Math.min(20, cells.rows()); row++) {
      if (isHeader(text(row, name))) {
        return row > 0 && !text(row - 1, name).isEmpty() ? row - 1 : -1;
      }
    }
    return -1;
  }

  private boolean headed(int column, Pattern words) {
    return header >= 0 && words.matcher(text(header, column)).matches();
  }

  private int firstWhere(IntPredicate holds) {
    return IntStream.range(0, width).filter(c -> c != name).filter(holds).findFirst().orElse(-1);
  }

  private boolean holdsLists(int column) {
    int filled = 0;
    int lists = 0;
    for (int row = Math.max(0, header + 1); row < cells.rows(); row++) {
      var text = cells.text(row, column).strip();
      filled += text.isEmpty() ? 0 : 1;
      lists += text.isEmpty() || ValueList.of(text).isEmpty() ? 0 : 1;
    }
    return lists > 0 && lists * 3 >= filled;
  }

  /// The columns of codes and of their labels where a row holds one value: the first two that are
  /// filled in rows without a name, or with the name of the row above.
  private int[] pair() {
    List<int[]> found = new ArrayList<>();
    for (int row = Math.max(1, header + 2); name >= 0 && row < cells.rows(); row++) {
      boolean again = text(row, name).equals(text(row - 1, name)) && !text(row, name).isEmpty();
      if (!text(row, name).isEmpty() && !again) {
        continue;
      }
      int at = row;
      var filled =
          IntStream.range(0, width).filter(c -> c != name && !text(at, c).isEmpty()).toArray();
      if (again && filled.length > 2) {
        filled = new int[] {filled[filled.length - 2], filled[filled.length - 1]};
      }
      if (filled.length == 2 && text(at, filled[0]).length() <= 12) {
        found.add(filled);
      }
    }
    return found.size() >= 2 ? found.getFirst() : new int[] {-1, -1};
  }

  private int labelColumn() {
    int headed =
        firstWhere(c -> c != values && c != codeLabel && headed(c, LABEL) && !headed(c, NOT_LABEL));
    if (headed >= 0) {
      return headed;
    }
    int best = -1;
    double longest = 3;
    for (int column = 0; column < width; column++) {
      if (column != name && column != values && column != missing && column != measure) {
        double length = length(column);
        if (length > longest) {
          longest = length;
          best = column;
        }
      }
    }
    return best;
  }

  /// The mean length of the words beside names.
  private double length(int column) {
    return IntStream.range(0, cells.rows())
        .filter(row -> row != header && !text(row, name).isEmpty())
        .mapToObj(row -> text(row, column))
        .filter(text -> !text.isEmpty())
        .mapToInt(text -> Double.isNaN(Numbers.parse(text)) ? text.length() : 0)
        .average()
        .orElse(0);
  }

  /// The values that a cell lists as missing, such as `0; 6` or `66 thru 99`.
  static Missing missing(String text) {
    List<String> values = new ArrayList<>();
    double from = Double.NaN;
    double to = Double.NaN;
    for (var piece : text.split("[;；,，、|]")) {
      Matcher range = RANGE.matcher(piece.strip());
      if (range.matches()) {
        from = Double.parseDouble(range.group(1));
        to = Double.parseDouble(range.group(2));
      } else if (!piece.isBlank()) {
        var pair = ValueList.of(piece, 1);
        values.add(pair.isEmpty() ? piece.strip() : pair.keySet().iterator().next());
      }
    }
    return values.isEmpty() && Double.isNaN(from) ? Missing.NONE : new Missing(values, from, to);
  }

  static Measure measure(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "nominal", "categorical", "名义", "名义的", "分类" -> Measure.NOMINAL;
      case "ordinal", "ordered", "有序", "定序" -> Measure.ORDINAL;
      case "scale", "interval", "ratio", "metric", "numeric", "度量", "标度", "尺度" -> Measure.SCALE;
      default -> Measure.UNKNOWN;
    };
  }

  int name() {
    return name;
  }

  int matches() {
    return matches;
  }

  int header() {
    return header;
  }

  int values() {
    return values;
  }

  int missing() {
    return missing;
  }

  int measure() {
    return measure;
  }

  int label() {
    return label;
  }

  int code() {
    return code;
  }

  int codeLabel() {
    return codeLabel;
  }
}
