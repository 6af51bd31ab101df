package manyi.tally;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Base;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// Proportions by domain, of all levels of a question in one pass. With T the sums of weights of
/// who is at a level in each column, W those of all in the column and p = T / W, the scores are (T
/// − pW) / W, so that the covariance of the proportions follows from that of T and W.
final class DesignedProportions {
  private final Survey survey;
  private final DesignUnits units;
  private final Closed rows;
  private final Closed banner;

  /// T of the unit under way, by level, and W.
  private final List<UnitTotals> totals;

  private final UnitTotals wholes;

  private final List<StratumSums> totalsOfStrata;
  private final StratumSums wholesOfStrata;

  /// Of T, of T with W, and of W.
  private final List<SumCovariance> within;

  private final List<SumCovariance> across;
  private final SumCovariance between;

  /// Σw of who is at a level, and of all, in each column. Added up in the same order, so that of a
  /// column in which all are at one level the proportion is 1 to the last digit.
  private final double[][] sums;

  private final double[] wholeSums;

  /// By column: how many units have a respondent in it.
  private final int[] seen;

  DesignedProportions(Survey survey, DesignUnits units, Closed rows, Closed banner) {
    this.survey = survey;
    this.units = units;
    this.rows = rows;
    this.banner = banner;
    int columns = banner.levels();
    totals = IntStream.range(0, rows.levels()).mapToObj(_ -> new UnitTotals(columns)).toList();
    wholes = new UnitTotals(columns);
    totalsOfStrata = totals.stream().map(_ -> StratumSums.of(units, columns)).toList();
    wholesOfStrata = StratumSums.of(units, columns);
    within = totalsOfStrata.stream().map(sum -> SumCovariance.of(units, sum, sum)).toList();
    across =
        totalsOfStrata.stream().map(sum -> SumCovariance.of(units, sum, wholesOfStrata)).toList();
    between = SumCovariance.of(units, wholesOfStrata, wholesOfStrata);
    sums = new double[rows.levels()][columns];
    wholeSums = new double[columns];
    seen = new int[columns];
  }

  /// @param valid who counts
  List<DomainMeans> of(Rows valid) {
    var down = new int[Math.max(1, rows.levels())];
    var columns = new int[Math.max(1, banner.levels())];
    int df =
        units.visit(
            valid,
            row -> {
              int levels = rows.at(row, down);
              for (int i = banner.at(row, columns) - 1; i >= 0; i--) {
                add(columns[i], down, levels, survey.weights().at(row));
              }
            },
            this::end);
    var bases = Margin.of(survey, banner, valid).bases();
    var whole = between.result();
    return IntStream.range(0, rows.levels())
        .mapToObj(level -> means(level, bases, whole, df))
        .toList();
  }

  private void add(int column, int[] down, int levels, double weight) {
    wholes.add(column, weight);
    wholeSums[column] += weight;
    for (int i = 0; i < levels; i++) {
      totals.get(down[i]).add(column, weight);
      sums[down[i]][column] += weight;
    }
  }

  private void end(int stratum) {
    for (int level = 0; level < totals.size(); level++) {
      var total = totals.get(level);
      if (total.count() > 0) {
        within.get(level).add(stratum, total, total);
        across.get(level).add(stratum, total, wholes);
        totalsOfStrata.get(level).add(stratum, total);
        total.clear();
      }
    }
    between.add(stratum, wholes, wholes);
    wholesOfStrata.add(stratum, wholes);
    wholes.countIn(seen);
    wholes.clear();
  }

  private DomainMeans means(int level, List<Base> bases, double[][] whole, int df) {
    var p = new double[bases.size()];
    Arrays.setAll(p, column -> sums[level][column] / wholeSums[column]);
    var ofTotals = within.get(level).result();
    var ofBoth = across.get(level).result();
    var covariance = new double[p.length][p.length];
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p.length; j++) {
        double scores =
            ofTotals[i][j] - p[j] * ofBoth[i][j] - p[i] * ofBoth[j][i] + p[i] * p[j] * whole[i][j];
        covariance[i][j] = scores / wholeSums[i] / wholeSums[j];
      }
    }
    return DomainMeans.of(bases, p, covariance, df, seen, units.count());
  }
}
