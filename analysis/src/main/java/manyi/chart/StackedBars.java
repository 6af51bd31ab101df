package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import manyi.document.NumberFormat;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/// Flat divided bars with each part's percentage in it where there is room.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class StackedBars extends StackedBarRenderer {
  private static final long serialVersionUID = 1L;

  static final double THICKEST = 26;

  private static final double MARGIN = 3;

  private final Look look;

  StackedBars(Look look) {
    this.look = look;
    setBarPainter(new StandardBarPainter());
    setShadowVisible(false);
    setDrawBarOutline(true);
    setDefaultOutlinePaint(look.palette().ground());
    setDefaultOutlineStroke(new BasicStroke(1f));
    setAutoPopulateSeriesOutlinePaint(false);
    setAutoPopulateSeriesOutlineStroke(false);
    setDefaultItemLabelsVisible(true);
    setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
  }

  @Override
  protected void calculateBarWidth(
      CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
    super.calculateBarWidth(plot, area, index, state);
    state.setBarWidth(Math.min(state.getBarWidth(), THICKEST));
  }

  @Override
  protected void drawItemLabel(
      Graphics2D g2,
      CategoryDataset data,
      int row,
      int column,
      CategoryPlot plot,
      CategoryItemLabelGenerator generator,
      Rectangle2D bar,
      boolean negative) {
    var share = data.getValue(row, column);
    if (share == null) {
      return;
    }
    var font = look.fonts().regular(Look.SMALL);
    var text = NumberFormat.PERCENT.shown(share.doubleValue(), look.language());
    double width = Lines.width(text, font);
    if (width + 2 * MARGIN > bar.getWidth() || Lines.height(font) > bar.getHeight() + MARGIN) {
      return;
    }
    g2.setFont(font);
    g2.setPaint(Palette.readableOn((Color) getItemPaint(row, column)));
    g2.drawString(
        text,
        (float) (bar.getCenterX() - width / 2),
        (float) (bar.getCenterY() - Lines.height(font) / 2 + Lines.ascent(font)));
  }
}
