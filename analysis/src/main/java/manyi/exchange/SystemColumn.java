package manyi.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import manyi.exchange.ExchangeVariable.Content;

/// A variable as it lies in a system file.
///
/// @param variable that it is
/// @param width bytes of its string; 0 of a number
/// @param pieces widths of the pieces that a string of more than 255 bytes is cut into; one of
///   other variables
/// @param shortNames of at most eight letters, one a piece
record SystemColumn(
    ExchangeVariable variable, int width, List<Integer> pieces, List<String> shortNames) {
  /// How many bytes of text a piece holds at most.
  static final int PIECE = 255;

  /// How many bytes of the whole width each piece but the last stands for.
  private static final int COUNTED_PIECE = 252;

  private static final int LONGEST = 32_767;
  private static final int STRING = 1;
  private static final int PLAIN = 5;
  private static final int DATETIME = 22;

  /// The columns of a table, their strings as wide as the longest text.
  static List<SystemColumn> of(ExchangeTable table) {
    List<SystemColumn> columns = new ArrayList<>();
    int names = 0;
    for (var variable : table.variables()) {
      int width = width(variable.content(), table.rows());
      List<Integer> pieces = new ArrayList<>();
      List<String> shortNames = new ArrayList<>();
      int rest = width;
      do {
        boolean last = pieces.isEmpty() ? width <= PIECE : rest <= COUNTED_PIECE;
        pieces.add(last ? rest : PIECE);
        shortNames.add("V" + ++names);
        rest -= last ? rest : COUNTED_PIECE;
      } while (rest > 0);
      columns.add(new SystemColumn(variable, width, pieces, shortNames));
    }
    return columns;
  }

  private static int width(Content content, int[] rows) {
    if (!(content instanceof ExchangeVariable.Words(var at))) {
      return 0;
    }
    int longest = 1;
    for (int row : rows) {
      longest = Math.max(longest, at.apply(row).getBytes(StandardCharsets.UTF_8).length);
    }
    return Math.min(longest, LONGEST);
  }

  boolean isString() {
    return width > 0;
  }

  /// Whether the string is cut into pieces.
  boolean isVeryLong() {
    return width > PIECE;
  }

  String shortName() {
    return shortNames.getFirst();
  }

  /// How many groups of eight bytes a piece takes in a case.
  static int elements(int pieceWidth) {
    return Math.max(1, (pieceWidth + 7) / 8);
  }

  int elements() {
    return pieces.stream().mapToInt(SystemColumn::elements).sum();
  }

  /// The format in which SPSS prints it: sort, width and decimals in a byte each.
  int format(int pieceWidth) {
    return switch (variable.content()) {
      case ExchangeVariable.Words _ -> STRING << 16 | pieceWidth << 8;
      case ExchangeVariable.Moments _ -> DATETIME << 16 | 20 << 8;
      case ExchangeVariable.Numbers(_, int decimals) ->
          PLAIN << 16 | (decimals == 0 ? 8 : 12) << 8 | decimals;
    };
  }
}
