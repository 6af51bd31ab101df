package manyi.tally;

import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// Means by domain. The score of a respondent in a column is w(x − mean) / Σw of the column; the
/// covariance of the scores' sums is that of the means.
///
/// @param valid who counts
record DesignedMeans(Survey survey, DesignUnits units, Closed banner, Rows valid) {
  DomainMeans means(IntToDoubleFunction numbers) {
    int columns = banner.levels();
    var bases = Margin.of(survey, banner, valid).bases();
    var at = new int[Math.max(1, columns)];
    var of = Stream.generate(WeightedMean::new).limit(columns).toList();
    valid.forEach(row -> {
      for (int i = banner.at(row, at) - 1; i >= 0; i--) {
        of.get(at[i]).add(numbers.applyAsDouble(row), survey.weights().at(row));
      }
    });
    var means = of.stream().mapToDouble(WeightedMean::mean).toArray();
    var scores = new UnitTotals(columns);
    var strata = StratumSums.of(units, columns);
    var seen = new int[columns];
    var covariance = SumCovariance.of(units, strata, strata);
    int df =
        units.visit(
            valid,
            row -> {
              for (int i = banner.at(row, at) - 1; i >= 0; i--) {
                double distance = numbers.applyAsDouble(row) - means[at[i]];
                double weighted = survey.weights().at(row) * distance;
                scores.add(at[i], weighted / bases.get(at[i]).weighted());
              }
            },
            stratum -> {
              covariance.add(stratum, scores, scores);
              strata.add(stratum, scores);
              scores.countIn(seen);
              scores.clear();
            });
    return DomainMeans.of(bases, means, covariance.result(), df, seen, units.count());
  }
}
