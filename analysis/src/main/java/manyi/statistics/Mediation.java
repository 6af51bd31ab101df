package manyi.statistics;

/// A chain from x over m to y: how much of what goes with x in y goes by way of m.
///
/// ```
/// m = i₁ + a x                 y = i₂ + c x
/// y = i₃ + b m + c′ x          indirect = a b = c − c′
/// ```
///
/// Least squares, weighted where there are weights. The interval of the indirect effect is best
/// taken from resamples, as its distribution is skewed.
///
/// Sources: R. M. Baron and D. A. Kenny (1986), The moderator–mediator variable distinction,
/// Journal of Personality and Social Psychology 51, 1173–1182, doi:10.1037/0022-3514.51.6.1173; K.
/// J. Preacher and A. F. Hayes (2008), Asymptotic and resampling strategies, Behavior Research
/// Methods 40, 879–891, doi:10.3758/BRM.40.3.879. Checked against R's `lm`.
///
/// @param a rise of m a unit of x
/// @param b rise of y a unit of m, x held fixed; NaN where m is linear in x
/// @param direct c′, rise of y a unit of x, m held fixed; NaN where m is linear in x
/// @param total c, rise of y a unit of x
/// @param indirect a · b
/// @param standardised the same five in standard deviations, in this order
/// @param rSquaredMiddle of m on x, 0–1
/// @param rSquaredEnd of y on m and x, 0–1
public record Mediation(
    double a,
    double b,
    double direct,
    double total,
    double indirect,
    double[] standardised,
    double rSquaredMiddle,
    double rSquaredEnd) {
  /// How near to linear m may be in x: less of its variance than this beside x is rounding.
  private static final double LINEAR = 1e-12;

  private static final int VARIABLES = 3;

  /// The chain of respondents' numbers.
  ///
  /// @param x by respondent, without NaN
  /// @param m by respondent, without NaN
  /// @param y by respondent, without NaN
  /// @param weights by respondent, 0 or more
  /// @return all NaN where x or m has no variance
  public static Mediation of(double[] x, double[] m, double[] y, double[] weights) {
    return of(new double[][] {x, m, y}, weights);
  }

  private static Mediation of(double[][] columns, double[] weights) {
    var s = covariances(columns, weights);
    double a = s[0][1] / s[0][0];
    double total = s[0][2] / s[0][0];
    double determinant = s[0][0] * s[1][1] - s[0][1] * s[0][1];
    boolean separate = determinant > LINEAR * s[0][0] * s[1][1];
    double b = separate ? (s[1][2] * s[0][0] - s[0][2] * s[0][1]) / determinant : Double.NaN;
    double direct = separate ? (s[0][2] * s[1][1] - s[1][2] * s[0][1]) / determinant : Double.NaN;
    double sdX = Math.sqrt(s[0][0]);
    double sdM = Math.sqrt(s[1][1]);
    double sdY = Math.sqrt(s[2][2]);
    double indirect = a * b;
    return new Mediation(
        a,
        b,
        direct,
        total,
        indirect,
        new double[] {
          a * sdX / sdM, b * sdM / sdY, direct * sdX / sdY, total * sdX / sdY, indirect * sdX / sdY
        },
        s[0][1] * s[0][1] / (s[0][0] * s[1][1]),
        (b * s[1][2] + direct * s[0][2]) / s[2][2]);
  }

  private static double[][] covariances(double[][] columns, double[] weights) {
    double sum = 0;
    var means = new double[VARIABLES];
    for (int row = 0; row < weights.length; row++) {
      sum += weights[row];
      for (int i = 0; i < VARIABLES; i++) {
        means[i] += weights[row] * columns[i][row];
      }
    }
    for (int i = 0; i < VARIABLES; i++) {
      means[i] /= sum;
    }
    var s = new double[VARIABLES][VARIABLES];
    for (int row = 0; row < weights.length; row++) {
      for (int i = 0; i < VARIABLES; i++) {
        double distance = weights[row] * (columns[i][row] - means[i]);
        for (int j = i; j < VARIABLES; j++) {
          s[i][j] += distance * (columns[j][row] - means[j]);
        }
      }
    }
    for (int i = 0; i < VARIABLES; i++) {
      for (int j = i; j < VARIABLES; j++) {
        s[i][j] /= sum;
        s[j][i] = s[i][j];
      }
    }
    return s;
  }

  /// a, b, c′, c and a · b, in this order.
  public double[] effects() {
    return new double[] {a, b, direct, total, indirect};
  }

  /// The effects of resampled respondents; each thread takes its own.
  public static Bootstrap.Statistic statistic(
      double[] x, double[] m, double[] y, double[] weights) {
    var columns = new double[][] {x, m, y};
    var drawn = new double[weights.length];
    return multiplicities -> {
      for (int row = 0; row < drawn.length; row++) {
        drawn[row] = weights[row] * multiplicities[row];
      }
      return of(columns, drawn).effects();
    };
  }
}
