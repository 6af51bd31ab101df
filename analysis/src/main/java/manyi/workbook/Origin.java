package manyi.workbook;

import java.util.List;
import manyi.workbook.cells.Password;
import manyi.workbook.recognition.Note;
import org.jspecify.annotations.Nullable;

/// How a file was read, so that it can be read again and told about.
///
/// @param password it was opened with, null where it is not protected
/// @param notes on the reading, such as the encoding
public record Origin(@Nullable Password password, List<Note> notes) {
  /// Of what was read without a password, with nothing to be told.
  public static final Origin PLAIN = new Origin(null, List.of());

  public Origin {
    notes = List.copyOf(notes);
  }
}
