package manyi.chart;

import java.util.Locale;

/// A kind of picture file.
public enum ChartFormat {
  /// Pixels, at a chosen resolution.
  PNG,
  /// Shapes and text for the web and drawing programs.
  SVG,
  /// Shapes and text for print, with the fonts inside.
  PDF;

  /// The ending of its files, such as `png`.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
