package manyi.workbook.cells;

/// The codes of cells by how they stand in the file, so that equal cells of a column are read once.
final class KnownTokens {
  /// A column with more is many-valued, or writes the same value in many ways.
  private static final int MOST = 1 << 15;

  private final MemoryBudget budget;
  private long[] tokens = new long[16];
  private int[] codes = new int[16];
  private int shift = 60;
  private int size;

  KnownTokens(MemoryBudget budget) {
    this.budget = budget;
  }

  /// The code of a token; −1 where it is not known.
  int code(long token) {
    int at = slot(token);
    return tokens[at] == token ? codes[at] : -1;
  }

  /// @param token not 0
  void learn(long token, int code) {
    if (size >= MOST) {
      return;
    }
    if (size * 2 >= tokens.length) {
      grow();
    }
    int at = slot(token);
    if (tokens[at] == 0) {
      size++;
    }
    tokens[at] = token;
    codes[at] = code;
  }

  private int slot(long token) {
    int mask = tokens.length - 1;
    int at = (int) (token * 0x9E37_79B9_7F4A_7C15L >>> shift);
    while (tokens[at] != token && tokens[at] != 0) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    budget.take(tokens.length * 12L);
    var oldTokens = tokens;
    var oldCodes = codes;
    tokens = new long[oldTokens.length * 2];
    codes = new int[tokens.length];
    shift--;
    for (int i = 0; i < oldTokens.length; i++) {
      if (oldTokens[i] != 0) {
        int at = slot(oldTokens[i]);
        tokens[at] = oldTokens[i];
        codes[at] = oldCodes[i];
      }
    }
  }
}
