package manyi.workbook.xlsx;

import manyi.workbook.xlsx.CellTag.Content;

/// Finds the value within a cell: `<v>…</v>`, also behind a formula, or the text of
/// `<is><t>…</t></is>`.
final class CellContent {
  private static final byte[] CELL_END = ByteWindow.ascii("</c>");
  private static final byte[] VALUE = ByteWindow.ascii("<v");
  private static final byte[] VALUE_END = ByteWindow.ascii("</v></c>");
  private static final byte[] FORMULA = ByteWindow.ascii("<f");
  private static final byte[] FORMULA_END = ByteWindow.ascii("</f>");
  private static final byte[] TEXT = ByteWindow.ascii("<is><t");
  private static final byte[] TEXT_END = ByteWindow.ascii("</t></is></c>");

  private final ByteWindow window;
  private int from;
  private int to;
  private int end;

  CellContent(ByteWindow window) {
    this.window = window;
  }

  /// Where the value begins.
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int length() {
    return to - from;
  }

  /// Where the next cell begins.
  int end() {
    return end;
  }

  /// Finds the value of a cell.
  ///
  /// @param at where its tag ends
  /// @return false where it is not of a known form, or not wholly at hand
  boolean find(int at, Content content) {
    return switch (content) {
      case NOTHING -> nothing(at);
      case VALUE -> value(at, VALUE_END);
      case OTHER -> other(at);
    };
  }

  private boolean other(int begin) {
    int at = begin;
    if (opens(at, FORMULA)) {
      at = afterFormula(at);
    }
    if (at >= 0 && window.matches(at, CELL_END)) {
      return nothing(at + CELL_END.length);
    }
    if (at >= 0 && opens(at, VALUE)) {
      return element(at, VALUE, VALUE_END);
    }
    return at == begin && opens(at, TEXT) && element(at, TEXT, TEXT_END);
  }

  private boolean nothing(int next) {
    from = next;
    to = next;
    end = next;
    return true;
  }

  private boolean element(int at, byte[] name, byte[] closing) {
    int tagEnd = window.find(at + name.length, '>');
    return tagEnd >= 0 && window.bytes[tagEnd - 1] != '/' && value(tagEnd + 1, closing);
  }

  private boolean value(int at, byte[] closing) {
    int tag = window.find(at, '<');
    from = at;
    to = tag;
    end = tag + closing.length;
    return tag >= 0 && window.matches(tag, closing);
  }

  /// Where a formula ends that has no markup within; −1 where there is none such.
  private int afterFormula(int at) {
    int tagEnd = window.find(at, '>');
    if (tagEnd < 0 || window.bytes[tagEnd - 1] == '/') {
      return tagEnd < 0 ? -1 : tagEnd + 1;
    }
    int tag = window.find(tagEnd, '<');
    return tag >= 0 && window.matches(tag, FORMULA_END) ? tag + FORMULA_END.length : -1;
  }

  /// Whether an element with this name begins there.
  private boolean opens(int at, byte[] name) {
    int after = at + name.length;
    return window.matches(at, name)
        && after < window.limit
        && (window.bytes[after] == '>' || window.bytes[after] == ' ' || window.bytes[after] == '/');
  }

  /// The next byte that is no white space.
  int afterSpace(int begin) {
    int at = begin;
    while (at < window.limit && window.bytes[at] <= ' ' && window.bytes[at] > 0) {
      at++;
    }
    return at;
  }
}
