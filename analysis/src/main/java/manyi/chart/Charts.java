package manyi.chart;

import java.awt.Font;
import java.util.List;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Bars;
import manyi.document.Figure.Dots;
import manyi.document.Figure.HeatMap;
import manyi.document.Figure.Quadrants;
import manyi.document.Figure.Stacked;
import manyi.text.Language;
import org.jfree.chart.JFreeChart;

/// Figures as charts. Any figure can be drawn: without data it says so.
public final class Charts {
  static final int WIDTH = 720;

  private static final double MARGINS = 24;
  private static final double LEAST_HEIGHT = 96;
  private static final double BETWEEN_BARS = 12;

  private Charts() {}

  /// The chart of a figure without its title, which a card shows by itself.
  public static JFreeChart chart(Figure figure, Theme theme, Language language) {
    return chart(figure, new Look(Palette.of(theme), ChartFonts.preferred(), language));
  }

  static JFreeChart chart(Figure figure, Look look) {
    return switch (figure) {
      case Bars bars -> BarChart.of(bars, look);
      case Stacked stacked -> StackedChart.of(stacked, look);
      case Quadrants quadrants -> QuadrantChart.of(quadrants, look);
      case Dots dots -> DotPlot.chart(dots, look);
      case HeatMap map -> HeatMapPlot.chart(map, look);
    };
  }

  /// The size at which a figure's words are read well: the height grows with the number of bars.
  public static ChartSize size(Figure figure) {
    return size(figure, ChartFonts.preferred());
  }

  static ChartSize size(Figure figure, ChartFonts fonts) {
    var font = fonts.regular(Look.LABEL);
    return switch (figure) {
      case Bars bars -> sized(bars(bars.bars().stream().map(Bar::label).toList(), font, 22));
      case Stacked stacked -> sized(bars(stacked.bars(), font, 28) + legend(stacked, fonts));
      case Quadrants quadrants -> quadrants(quadrants.points().size());
      case Dots dots -> sized(DotPlot.height(dots, fonts, WIDTH - MARGINS));
      case HeatMap map -> heatMap(map, fonts);
    };
  }

  /// The height at which a figure's words are read well on a width that is given.
  public static double height(Figure figure, double width) {
    var fonts = ChartFonts.preferred();
    var natural = size(figure, fonts);
    return switch (figure) {
      case Bars _, Stacked _, Quadrants _ -> natural.height();
      case Dots dots ->
          Math.max(LEAST_HEIGHT, MARGINS + DotPlot.height(dots, fonts, width - MARGINS));
      case HeatMap map ->
          Math.max(
              LEAST_HEIGHT,
              MARGINS + HeatMapLayout.of(map, fonts, width - MARGINS).naturalHeight());
    };
  }

  private static ChartSize heatMap(HeatMap map, ChartFonts fonts) {
    double width = Math.max(WIDTH - MARGINS, HeatMapLayout.naturalWidth(map, fonts));
    double height = HeatMapLayout.of(map, fonts, width).naturalHeight();
    return new ChartSize(
        (int) Math.ceil(MARGINS + width),
        (int) Math.ceil(Math.max(LEAST_HEIGHT, MARGINS + height)));
  }

  private static ChartSize sized(double height) {
    return new ChartSize(WIDTH, (int) Math.ceil(Math.max(LEAST_HEIGHT, MARGINS + height)));
  }

  private static double bars(List<String> labels, Font font, double thickness) {
    double width = LabelAxis.WIDEST * (WIDTH - MARGINS);
    double height = 0;
    // Bars are spread evenly, so the longest label decides for all.
    for (var label : labels) {
      double lines = Lines.of(Lines.clean(label), font, width).size() * Lines.height(font);
      height = Math.max(height, Math.max(thickness, lines) + BETWEEN_BARS);
    }
    return height * labels.size();
  }

  private static double legend(Stacked figure, ChartFonts fonts) {
    var font = fonts.regular(Look.SMALL);
    double room = WIDTH - MARGINS;
    double used = 0;
    double rows = 1;
    double tallest = 1;
    for (var part : figure.parts()) {
      var lines = Lines.of(Lines.clean(part.label()), font, StackedChart.WIDEST_ENTRY);
      double width = lines.stream().mapToDouble(line -> Lines.width(line, font)).max().orElse(0);
      tallest = Math.max(tallest, lines.size());
      used += width + 36;
      if (used > room) {
        rows++;
        used = width + 36;
      }
    }
    return 16 + rows * (tallest * Lines.height(font) + 6);
  }

  private static ChartSize quadrants(int points) {
    if (points <= 16) {
      return new ChartSize(WIDTH, 540);
    }
    return points <= 26 ? new ChartSize(840, 640) : new ChartSize(960, 760);
  }
}
