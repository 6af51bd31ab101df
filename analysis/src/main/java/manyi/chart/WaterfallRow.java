package manyi.chart;

import java.util.ArrayList;
import java.util.List;
import manyi.document.Figure.Waterfall;
import manyi.document.NumberFormat;

/// A row of a waterfall.
///
/// @param total whether it is a whole figure, which stands at `to`
/// @param from where a change begins
/// @param to where it ends
record WaterfallRow(
    String label, boolean total, double from, double to, boolean certain, String reference) {

  /// The first figure, the changes one after the other, and the last figure.
  static List<WaterfallRow> of(Waterfall figure) {
    var rows = new ArrayList<WaterfallRow>();
    rows.add(total(figure.start()));
    double at = figure.start().value();
    for (var step : figure.steps()) {
      double to = at + step.change();
      rows.add(new WaterfallRow(step.label(), false, at, to, step.certain(), step.reference()));
      at = Double.isFinite(to) ? to : at;
    }
    rows.add(total(figure.end()));
    return rows;
  }

  /// −1 where it takes away, 1 where it adds, 0 where what is shown of its change is zero.
  int direction(NumberFormat format) {
    return Double.isFinite(to - from) ? format.rounded(to - from).signum() : 0;
  }

  private static WaterfallRow total(Waterfall.Total total) {
    return new WaterfallRow(
        total.label(), true, total.value(), total.value(), true, total.reference());
  }
}
