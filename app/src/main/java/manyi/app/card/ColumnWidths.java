package manyi.app.card;

import java.util.Arrays;

/// How wide the columns of a table are on a card of a given width.
///
/// @param natural each column's width without a line break that can be avoided
/// @param least each column's width that still can be read
/// @param words which columns hold words, and so take what the others leave
record ColumnWidths(double[] natural, double[] least, boolean[] words) {
  /// A number stands further from its neighbour than this on no card.
  private static final double WIDEST_NUMBER = 128;

  /// The most that a column of words takes of a width that is too small for all columns.
  private static final double MOST = 0.3;

  double leastWidth() {
    return Arrays.stream(least).sum();
  }

  double naturalWidth() {
    return Arrays.stream(natural).sum();
  }

  /// Widths that add up to `width`, or to more where the least do: then the table is moved sideways
  /// anyway, and words need not be as narrow as numbers are.
  double[] within(double width) {
    if (width < leastWidth()) {
      var widths = least.clone();
      for (int i = 0; i < widths.length; i++) {
        widths[i] = words[i] ? Math.max(least[i], Math.min(natural[i], MOST * width)) : least[i];
      }
      return widths;
    }
    return width >= naturalWidth() ? widened(width - naturalWidth()) : narrowed(width);
  }

  /// Numbers get wider up to a limit, but not a number that names the rows; words take the rest.
  private double[] widened(double spare) {
    var widths = natural.clone();
    double rest = spare;
    for (int i = 1; i < widths.length; i++) {
      if (!words[i]) {
        double more = Math.clamp(WIDEST_NUMBER - widths[i], 0, spare / widths.length);
        widths[i] += more;
        rest -= more;
      }
    }
    int takers = 0;
    for (boolean word : words) {
      takers += word ? 1 : 0;
    }
    for (int i = 0; i < widths.length; i++) {
      if (takers == 0) {
        widths[i] += rest / widths.length;
      } else if (words[i]) {
        widths[i] += rest / takers;
      }
    }
    return widths;
  }

  private double[] narrowed(double width) {
    double range = naturalWidth() - leastWidth();
    double part = range <= 0 ? 0 : (width - leastWidth()) / range;
    var widths = new double[natural.length];
    Arrays.setAll(widths, i -> least[i] + part * (natural[i] - least[i]));
    return widths;
  }
}
