package manyi.tally;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.statistics.AdjustedMeans;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// Means of groups beside that of all, adjusted or not. The scores of respondents are summed up by
/// sampled unit; the covariance of the sums is that of the means.
record DesignedComparison(
    Survey survey, DesignUnits units, Closed.One groups, Covariates covariates) {
  ComparedMeans means(IntToDoubleFunction numbers) {
    var answered =
        survey
            .included()
            .and(groups.valid())
            .and(
                Rows.where(survey.respondents(), row -> !Double.isNaN(numbers.applyAsDouble(row))));
    var valid = answered.and(covariates.given());
    var rows = new int[valid.count()];
    var place = new int[survey.respondents()];
    var next = new int[1];
    valid.forEach(row -> {
      place[row] = next[0];
      rows[next[0]++] = row;
    });
    var adjusted =
        new AdjustedMeans(
            Samples.values(valid, numbers),
            Samples.values(valid, survey.weights()::at),
            IntStream.of(rows).map(groups.codes()::at).toArray(),
            groups.levels(),
            covariates.of(rows));
    return means(adjusted, valid, place, answered.count() - rows.length);
  }

  private ComparedMeans means(AdjustedMeans adjusted, Rows valid, int[] place, long lacking) {
    int figures = groups.levels() + 1;
    var seen = new boolean[figures];
    var counts = new int[figures];
    var scores = new double[figures];
    var totals = new UnitTotals(figures);
    var strata = StratumSums.of(units, figures);
    var covariance = SumCovariance.of(units, strata, strata);
    int df =
        units.visit(
            valid,
            row -> {
              adjusted.scores(place[row], scores);
              for (int figure = 0; figure < figures; figure++) {
                if (scores[figure] != 0) {
                  totals.add(figure, scores[figure]);
                }
              }
              seen[groups.codes().at(row)] = true;
            },
            stratum -> {
              covariance.add(stratum, totals, totals);
              strata.add(stratum, totals);
              totals.clear();
              for (int group = 0; group < figures - 1; group++) {
                counts[group] += seen[group] ? 1 : 0;
              }
              counts[figures - 1]++;
              Arrays.fill(seen, false);
            });
    var bases = Margin.of(survey, groups, valid).bases();
    var found = covariance.result();
    for (int group = 0; group < bases.size(); group++) {
      if (bases.get(group).n() == 0) {
        Arrays.fill(found[group], Double.NaN);
        for (var row : found) {
          row[group] = Double.NaN;
        }
      }
    }
    var confounded = adjusted.confounded();
    return new ComparedMeans(
        bases,
        Sums.base(valid, survey.weights()),
        adjusted.means(),
        found,
        counts,
        df,
        lacking,
        confounded.isPresent()
            ? Optional.of(covariates.questions().get(confounded.getAsInt()))
            : Optional.empty());
  }
}
