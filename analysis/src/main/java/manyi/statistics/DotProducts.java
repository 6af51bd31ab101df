package manyi.statistics;

/// Sums of products of columns, the inner loops of resampling: several sums run side by side,
/// because a single one waits for each addition to end before the next begins.
public final class DotProducts {
  private DotProducts() {}

  /// Σ xy.
  static double of(double[] x, double[] y) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < y.length; i += 4) {
      a = Math.fma(x[i], y[i], a);
      b = Math.fma(x[i + 1], y[i + 1], b);
      c = Math.fma(x[i + 2], y[i + 2], c);
      d = Math.fma(x[i + 3], y[i + 3], d);
    }
    for (; i < y.length; i++) {
      a = Math.fma(x[i], y[i], a);
    }
    return a + b + (c + d);
  }

  /// By column Σ xy.
  static void of(double[][] columns, double[] y, double[] sums) {
    int column = 0;
    for (; column + 3 < columns.length; column += 4) {
      four(columns, column, y, sums);
    }
    for (; column < columns.length; column++) {
      sums[column] = of(columns[column], y);
    }
  }

  private static void four(double[][] columns, int column, double[] y, double[] sums) {
    var p = columns[column];
    var q = columns[column + 1];
    var r = columns[column + 2];
    var s = columns[column + 3];
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    double e = 0;
    double f = 0;
    double g = 0;
    double h = 0;
    int i = 0;
    for (; i + 1 < y.length; i += 2) {
      double even = y[i];
      double odd = y[i + 1];
      a = Math.fma(p[i], even, a);
      b = Math.fma(q[i], even, b);
      c = Math.fma(r[i], even, c);
      d = Math.fma(s[i], even, d);
      e = Math.fma(p[i + 1], odd, e);
      f = Math.fma(q[i + 1], odd, f);
      g = Math.fma(r[i + 1], odd, g);
      h = Math.fma(s[i + 1], odd, h);
    }
    double last = i < y.length ? y[i] : 0;
    int end = i < y.length ? i : 0;
    sums[column] = a + e + (y.length > 0 ? p[end] * last : 0);
    sums[column + 1] = b + f + (y.length > 0 ? q[end] * last : 0);
    sums[column + 2] = c + g + (y.length > 0 ? r[end] * last : 0);
    sums[column + 3] = d + h + (y.length > 0 ? s[end] * last : 0);
  }

  /// Adds the nine sums of products of three rows with three columns.
  ///
  /// @param size how many elements of each are to be taken
  public static void nine(
      double[][] rows, int row, double[][] columns, int column, int size, double[][] sums) {
    var p = rows[row];
    var q = rows[row + 1];
    var r = rows[row + 2];
    var x = columns[column];
    var y = columns[column + 1];
    var z = columns[column + 2];
    double px = 0;
    double py = 0;
    double pz = 0;
    double qx = 0;
    double qy = 0;
    double qz = 0;
    double rx = 0;
    double ry = 0;
    double rz = 0;
    for (int i = 0; i < size; i++) {
      px = Math.fma(p[i], x[i], px);
      py = Math.fma(p[i], y[i], py);
      pz = Math.fma(p[i], z[i], pz);
      qx = Math.fma(q[i], x[i], qx);
      qy = Math.fma(q[i], y[i], qy);
      qz = Math.fma(q[i], z[i], qz);
      rx = Math.fma(r[i], x[i], rx);
      ry = Math.fma(r[i], y[i], ry);
      rz = Math.fma(r[i], z[i], rz);
    }
    sums[row][column] += px;
    sums[row][column + 1] += py;
    sums[row][column + 2] += pz;
    sums[row + 1][column] += qx;
    sums[row + 1][column + 1] += qy;
    sums[row + 1][column + 2] += qz;
    sums[row + 2][column] += rx;
    sums[row + 2][column + 1] += ry;
    sums[row + 2][column + 2] += rz;
  }
}
