package manyi.chart;

import manyi.text.Language;

/// What a chart is drawn with.
record Look(Palette palette, ChartFonts fonts, Language language) {
  /// The size of labels and values, in 1/96 inch.
  static final double LABEL = 13;

  /// The size of axis ticks, axis titles and the legend.
  static final double SMALL = 12;

  /// The size of a chart's title.
  static final double TITLE = 15;

  Look with(ChartFonts other) {
    return new Look(palette, other, language);
  }
}
