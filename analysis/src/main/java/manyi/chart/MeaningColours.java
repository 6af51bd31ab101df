package manyi.chart;

import java.awt.Color;
import java.util.Locale;
import manyi.document.Figure.Meaning;

/// The colours of words that name a meaning in a table, the same hue as in pictures.
///
/// @param letters of the words, six hexadecimal digits
/// @param ground behind them, six hexadecimal digits
public record MeaningColours(String letters, String ground) {
  /// The colours on a ground; what is exported is always light.
  ///
  /// @param certain whether the meaning is sure; the ground of a doubtful one is paler
  public static MeaningColours of(Meaning meaning, boolean certain, Theme theme) {
    var palette = Palette.of(theme);
    return new MeaningColours(hex(palette.strong(meaning)), hex(palette.cell(meaning, certain)));
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
  }
}
