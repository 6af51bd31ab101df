package manyi.tally;

import java.util.Arrays;
import manyi.survey.Survey;

/// The cells of a table as proportions p of all in it. With T the sums of weights by cell and W
/// their sum, the scores are (T − pW) / W, so that the covariance follows from that of T.
record DesignedTable(Survey survey, DesignUnits units, Closed.One rows, Closed.One columns) {
  DesignCells cells() {
    int width = columns.levels();
    int size = Math.multiplyExact(rows.levels(), width);
    if (size > DesignCells.MOST) {
      throw new IllegalArgumentException("Too many cells: " + size);
    }
    var valid = survey.included().and(rows.valid()).and(columns.valid());
    var total = new UnitTotals(size);
    var strata = StratumSums.of(units, size);
    var covariance = SumCovariance.of(units, strata, strata);
    // By cell, and last of all: added up in the same order, so that of a table with one cell in use
    // its proportion is 1 to the last digit.
    var sums = new double[size + 1];
    units.visit(
        valid,
        row -> {
          int cell = rows.codes().at(row) * width + columns.codes().at(row);
          double weight = survey.weights().at(row);
          total.add(cell, weight);
          sums[cell] += weight;
          sums[size] += weight;
        },
        stratum -> {
          covariance.add(stratum, total, total);
          strata.add(stratum, total);
          total.clear();
        });
    int df = units.visit(survey.included(), _ -> {}, _ -> {});
    var base = Sums.base(valid, survey.weights());
    var p = new double[size];
    Arrays.setAll(p, cell -> sums[cell] / sums[size]);
    return new DesignCells(base, p, linearised(p, sums[size], covariance.result()), df);
  }

  private static double[][] linearised(double[] p, double whole, double[][] totals) {
    var lines = Arrays.stream(totals).mapToDouble(line -> Arrays.stream(line).sum()).toArray();
    double all = Arrays.stream(lines).sum();
    var covariance = new double[p.length][p.length];
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p.length; j++) {
        double scores = totals[i][j] - p[j] * lines[i] - p[i] * lines[j] + p[i] * p[j] * all;
        covariance[i][j] = scores / whole / whole;
      }
    }
    return covariance;
  }
}
