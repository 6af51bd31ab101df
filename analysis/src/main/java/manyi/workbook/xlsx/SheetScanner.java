package manyi.workbook.xlsx;

import java.util.Arrays;
import manyi.workbook.cells.CellName;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.xlsx.CellTag.Content;
import org.jspecify.annotations.Nullable;

/// Reads rows of cells in the form that Excel and survey platforms write, straight from the bytes:
/// `<row r="2"><c r="A2" s="1" t="s"><v>7</v></c>…</row>`, also with formulas, texts in the cells
/// and white space between. It stops before anything else, for a parser to go on there.
///
/// Eight bytes are compared at once: the beginning of the cell that comes next in the row, the
/// row's number, and what stood before the value in the row above. A value that the column has had
/// before is not read again; see [SheetBuilder#setKnown].
final class SheetScanner {
  /// Why it stopped.
  enum Stop {
    /// Before something within a row that it does not know.
    IN_ROW,
    /// Before something between two rows that it does not know.
    BETWEEN_ROWS,
    /// After the last row.
    AFTER_ROWS,
    /// Before a row that is not wanted any more.
    ENOUGH
  }

  /// At least so many bytes of a cell of the usual form are looked at, whatever it holds.
  private static final int USUAL = 256;

  /// A cell that is longer is left to the parser.
  private static final int LONGEST = 1 << 15;

  private static final byte[] ROW = ByteWindow.ascii("<row");
  private static final byte[] ROW_END = ByteWindow.ascii("</row>");
  private static final byte[] ROWS_END = ByteWindow.ascii("</sheetData>");
  private static final byte[] CELL = ByteWindow.ascii("<c");
  private static final byte[] NUMBERED = ByteWindow.ascii(" r=\"");
  private static final byte[] CELL_END = ByteWindow.ascii("</v></c>");
  private static final long CELL_END_WORD = ByteWindow.eight("</v></c>");
  private static final long REFERENCE_WORD = ByteWindow.eight("<c r=\"");

  /// The columns whose names have one or two letters.
  private static final int SHORT_NAMES = 26 + 26 * 26;

  private static final long[] BEGINNINGS = new long[SHORT_NAMES];

  static {
    for (int column = 0; column < SHORT_NAMES; column++) {
      BEGINNINGS[column] = ByteWindow.eight("<c r=\"" + CellName.column(column));
    }
  }

  private final ByteWindow window;
  private final SheetCells cells;
  private final SheetBuilder builder;
  private final CellContent content;
  private final CellTags tags = new CellTags();
  private @Nullable CellTag[] above = new @Nullable CellTag[64];
  private long number;
  private long numberMask;
  private int numberLength;

  SheetScanner(ByteWindow window, SheetCells cells) {
    this.window = window;
    this.cells = cells;
    this.builder = cells.builder();
    this.content = new CellContent(window);
  }

  /// Reads rows from the window's position on, which it leaves where it stopped.
  ///
  /// @throws OutOfRange when a cell stands where no workbook has cells
  Stop scan() throws OutOfRange, BrokenPart {
    while (true) {
      window.want(USUAL);
      window.pos = content.afterSpace(window.pos);
      if (window.matches(window.pos, ROWS_END)) {
        window.pos += ROWS_END.length;
        return Stop.AFTER_ROWS;
      }
      int end = row();
      if (end < 0) {
        if (more()) {
          continue;
        }
        return Stop.BETWEEN_ROWS;
      }
      boolean empty = window.bytes[end - 1] == '/';
      if (!begin(end)) {
        return Stop.ENOUGH;
      }
      window.pos = end + 1;
      if (!empty && !cells()) {
        return Stop.IN_ROW;
      }
    }
  }

  /// Where the tag of a row ends; −1 where none of the usual form is at hand.
  private int row() {
    int from = window.pos;
    int end = window.matches(from, ROW) ? window.find(from, '>') : -1;
    if (end < 0 || (window.bytes[from + ROW.length] & 0xFF) > '>') {
      return -1;
    }
    int quotes = 0;
    for (int at = from; at < end; at++) {
      byte b = window.bytes[at];
      quotes += b == '"' ? 1 : 0;
      // Other quotes and white space, entities, and what looks like an attribute in a value.
      boolean unusual = b == '\'' || b == '&' || b >= 0 && b < ' ' || b == '=' && quotes % 2 != 0;
      if (unusual) {
        return -1;
      }
    }
    return quotes % 2 == 0 ? end : -1;
  }

  private boolean begin(int end) throws OutOfRange {
    long next = cells.row + 1L;
    for (int at = window.pos; at < end; at++) {
      if (window.bytes[at] == ' ' && window.matches(at, NUMBERED)) {
        next = CellName.digits(window.bytes, at + NUMBERED.length, end) - 1;
        break;
      }
    }
    if (!cells.begin(next)) {
      return false;
    }
    var digits = (cells.row + 1) + "\"";
    number = ByteWindow.eight(digits);
    numberMask = ByteWindow.first(digits.length());
    numberLength = digits.length();
    return true;
  }

  /// Reads the rest of a row.
  ///
  /// @return false before something that is not known
  private boolean cells() throws OutOfRange, BrokenPart {
    while (true) {
      window.want(USUAL);
      usual();
      int at = content.afterSpace(window.pos);
      if (window.matches(at, ROW_END)) {
        window.pos = at + ROW_END.length;
        return true;
      }
      if (!other(at) && !more()) {
        return false;
      }
    }
  }

  private boolean more() {
    return window.limit - window.pos < LONGEST && window.more();
  }

  /// Reads cells as long as they are of the most usual form and their values were seen before.
  private void usual() {
    var bytes = window.bytes;
    int last = window.limit - USUAL / 2;
    int row = cells.row;
    int at = window.pos;
    int column = cells.column;
    while (at < last) {
      int next = column + 1;
      long beginning = ByteWindow.eight(bytes, at);
      if (next >= SHORT_NAMES || !begins(beginning, next)) {
        next = columnOf(beginning);
        if (next <= column) {
          break;
        }
      }
      int to = at + (next < 26 ? 7 : 8);
      if ((ByteWindow.eight(bytes, to) & numberMask) != number) {
        break;
      }
      to += numberLength;
      var tag = tag(bytes, to, next);
      if (tag == null || tag.content() == Content.OTHER) {
        break;
      }
      to += tag.length();
      if (tag.content() == Content.VALUE) {
        long value = ByteWindow.eight(bytes, to);
        int length = ByteWindow.beforeTag(value);
        if (length == 8
            || ByteWindow.eight(bytes, to + length) != CELL_END_WORD
            || !builder.setKnown(row, next, value & ByteWindow.first(length) | tag.mark())) {
          break;
        }
        to += length + CELL_END.length;
      }
      at = to;
      column = next;
    }
    window.pos = at;
    cells.column = column;
  }

  private static boolean begins(long beginning, int column) {
    long mask = column < 26 ? 0x00FF_FFFF_FFFF_FFFFL : -1L;
    return (beginning & mask) == BEGINNINGS[column];
  }

  /// The column whose name of one or two letters stands at the beginning of a cell; −1 else.
  private static int columnOf(long beginning) {
    if ((beginning & 0xFFFF_FFFF_FFFFL) != REFERENCE_WORD) {
      return -1;
    }
    int first = (int) (beginning >>> 48 & 0xFF) - 'A';
    int second = (int) (beginning >>> 56) - 'A';
    if (first < 0 || first >= 26) {
      return -1;
    }
    return second < 0 ? first : second < 26 ? (first + 1) * 26 + second : -1;
  }

  /// A known tag, most likely the one that the cell above has.
  private @Nullable CellTag tag(byte[] bytes, int at, int column) {
    var former = column < above.length ? above[column] : null;
    if (former != null && former.matches(bytes, at)) {
      return former;
    }
    var tag = tags.known(bytes, at);
    if (tag != null) {
      if (column >= above.length) {
        above = Arrays.copyOf(above, Math.max(column + 1, above.length * 2));
      }
      above[column] = tag;
    }
    return tag;
  }

  /// Reads a cell of any form that is known.
  ///
  /// @return false where it is not, or not wholly at hand
  private boolean other(int from) throws OutOfRange, BrokenPart {
    var bytes = window.bytes;
    if (!window.matches(from, CELL)) {
      return false;
    }
    int at = from + CELL.length;
    int column = cells.column + 1;
    if (window.matches(at, NUMBERED)) {
      int letters = at + NUMBERED.length;
      at = letters;
      while (at < window.limit && bytes[at] >= 'A' && bytes[at] <= 'Z') {
        at++;
      }
      column = CellName.columnOf(bytes, letters, at);
      int digits = at;
      while (at < window.limit && bytes[at] >= '0' && bytes[at] <= '9') {
        at++;
      }
      if (column < 0 || at == digits || at >= window.limit || bytes[at++] != '"') {
        return false;
      }
    }
    var tag = tags.read(window, at);
    if (tag == null
        || !content.find(at + tag.length(), tag.content())
        || content.end() > window.limit) {
      return false;
    }
    cells.at(column);
    if (content.length() > 0) {
      cells.give(bytes, content.from(), content.to(), tag.type(), tag.style(), token(tag));
    }
    window.pos = content.end();
    return true;
  }

  private long token(CellTag tag) {
    boolean whole = content.length() < 8 && tag.mark() != 0;
    return whole
        ? ByteWindow.eight(window.bytes, content.from()) & ByteWindow.first(content.length())
            | tag.mark()
        : 0;
  }
}
