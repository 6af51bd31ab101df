package manyi.analysis.drivers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.analysis.QuestionLabel;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.analysis.drivers.DriversResult.Estimate;
import manyi.analysis.drivers.DriversResult.Importance;
import manyi.statistics.Bootstrap;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;
import manyi.statistics.LinearModel;
import manyi.statistics.ShapleySampling;
import org.jspecify.annotations.Nullable;

/// An item's figures from those of all items and of all resamples.
final class DriverFigures {
  private static final double ALIKE = 1e-9;

  private final LinearModel regression;
  private final long[] pairN;
  private final List<DriverMeasure> shown;
  private final Map<DriverMeasure, double[]> importance = new EnumMap<>(DriverMeasure.class);
  private final Map<DriverMeasure, double[][]> shares = new EnumMap<>(DriverMeasure.class);
  private final Optional<ShapleySampling> sampling;
  private final DriverReplicates replicates;
  private final double[][] leaders;
  private final double confidence;

  DriverFigures(
      DriverData data,
      LinearModel regression,
      List<DriverMeasure> shown,
      DriverMeasure leading,
      DriverReplicates replicates,
      double confidence) {
    this.regression = regression;
    this.shown = shown;
    this.replicates = replicates;
    this.confidence = confidence;
    pairN = data.pairN();
    for (var measure : DriverMeasure.values()) {
      if (shown.contains(measure) || measure == DriverMeasure.PEARSON) {
        importance.put(measure, data.importance(measure));
      }
      if (shown.contains(measure) && partsOfRSquared(measure)) {
        shares.put(measure, eachOfItsSum(replicates.of(measure)));
      }
    }
    sampling = shown.contains(DriverMeasure.SHAPLEY) ? data.shapleySampling() : Optional.empty();
    leaders = replicates.of(leading);
  }

  static boolean partsOfRSquared(DriverMeasure measure) {
    return switch (measure) {
      case RELATIVE_WEIGHT, SHAPLEY -> true;
      case PEARSON, SPEARMAN, PARTIAL, BETA -> false;
    };
  }

  private static double[][] eachOfItsSum(double[][] replicates) {
    return Arrays.stream(replicates).map(DriverFigures::ofSum).toArray(double[][]::new);
  }

  private static double[] ofSum(double[] parts) {
    double sum = Arrays.stream(parts).filter(Double::isFinite).sum();
    return Arrays.stream(parts).map(part -> part / sum).toArray();
  }

  Optional<ShapleySampling> sampling() {
    return sampling;
  }

  Driver driver(int item, QuestionLabel question, double mean) {
    double r = all(DriverMeasure.PEARSON)[item];
    double beta = regression.beta()[item];
    return new Driver(
        question,
        pairN[item],
        mean,
        shown.stream().map(measure -> importance(measure, item)).toList(),
        first(item),
        estimate(regression.b()[item], replicates.b(), item),
        regression.vif()[item],
        below(estimate(r, replicates.of(DriverMeasure.PEARSON), item)),
        suppressor(r, estimate(beta, replicates.of(DriverMeasure.BETA), item)));
  }

  private double[] all(DriverMeasure measure) {
    var all = importance.get(measure);
    if (all == null) {
      throw new IllegalArgumentException("Not computed: " + measure);
    }
    return all;
  }

  private Importance importance(DriverMeasure measure, int item) {
    boolean sampled = measure == DriverMeasure.SHAPLEY && sampling.isPresent();
    return new Importance(
        measure,
        estimate(all(measure)[item], replicates.of(measure), item),
        share(measure, item),
        sampled ? sampling.orElseThrow().standardError()[item] : Double.NaN);
  }

  private @Nullable Estimate share(DriverMeasure measure, int item) {
    var resampled = shares.get(measure);
    return resampled == null ? null : estimate(ofSum(all(measure))[item], resampled, item);
  }

  private Estimate estimate(double value, double[][] resampled, int item) {
    if (Double.isNaN(value)) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN);
    }
    var interval = Bootstrap.interval(resampled, item, confidence);
    return new Estimate(value, interval.lower(), interval.upper());
  }

  private double first(int item) {
    return Bootstrap.share(leaders, resample -> leads(resample, item));
  }

  private static boolean leads(double[] resample, int item) {
    double own = Math.abs(resample[item]);
    // Items that repeat one another differ by rounding only: each of them leads.
    return own > 0
        && Arrays.stream(resample).map(Math::abs).noneMatch(other -> other * (1 - ALIKE) > own);
  }

  private static boolean below(Estimate figure) {
    return Double.isNaN(figure.upper()) ? figure.estimate() < 0 : figure.upper() < 0;
  }

  private static boolean above(Estimate figure) {
    return Double.isNaN(figure.lower()) ? figure.estimate() > 0 : figure.lower() > 0;
  }

  private static boolean suppressor(double r, Estimate beta) {
    return r > 0 && below(beta) || r < 0 && above(beta);
  }
}
