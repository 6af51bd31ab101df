package manyi.tally;

import manyi.survey.Rows;

/// Sums of scores over sampled units, and their covariance from sample to sample.
///
/// ```
/// cov = Σₕ nₕ/(nₕ − 1) Σᵤ (zᵤ − z̄ₕ)(zᵤ − z̄ₕ)ᵀ
/// ```
///
/// with zᵤ the summed scores of unit u in stratum h. A stratum of a single unit has no variance of
/// its own: its unit is set against the mean of all, which for linearised scores is 0, so that it
/// adds zᵤzᵤᵀ (R's `survey.lonely.psu = "adjust"`).
final class Linearised {
  private final DesignUnits units;
  private final double[][] sums;

  /// @param scores how many there are a respondent
  Linearised(DesignUnits units, int scores) {
    this.units = units;
    sums = new double[units.count()][scores];
  }

  void add(int row, int score, double value) {
    sums[units.unit(row)][score] += value;
  }

  double[][] covariance() {
    int k = sums.length == 0 ? 0 : sums[0].length;
    var means = new double[units.strata()][k];
    for (int unit = 0; unit < sums.length; unit++) {
      int stratum = units.stratum(unit);
      if (units.size(stratum) > 1) {
        for (int i = 0; i < k; i++) {
          means[stratum][i] += sums[unit][i] / units.size(stratum);
        }
      }
    }
    var covariance = new double[k][k];
    for (int unit = 0; unit < sums.length; unit++) {
      int stratum = units.stratum(unit);
      int size = units.size(stratum);
      double factor = size > 1 ? size / (size - 1.0) : 1;
      for (int i = 0; i < k; i++) {
        double one = sums[unit][i] - means[stratum][i];
        for (int j = 0; j < k; j++) {
          covariance[i][j] += factor * one * (sums[unit][j] - means[stratum][j]);
        }
      }
    }
    return covariance;
  }

  /// The units that have a respondent among some, less the strata that have.
  static int degreesOfFreedom(DesignUnits units, Rows among) {
    var seen = new boolean[units.count()];
    var strata = new boolean[units.strata()];
    among.forEach(row -> {
      seen[units.unit(row)] = true;
      strata[units.stratum(units.unit(row))] = true;
    });
    return count(seen) - count(strata);
  }

  private static int count(boolean[] seen) {
    int count = 0;
    for (boolean one : seen) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
