package manyi.analysis.segments;

import java.util.EnumMap;
import java.util.Map;
import manyi.priorities.Priority;
import manyi.statistics.Bootstrap;

/// What part of the resamples an element stands in each quadrant.
record Shares(double[][] resamples) {
  /// @param figure of the [QuadrantStatistic]
  /// @return of the resamples in which it has a place; empty without any
  Map<Priority, Double> of(int figure) {
    var counts = new int[Priority.values().length];
    int places = 0;
    for (var resample : resamples) {
      if (!Double.isNaN(resample[figure])) {
        counts[(int) resample[figure]]++;
        places++;
      }
    }
    var shares = new EnumMap<Priority, Double>(Priority.class);
    if (places > 0) {
      for (var priority : Priority.values()) {
        shares.put(priority, (double) counts[priority.ordinal()] / places);
      }
    }
    return shares;
  }

  /// The standard deviation of a figure over the resamples in which it is defined; NaN for fewer
  /// than two.
  double standardError(int figure) {
    return Bootstrap.standardError(resamples, figure);
  }
}
