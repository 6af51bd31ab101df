package manyi.workbook.xlsx;

/// What stands between a cell's reference and its value, such as ` t="s"><v>`: a sheet has few
/// different ones, so that each is understood once and then only compared.
final class CellTag {
  /// What follows a tag.
  enum Content {
    /// The value.
    VALUE,
    /// The next cell: this one is empty.
    NOTHING,
    /// Anything else, such as a formula.
    OTHER
  }

  /// How many bytes are compared at most.
  static final int LONGEST = 24;

  private final long[] wanted = new long[3];
  private final long[] masks = new long[3];
  private final int words;
  private final int length;
  private final Content content;
  private final CellType type;
  private final int style;
  private long mark;

  /// @param compared how many bytes tell this tag from others
  /// @param length how many it has itself
  CellTag(
      byte[] bytes, int at, int compared, int length, Content content, CellType type, int style) {
    for (int i = 0; i < wanted.length; i++) {
      masks[i] = ByteWindow.first(Math.max(0, compared - 8 * i));
      wanted[i] = masks[i] == 0 ? 0 : ByteWindow.eight(bytes, at + 8 * i) & masks[i];
    }
    this.words = (compared + 7) >> 3;
    this.length = length;
    this.content = content;
    this.type = type;
    this.style = style;
  }

  /// Whether it stands there.
  boolean matches(byte[] bytes, int at) {
    return (ByteWindow.eight(bytes, at) & masks[0]) == wanted[0]
        && (words == 1 || matchesRest(bytes, at));
  }

  private boolean matchesRest(byte[] bytes, int at) {
    return (ByteWindow.eight(bytes, at + 8) & masks[1]) == wanted[1]
        && (words == 2 || (ByteWindow.eight(bytes, at + 16) & masks[2]) == wanted[2]);
  }

  int length() {
    return length;
  }

  Content content() {
    return content;
  }

  CellType type() {
    return type;
  }

  int style() {
    return style;
  }

  /// What sets this tag's tokens apart from those of others, in the highest byte; 0 for none.
  long mark() {
    return mark;
  }

  void mark(int number) {
    mark = (long) number << 56;
  }
}
