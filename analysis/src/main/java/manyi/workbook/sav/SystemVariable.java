package manyi.workbook.sav;

import java.util.List;
import manyi.workbook.cells.Dictionary;

/// A variable of a system file: a column.
///
/// @param said its name, and all that the file says of it
/// @param width bytes of its string; 0 of a number
/// @param format what its number stands for
/// @param at where in a case its bytes begin
/// @param pieces how many bytes of each of its pieces hold text; of a string that is not very long
///   there is one
record SystemVariable(
    Dictionary.Variable said, int width, SpssFormat format, int at, List<Integer> pieces) {
  SystemVariable {
    pieces = List.copyOf(pieces);
  }

  boolean isString() {
    return width > 0;
  }

  SystemVariable as(SpssFormat other) {
    return new SystemVariable(said, width, other, at, pieces);
  }
}
