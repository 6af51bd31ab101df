package manyi.workbook.xlsx;

import java.io.IOException;

/// A part of a workbook that is not what it should be.
final class BrokenPart extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenPart(String reason) {
    super(reason);
  }
}
