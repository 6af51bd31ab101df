package manyi.analysis.banner;

import java.util.List;
import manyi.analysis.Settings;
import manyi.text.Message;

/// What the user wrote in words of his own, read.
sealed interface Wishes {
  /// What is counted, and by which rules.
  record Read(RowOptions rows, Rules rules) implements Wishes {}

  /// Something that cannot be read.
  record Unclear(Message message) implements Wishes {}

  static Wishes read(Settings settings) {
    var nets = NetParser.parse(settings.get(Banner.NETS));
    var scores = OwnScores.parse(settings.get(Banner.SCORES));
    double second = settings.get(Banner.SECOND_CONFIDENCE).map(Wishes::level).orElse(Double.NaN);
    if (nets.isEmpty()) {
      return unclear("banner.net-unreadable", settings.get(Banner.NETS));
    }
    if (scores.isEmpty()) {
      return unclear("banner.scores-unreadable", settings.get(Banner.SCORES));
    }
    if (second <= 0 || second >= 1) {
      return unclear("banner.level-unreadable");
    }
    var rows =
        new RowOptions(
            settings.get(Banner.BASE),
            settings.get(Banner.TOP),
            settings.get(Banner.BOTTOM),
            nets.get(),
            scores.get());
    return new Read(rows, rules(settings, second));
  }

  private static Rules rules(Settings settings, double second) {
    double first = settings.get(Banner.CONFIDENCE);
    boolean two = !Double.isNaN(second) && second != first;
    var cells = settings.get(Banner.CELLS);
    return new Rules(
        cells.isEmpty() ? List.of(CellStatistic.COLUMN, CellStatistic.MEAN) : cells,
        settings.get(Banner.BASE),
        settings.get(Banner.SORT),
        settings.get(Banner.PRESET),
        settings.get(Banner.COMPARE),
        settings.get(Banner.ADJUSTMENT),
        two ? Math.max(first, second) : first,
        two ? Math.min(first, second) : Double.NaN,
        settings.get(Banner.FLAG_BELOW),
        settings.get(Banner.SUPPRESS_BELOW),
        "",
        "");
  }

  /// A level as a proportion; `90` is read as 0.9.
  private static double level(double written) {
    return written > 1 ? written / 100 : written;
  }

  private static Wishes unclear(String key, Object... arguments) {
    return new Unclear(Message.of(key, arguments));
  }
}
