package manyi.analysis.drivers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;

/// The items' importance, and their coefficients, among resampled respondents; the same respondents
/// for every measure.
///
/// @param importance by measure: by resample, then by item
/// @param b by resample, then by item
record DriverReplicates(Map<DriverMeasure, double[][]> importance, double[][] b) {
  /// Computes them.
  ///
  /// @param shown the measures shown; the correlation and β are needed for every item's sign
  static DriverReplicates of(
      DriverData data,
      int respondents,
      List<DriverMeasure> shown,
      int resamples,
      long seed,
      Progress progress) {
    var measures = EnumSet.of(DriverMeasure.PEARSON, DriverMeasure.BETA);
    measures.addAll(shown);
    var ordered = List.copyOf(measures);
    var figures =
        Bootstrap.run(respondents, resamples, seed, () -> data.statistic(ordered), progress);
    var importance = new EnumMap<DriverMeasure, double[][]>(DriverMeasure.class);
    for (int i = 0; i < ordered.size(); i++) {
      importance.put(ordered.get(i), part(figures, i, ordered.size() + 1));
    }
    progress.report(1);
    return new DriverReplicates(importance, part(figures, ordered.size(), ordered.size() + 1));
  }

  /// One of several equal parts of each resample's figures.
  private static double[][] part(double[][] figures, int part, int parts) {
    return Arrays.stream(figures)
        .map(all -> {
          int size = all.length / parts;
          return Arrays.copyOfRange(all, part * size, (part + 1) * size);
        })
        .toArray(double[][]::new);
  }

  double[][] of(DriverMeasure measure) {
    var replicates = importance.get(measure);
    if (replicates == null) {
      throw new IllegalArgumentException("Not resampled: " + measure);
    }
    return replicates;
  }
}
