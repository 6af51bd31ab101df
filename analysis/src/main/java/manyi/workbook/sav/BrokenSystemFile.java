package manyi.workbook.sav;

import java.io.IOException;

/// A system file does not hold what it must.
public final class BrokenSystemFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final long position;

  /// @param what is wrong, for the log
  /// @param position of the byte in the file after which it is wrong
  BrokenSystemFile(String what, long position) {
    super(what + " at byte " + position);
    this.position = position;
  }

  /// The byte of the file, from 0, near which it is broken.
  public long position() {
    return position;
  }
}
