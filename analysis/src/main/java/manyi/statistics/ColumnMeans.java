package manyi.statistics;

/// Weighted means of several columns of resampled respondents.
///
/// ```
/// mean = Σmwx / Σmw over those who have x
/// ```
///
/// It keeps nothing between calls: all threads may share one instance.
public final class ColumnMeans implements Bootstrap.Statistic {
  private final double[] centres;
  private final double[] weights;

  /// By column: w(x − centre), 0 where missing.
  private final double[][] products;

  /// By column the weight of who has it, 0 where missing; `weights` itself where nobody lacks it.
  private final double[][] bases;

  /// Takes the columns in.
  ///
  /// @param columns by column, then by respondent; NaN is missing
  /// @param weights by respondent; a respondent whose weight is not above zero counts nowhere
  public ColumnMeans(double[][] columns, double[] weights) {
    this.weights = weights.clone();
    for (int i = 0; i < weights.length; i++) {
      this.weights[i] = weights[i] > 0 ? weights[i] : 0;
    }
    centres = new double[columns.length];
    products = new double[columns.length][];
    bases = new double[columns.length][];
    for (int column = 0; column < columns.length; column++) {
      take(column, columns[column]);
    }
  }

  private void take(int column, double[] values) {
    var base = weights.clone();
    boolean complete = true;
    double centre = Double.NaN;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        complete &= weights[i] == 0;
        base[i] = 0;
      } else if (base[i] > 0 && Double.isNaN(centre)) {
        // Any value will do: near the others, so that a column of one value has exactly that mean.
        centre = values[i];
      }
    }
    var product = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      product[i] = base[i] > 0 ? base[i] * (values[i] - centre) : 0;
    }
    centres[column] = centre;
    products[column] = product;
    bases[column] = complete ? weights : base;
  }

  /// The means.
  ///
  /// @param multiplicities by respondent; all 1 for the respondents as they are
  /// @return by column; NaN where nobody drawn has the column
  @Override
  public double[] of(double[] multiplicities) {
    var means = new double[products.length];
    DotProducts.of(products, multiplicities, means);
    double all = DotProducts.of(weights, multiplicities);
    for (int column = 0; column < means.length; column++) {
      double base = bases[column] == weights ? all : DotProducts.of(bases[column], multiplicities);
      means[column] = base > 0 ? centres[column] + means[column] / base : Double.NaN;
    }
    return means;
  }
}
