package manyi.workbook.recognition;

import manyi.text.Message;
import org.jspecify.annotations.Nullable;

/// One decision of the importer, or something it found, to be read and perhaps overruled.
///
/// @param severity how much it wants to be read
/// @param message what was decided and why
/// @param where in the sheet: a column's letter, a cell, or empty
/// @param question the id of the question that it is about, null where it is about the sheet
public record Note(Severity severity, Message message, String where, @Nullable String question) {
  /// A note about the sheet as a whole.
  public static Note onSheet(Severity severity, String key, Object... arguments) {
    return new Note(severity, Message.of(key, arguments), "", null);
  }

  /// How much a note wants to be read; the most doubtful first.
  public enum Severity {
    /// Something is lost or cannot be right.
    WARNING,
    /// A decision that could well be another: please look.
    DOUBT,
    /// A decision that hardly can be another.
    INFO
  }
}
