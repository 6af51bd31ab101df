package manyi.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.text.Language;
import manyi.text.TextWidth;

/// How wide the columns of a table have to be and would like to be, in Latin letters: no number is
/// broken, no word is cut, and long words wrap.
///
/// @param least so that nothing is cut
/// @param wanted so that little wraps
record ColumnWidths(int[] least, int[] wanted) {
  /// Beyond this a text may wrap.
  private static final int LONG_TEXT = 36;

  private static final int LONG_HEADING = 14;

  /// A longer word is broken where it has to be.
  private static final int LONGEST_WORD = 24;

  /// How much wider bold letters are.
  private static final double BOLD = 1.12;

  /// The room between two columns.
  private static final int GAP = 3;

  static ColumnWidths of(Table table, Language language) {
    int columns = table.columns().size();
    var least = new int[columns];
    var wanted = new int[columns];
    for (int column = 0; column < columns; column++) {
      var texts = texts(table, column, language);
      var heading = heading(table.columns().get(column));
      int numbers = numbers(table, column, language);
      int words = widest(texts, ColumnWidths::unbreakable);
      least[column] =
          GAP + Math.max(numbers, Math.max(words, widest(heading, ColumnWidths::unbreakable)));
      int wide = Math.min(LONG_TEXT, widest(texts, TextWidth::of));
      int head = Math.min(LONG_HEADING, widest(heading, TextWidth::of));
      wanted[column] = Math.max(least[column], GAP + Math.max(wide, head));
    }
    return new ColumnWidths(least, wanted);
  }

  /// Whether the columns have room on a width.
  boolean fits(double room) {
    return Arrays.stream(least).sum() <= room;
  }

  /// The columns' shares of a width, which sum to 1.
  double[] shares(double room) {
    double sumLeast = Arrays.stream(least).sum();
    double sumWanted = Arrays.stream(wanted).sum();
    double part =
        sumWanted > sumLeast
            ? Math.clamp((room - sumLeast) / (sumWanted - sumLeast), 0.0, 1.0)
            : 1.0;
    var widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] + part * (wanted[i] - least[i]);
    }
    double sum = Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(width -> width / sum).toArray();
  }

  private static List<String> heading(Table.Column column) {
    return List.of(column.heading());
  }

  private static List<String> texts(Table table, int column, Language language) {
    var shown = new ArrayList<String>();
    for (var row : table.rows()) {
      var cell = row.cells().get(column);
      if (!(cell instanceof Cell.Value)) {
        shown.add(cell.shown(language));
      }
    }
    return shown;
  }

  private static int numbers(Table table, int column, Language language) {
    double widest = 0;
    for (var row : table.rows()) {
      if (row.cells().get(column) instanceof Cell.Value value) {
        boolean bold = row.style() == Table.Row.Style.STRONG;
        widest = Math.max(widest, TextWidth.of(value.shown(language)) * (bold ? BOLD : 1));
      }
    }
    return (int) Math.ceil(widest);
  }

  private static int widest(List<String> texts, ToIntFunction<String> width) {
    return texts.stream().mapToInt(width).max().orElse(0);
  }

  /// The widest part of a text at which no line may break; of Chinese text, a few characters.
  static int unbreakable(String text) {
    int widest = 0;
    int run = 0;
    for (int character : text.codePoints().toArray()) {
      run = Character.isWhitespace(character) ? 0 : run + TextWidth.of(character);
      if (TextWidth.wide(character)) {
        widest = Math.max(widest, Math.min(run, 6));
        run = Math.min(run, 6) == 6 ? 0 : run;
      } else {
        widest = Math.max(widest, run);
      }
    }
    return Math.min(widest, LONGEST_WORD);
  }
}
