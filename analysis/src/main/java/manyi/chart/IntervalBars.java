package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Bars;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/// Flat bars with their interval as a whisker and their value beyond it.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class IntervalBars extends BarRenderer {
  private static final long serialVersionUID = 1L;

  /// Thicker bars would look like blocks.
  static final double THICKEST = 22;

  private static final double GAP = 6;
  private static final double CAP = 4;

  private final Bars figure;
  private final Look look;

  IntervalBars(Bars figure, Look look) {
    this.figure = figure;
    this.look = look;
    setBarPainter(new StandardBarPainter());
    setShadowVisible(false);
    setDrawBarOutline(false);
    setSeriesPaint(0, look.palette().accent());
  }

  @Override
  protected void calculateBarWidth(
      CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
    super.calculateBarWidth(plot, area, index, state);
    state.setBarWidth(Math.min(state.getBarWidth(), THICKEST));
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis names,
      ValueAxis values,
      CategoryDataset data,
      int row,
      int column,
      int pass) {
    super.drawItem(g2, state, area, plot, names, values, data, row, column, pass);
    var bar = figure.bars().get(column);
    double middle =
        names.getCategoryMiddle(column, getColumnCount(), area, plot.getDomainAxisEdge());
    var edge = plot.getRangeAxisEdge();
    double end = values.valueToJava2D(drawn(bar.value()), area, edge);
    if (hasInterval(bar)) {
      double low = values.valueToJava2D(bar.low(), area, edge);
      double high = values.valueToJava2D(bar.high(), area, edge);
      drawWhisker(g2, low, high, middle);
      end = bar.value() < 0 ? Math.min(end, low) : Math.max(end, high);
    }
    drawValue(g2, bar.value(), end, middle);
  }

  static boolean hasInterval(Bar bar) {
    return Double.isFinite(bar.value())
        && Double.isFinite(bar.low())
        && Double.isFinite(bar.high());
  }

  /// The value as a length: nothing for what is not a number.
  static double drawn(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  private void drawWhisker(Graphics2D g2, double low, double high, double middle) {
    g2.setPaint(look.palette().whisker());
    g2.setStroke(new BasicStroke(1.4f));
    g2.draw(new Line2D.Double(low, middle, high, middle));
    g2.draw(new Line2D.Double(low, middle - CAP, low, middle + CAP));
    g2.draw(new Line2D.Double(high, middle - CAP, high, middle + CAP));
  }

  private void drawValue(Graphics2D g2, double value, double end, double middle) {
    var font = look.fonts().regular(Look.LABEL);
    var text = figure.format().shown(value, look.language());
    double x = value < 0 ? end - GAP - Lines.width(text, font) : end + GAP;
    g2.setFont(font);
    g2.setPaint(look.palette().text());
    g2.drawString(text, (float) x, (float) (middle - Lines.height(font) / 2 + Lines.ascent(font)));
  }
}
