package manyi.report;

/// A sheet of A4 paper, in twentieths of a point.
enum Page {
  PORTRAIT(11_906, 16_838),
  LANDSCAPE(16_838, 11_906);

  static final int MARGIN = 1_247;

  /// The width of a Latin letter against the size of its font.
  static final double LETTER = 0.53;

  private final int width;
  private final int height;

  Page(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// The width of the text.
  int textWidth() {
    return width - 2 * MARGIN;
  }

  /// The height of the text.
  int textHeight() {
    return height - 2 * MARGIN;
  }

  /// How many Latin letters of a font size stand side by side.
  double letters(double points) {
    return textWidth() / (20 * points * LETTER);
  }
}
