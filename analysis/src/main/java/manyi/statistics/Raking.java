package manyi.statistics;

import java.util.Arrays;
import java.util.List;
import manyi.progress.Progress;

/// Weights under which several margins are as wanted, by iterative proportional fitting: the
/// weights of all units in a level of a margin are multiplied by wanted share / present share,
/// margin after margin, until all margins hold. Their mean is 1.
///
/// A unit without a level in a margin is not touched by that margin, whose shares are those of the
/// units with one.
///
/// Trimmed weights are cut to the bounds and raked again until both bounds and margins hold; where
/// they cannot, the bounds do and the error tells by how much the margins miss.
///
/// Source: Deming & Stephan 1940. Checked against `survey::rake` in R.
///
/// @param weights by unit, mean 1 over the units with a start above zero; 0 for the others
/// @param iterations rounds over all margins, of all rakings together
/// @param converged whether every margin holds to within [#TOLERANCE]
/// @param largestError the largest difference of a share from the one wanted, 0–1
/// @param trimmed units whose weight is at a bound
public record Raking(
    double[] weights, int iterations, boolean converged, double largestError, int trimmed) {
  /// The largest difference of shares that counts as none.
  public static final double TOLERANCE = 1e-12;

  /// What trimmed weights are allowed to miss.
  private static final double TRIMMED_TOLERANCE = 1e-6;

  private static final int MOST_ITERATIONS = 1000;
  private static final int MOST_CUTS = 100;

  /// A margin.
  ///
  /// @param levels each unit's level from 0; negative without one
  /// @param shares wanted of the levels, sum 1
  public record Margin(int[] levels, double[] shares) {}

  /// What weights are trimmed to, as multiples of their mean.
  public record Bounds(double low, double high) {
    public static final Bounds NONE = new Bounds(0, Double.POSITIVE_INFINITY);

    boolean none() {
      return low <= 0 && high == Double.POSITIVE_INFINITY;
    }
  }

  /// Rakes units.
  ///
  /// @param start the weights to start from; a unit whose start is not above zero is left out
  /// @param margins each level with a share above zero has a unit whose start is above zero, and
  ///   each level with such a unit has a share
  /// @throws manyi.progress.Cancelled when `progress` says so
  public static Raking of(double[] start, List<Margin> margins, Bounds bounds, Progress progress) {
    var cells = RakingCells.of(start, margins);
    var weights = cells.start().clone();
    normalise(weights, cells.units());
    var rounds = new Rounds(weights, cells, progress);
    rounds.rake();
    for (int cut = 0; !bounds.none() && cut < MOST_CUTS && beyond(weights, bounds); cut++) {
      cut(weights, bounds);
      normalise(weights, cells.units());
      rounds.rake();
    }
    // Where the margins cannot be met within the bounds, the bounds go before them.
    for (int cut = 0; cut < MOST_ITERATIONS && beyond(weights, bounds); cut++) {
      cut(weights, bounds);
      normalise(weights, cells.units());
    }
    normalise(weights, cells.units());
    double error = rounds.error();
    var raked = cells.spread(weights);
    return new Raking(
        raked,
        rounds.iterations,
        error <= (bounds.none() ? TOLERANCE : TRIMMED_TOLERANCE),
        error,
        bounds.none() ? 0 : atBounds(raked, bounds));
  }

  private static void normalise(double[] weights, int[] units) {
    double sum = 0;
    long all = 0;
    for (int cell = 0; cell < weights.length; cell++) {
      sum += units[cell] * weights[cell];
      all += weights[cell] > 0 ? units[cell] : 0;
    }
    for (int cell = 0; sum > 0 && cell < weights.length; cell++) {
      weights[cell] *= all / sum;
    }
  }

  private static boolean beyond(double[] weights, Bounds bounds) {
    return Arrays.stream(weights)
        .anyMatch(weight ->
            weight > bounds.high * (1 + TRIMMED_TOLERANCE)
                || weight > 0 && weight < bounds.low * (1 - TRIMMED_TOLERANCE));
  }

  private static void cut(double[] weights, Bounds bounds) {
    for (int unit = 0; unit < weights.length; unit++) {
      if (weights[unit] > 0) {
        weights[unit] = Math.clamp(weights[unit], bounds.low, bounds.high);
      }
    }
  }

  private static int atBounds(double[] weights, Bounds bounds) {
    return (int)
        Arrays.stream(weights)
            .filter(weight ->
                weight > 0
                    && (weight >= bounds.high * (1 - 1e-4) || weight <= bounds.low * (1 + 1e-4)))
            .count();
  }

  /// The fitting of the cells' weights, in place.
  private static final class Rounds {
    private final double[] weights;
    private final int[] units;
    private final List<Margin> margins;
    private final Progress progress;
    private int iterations;
    private double reached;

    Rounds(double[] weights, RakingCells cells, Progress progress) {
      this.weights = weights;
      units = cells.units();
      margins = cells.margins();
      this.progress = progress;
    }

    void rake() {
      for (int round = 0; round < MOST_ITERATIONS && error() > TOLERANCE; round++) {
        report((double) round / MOST_ITERATIONS);
        for (var margin : margins) {
          fit(margin);
        }
        iterations++;
      }
      report(1);
    }

    /// Rakings after a cut begin anew; what was reported only grows.
    private void report(double done) {
      reached = Math.max(reached, done);
      progress.report(reached);
    }

    private void fit(Margin margin) {
      var factors = present(margin);
      for (int level = 0; level < factors.length; level++) {
        factors[level] = factors[level] > 0 ? margin.shares[level] / factors[level] : 0;
      }
      for (int cell = 0; cell < weights.length; cell++) {
        if (margin.levels[cell] >= 0) {
          weights[cell] *= factors[margin.levels[cell]];
        }
      }
    }

    /// The share of each level in the weights of all units with one.
    private double[] present(Margin margin) {
      var sums = new double[margin.shares.length];
      double total = 0;
      for (int cell = 0; cell < weights.length; cell++) {
        if (margin.levels[cell] >= 0) {
          sums[margin.levels[cell]] += units[cell] * weights[cell];
          total += units[cell] * weights[cell];
        }
      }
      for (int level = 0; level < sums.length; level++) {
        sums[level] = total > 0 ? sums[level] / total : 0;
      }
      return sums;
    }

    double error() {
      double largest = 0;
      for (var margin : margins) {
        var present = present(margin);
        for (int level = 0; level < present.length; level++) {
          largest = Math.max(largest, Math.abs(present[level] - margin.shares[level]));
        }
      }
      return largest;
    }
  }
}
