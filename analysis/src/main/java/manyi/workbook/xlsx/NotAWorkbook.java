package manyi.workbook.xlsx;

import java.io.IOException;

/// A package that is sound but holds no workbook that can be read.
public final class NotAWorkbook extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean binary;

  NotAWorkbook(boolean binary) {
    super(binary ? "a binary workbook" : "not a workbook");
    this.binary = binary;
  }

  /// Whether it is a workbook in the binary form, xlsb.
  public boolean binary() {
    return binary;
  }
}
