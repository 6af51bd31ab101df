package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.Missing;
import manyi.workbook.cells.Dictionary.MultipleSet;
import manyi.workbook.cells.Dictionary.Variable;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;
import org.jspecify.annotations.Nullable;

/// Reads a sheet that describes the columns of another: a row a variable with its label, its values
/// in a cell or a row a value beneath it; or blocks of a question with its values and its columns.
///
/// A sheet is a code book by what it holds: one of its columns lists the other sheet's headers.
final class Codebook {
  private static final int LEAST_NAMES = 2;
  private static final int MOST_COLUMNS = 12;
  private static final int FILLED_DOWN = 4;

  /// `[S1]: How old are you?` in one cell.
  private static final Pattern NAMED =
      Pattern.compile("^\\[?([A-Za-z]\\w{0,40})]?\\s*[:：]\\s*(\\S.*)$", Pattern.DOTALL);

  private static final Pattern REMARK =
      Pattern.compile("(?i)(values?\\s*[:：].*|open (text|numeric|date).*|取值范围\\s*[:：].*)");
  private static final Pattern UNCHECKED =
      Pattern.compile("(?i)unchecked|not (checked|selected|chosen|mentioned)|no|否|未选中?|没选|不是|未勾选");

  private final RawCells cells;
  private final Set<String> headers = new HashSet<>();
  private final CodebookColumns columns;
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final List<MultipleSet> sets = new ArrayList<>();
  private @Nullable Entry entry;

  /// A question as it is being read.
  private static final class Entry {
    private final String name;
    private String label;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private Missing missing = Missing.NONE;
    private Dictionary.Measure measure = Dictionary.Measure.UNKNOWN;

    private Entry(String name, String label) {
      this.name = name;
      this.label = label;
    }
  }

  private Codebook(RawCells cells, List<Heading> headings) {
    this.cells = cells;
    for (var heading : headings) {
      Dictionaries.names(heading).forEach(name -> headers.add(Dictionaries.key(name)));
    }
    this.columns = new CodebookColumns(cells, headers);
  }

  /// What a sheet says of columns with these headings; [Dictionary#NONE] where it is no code book
  /// of them.
  static Dictionary read(RawCells cells, List<Heading> headings) {
    var book = new Codebook(cells, headings);
    return book.isOf(headings) ? book.read() : Dictionary.NONE;
  }

  /// Whether one column of a sheet lists the names of columns with these headings.
  static boolean lists(RawCells cells, List<Heading> headings) {
    return new Codebook(cells, headings).isOf(headings);
  }

  private boolean isOf(List<Heading> headings) {
    long filled = headings.stream().filter(h -> !h.text().isEmpty()).count();
    int least = (int) Math.max(LEAST_NAMES, Math.min(4, filled / 3));
    return columns.matches() >= least;
  }

  private Dictionary read() {
    for (int row = 0; row < cells.rows(); row++) {
      read(row);
    }
    close();
    boolean says =
        !sets.isEmpty()
            || variables.values().stream()
                .anyMatch(v -> !v.label().isEmpty() || !v.labels().isEmpty());
    return says ? new Dictionary(variables, sets, null) : Dictionary.NONE;
  }

  private void read(int row) {
    var name = text(row, columns.name());
    if (REMARK.matcher(name).matches() || row == columns.header()) {
      return;
    }
    if (name.isEmpty()) {
      below(row);
      return;
    }
    Matcher named = NAMED.matcher(name);
    if (named.matches() && !headers.contains(Dictionaries.key(name))) {
      open(row, named.group(1), named.group(2));
      return;
    }
    var bare = bare(name);
    if (entry != null && entry.name.equals(bare)) {
      value(row);
    } else {
      open(row, bare, columns.label() < 0 ? "" : text(row, columns.label()));
    }
  }

  private static String bare(String name) {
    return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
  }

  private String text(int row, int column) {
    return column < 0 ? "" : Column.clean(cells.text(row, column));
  }

  private void open(int row, String name, String label) {
    close();
    var opened = new Entry(name, label);
    entry = opened;
    var inLabel = ValueList.of(label);
    if (!inLabel.isEmpty()) {
      opened.values.putAll(inLabel);
      opened.label = "";
    } else if (columns.values() >= 0 && !(lists(label) && isRepeated(row))) {
      opened.values.putAll(ValueList.of(cells.text(row, columns.values()).strip(), 1));
    }
    opened.missing = CodebookColumns.missing(text(row, columns.missing()));
    opened.measure = CodebookColumns.measure(text(row, columns.measure()));
    value(row);
  }

  /// Whether a label lists answers, as `low, middle, high` does.
  private static boolean lists(String label) {
    var pieces = label.split("\\s*[,，、;；|]\\s*");
    return pieces.length >= 3
        && Arrays.stream(pieces).allMatch(piece -> piece.length() <= 24)
        && !label.matches("(?s).*[.?？。!！]\\s*");
  }

  /// Whether the values of a row stand in many others: filled down, they may not be its own.
  private boolean isRepeated(int row) {
    var own = text(row, columns.values());
    return IntStream.range(0, cells.rows())
            .filter(other -> text(other, columns.values()).equals(own))
            .limit(FILLED_DOWN)
            .count()
        == FILLED_DOWN;
  }

  /// A code and its label in columns of their own.
  private void value(int row) {
    var code = text(row, columns.code());
    var label = text(row, columns.codeLabel());
    if (entry != null && !code.isEmpty() && !label.isEmpty() && columns.code() != columns.label()) {
      entry.values.put(code, label);
    }
  }

  /// A row without a name: a value, or a column, of the question above.
  private void below(int row) {
    if (entry == null) {
      return;
    }
    var texts = new ArrayList<String>();
    for (int column = 0; column < Math.min(MOST_COLUMNS, cells.columns()); column++) {
      var text = text(row, column);
      if (!text.isEmpty() && column > columns.name()) {
        texts.add(text);
      }
    }
    if (texts.size() == 1) {
      entry.values.putAll(ValueList.of(texts.getFirst(), 1));
    } else if (texts.size() >= 2) {
      var code = bare(texts.get(0));
      var label = texts.get(1);
      var member = member(entry.name, code);
      if (member != null) {
        entry.members.put(member, label);
      } else {
        entry.values.put(code, label);
      }
    }
  }

  /// The column that a row beneath a question names; null where it names none.
  private @Nullable String member(String question, String code) {
    if (!Double.isNaN(Numbers.parse(code))) {
      return null;
    }
    for (var name : List.of(code, question + code, question + "_" + code)) {
      if (headers.contains(Dictionaries.key(name))) {
        return name;
      }
    }
    return null;
  }

  private void close() {
    var done = entry;
    entry = null;
    if (done == null) {
      return;
    }
    if (done.members.isEmpty()) {
      add(done.name, worded(done.name) ? "" : done.label, done.values, done);
      return;
    }
    boolean options = isUnchecked(done.values);
    done.members.forEach((name, label) ->
        add(
            name,
            options || done.label.isEmpty() ? label : done.label + " - " + label,
            options ? Map.of() : done.values,
            done));
    if (options) {
      sets.add(new MultipleSet(done.name, done.label, "1", List.copyOf(done.members.keySet())));
    }
  }

  private void add(String name, String label, Map<String, String> values, Entry of) {
    variables.putIfAbsent(name, new Variable(name, label, values, of.missing, of.measure));
  }

  /// Whether a name is the question's words already, so that what stands beside it explains it.
  private static boolean worded(String name) {
    return name.indexOf(' ') >= 0 || name.codePoints().anyMatch(Character::isIdeographic);
  }

  private static boolean isUnchecked(Map<String, String> values) {
    var zero = values.get("0");
    return values.size() <= 2
        && values.containsKey("1")
        && zero != null
        && UNCHECKED.matcher(zero).matches();
  }
}
