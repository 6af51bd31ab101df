package manyi.workbook.broken;

import java.nio.file.Path;
import manyi.workbook.cells.Password;
import org.jspecify.annotations.Nullable;

/// A file and what must become of it.
///
/// @param password given with it, null for none
/// @param key of the problem, or, where it opens, of a note that must be among its notes; empty
///   where it opens without a note of damage
/// @param opens whether it does
record BrokenFile(Path file, @Nullable Password password, String key, boolean opens) {
  static BrokenFile refused(Path file, String key) {
    return new BrokenFile(file, null, key, false);
  }

  static BrokenFile opened(Path file, String note) {
    return new BrokenFile(file, null, note, true);
  }

  BrokenFile with(Password given) {
    return new BrokenFile(file, given, key, opens);
  }

  @Override
  public String toString() {
    return file.getFileName() + (password == null ? "" : " with a password") + " " + key;
  }
}
