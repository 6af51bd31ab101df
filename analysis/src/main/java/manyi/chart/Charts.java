package manyi.chart;

import java.awt.Font;
import java.util.List;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Bars;
import manyi.document.Figure.Dots;
import manyi.document.Figure.HeatMap;
import manyi.document.Figure.Levels;
import manyi.document.Figure.Opposites;
import manyi.document.Figure.Panels;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.Quadrants;
import manyi.document.Figure.Series;
import manyi.document.Figure.Stacked;
import manyi.document.Figure.Tiles;
import manyi.document.Figure.Waterfall;
import manyi.text.Language;
import org.jfree.chart.JFreeChart;

/// Figures as charts, and how large they are. Any figure can be drawn: without data it says so. A
/// view draws them as a [ScreenChart], a document by [ChartFile].
public final class Charts {
  static final int WIDTH = 720;

  private static final double MARGINS = 24;
  private static final double LEAST_HEIGHT = 96;
  private static final double BETWEEN_BARS = 12;

  private Charts() {}

  /// The chart of a figure without its title, which a card shows by itself.
  static JFreeChart chart(Figure figure, Look look) {
    return switch (figure) {
      case Bars bars -> BarChart.of(bars, look);
      case Stacked stacked -> StackedChart.of(stacked, look);
      case Quadrants quadrants -> QuadrantPlot.chart(quadrants, look);
      case Dots dots -> DotPlot.chart(dots, look);
      case HeatMap map -> HeatMapPlot.chart(map, look);
      case Panels panels -> PanelsPlot.chart(panels, look);
      case Tiles tiles -> TilesPlot.chart(tiles, look);
      case Opposites opposites -> OppositesPlot.chart(opposites, look);
      case PathDiagram diagram -> DiagramPlot.chart(diagram, look);
      case Series series -> SeriesPlot.chart(series, look);
      case Waterfall waterfall -> WaterfallPlot.chart(waterfall, look);
      case Levels levels -> LevelsPlot.chart(levels, look);
    };
  }

  /// The size at which a figure's words are read well: the height grows with the number of bars.
  public static ChartSize size(Figure figure, Language language) {
    return size(figure, look(language));
  }

  static ChartSize size(Figure figure, Look look) {
    double width = naturalWidth(figure, look);
    return new ChartSize((int) Math.ceil(width), (int) Math.ceil(height(figure, width, look)));
  }

  /// The height at which a figure's words are read well on a width that is given.
  public static double height(Figure figure, double width, Language language) {
    return height(figure, width, look(language));
  }

  private static double naturalWidth(Figure figure, Look look) {
    return switch (figure) {
      case HeatMap map -> Math.max(WIDTH, MARGINS + HeatMapPlot.naturalWidth(map, look.fonts()));
      case Tiles tiles -> Math.max(WIDTH, MARGINS + TilesPlot.naturalWidth(tiles, look));
      case PathDiagram diagram ->
          Math.max(WIDTH, MARGINS + DiagramPlot.naturalWidth(diagram, look));
      case Levels levels -> Math.max(WIDTH, MARGINS + LevelsPlot.naturalWidth(levels));
      case Bars _, Stacked _, Dots _, Quadrants _, Panels _, Opposites _, Series _, Waterfall _ ->
          WIDTH;
    };
  }

  private static double height(Figure figure, double width, Look look) {
    var font = look.fonts().regular(Look.LABEL);
    double inside = width - MARGINS;
    double height =
        switch (figure) {
          case Bars bars -> bars(bars.bars().stream().map(Bar::label).toList(), font, 22);
          case Stacked stacked -> bars(stacked.bars(), font, 28) + legend(stacked, look.fonts());
          case Quadrants quadrants -> QuadrantPlot.height(quadrants, look, inside);
          case Dots dots -> DotPlot.height(dots, look.fonts(), inside);
          case HeatMap map -> HeatMapPlot.height(map, look.fonts(), inside);
          case Panels panels -> PanelsPlot.height(panels, look, inside);
          case Tiles tiles -> TilesPlot.height(tiles, look, inside);
          case Opposites opposites -> OppositesPlot.height(opposites, look, inside);
          case PathDiagram diagram -> DiagramPlot.height(diagram, look, inside);
          case Series series -> SeriesPlot.height(series, look, inside);
          case Waterfall waterfall -> WaterfallPlot.height(waterfall, look, inside);
          case Levels levels -> LevelsPlot.height(levels, look, inside);
        };
    return Math.max(LEAST_HEIGHT, MARGINS + height);
  }

  /// Sizes are the same on every ground.
  private static Look look(Language language) {
    return new Look(Palette.of(Theme.LIGHT), ChartFonts.preferred(), language);
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
}
