package manyi.chart;

import java.util.stream.DoubleStream;
import manyi.document.Figure.Bars;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/// Draws [Bars]: names at the left, values written beside the bars, and so neither axis nor grid.
final class BarChart {
  /// The part of the axis left for the written values.
  private static final double ROOM_FOR_VALUES = 0.14;

  private BarChart() {}

  static JFreeChart of(Bars figure, Look look) {
    var data = new DefaultCategoryDataset();
    for (int i = 0; i < figure.bars().size(); i++) {
      var bar = figure.bars().get(i);
      data.addValue(IntervalBars.drawn(bar.value()), "", new Key(i, Lines.clean(bar.label())));
    }
    var plot =
        new CategoryPlot(data, new LabelAxis(look), range(figure), new IntervalBars(figure, look));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    return Frame.chart(plot, look);
  }

  private static NumberAxis range(Bars figure) {
    double low = Math.min(0, ends(figure).min().orElse(0));
    double high = Math.max(0, ends(figure).max().orElse(0));
    double length = high > low ? high - low : 1;
    var axis = new NumberAxis();
    axis.setRange(
        low < 0 ? low - ROOM_FOR_VALUES * length : 0,
        high > 0 || low == 0 ? Math.max(high, low + length) + ROOM_FOR_VALUES * length : 0);
    axis.setVisible(false);
    return axis;
  }

  private static DoubleStream ends(Bars figure) {
    return figure.bars().stream()
        .flatMapToDouble(bar ->
            IntervalBars.hasInterval(bar)
                ? DoubleStream.of(bar.value(), bar.low(), bar.high())
                : DoubleStream.of(bar.value()))
        .filter(Double::isFinite);
  }
}
