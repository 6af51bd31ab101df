package manyi.workbook.cells;

import java.io.IOException;

/// A file is protected by a password that was not given or does not fit.
public final class Locked extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean wrong;

  /// @param wrong whether a password was given that does not fit
  public Locked(boolean wrong) {
    super(wrong ? "the password does not fit" : "a password is needed");
    this.wrong = wrong;
  }

  public boolean wrong() {
    return wrong;
  }
}
