package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.document.Figure.Panels;
import manyi.document.Figure.Quadrants;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws [Panels]: small pictures of quadrants in rows on the same scales, each below its title.
/// The names of the quadrants, which have no room in them, stand below all of them.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class PanelsPlot extends Plot implements PointedPlot {
  private static final long serialVersionUID = 1L;

  private static final double LEAST_WIDTH = 205;
  private static final double SHAPE = 0.86;
  private static final double GAP = 14;
  private static final double TITLE_GAP = 4;

  private final Panels figure;
  private final Look look;
  private final List<QuadrantPicture> pictures;
  private final AxisTitles titles;
  private final Legend legend;

  PanelsPlot(Panels figure, Look look) {
    this.figure = figure;
    this.look = look;
    var panels = figure.panels();
    var horizontal = QuadrantRange.horizontal(panels);
    var vertical = QuadrantRange.vertical(panels);
    pictures =
        panels.stream()
            .map(panel ->
                new QuadrantPicture(panel, horizontal, vertical, QuadrantStyle.PANEL, look))
            .toList();
    titles =
        panels.isEmpty()
            ? new AxisTitles("", "", look)
            : new AxisTitles(panels.getFirst().x(), panels.getFirst().y(), look);
    legend = legend(panels, look);
  }

  static JFreeChart chart(Panels figure, Look look) {
    return Frame.chart(new PanelsPlot(figure, look), look);
  }

  /// The height that a figure needs on a width.
  static double height(Panels figure, Look look, double width) {
    return new PanelsPlot(figure, look).height(width);
  }

  private double height(double width) {
    int count = figure.panels().size();
    int columns = columns(width);
    int rows = (count + columns - 1) / columns;
    double panel = panelWidth(columns, width);
    return rows * (panel * SHAPE + titleHeight(panel) + GAP) + legend.height(width) + 2 * GAP;
  }

  @Override
  public String getPlotType() {
    return "panels";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (pictures.isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    var above = aboveLegend(area);
    var rooms = rooms(titles.inside(above));
    var font = look.fonts().bold(Look.LABEL);
    for (int i = 0; i < pictures.size(); i++) {
      var room = rooms.get(i);
      double y = room.getMinY() - titleHeight(room.getWidth());
      g2.setFont(font);
      g2.setPaint(look.palette().text());
      for (var line : title(i, room.getWidth())) {
        g2.drawString(line, (float) room.getMinX(), (float) (y + Lines.ascent(font)));
        y += Lines.height(font);
      }
      pictures.get(i).draw(g2, room);
    }
    titles.draw(g2, above);
    legend.draw(g2, area.getMinX(), above.getMaxY(), area.getWidth());
  }

  @Override
  public List<ChartPoint> points(Rectangle2D area) {
    var rooms = rooms(titles.inside(aboveLegend(area)));
    return IntStream.range(0, pictures.size())
        .boxed()
        .flatMap(i -> pictures.get(i).points(rooms.get(i)).stream())
        .toList();
  }

  private Rectangle2D aboveLegend(Rectangle2D area) {
    double height = Math.max(1, area.getHeight() - legend.height(area.getWidth()));
    return new Rectangle2D.Double(area.getMinX(), area.getMinY(), area.getWidth(), height);
  }

  /// The rooms of the pictures, without their titles.
  private List<Rectangle2D> rooms(Rectangle2D area) {
    int columns = columns(area.getWidth());
    int rows = Math.max(1, (figure.panels().size() + columns - 1) / columns);
    double width = panelWidth(columns, area.getWidth());
    double height = (area.getHeight() - (rows - 1) * GAP) / rows;
    double title = titleHeight(width);
    var rooms = new ArrayList<Rectangle2D>();
    for (int i = 0; i < figure.panels().size(); i++) {
      rooms.add(
          new Rectangle2D.Double(
              area.getMinX() + i % columns * (width + GAP),
              area.getMinY() + i / columns * (height + GAP) + title,
              width,
              Math.max(1, height - title)));
    }
    return rooms;
  }

  private List<String> title(int panel, double width) {
    return Lines.of(
        Lines.clean(figure.panels().get(panel).title()), look.fonts().bold(Look.LABEL), width);
  }

  /// All titles have the room of the longest, so that all pictures are of one size.
  private double titleHeight(double width) {
    int lines =
        IntStream.range(0, figure.panels().size()).map(i -> title(i, width).size()).max().orElse(1);
    return lines * Lines.height(look.fonts().bold(Look.LABEL)) + TITLE_GAP;
  }

  private int columns(double width) {
    int count = figure.panels().size();
    int most = Math.max(1, (int) ((width + GAP) / (LEAST_WIDTH + GAP)));
    return Math.clamp(Math.min(count <= 4 ? 2 : 3, count), 1, most);
  }

  private static double panelWidth(int columns, double width) {
    return (width - (columns - 1) * GAP) / columns;
  }

  private static Legend legend(List<Quadrants> panels, Look look) {
    var entries = new ArrayList<Legend.Entry>();
    if (!panels.isEmpty()) {
      for (var quadrant : panels.getFirst().quadrants()) {
        entries.add(
            new Legend.Entry(
                quadrant.name(),
                (g2, x, y) -> {
                  var square =
                      new Rectangle2D.Double(
                          x - Legend.MARK / 2, y - Legend.MARK / 2, Legend.MARK, Legend.MARK);
                  g2.setPaint(look.palette().tint(quadrant.meaning()));
                  g2.fill(square);
                  g2.setPaint(look.palette().strong(quadrant.meaning()));
                  g2.setStroke(new BasicStroke(1f));
                  g2.draw(square);
                }));
      }
    }
    entries.addAll(QuadrantKey.of(panels, look).entries());
    return new Legend(entries, look);
  }
}
