package manyi.statistics;

import java.util.Arrays;

/// Weighted means of several columns of resampled respondents.
///
/// ```
/// mean = Σmwx / Σmw over those who have x
/// ```
///
/// It keeps nothing between calls: all threads may share one instance.
public final class ColumnMeans implements Bootstrap.Statistic {
  /// A smaller part of all weights is rounding.
  private static final double NOBODY = 1e-12;

  private final double[] centres;
  private final double[] weights;

  /// By column: w(x − centre), 0 where missing.
  private final double[][] products;

  /// By column, those who lack it or those who have it, whoever are fewer.
  private final int[][] few;

  /// By column, whether the few are those who lack it.
  private final boolean[] lacking;

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
    few = new int[columns.length][];
    lacking = new boolean[columns.length];
    for (int column = 0; column < columns.length; column++) {
      take(column, columns[column]);
    }
  }

  private void take(int column, double[] values) {
    var having = new int[values.length];
    var without = new int[values.length];
    int has = 0;
    int lacks = 0;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        boolean finite = Double.isFinite(values[i]);
        (finite ? having : without)[finite ? has++ : lacks++] = i;
      }
    }
    // Any value will do: near the others, so that a column of one value has exactly that mean.
    centres[column] = has == 0 ? Double.NaN : values[having[0]];
    var product = new double[values.length];
    for (int i = 0; i < has; i++) {
      int row = having[i];
      product[row] = weights[row] * (values[row] - centres[column]);
    }
    products[column] = product;
    lacking[column] = lacks <= has;
    few[column] = lacking[column] ? Arrays.copyOf(without, lacks) : Arrays.copyOf(having, has);
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
      double some = base(few[column], multiplicities);
      double base = lacking[column] ? all - some : some;
      // What is left of all by rounding is nobody.
      means[column] = base > NOBODY * all ? centres[column] + means[column] / base : Double.NaN;
    }
    return means;
  }

  private double base(int[] rows, double[] multiplicities) {
    double base = 0;
    for (int row : rows) {
      base += multiplicities[row] * weights[row];
    }
    return base;
  }
}
