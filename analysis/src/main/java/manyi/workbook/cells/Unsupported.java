package manyi.workbook.cells;

import java.io.IOException;

/// A file that may be sound but is of a form that cannot be read.
public final class Unsupported extends IOException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /// @param key of the sentence that says so; its `{0}` is the file's name
  public Unsupported(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
