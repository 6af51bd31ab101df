package manyi.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/// Fisher's exact test extended to tables of any size: the probability, with the margins given, of
/// all tables at most as likely as the one observed. It needs no large expected counts.
///
/// Small tables are computed exactly by [TableNetwork] (about 50 respondents in 5×5 cells, 60 in
/// 4×4, 120 in 3×4, 1,000 in 2×5), which ends after a fixed number of steps and not after a time,
/// so that the same table is always computed in the same way. Larger ones are estimated from
/// [#TABLES] random tables with the same margins (fewer, but at least a tenth, where the table has
/// many cells or respondents), always the same ones for the same seed; the estimate then has an
/// interval of its own.
///
/// Sources: G. H. Freeman, J. H. Halton (1951), Note on an exact treatment of contingency, goodness
/// of fit and other problems of significance, Biometrika 38, 141–149,
/// doi:10.1093/biomet/38.1-2.141; A. C. A. Hope (1968), A simplified Monte Carlo significance test
/// procedure, JRSS B 30, 582–598. Checked against R's `fisher.test` and against the sum over every
/// table, written out.
///
/// @param p exact, or the estimate (1 + as unlikely ones) / (1 + tables), which is never 0
/// @param tables how many were drawn; 0 where p is exact
/// @param seed of the drawing
/// @param interval of p at 99 % (Wilson's); where p is exact both ends are p
public record FisherFreemanHalton(double p, int tables, long seed, Interval interval) {
  /// The tables drawn for an estimate.
  public static final int TABLES = 100_000;

  /// The confidence of an estimate's interval.
  public static final double CONFIDENCE = 0.99;

  /// The steps of drawing for one estimate, about a second's work.
  private static final int STEPS = 60_000_000;

  /// With more cells than this even a tenth of the tables would take long.
  private static final int MOST_CELLS = 2_500;

  /// Relative difference within which two tables are taken for equally likely, as in R.
  static final double SLACK = 1e-7;

  /// Whether p is no estimate.
  public boolean exact() {
    return tables == 0;
  }

  /// Tests a table.
  ///
  /// @param counts by row and column; whole numbers, zero or more
  /// @return empty where fewer than two rows or columns hold any count, or where the table has more
  ///   than 2,500 cells
  public static Optional<FisherFreemanHalton> of(long[][] counts, long seed) {
    var numbers =
        Arrays.stream(counts)
            .map(row -> Arrays.stream(row).asDoubleStream().toArray())
            .toArray(double[][]::new);
    return ContingencyTable.of(numbers)
        .filter(table -> table.rows() * table.columns() <= MOST_CELLS)
        .filter(table -> table.n() <= Integer.MAX_VALUE)
        .map(table -> test(FixedMargins.of(table), seed));
  }

  private static FisherFreemanHalton test(FixedMargins table, long seed) {
    OptionalDouble exact = new TableNetwork(table).p();
    if (exact.isPresent()) {
      double p = exact.getAsDouble();
      return new FisherFreemanHalton(p, 0, seed, new Interval(p, p));
    }
    int tables = Math.clamp((long) (STEPS / steps(table)), TABLES / 10, TABLES);
    int unlikely = new RandomTables(table, seed).atMostAsLikely(tables);
    return new FisherFreemanHalton(
        (1.0 + unlikely) / (1 + tables),
        tables,
        seed,
        WilsonInterval.of((double) unlikely / tables, tables, CONFIDENCE));
  }

  /// The steps of drawing a table: a count is looked for about as far from its expected one as its
  /// standard deviation.
  private static double steps(FixedMargins table) {
    double n = Arrays.stream(table.rows()).sum();
    double steps = 0;
    for (int row : table.rows()) {
      for (int column : table.columns()) {
        steps += 2 + Math.sqrt(row * (column / n));
      }
    }
    return steps;
  }
}
