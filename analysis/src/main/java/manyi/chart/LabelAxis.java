package manyi.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/// The axis that names the bars: labels of any length, wrapped and whole.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class LabelAxis extends CategoryAxis {
  private static final long serialVersionUID = 1L;

  /// The part of the picture's width that labels may take.
  static final double WIDEST = 0.36;

  private double labelWidth = Double.MAX_VALUE;

  LabelAxis(Look look) {
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setTickLabelFont(look.fonts().regular(Look.LABEL));
    setTickLabelPaint(look.palette().text());
    setCategoryLabelPositionOffset(8);
    setLowerMargin(0.01);
    setUpperMargin(0.01);
    setCategoryMargin(0.3);
  }

  /// Measures once against the whole plot: the library would measure again against what the labels
  /// left of it, and wrap them differently.
  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
    labelWidth = WIDEST * plotArea.getWidth();
    return super.reserveSpace(g2, plot, plotArea, edge, space);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the library declares it
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
    var font = getTickLabelFont(category);
    var block = new TextBlock();
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    for (var line : Lines.of(category.toString(), font, labelWidth)) {
      block.addLine(line, font, (Color) getTickLabelPaint(category));
    }
    return block;
  }
}
