package manyi.tally;

import java.util.Arrays;

/// How sums over a sample vary together from sample to sample, from the sums of its units.
///
/// ```
/// cov = Σₕ nₕ/(nₕ − 1) Σᵤ (aᵤ − āₕ)(bᵤ − b̄ₕ)ᵀ
/// ```
///
/// over the nₕ units u of every stratum h, those without a respondent in the figure as 0. A stratum
/// of a single unit tells nothing of its variance: its unit is set against 0, which for scores that
/// sum to 0 is the mean of all units (R's `survey.lonely.psu = "adjust"`). Sampling is taken as
/// with replacement: no finite-population correction.
///
/// Source: Lumley, Complex Surveys (2010), section 2; checked against R's `svyrecvar`.
///
/// @param units that were sampled
/// @param products Σₕ nₕ/(nₕ − 1) Σᵤ aᵤbᵤᵀ so far
/// @param first the units' totals a, by stratum
/// @param second the units' totals b
record SumCovariance(
    DesignUnits units, double[][] products, StratumSums first, StratumSums second) {
  static SumCovariance of(DesignUnits units, StratumSums first, StratumSums second) {
    return new SumCovariance(units, new double[first.size()][second.size()], first, second);
  }

  /// Adds the products of a unit; its totals have to be added to the strata's as well.
  void add(int stratum, UnitTotals one, UnitTotals other) {
    double factor = factor(stratum);
    for (int i = 0; i < one.count(); i++) {
      int row = one.touched(i);
      double value = factor * one.value(row);
      for (int j = 0; j < other.count(); j++) {
        int column = other.touched(j);
        products[row][column] += value * other.value(column);
      }
    }
  }

  double[][] result() {
    var covariance = Arrays.stream(products).map(double[]::clone).toArray(double[][]::new);
    for (int stratum = 0; stratum < units.strata(); stratum++) {
      if (units.size(stratum) > 1) {
        double factor = factor(stratum) / units.size(stratum);
        for (int row = 0; row < first.size(); row++) {
          double value = factor * first.at(stratum, row);
          for (int column = 0; column < second.size(); column++) {
            covariance[row][column] -= value * second.at(stratum, column);
          }
        }
      }
    }
    return covariance;
  }

  private double factor(int stratum) {
    int size = units.size(stratum);
    return size > 1 ? size / (size - 1.0) : 1;
  }
}
