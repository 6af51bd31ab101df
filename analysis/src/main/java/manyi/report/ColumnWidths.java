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
/// @param whole so that no short name is broken
/// @param wanted so that little wraps
/// @param letters the part of them for the letters beside the numbers; 0 where there are none
record ColumnWidths(int[] least, int[] whole, int[] wanted, int[] letters) {
  /// Beyond this a text may wrap.
  private static final int LONG_TEXT = 36;

  private static final int LONG_HEADING = 14;

  /// A longer word is broken where it has to be.
  private static final int LONGEST_WORD = 24;

  /// Beyond this the letters beside a number may wrap.
  private static final int MOST_LETTERS = 18;

  /// How much of Chinese text stands on a line at least, and of words in quotation marks, which
  /// should not stand alone.
  private static final int CHARACTERS = 6;

  private static final int QUOTED = 16;

  /// A text of up to this width is a name that is not broken where there is room.
  private static final int NAME = 16;

  /// How much wider bold letters are.
  private static final double BOLD = 1.12;

  /// The room between two columns.
  private static final int GAP = 3;

  /// How many lines the names of the rows may take, and how wide their column has to be at most so
  /// that they take no more.
  private static final int LABEL_LINES = 3;

  private static final int LABELS = 22;

  /// A shorter name of a row, such as that of a branch with a mark, stays on one line.
  private static final int SHORT_LABEL = 13;

  static ColumnWidths of(Table table, Language language) {
    int columns = table.columns().size();
    var least = new int[columns];
    var whole = new int[columns];
    var wanted = new int[columns];
    var letters = new int[columns];
    for (int column = 0; column < columns; column++) {
      var texts = texts(table, column, language);
      var heading = heading(table.columns().get(column));
      letters[column] = letters(table, column);
      int numbers =
          numbers(table, column, language) + (letters[column] > 0 ? 1 + letters[column] : 0);
      int words = widest(texts, ColumnWidths::word);
      least[column] =
          GAP + Math.max(numbers, Math.max(words, widest(heading, ColumnWidths::boldWord)));
      int longest = widest(texts, TextWidth::of);
      if (column == 0) {
        int lines = Math.ceilDiv(longest, LABEL_LINES) + 2;
        int few = Math.min(LABELS, Math.max(lines, SHORT_LABEL));
        least[column] = Math.max(least[column], GAP + Math.min(longest, few));
      }
      int wide = Math.min(LONG_TEXT, longest);
      int head = Math.min(LONG_HEADING, widest(heading, TextWidth::of));
      int name = texts.stream().mapToInt(TextWidth::of).filter(n -> n <= NAME).max().orElse(0);
      whole[column] = Math.max(least[column], GAP + name);
      wanted[column] = Math.max(whole[column], GAP + Math.max(wide, head));
    }
    widenGroups(table, least, wanted);
    for (int column = 0; column < columns; column++) {
      whole[column] = Math.max(whole[column], least[column]);
      wanted[column] = Math.max(wanted[column], whole[column]);
    }
    return new ColumnWidths(least, whole, wanted, letters);
  }

  /// Makes room for the longest word of the headings that columns share.
  private static void widenGroups(Table table, int[] least, int[] wanted) {
    for (var span : table.spans()) {
      int room = Arrays.stream(least, span.first(), span.end()).sum();
      int word = span.heading().isEmpty() ? 0 : GAP + boldWord(span.heading());
      for (int i = span.first(); room < word; i = i + 1 < span.end() ? i + 1 : span.first()) {
        least[i]++;
        wanted[i] = Math.max(wanted[i], least[i]);
        room++;
      }
    }
  }

  /// Whether the columns have room on a width.
  boolean fits(double room) {
    return Arrays.stream(least).sum() <= room;
  }

  /// The columns' shares of a width, which sum to 1.
  double[] shares(double room) {
    var from = Arrays.stream(whole).sum() <= room ? whole : least;
    double sumLeast = Arrays.stream(from).sum();
    double sumWanted = Arrays.stream(wanted).sum();
    double part =
        sumWanted > sumLeast
            ? Math.clamp((room - sumLeast) / (sumWanted - sumLeast), 0.0, 1.0)
            : 1.0;
    var widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = from[i] + part * (wanted[i] - from[i]);
    }
    double sum = Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(width -> width / sum).toArray();
  }

  private static List<String> heading(Table.Column column) {
    return column.heading().lines().toList();
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
      var cell = row.cells().get(column);
      if (cell instanceof Cell.Value) {
        boolean bold = row.style() == Table.Row.Style.STRONG;
        int width = TextWidth.of(cell.withoutLetters(language));
        widest = Math.max(widest, width * (bold ? BOLD : 1));
      }
    }
    return (int) Math.ceil(widest);
  }

  private static int letters(Table table, int column) {
    int widest = 0;
    for (var row : table.rows()) {
      var letters = row.cells().get(column).lettersBeside();
      int width = TextWidth.of(letters);
      int least = Math.max(MOST_LETTERS, word(letters));
      widest = Math.max(widest, Math.min(width, least));
    }
    return widest;
  }

  private static int widest(List<String> texts, ToIntFunction<String> width) {
    return texts.stream().mapToInt(width).max().orElse(0);
  }

  /// The widest word of a text in letters as wide as they are; of Chinese text, a few characters.
  private static int word(String text) {
    return unbreakable(text, 1);
  }

  private static int boldWord(String text) {
    return unbreakable(text, BOLD);
  }

  /// The widest part of a text within which no line may break.
  private static int unbreakable(String text, double bold) {
    double widest = 0;
    double run = 0;
    boolean quoted = false;
    for (int character : text.codePoints().toArray()) {
      if (TextWidth.wide(character)) {
        run = Math.min(run + TextWidth.of(character), quoted ? QUOTED : Double.MAX_VALUE);
        widest = Math.max(widest, Math.min(run, quoted ? QUOTED : CHARACTERS));
        run = !quoted && run >= CHARACTERS ? 0 : run;
      } else {
        boolean mark = character == '“' || character == '”' || character == '"';
        run = character == '“' || mark && !quoted ? 0 : run;
        quoted = character == '“' || (character == '"') != quoted && character != '”';
        if (Character.isWhitespace(character)) {
          run = quoted && run < CHARACTERS ? run + 1 : 0;
        } else {
          // Beside Chinese text a mark is as wide as a character.
          run += bold * (mark ? 2 : letter(character));
        }
        widest = Math.max(widest, run);
      }
    }
    return (int) Math.ceil(Math.min(widest, LONGEST_WORD));
  }

  /// How wide a character is against the average letter, generously: a word that is broken is worse
  /// than a column that is wide.
  private static double letter(int character) {
    return switch (character) {
      case 'm', 'w', 'M', 'W', '@', '%' -> 1.7;
      case 'i', 'j', 'l' -> 0.7;
      default -> Character.isUpperCase(character) ? 1.35 : TextWidth.of(character) * 1.1;
    };
  }
}
