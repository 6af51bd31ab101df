package manyi.report;

import java.nio.ByteBuffer;
import manyi.chart.ChartFile;
import manyi.document.Figure;
import manyi.text.Language;

/// A chart as a picture.
///
/// @param png its bytes, fit to print
/// @param width its natural width in 1/96 inch
/// @param height its natural height in 1/96 inch
record Picture(byte[] png, double width, double height) {
  private static final int DOTS_PER_INCH = 220;

  /// Where a PNG file states its width and height, as whole numbers of four bytes.
  private static final int WIDTH_AT = 16;

  private static final int HEIGHT_AT = 20;

  static Picture of(Figure figure, Language language) {
    var png = ChartFile.png(figure, DOTS_PER_INCH, language);
    var header = ByteBuffer.wrap(png);
    return new Picture(png, natural(header.getInt(WIDTH_AT)), natural(header.getInt(HEIGHT_AT)));
  }

  private static double natural(int dots) {
    return dots * 96.0 / DOTS_PER_INCH;
  }

  /// The factor that brings it to a width without passing a height, both in 1/96 inch.
  double scale(double toWidth, double maximumHeight) {
    return Math.min(toWidth / width, maximumHeight / height);
  }
}
