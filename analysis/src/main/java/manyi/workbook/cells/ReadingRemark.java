package manyi.workbook.cells;

import manyi.text.Message;

/// Something about how a file was read that its user should know.
///
/// @param weight how much it wants to be read
/// @param message what it is
/// @param where in the file: a cell, a line, or empty
public record ReadingRemark(Weight weight, Message message, String where) {
  /// How much a remark wants to be read.
  public enum Weight {
    /// Something could not be read.
    LOST,
    /// A guess that could be wrong.
    GUESSED,
    /// As it should be.
    TOLD
  }
}
