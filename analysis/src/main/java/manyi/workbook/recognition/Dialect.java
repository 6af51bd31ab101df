package manyi.workbook.recognition;

import java.util.Locale;

/// Whose export a sheet is.
public enum Dialect {
  WENJUANXING,
  QUALTRICS,
  /// A system file, which describes its variables itself.
  SPSS,
  GENERIC;

  /// The name on the command line and in JSON, such as `wenjuanxing`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
