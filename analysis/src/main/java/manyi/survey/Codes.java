package manyi.survey;

import java.util.Arrays;

/// A column of small whole numbers, one byte a cell where they fit: which level each respondent
/// chose. A code is the 0-based index of a level, or [#UNANSWERED], or [#NOT_ASKED].
public sealed interface Codes permits Codes.OneByte, Codes.TwoBytes, Codes.FourBytes {
  int UNANSWERED = -1;
  int NOT_ASKED = -2;

  /// The largest number of levels that fit into one byte beside the two codes of silence.
  int LEVELS_IN_ONE_BYTE = 254;

  /// The largest number of levels that fit into two bytes.
  int LEVELS_IN_TWO_BYTES = 65_534;

  /// The code in a row: a level's index, or a negative code of silence.
  int at(int row);

  int rows();

  /// What gives the code of each row, 0 to `rows` − 1, in that order.
  @FunctionalInterface
  interface Source {
    int codeOf(int row);
  }

  /// The narrowest column that holds codes below `levels`.
  static Codes of(int rows, int levels, Source source) {
    if (levels <= LEVELS_IN_ONE_BYTE) {
      var cells = new byte[rows];
      for (int row = 0; row < rows; row++) {
        cells[row] = (byte) source.codeOf(row);
      }
      return new OneByte(cells, 0, rows, OneByte.OWN);
    }
    if (levels <= LEVELS_IN_TWO_BYTES) {
      var cells = new short[rows];
      for (int row = 0; row < rows; row++) {
        cells[row] = (short) source.codeOf(row);
      }
      return new TwoBytes(cells);
    }
    var cells = new int[rows];
    for (int row = 0; row < rows; row++) {
      cells[row] = source.codeOf(row);
    }
    return new FourBytes(cells);
  }

  /// A column of bytes that has another owner, seen through a table, so that it need not be there
  /// twice.
  ///
  /// @param cells must not change any more; rows beyond them are as if they held 0
  /// @param first the cell of row 0
  /// @param codes by the 256 values of a byte, read as unsigned
  static Codes shared(byte[] cells, int first, int rows, short[] codes) {
    var enough = cells.length >= first + rows ? cells : Arrays.copyOf(cells, first + rows);
    return new OneByte(enough, first, rows, codes);
  }

  /// Up to 254 levels, each byte standing for a code.
  final class OneByte implements Codes {
    /// Bytes that are codes themselves; read as unsigned, 255 and 254 are the codes of silence.
    private static final short[] OWN = own();

    private final byte[] cells;
    private final int first;
    private final int rows;
    private final short[] codes;

    private OneByte(byte[] cells, int first, int rows, short[] codes) {
      this.cells = cells;
      this.first = first;
      this.rows = rows;
      this.codes = codes;
    }

    private static short[] own() {
      var codes = new short[256];
      for (int code = 0; code < codes.length; code++) {
        codes[code] = (short) (code >= LEVELS_IN_ONE_BYTE ? code - 256 : code);
      }
      return codes;
    }

    @Override
    public int at(int row) {
      return codes[cells[first + row] & 0xFF];
    }

    /// The byte of a row, 0–255, so that whoever passes over all rows can look up what it needs for
    /// each of the 256 at once.
    public int cell(int row) {
      return cells[first + row] & 0xFF;
    }

    /// The code that a byte stands for.
    ///
    /// @param cell 0–255
    public int codeOf(int cell) {
      return codes[cell];
    }

    @Override
    public int rows() {
      return rows;
    }
  }

  /// Up to 65,534 levels.
  final class TwoBytes implements Codes {
    private final short[] cells;

    private TwoBytes(short[] cells) {
      this.cells = cells;
    }

    @Override
    public int at(int row) {
      int code = cells[row] & 0xFFFF;
      return code >= LEVELS_IN_TWO_BYTES ? code - 65_536 : code;
    }

    @Override
    public int rows() {
      return cells.length;
    }
  }

  /// Any number of levels.
  final class FourBytes implements Codes {
    private final int[] cells;

    private FourBytes(int[] cells) {
      this.cells = cells;
    }

    @Override
    public int at(int row) {
      return cells[row];
    }

    @Override
    public int rows() {
      return cells.length;
    }
  }
}
