package manyi.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import manyi.document.Figure;
import manyi.storage.SafeFile;
import manyi.text.Language;
import manyi.text.UserProblem;

/// Figures as pictures outside the window: always on a white ground, with their title.
public final class ChartFile {
  /// The least and the greatest resolution of a PNG, in dots per inch.
  public static final int LEAST_DPI = 36;

  public static final int GREATEST_DPI = 1200;

  private static final long MOST_PIXELS = 120_000_000;

  private ChartFile() {}

  /// Writes a figure's picture whole or not at all.
  ///
  /// @param dpi the resolution of a PNG, 36–1200; the other formats have none
  /// @throws UserProblem when the resolution is not possible or the place cannot be written
  public static void write(Figure figure, ChartFormat format, int dpi, Path file, Language language)
      throws UserProblem {
    switch (format) {
      case PNG -> {
        requirePossible(figure, dpi, language);
        SafeFile.write(file, stream -> PngPicture.write(drawing(figure, language), dpi, stream));
      }
      case SVG ->
          SafeFile.write(file, stream -> SvgPicture.write(drawing(figure, language), stream));
      case PDF -> {
        var drawing = drawing(figure, language).with(ChartFonts.bundled());
        SafeFile.write(file, stream -> PdfPicture.write(drawing, stream));
      }
    }
  }

  /// A figure's picture as a PNG in memory, for a document or the clipboard.
  ///
  /// @param dpi 36–1200
  /// @throws IllegalArgumentException when the resolution is not possible
  public static byte[] png(Figure figure, int dpi, Language language) {
    if (!possible(figure, dpi, language)) {
      throw new IllegalArgumentException("Not a possible resolution: " + dpi);
    }
    var stream = new ByteArrayOutputStream();
    try {
      PngPicture.write(drawing(figure, language), dpi, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream.toByteArray();
  }

  private static Drawing drawing(Figure figure, Language language) {
    return new Drawing(figure, new Look(Palette.of(Theme.LIGHT), ChartFonts.preferred(), language));
  }

  private static void requirePossible(Figure figure, int dpi, Language language)
      throws UserProblem {
    if (dpi < LEAST_DPI || dpi > GREATEST_DPI) {
      throw new UserProblem("chart.resolution-out-of-range", dpi, LEAST_DPI, GREATEST_DPI);
    }
    if (!possible(figure, dpi, language)) {
      throw new UserProblem(
          "chart.too-many-pixels", dpi, pixels(figure, dpi, language) / 1_000_000);
    }
  }

  private static boolean possible(Figure figure, int dpi, Language language) {
    return dpi >= LEAST_DPI && dpi <= GREATEST_DPI && pixels(figure, dpi, language) <= MOST_PIXELS;
  }

  private static long pixels(Figure figure, int dpi, Language language) {
    var size = Charts.size(figure, language);
    return (long) ((double) size.width() * size.height() * dpi * dpi / (96 * 96));
  }
}
