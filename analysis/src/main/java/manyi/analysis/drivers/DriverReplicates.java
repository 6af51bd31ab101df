package manyi.analysis.drivers;

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
    double part = 1.0 / (measures.size() + 1);
    var importance = new EnumMap<DriverMeasure, double[][]>(DriverMeasure.class);
    int done = 0;
    for (var measure : measures) {
      importance.put(
          measure,
          Bootstrap.run(
              respondents,
              resamples,
              seed,
              () -> data.statistic(measure),
              progress.part(part * done, part * (done + 1))));
      done++;
    }
    var b =
        Bootstrap.run(
            respondents,
            resamples,
            seed,
            data::statisticOfCoefficients,
            progress.part(part * done, 1));
    progress.report(1);
    return new DriverReplicates(importance, b);
  }

  double[][] of(DriverMeasure measure) {
    var replicates = importance.get(measure);
    if (replicates == null) {
      throw new IllegalArgumentException("Not resampled: " + measure);
    }
    return replicates;
  }
}
