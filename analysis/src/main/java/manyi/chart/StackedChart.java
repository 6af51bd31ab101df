package manyi.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import manyi.document.Figure.Stacked;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/// Draws [Stacked] bars of 100 %, the legend below in the order of the parts.
final class StackedChart {
  /// A legend entry wider than this is wrapped.
  static final double WIDEST_ENTRY = 300;

  /// The coloured square of a legend entry.
  static final double SWATCH = 11;

  private StackedChart() {}

  static JFreeChart of(Stacked figure, Look look) {
    var data = new DefaultCategoryDataset();
    var renderer = new StackedBars(look);
    var legend = new LegendItemCollection();
    for (int part = 0; part < figure.parts().size(); part++) {
      var colour = colour(figure, part, look);
      renderer.setSeriesPaint(part, colour);
      legend.add(entry(figure.parts().get(part).label(), colour, look));
      addPart(figure, part, data);
    }
    var axis = new NumberAxis();
    axis.setRange(0, 1);
    axis.setVisible(false);
    var plot = new CategoryPlot(data, new LabelAxis(look), axis, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    var chart = Frame.chart(plot, look);
    if (!figure.bars().isEmpty() && !figure.parts().isEmpty()) {
      Frame.addLegend(chart, legend, look);
    }
    return chart;
  }

  private static void addPart(Stacked figure, int part, DefaultCategoryDataset data) {
    var row = new Key(part, figure.parts().get(part).label());
    var shares = figure.parts().get(part).shares();
    for (int bar = 0; bar < figure.bars().size(); bar++) {
      double share = bar < shares.size() ? shares.get(bar) : Double.NaN;
      data.addValue(
          Double.isFinite(share) ? share : null,
          row,
          new Key(bar, Lines.clean(figure.bars().get(bar))));
    }
  }

  private static Color colour(Stacked figure, int part, Look look) {
    if (part < figure.scale()) {
      return look.palette().scale(part, figure.scale());
    }
    return figure.scale() > 0
        ? look.palette().offScale(part - figure.scale())
        : look.palette().qualitative(part);
  }

  private static LegendItem entry(String label, Color colour, Look look) {
    var lines = Lines.of(Lines.clean(label), look.fonts().regular(Look.SMALL), WIDEST_ENTRY);
    var square = new Rectangle2D.Double(-SWATCH / 2, -SWATCH / 2, SWATCH, SWATCH);
    return new LegendItem(String.join("\n", lines), null, null, null, square, colour);
  }
}
