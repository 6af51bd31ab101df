package manyi.statistics;

import java.util.Arrays;

/// Weights from experts' pairwise comparisons: the principal eigenvector of their matrix, and how
/// far the comparisons contradict each other.
///
/// ```
/// A w = λmax w              Σw = 1, by power iteration
/// CI = (λmax − n) / (n − 1)
/// CR = CI / RI(n)           0 for one or two parts, which cannot contradict each other
/// ```
///
/// Source: T. L. Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill, with his random index
/// RI; T. L. Saaty (1990), How to make a decision, European Journal of Operational Research 48,
/// 9–26, doi:10.1016/0377-2217(90)90057-I. Checked against R's `eigen`.
///
/// @param weights of the parts, above 0, their sum 1
/// @param eigenvalue λmax, n or more
/// @param consistencyIndex CI, 0 or more; 0 for fewer than three parts
/// @param consistencyRatio CR, 0 or more
/// @param worst the comparison that the weights contradict most
public record Ahp(
    double[] weights,
    double eigenvalue,
    double consistencyIndex,
    double consistencyRatio,
    Comparison worst) {
  /// Above this ratio comparisons contradict each other too much to be used.
  public static final double LIMIT = 0.1;

  /// Saaty's random index by number of parts: the mean CI of matrices filled by chance.
  private static final double[] RANDOM = {
    0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
  };

  /// The largest number of parts that a random index is known for.
  public static final int MOST = RANDOM.length - 1;

  private static final int ITERATIONS = 10_000;
  private static final double TOLERANCE = 1e-15;
  private static final double ROUNDING = 1e-13;

  /// In a circle of three all comparisons are wrong alike; the first is then named.
  private static final double ALIKE = 1e-9;

  /// How many times as important one part was said to be as another.
  ///
  /// @param row from 0
  /// @param column from 0, greater than the row; the row itself where there is one part only
  /// @param given as said
  /// @param implied by the weights, which follow from all comparisons, this one too
  /// @param others what the other comparisons alone make it: the geometric mean of the ways over
  ///   each third part; as given where there is none
  public record Comparison(int row, int column, double given, double implied, double others) {}

  /// Whether the comparisons agree well enough to be used.
  public boolean consistent() {
    return consistencyRatio <= LIMIT;
  }

  /// The weights.
  ///
  /// @param parts 1 to [#MOST]
  /// @param comparisons of all pairs above the diagonal row by row, each above 0
  public static Ahp of(int parts, double[] comparisons) {
    if (parts < 1 || parts > MOST || comparisons.length != parts * (parts - 1) / 2) {
      throw new IllegalArgumentException(parts + " parts, " + comparisons.length + " comparisons");
    }
    var matrix = matrix(parts, comparisons);
    var weights = eigenvector(matrix);
    double eigenvalue = 0;
    var product = times(matrix, weights);
    for (int i = 0; i < parts; i++) {
      eigenvalue += product[i] / weights[i] / parts;
    }
    // What rounding leaves of no contradiction is none.
    eigenvalue = eigenvalue < parts * (1 + ROUNDING) ? parts : eigenvalue;
    double index = parts < 3 ? 0 : (eigenvalue - parts) / (parts - 1);
    double ratio = parts < 3 ? 0 : index / RANDOM[parts];
    return new Ahp(weights, eigenvalue, index, ratio, worst(matrix, weights));
  }

  private static double[][] matrix(int parts, double[] comparisons) {
    var matrix = new double[parts][parts];
    int at = 0;
    for (int row = 0; row < parts; row++) {
      matrix[row][row] = 1;
      for (int column = row + 1; column < parts; column++) {
        matrix[row][column] = comparisons[at];
        matrix[column][row] = 1 / comparisons[at];
        at++;
      }
    }
    return matrix;
  }

  private static double[] eigenvector(double[][] matrix) {
    var weights = new double[matrix.length];
    Arrays.fill(weights, 1.0 / matrix.length);
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      var next = times(matrix, weights);
      double sum = Arrays.stream(next).sum();
      double change = 0;
      for (int i = 0; i < next.length; i++) {
        next[i] /= sum;
        change = Math.max(change, Math.abs(next[i] - weights[i]));
      }
      weights = next;
      if (change <= TOLERANCE) {
        break;
      }
    }
    return weights;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix).mapToDouble(row -> DotProducts.of(row, vector)).toArray();
  }

  private static double others(double[][] matrix, int row, int column) {
    double sum = 0;
    for (int over = 0; over < matrix.length; over++) {
      if (over != row && over != column) {
        sum += Math.log(matrix[row][over] * matrix[over][column]);
      }
    }
    int ways = matrix.length - 2;
    return ways > 0 ? Math.exp(sum / ways) : matrix[row][column];
  }

  private static Comparison worst(double[][] matrix, double[] weights) {
    var worst = new Comparison(0, 0, 1, 1, 1);
    double greatest = -1;
    for (int row = 0; row < weights.length; row++) {
      for (int column = row + 1; column < weights.length; column++) {
        double implied = weights[row] / weights[column];
        double apart = Math.abs(Math.log(matrix[row][column] / implied));
        if (apart > greatest + ALIKE) {
          greatest = apart;
          double given = matrix[row][column];
          worst = new Comparison(row, column, given, implied, others(matrix, row, column));
        }
      }
    }
    return worst;
  }
}
