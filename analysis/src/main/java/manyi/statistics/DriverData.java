package manyi.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Items and an outcome rated by the same respondents, and how important each item is for the
/// outcome by several measures.
///
/// Under weights every sum is weighted; weights times a constant change nothing. An item that is
/// constant has no importance (NaN) and stays out of the models of the others.
public final class DriverData {
  /// Random orders, in pairs, where there are more items than have all their subsets tried.
  private static final int PAIRS = 5_000;

  /// The same in each resample, whose own spread is far larger.
  private static final int PAIRS_IN_RESAMPLES = 100;

  private final DriverColumns columns;
  private final double[] once;
  private final DriverMatrix matrix;

  private DriverData(DriverColumns columns, int respondents) {
    this.columns = columns;
    once = new double[respondents];
    Arrays.fill(once, 1);
    matrix = new DriverSums(columns).of(once);
  }

  /// Takes the ratings in.
  ///
  /// @param items by item, then by respondent; NaN is missing
  /// @param outcome by respondent; NaN is missing
  /// @param weights by respondent; a respondent whose weight is not above zero counts nowhere
  /// @param listwise only respondents with all items and the outcome; else each correlation is of
  ///   those who have both columns
  public static DriverData of(
      double[][] items, double[] outcome, double[] weights, boolean listwise) {
    var all = Arrays.copyOf(items, items.length + 1);
    all[items.length] = outcome;
    var columns = DriverColumns.of(all, weights, listwise);
    return new DriverData(columns, weights.length);
  }

  /// Respondents: those with all columns; pairwise the least number behind any correlation.
  public long n() {
    return pairs().mapToLong(pair -> columns.n(pair[0], pair[1])).min().orElseThrow();
  }

  /// By item, how many have it and the outcome.
  public long[] pairN() {
    int outcome = matrix.items();
    return IntStream.range(0, outcome).mapToLong(item -> columns.n(item, outcome)).toArray();
  }

  /// Kish's effective number of respondents; pairwise the least behind any correlation.
  public double effectiveN() {
    return pairs().mapToDouble(pair -> columns.effectiveN(pair[0], pair[1])).min().orElseThrow();
  }

  /// The pairs of columns; listwise one stands for all.
  private Stream<int[]> pairs() {
    int outcome = matrix.items();
    return columns.complete()
        ? Stream.of(new int[] {outcome, outcome})
        : IntStream.rangeClosed(0, outcome)
            .boxed()
            .flatMap(i -> IntStream.rangeClosed(i, outcome).mapToObj(j -> new int[] {i, j}));
  }

  /// The importance of the items.
  ///
  /// @return by item; with a sign except for relative weights and Shapley shares, which are zero or
  ///   more and sum to R²; NaN where not defined
  public double[] importance(DriverMeasure measure) {
    return measure == DriverMeasure.SPEARMAN
        ? ranked().of(once)
        : importance(measure, new Model(matrix), new ShapleyShares(PAIRS));
  }

  /// The importance of the items for resampled respondents; each thread takes its own.
  public Bootstrap.Statistic statistic(DriverMeasure measure) {
    if (measure == DriverMeasure.SPEARMAN) {
      return ranked();
    }
    if (measure == DriverMeasure.PEARSON) {
      return new OutcomeSums(columns)::of;
    }
    var sums = new DriverSums(columns);
    var shapley = new ShapleyShares(PAIRS_IN_RESAMPLES);
    return multiplicities -> importance(measure, new Model(sums.of(multiplicities)), shapley);
  }

  /// The importance of the items by each of several measures, one after the other, and last the
  /// coefficients of [#statisticOfCoefficients], for resampled respondents; each thread takes its
  /// own. What the measures have in common is computed once.
  public Bootstrap.Statistic statistic(List<DriverMeasure> measures) {
    int items = matrix.items();
    var sums = new DriverSums(columns);
    var shapley = new ShapleyShares(PAIRS_IN_RESAMPLES);
    var ranks = ranked();
    return multiplicities -> {
      var model = new Model(sums.of(multiplicities));
      var figures = new double[(measures.size() + 1) * items];
      int at = 0;
      for (var measure : measures) {
        var importance =
            measure == DriverMeasure.SPEARMAN
                ? ranks.of(multiplicities)
                : importance(measure, model, shapley);
        System.arraycopy(importance, 0, figures, at, items);
        at += items;
      }
      System.arraycopy(model.coefficients(), 0, figures, at, items);
      return figures;
    };
  }

  private Bootstrap.Statistic ranked() {
    int outcome = matrix.items();
    var pairs =
        IntStream.range(0, outcome)
            .mapToObj(item -> new RankedPair(columns, item, outcome))
            .toList();
    return multiplicities -> pairs.stream().mapToDouble(pair -> pair.of(multiplicities)).toArray();
  }

  private double[] importance(DriverMeasure measure, Model model, ShapleyShares shapley) {
    return switch (measure) {
      case PEARSON -> model.matrix.withOutcome();
      case SPEARMAN -> throw new IllegalArgumentException("ranks are not of the correlations");
      case PARTIAL -> model.partial();
      case BETA -> model.beta();
      case RELATIVE_WEIGHT -> RelativeWeights.of(model.spectrum(), model.matrix.items());
      case SHAPLEY -> shapley.of(model.matrix, model.spectrum());
    };
  }

  /// Correlations, and the spectrum of them once it is wanted. One thread's.
  private static final class Model {
    private final DriverMatrix matrix;
    private @Nullable DriverSpectrum spectrum;

    Model(DriverMatrix matrix) {
      this.matrix = matrix;
    }

    DriverSpectrum spectrum() {
      var known = spectrum;
      if (known == null) {
        known = DriverSpectrum.of(matrix);
        spectrum = known;
      }
      return known;
    }

    double[] beta() {
      return LinearModel.beta(spectrum(), matrix.items());
    }

    double[] partial() {
      var vif = LinearModel.vif(spectrum(), matrix.items());
      return LinearModel.partial(beta(), vif, spectrum().rSquared());
    }

    double[] coefficients() {
      return LinearModel.coefficients(beta(), matrix);
    }
  }

  /// The regression of the outcome on the items.
  public LinearModel regression() {
    return LinearModel.of(matrix, n(), effectiveN());
  }

  /// The unstandardised coefficients of the items, without the intercept, for resampled
  /// respondents; each thread takes its own.
  public Bootstrap.Statistic statisticOfCoefficients() {
    var sums = new DriverSums(columns);
    return multiplicities -> new Model(sums.of(multiplicities)).coefficients();
  }

  /// How the Shapley shares of [#importance] were drawn; empty where they are exact, with up to
  /// twenty items, and without a model.
  public Optional<ShapleySampling> shapleySampling() {
    var spectrum = DriverSpectrum.of(matrix);
    if (!spectrum.sound() || spectrum.used().length <= SubsetShares.MOST_ITEMS) {
      return Optional.empty();
    }
    var used = spectrum.used();
    var drawn = ShapleySampling.of(matrix.of(used), PAIRS, ShapleySampling.SEED);
    int items = matrix.items();
    return Optional.of(
        new ShapleySampling(
            ShapleyShares.spread(drawn.share(), used, items),
            ShapleyShares.spread(drawn.standardError(), used, items),
            drawn.permutations()));
  }
}
