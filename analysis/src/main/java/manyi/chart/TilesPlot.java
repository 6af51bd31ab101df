package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.chart.CellLayout.Grid;
import manyi.document.Figure.Tile;
import manyi.document.Figure.Tiles;
import manyi.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws [Tiles]: cells in the colours of their meanings, a doubtful one pale with a coloured edge,
/// and below them what the colours mean.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class TilesPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private static final double BETWEEN = 2;

  /// A text wider than this is written in several lines.
  private static final double WIDEST_TEXT = 72;

  private static final double ROOM = 8;

  private final Tiles figure;
  private final Look look;

  private TilesPlot(Tiles figure, Look look) {
    this.figure = figure;
    this.look = look;
  }

  static JFreeChart chart(Tiles figure, Look look) {
    return Frame.chart(new TilesPlot(figure, look), look);
  }

  /// The width at which every cell has room for its text.
  static double naturalWidth(Tiles figure, Look look) {
    return CellLayout.naturalWidth(grid(figure, look), look.fonts());
  }

  /// The height that a figure needs on a width.
  static double height(Tiles figure, Look look, double width) {
    var layout = layout(figure, look, width);
    double cells = figure.rows().size() * cellHeight(figure, look, layout);
    return layout.headHeight() + CellLayout.GAP + cells + legend(figure, look).height(width);
  }

  @Override
  public String getPlotType() {
    return "tiles";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (figure.rows().isEmpty() || figure.columns().isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    var layout = layout(figure, look, area.getWidth());
    var legend = legend(figure, look);
    double left = area.getMinX() + layout.labels().width() + CellLayout.GAP;
    double top = area.getMinY() + layout.headHeight() + CellLayout.GAP;
    double bottom = area.getMaxY() - legend.height(area.getWidth());
    double height = Math.max(1, (bottom - top) / figure.rows().size());
    g2.setPaint(look.palette().text());
    layout.writeHeadings(g2, left, top - CellLayout.GAP);
    for (int row = 0; row < figure.rows().size(); row++) {
      double y = top + row * height;
      g2.setPaint(look.palette().text());
      layout.labels().write(g2, row, left - CellLayout.GAP, y + height / 2);
      for (int column = 0; column < figure.columns().size(); column++) {
        draw(
            g2,
            figure.tiles().get(row).get(column),
            new Rectangle2D.Double(
                left + column * layout.cellWidth(),
                y,
                layout.cellWidth() - BETWEEN,
                height - BETWEEN),
            layout);
      }
    }
    legend.draw(g2, area.getMinX(), bottom, area.getWidth());
  }

  private void draw(Graphics2D g2, Tile tile, Rectangle2D cell, CellLayout layout) {
    var meaning = tile.meaning();
    g2.setStroke(new BasicStroke(1f));
    if (meaning == null) {
      g2.setPaint(look.palette().grid());
      g2.draw(inset(cell));
    } else {
      var colour = look.palette().tile(meaning, tile.certain());
      g2.setPaint(colour);
      g2.fill(cell);
      if (!tile.certain()) {
        g2.setPaint(look.palette().tile(meaning, true));
        g2.draw(inset(cell));
      }
    }
    if (layout.written()) {
      g2.setPaint(
          meaning == null
              ? look.palette().secondary()
              : Palette.readableOn(look.palette().tile(meaning, tile.certain())));
      write(g2, tile.text(), cell, layout);
    }
  }

  private void write(Graphics2D g2, String text, Rectangle2D cell, CellLayout layout) {
    var font = layout.small();
    var lines = lines(text, look);
    g2.setFont(font);
    double y = cell.getCenterY() - lines.size() * Lines.height(font) / 2 + Lines.ascent(font);
    for (var line : lines) {
      g2.drawString(line, (float) (cell.getCenterX() - Lines.width(line, font) / 2), (float) y);
      y += Lines.height(font);
    }
  }

  private static Rectangle2D inset(Rectangle2D cell) {
    return new Rectangle2D.Double(
        cell.getX() + 0.5, cell.getY() + 0.5, cell.getWidth() - 1, cell.getHeight() - 1);
  }

  private static double cellHeight(Tiles figure, Look look, CellLayout layout) {
    int most =
        figure.tiles().stream()
            .flatMap(List::stream)
            .mapToInt(tile -> lines(tile.text(), look).size())
            .max()
            .orElse(1);
    return Math.max(layout.cellHeight(), most * Lines.height(layout.small()) + ROOM);
  }

  private static CellLayout layout(Tiles figure, Look look, double width) {
    return CellLayout.of(grid(figure, look), look.fonts(), width);
  }

  private static Grid grid(Tiles figure, Look look) {
    return new Grid(
        figure.rows(),
        figure.columns(),
        figure.tiles().stream()
            .flatMap(List::stream)
            .flatMap(tile -> lines(tile.text(), look).stream())
            .toList());
  }

  private static List<String> lines(String text, Look look) {
    return Lines.balanced(Lines.clean(text), look.fonts().regular(Look.SMALL), WIDEST_TEXT);
  }

  private static Legend legend(Tiles figure, Look look) {
    var palette = look.palette();
    var doubtful =
        figure.tiles().stream()
            .flatMap(List::stream)
            .filter(tile -> !tile.certain())
            .map(Tile::meaning)
            .filter(Objects::nonNull)
            .findFirst();
    var entries = new ArrayList<Legend.Entry>();
    for (var named : figure.key()) {
      entries.add(
          new Legend.Entry(named.name(), Legend.square(palette.tile(named.meaning(), true))));
    }
    doubtful.ifPresent(meaning -> {
      Legend.Mark pale =
          (g2, x, y) -> {
            var square =
                new Rectangle2D.Double(
                    x - Legend.MARK / 2, y - Legend.MARK / 2, Legend.MARK, Legend.MARK);
            g2.setPaint(palette.tile(meaning, false));
            g2.fill(square);
            g2.setPaint(palette.tile(meaning, true));
            g2.setStroke(new BasicStroke(1f));
            g2.draw(inset(square));
          };
      entries.add(new Legend.Entry(Texts.in(look.language()).get("chart.doubtful"), pale));
    });
    return new Legend(entries, look);
  }
}
