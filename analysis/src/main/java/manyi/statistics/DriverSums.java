package manyi.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The correlations of items and outcome of resampled respondents. One thread's: it keeps its sums
/// between calls.
///
/// Respondents who are not drawn, a good third of them, are left out before anything is multiplied,
/// and the rest go through blocks that stay near the processor. Where few lack a column, sums are
/// of all who are drawn, less those of [LackingSums].
final class DriverSums {
  /// Numbers that stay near the processor: 32 KB.
  private static final int NEAR = 4_096;

  /// Rows and columns of sums are taken by three.
  private static final int TILE = 3;

  private final DriverColumns columns;
  private final int count;

  /// Null where nobody lacks anything, or where sums are made of each two patterns.
  private final @Nullable LackingSums lacking;

  /// The patterns in the sums; a single one of ones where nobody lacks anything, or few do.
  private final double[][] masks;

  /// Respondents in a block.
  private final int block;

  private final double[] factors;
  private final int[] drawn;

  /// The values, then the masks.
  private final double[][] plain;

  /// The same times the factor; and where someone lacks something, the squares.
  private final double[][] scaled;

  private final double[][] sums;

  /// Where in `plain` and `scaled` the masks begin, and the squares.
  private final int masksAt;

  private final int squaresAt;

  DriverSums(DriverColumns columns) {
    this.columns = columns;
    count = columns.count();
    factors = new double[columns.rows().length];
    drawn = new int[columns.rows().length];
    lacking = LackingSums.of(columns);
    masks = lacking == null ? columns.masks() : new double[][] {ones(factors.length)};
    masksAt = count;
    squaresAt = count + masks.length;
    int squares = masks.length == 1 ? 0 : count;
    int plains = tiled(squaresAt);
    int scales = tiled(squaresAt + squares);
    block = Math.clamp(NEAR / (plains + scales), 32, 256);
    plain = new double[plains][block];
    scaled = new double[scales][block];
    sums = new double[scaled.length][plain.length];
  }

  private static double[] ones(int size) {
    var ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static int tiled(int size) {
    return (size + TILE - 1) / TILE * TILE;
  }

  /// The correlations.
  ///
  /// @param multiplicities of all respondents
  DriverMatrix of(double[] multiplicities) {
    int size = draw(multiplicities);
    for (var row : sums) {
      Arrays.fill(row, 0);
    }
    if (lacking != null) {
      lacking.clear();
    }
    for (int from = 0; from < size; from += block) {
      int length = Math.min(block, size - from);
      fill(from, length);
      multiply(length);
      if (lacking != null) {
        for (int i = 0; i < length; i++) {
          lacking.add(drawn[from + i], factors[from + i], plain, i);
        }
      }
    }
    return matrix();
  }

  private int draw(double[] multiplicities) {
    int size = 0;
    for (int i = 0; i < factors.length; i++) {
      double multiplicity = multiplicities[columns.rows()[i]];
      if (multiplicity > 0) {
        drawn[size] = i;
        factors[size++] = multiplicity * columns.weights()[i];
      }
    }
    return size;
  }

  private void fill(int from, int length) {
    for (int column = 0; column < count; column++) {
      fill(columns.values()[column], plain[column], scaled[column], from, length);
    }
    for (int mask = 0; mask < masks.length; mask++) {
      int at = masksAt + mask;
      fill(masks[mask], plain[at], scaled[at], from, length);
    }
    if (masks.length > 1) {
      for (int column = 0; column < count; column++) {
        for (int i = 0; i < length; i++) {
          scaled[squaresAt + column][i] = scaled[column][i] * plain[column][i];
        }
      }
    }
  }

  private void fill(double[] values, double[] raw, double[] product, int from, int length) {
    for (int i = 0; i < length; i++) {
      double value = values[drawn[from + i]];
      raw[i] = value;
      product[i] = value * factors[from + i];
    }
  }

  private void multiply(int length) {
    for (int row = 0; row < scaled.length; row += TILE) {
      // Of the squares only the products with the masks are wanted, also where they begin within
      // three rows; the rest is symmetric.
      int first = row + TILE > squaresAt ? Math.min(row, masksAt / TILE * TILE) : row;
      for (int column = first; column < plain.length; column += TILE) {
        DotProducts.nine(scaled, row, plain, column, length, sums);
      }
    }
  }

  private DriverMatrix matrix() {
    var correlations = new double[count][count];
    var means = new double[count];
    var sds = new double[count];
    for (int i = 0; i < count; i++) {
      for (int j = i; j < count; j++) {
        correlations[i][j] = correlation(i, j);
        correlations[j][i] = correlations[i][j];
      }
      int mask = columns.maskOf()[i];
      double base = base(mask, mask);
      double mean = sum(i, mask) / base;
      means[i] = columns.means()[i] + mean * columns.sds()[i];
      sds[i] = Math.sqrt(spread(i, mask, base) / base) * columns.sds()[i];
    }
    return new DriverMatrix(correlations, means, sds);
  }

  private double correlation(int i, int j) {
    int mine = columns.maskOf()[i];
    int other = columns.maskOf()[j];
    double base = base(mine, other);
    double spread = spread(i, other, base) * spread(j, mine, base);
    if (!(spread > 0)) {
      return Double.NaN;
    }
    double means = sum(i, other) * sum(j, mine) / base;
    return i == j ? 1 : Math.clamp((sums[i][j] - means) / Math.sqrt(spread), -1, 1);
  }

  /// Σmw of those who have both patterns.
  private double base(int one, int other) {
    if (lacking == null) {
      return sums[masksAt + Math.min(one, other)][masksAt + Math.max(one, other)];
    }
    double all = sums[masksAt][masksAt];
    double base = all - lacking.either(one, other);
    return base > DriverMatrix.ALIKE * all ? base : 0;
  }

  /// Σmwx of a column among those who also have a pattern.
  private double sum(int column, int mask) {
    return lacking == null
        ? sums[column][masksAt + mask]
        : sums[column][masksAt] - lacking.sum(column, mask);
  }

  /// Σmw(x − x̄)² of a column among those who also have another pattern; 0 where all are alike.
  private double spread(int column, int mask, double base) {
    double all =
        masks.length == 1 ? sums[column][column] : sums[squaresAt + column][masksAt + mask];
    double squares = lacking == null ? all : all - lacking.squares(column, mask);
    double sum = sum(column, mask);
    double spread = squares - sum * sum / base;
    // What is taken away leaves a rounding of the size of all.
    return spread > DriverMatrix.ALIKE * all ? spread : 0;
  }
}
