package manyi.statistics;

import java.util.Arrays;
import java.util.OptionalInt;

/// Means of groups as they would be if all groups had the same mix of respondents: predictive
/// margins of a linear regression on the groups and on covariates.
///
/// ```
/// y = αᵢ + x′β        least squares under the weights
/// adjusted mean of group i = αᵢ + x̄′β = ȳᵢ + (x̄ − x̄ᵢ)′β
/// ```
///
/// with x̄ the covariates' means over all respondents. Without covariates these are the groups'
/// means. Their errors follow from [#scores], under any design, with x̄ counted as sampled.
///
/// Source: B. I. Graubard, E. L. Korn (1999), Predictive margins with survey data, Biometrics 55,
/// 652–659, doi:10.1111/j.0006-341X.1999.00652.x. The means are those of R's `svypredmeans`; their
/// covariance is `svyrecvar` over scores found in R by differences of the whole procedure.
public final class AdjustedMeans {
  /// A covariate of which less than this part is left beside the groups and the covariates before
  /// it follows from them.
  private static final double NOTHING = 1e-9;

  private final double[] y;
  private final double[] w;
  private final int[] group;
  private final double[][] x;
  private final double[] weights;
  private final double[] groupMeans;
  private final double[][] groupX;
  private final double[] wholeX;
  private final double whole;
  private final double total;
  private final double[] beta;
  private final double[][] inverse;
  private final OptionalInt confounded;

  /// @param y by respondent
  /// @param w weights, all above 0
  /// @param group of each respondent, from 0
  /// @param groups how many there are; an empty one has no mean
  /// @param covariates by covariate, then respondent
  public AdjustedMeans(double[] y, double[] w, int[] group, int groups, double[][] covariates) {
    this.y = y;
    this.w = w;
    this.group = group;
    x = covariates;
    weights = new double[groups];
    for (int row = 0; row < y.length; row++) {
      weights[group[row]] += w[row];
    }
    total = Arrays.stream(w).sum();
    groupMeans = means(y);
    groupX = new double[x.length][];
    wholeX = new double[x.length];
    for (int j = 0; j < x.length; j++) {
      groupX[j] = means(x[j]);
      wholeX[j] = mean(x[j]);
    }
    whole = mean(y);
    var crossed = crossed();
    var kept = Sweep.of(crossed, sizes(), NOTHING);
    beta = new double[x.length];
    inverse = new double[x.length][x.length];
    for (int j = 0; j < x.length; j++) {
      if (kept[j]) {
        beta[j] = crossed[j][x.length];
        for (int k = 0; k < x.length; k++) {
          inverse[j][k] = kept[k] ? crossed[j][k] : 0;
        }
      }
    }
    confounded = confounded(crossed, kept);
  }

  private double[] means(double[] values) {
    var sums = new double[weights.length];
    for (int row = 0; row < y.length; row++) {
      sums[group[row]] += w[row] * values[row];
    }
    Arrays.setAll(sums, i -> sums[i] / weights[i]);
    return sums;
  }

  private double mean(double[] values) {
    double sum = 0;
    for (int row = 0; row < y.length; row++) {
      sum += w[row] * values[row];
    }
    return sum / total;
  }

  /// Σw of the products of what covariates and y differ by from their group's mean; y is last.
  private double[][] crossed() {
    int size = x.length + 1;
    var crossed = new double[size][size];
    var distance = new double[size];
    for (int row = 0; row < y.length && x.length > 0; row++) {
      for (int j = 0; j < x.length; j++) {
        distance[j] = x[j][row] - groupX[j][group[row]];
      }
      distance[x.length] = y[row] - groupMeans[group[row]];
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          crossed[j][k] += w[row] * distance[j] * distance[k];
        }
      }
    }
    return crossed;
  }

  /// Σw of the squares of what covariates differ by from their mean.
  private double[] sizes() {
    var sizes = new double[x.length];
    for (int j = 0; j < x.length; j++) {
      for (int row = 0; row < y.length; row++) {
        sizes[j] += w[row] * (x[j][row] - wholeX[j]) * (x[j][row] - wholeX[j]);
      }
    }
    return sizes;
  }

  /// What follows from the other covariates within groups has to follow from them between groups,
  /// too; else groups and covariate cannot be told apart.
  private OptionalInt confounded(double[][] swept, boolean[] kept) {
    for (int j = 0; j < x.length; j++) {
      if (kept[j]) {
        continue;
      }
      double size = Math.max(1, Math.abs(wholeX[j]));
      for (int i = 0; i < weights.length; i++) {
        double left = groupX[j][i] - wholeX[j];
        for (int k = 0; k < x.length; k++) {
          left -= kept[k] ? swept[k][j] * (groupX[k][i] - wholeX[k]) : 0;
        }
        if (weights[i] > 0 && Math.abs(left) > 1e-7 * size) {
          return OptionalInt.of(j);
        }
      }
    }
    return OptionalInt.empty();
  }

  /// A covariate that follows from the groups, so that nothing can be adjusted for it; empty where
  /// there is none.
  public OptionalInt confounded() {
    return confounded;
  }

  /// The adjusted means of the groups, NaN of an empty one; last the mean of all, which adjusting
  /// does not change.
  public double[] means() {
    var means = Arrays.copyOf(groupMeans, weights.length + 1);
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < x.length; j++) {
        means[i] += (wholeX[j] - groupX[j][i]) * beta[j];
      }
    }
    means[weights.length] = whole;
    return means;
  }

  /// How a respondent moves the means: the sums of these over the sampled units vary as the means
  /// do.
  ///
  /// @param row the respondent
  /// @param into filled with one score a mean
  public void scores(int row, double[] into) {
    int own = group[row];
    double error = y[row] - groupMeans[own];
    double mix = 0;
    for (int j = 0; j < x.length; j++) {
      error -= (x[j][row] - groupX[j][own]) * beta[j];
      mix += (x[j][row] - wholeX[j]) * beta[j];
    }
    Arrays.fill(into, 0, weights.length, w[row] * mix / total);
    for (int j = 0; j < x.length; j++) {
      double slope = 0;
      for (int k = 0; k < x.length; k++) {
        slope += inverse[j][k] * (x[k][row] - groupX[k][own]);
      }
      for (int i = 0; i < weights.length; i++) {
        into[i] += (wholeX[j] - groupX[j][i]) * slope * w[row] * error;
      }
    }
    into[own] += w[row] * error / weights[own];
    into[weights.length] = w[row] * (y[row] - whole) / total;
  }
}
