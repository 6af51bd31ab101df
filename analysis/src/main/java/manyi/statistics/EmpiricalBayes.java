package manyi.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Estimates of several groups, each drawn toward the mean of all as far as its own data are few.
///
/// The groups' true values θ are taken to vary normally around μ with the variance τ², and each
/// estimate y around its θ with its sampling variance v, the estimates apart from one another:
///
/// ```
/// yᵢ ~ N(θᵢ, vᵢ)        θᵢ ~ N(μ, τ²)
/// E(θᵢ | τ) = (1 − Bᵢ) yᵢ + Bᵢ μ̂,   Bᵢ = vᵢ / (vᵢ + τ²),   μ̂ = Σ yᵢ/(vᵢ + τ²) / Σ 1/(vᵢ + τ²)
/// ```
///
/// A single τ put in here, as the first empirical Bayes estimators did, is 0 for about every other
/// set of few groups that truly differ, and all groups are then alike with certainty. Here
/// everything is averaged over τ by its restricted likelihood, as Morris asked for, which is the
/// posterior distribution where nothing is known of τ and μ beforehand (flat on τ, as Gelman
/// proposes). Fewer than [#LEAST] groups say nothing of τ: nothing is drawn toward anything.
///
/// Sources: C. N. Morris (1983), Parametric empirical Bayes inference: theory and applications,
/// Journal of the American Statistical Association 78, 47–55, doi:10.1080/01621459.1983.10477920;
/// A. Gelman (2006), Prior distributions for variance parameters in hierarchical models, Bayesian
/// Analysis 1, 515–534, doi:10.1214/06-BA117A. Checked against R's `integrate` and `optimize` over
/// the formulas above (reference/branches.R), and by simulation (docs/simulation.md).
public final class EmpiricalBayes {
  /// The fewest groups whose spread tells of τ.
  public static final int LEAST = 3;

  /// Panels of the integral over τ, each of as many points as [#NODES].
  private static final int PANELS = 120;

  /// Gauss and Legendre's points on −1 to 1, and their weights.
  private static final double[] NODES = {
    -0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664
  };

  private static final double[] WEIGHTS = {
    0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189
  };

  private final double[] y;
  private final double[] v;
  private final double[] taus;
  private final double[] masses;
  private final double mean;
  private final double betweenVariance;
  private final double[] estimates;
  private final double[] standardErrors;
  private final double[] ownWeights;

  private EmpiricalBayes(
      double[] y, double[] v, double[] taus, double[] masses, double betweenVariance) {
    this.y = y;
    this.v = v;
    this.taus = taus;
    this.masses = masses;
    this.betweenVariance = betweenVariance;
    estimates = new double[y.length];
    standardErrors = new double[y.length];
    ownWeights = new double[y.length];
    mean = average();
  }

  /// @param estimates of the groups
  /// @param variances of the estimates, all above 0
  /// @throws IllegalArgumentException where a variance is not above 0, or a figure not defined
  public static EmpiricalBayes of(double[] estimates, double[] variances) {
    var y = estimates.clone();
    var v = variances.clone();
    for (int i = 0; i < y.length; i++) {
      if (!Double.isFinite(y[i]) || !(v[i] > 0) || Double.isInfinite(v[i])) {
        throw new IllegalArgumentException("Estimate " + y[i] + " with variance " + v[i]);
      }
    }
    if (y.length < LEAST) {
      return new EmpiricalBayes(
          y, v, new double[] {Double.POSITIVE_INFINITY}, new double[] {1}, Double.NaN);
    }
    // The integral over τ from 0 to ∞, as one over u from 0 to 1 with τ = scale · u / (1 − u).
    double scale = Math.sqrt(Arrays.stream(v).average().orElseThrow() + spread(y));
    var taus = new double[PANELS * NODES.length];
    var logs = new double[taus.length];
    var widths = new double[taus.length];
    for (int i = 0; i < taus.length; i++) {
      int node = i % NODES.length;
      double u = (i / NODES.length + (NODES[node] + 1) / 2) / PANELS;
      taus[i] = scale * u / (1 - u);
      logs[i] = RestrictedLikelihood.log(y, v, taus[i] * taus[i]);
      widths[i] = WEIGHTS[node] / ((1 - u) * (1 - u));
    }
    return new EmpiricalBayes(
        y, v, taus, masses(logs, widths), RestrictedLikelihood.largestAt(y, v, scale * scale));
  }

  private static double[] masses(double[] logs, double[] widths) {
    double largest = Arrays.stream(logs).max().orElseThrow();
    var masses = new double[logs.length];
    Arrays.setAll(masses, i -> widths[i] * Math.exp(logs[i] - largest));
    double sum = Arrays.stream(masses).sum();
    return Arrays.stream(masses).map(mass -> mass / sum).toArray();
  }

  private static double spread(double[] y) {
    double centre = Arrays.stream(y).average().orElseThrow();
    return Arrays.stream(y).map(value -> (value - centre) * (value - centre)).average().orElse(0);
  }

  /// Fills the groups' figures.
  ///
  /// @return the mean that they are drawn toward
  private double average() {
    var squares = new double[y.length];
    double centre = 0;
    for (int t = 0; t < taus.length; t++) {
      var common = Common.of(y, v, taus[t] * taus[t]);
      centre += masses[t] * common.mean();
      for (int i = 0; i < y.length; i++) {
        double own = own(v[i], taus[t]);
        double at = own * y[i] + (1 - own) * common.mean();
        estimates[i] += masses[t] * at;
        ownWeights[i] += masses[t] * own;
        double variance = own * v[i] + (1 - own) * (1 - own) * common.variance();
        squares[i] += masses[t] * (variance + (at - y[i]) * (at - y[i]));
      }
    }
    for (int i = 0; i < y.length; i++) {
      double moved = estimates[i] - y[i];
      standardErrors[i] = Math.sqrt(Math.max(0, squares[i] - moved * moved));
    }
    return centre;
  }

  /// 1 − B, written so that an infinite τ gives 1.
  private static double own(double variance, double tau) {
    double ratio = variance / (tau * tau);
    return 1 / (1 + ratio);
  }

  /// The mean of the groups' true values that estimates are drawn toward, NaN without groups.
  public double mean() {
    return y.length == 0 ? Double.NaN : mean;
  }

  /// τ² where its restricted likelihood is largest (REML), 0 or more: how far groups differ beyond
  /// chance, for the reader; NaN for fewer than [#LEAST] groups.
  public double betweenVariance() {
    return betweenVariance;
  }

  /// The groups' shrunken values.
  public double[] estimates() {
    return estimates.clone();
  }

  /// The standard deviations of the groups' true values around the shrunken ones.
  public double[] standardErrors() {
    return standardErrors.clone();
  }

  /// How much of a shrunken value is the group's own data, 1 − B averaged over τ: 0–1.
  public double[] ownWeights() {
    return ownWeights.clone();
  }

  /// True values as they may be: drawn together, with one τ and one μ for all groups each time.
  ///
  /// @param draws how often
  /// @return by draw, then by group
  public double[][] draws(int draws, long seed) {
    var random = new SplittableRandom(seed);
    var upTo = masses.clone();
    Arrays.parallelPrefix(upTo, Double::sum);
    return IntStream.range(0, draws)
        .mapToObj(_ -> {
          int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
          double tau = taus[Math.min(at < 0 ? -at - 1 : at, taus.length - 1)];
          return draw(tau, Common.of(y, v, tau * tau), random);
        })
        .toArray(double[][]::new);
  }

  private double[] draw(double tau, Common common, SplittableRandom random) {
    double centre =
        Double.isInfinite(tau)
            ? 0
            : common.mean() + Math.sqrt(common.variance()) * random.nextGaussian();
    var drawn = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      double own = own(v[i], tau);
      drawn[i] = own * y[i] + (1 - own) * centre + Math.sqrt(own * v[i]) * random.nextGaussian();
    }
    return drawn;
  }

  /// The estimate of μ where τ is known.
  ///
  /// @param variance of it; 0 where τ is infinite, as nothing is then drawn toward it
  private record Common(double mean, double variance) {
    static Common of(double[] y, double[] v, double tauSquared) {
      if (Double.isInfinite(tauSquared)) {
        return new Common(Arrays.stream(y).average().orElse(Double.NaN), 0);
      }
      double weights = 0;
      double sum = 0;
      for (int i = 0; i < y.length; i++) {
        double weight = 1 / (v[i] + tauSquared);
        weights += weight;
        sum += weight * y[i];
      }
      return new Common(sum / weights, 1 / weights);
    }
  }
}
