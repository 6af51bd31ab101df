package manyi.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import manyi.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/// What all charts have around their plot: the ground, the margins, the legend, the title.
final class Frame {
  private static final RectangleInsets PADDING = new RectangleInsets(8, 12, 8, 12);

  private Frame() {}

  /// Where the plot of a chart without title and legend is drawn.
  static Rectangle2D inside(double width, double height) {
    return PADDING.createInsetRectangle(new Rectangle2D.Double(0, 0, width, height));
  }

  /// A chart without title and legend on the palette's ground.
  static JFreeChart chart(CategoryPlot plot, Look look) {
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    return chart((Plot) plot, look);
  }

  static JFreeChart chart(Plot plot, Look look) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage(Texts.in(look.language()).get("chart.nothing-to-show"));
    plot.setNoDataMessageFont(look.fonts().regular(Look.LABEL));
    plot.setNoDataMessagePaint(look.palette().secondary());
    var chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    chart.setBackgroundPaint(look.palette().ground());
    chart.setBorderVisible(false);
    chart.setPadding(PADDING);
    chart.setAntiAlias(true);
    chart.setTextAntiAlias(true);
    return chart;
  }

  /// Puts a legend below the plot.
  static void addLegend(JFreeChart chart, LegendItemCollection items, Look look) {
    LegendItemSource source = () -> items;
    var legend = new LegendTitle(source);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setFrame(BlockBorder.NONE);
    legend.setBackgroundPaint(null);
    legend.setItemFont(look.fonts().regular(Look.SMALL));
    legend.setItemPaint(look.palette().text());
    legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 14));
    legend.setMargin(8, 0, 0, 0);
    chart.addLegend(legend);
  }

  /// Puts the title above the plot, small and at the left.
  static void addTitle(JFreeChart chart, String title, Look look) {
    var line = new TextTitle(Lines.clean(title), titleFont(look));
    line.setPaint(look.palette().text());
    line.setHorizontalAlignment(HorizontalAlignment.LEFT);
    line.setTextAlignment(HorizontalAlignment.LEFT);
    line.setMargin(2, 0, 10, 0);
    line.setExpandToFitSpace(true);
    chart.setTitle(line);
  }

  static Font titleFont(Look look) {
    return look.fonts().bold(Look.TITLE);
  }
}
