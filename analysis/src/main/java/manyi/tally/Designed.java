package manyi.tally;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// A survey with the way it was sampled: figures whose errors follow from both.
record Designed(Survey survey, DesignUnits units) {
  /// The means of the numbers in the columns of a banner.
  DomainMeans means(IntToDoubleFunction numbers, Question banner) {
    var given =
        survey
            .included()
            .and(
                Rows.where(survey.respondents(), row -> !Double.isNaN(numbers.applyAsDouble(row))));
    var closed = Closed.of(banner);
    var members = closed.members(given);
    var bases = Margin.of(survey, closed, given.and(closed.valid())).bases();
    var means = new double[members.size()];
    var scores = new Linearised(units, means.length);
    for (int column = 0; column < means.length; column++) {
      int score = column;
      var sum = new double[1];
      members
          .get(column)
          .forEach(row -> sum[0] += survey.weights().at(row) * numbers.applyAsDouble(row));
      double weight = bases.get(column).weighted();
      double mean = sum[0] / weight;
      means[column] = mean;
      members
          .get(column)
          .forEach(row ->
              scores.add(
                  row,
                  score,
                  survey.weights().at(row) * (numbers.applyAsDouble(row) - mean) / weight));
    }
    var covariance = scores.covariance();
    for (int column = 0; column < means.length; column++) {
      if (bases.get(column).n() == 0) {
        for (var line : covariance) {
          line[column] = Double.NaN;
        }
        Arrays.fill(covariance[column], Double.NaN);
      }
    }
    var all = given.and(closed.valid());
    return new DomainMeans(bases, means, covariance, Linearised.degreesOfFreedom(units, all));
  }

  /// Of each level of the rows the proportions in the columns of a banner.
  List<DomainMeans> proportions(Question rows, Question banner) {
    var valid = Closed.of(rows).valid();
    return Closed.of(rows).members(valid).stream()
        .map(member ->
            means(row -> member.contains(row) ? 1 : valid.contains(row) ? 0 : Double.NaN, banner))
        .toList();
  }

  /// The cells of a table of two questions of one level a respondent.
  DesignCells cells(Question rows, Question columns) {
    if (!(Closed.of(rows) instanceof Closed.One(var down, var height))
        || !(Closed.of(columns) instanceof Closed.One(var across, var width))) {
      throw new IllegalArgumentException("Several answers in " + rows.id() + " or " + columns.id());
    }
    var both = survey.included().and(Closed.of(rows).valid()).and(Closed.of(columns).valid());
    var base = Sums.base(both, survey.weights());
    int k = height * width;
    var proportions = new double[k];
    both.forEach(row ->
        proportions[down.at(row) * width + across.at(row)] +=
            survey.weights().at(row) / base.weighted());
    var scores = new Linearised(units, k);
    both.forEach(row -> {
      double weight = survey.weights().at(row) / base.weighted();
      int cell = down.at(row) * width + across.at(row);
      for (int i = 0; i < k; i++) {
        scores.add(row, i, weight * ((i == cell ? 1 : 0) - proportions[i]));
      }
    });
    if (base.n() == 0) {
      Arrays.fill(proportions, Double.NaN);
    }
    return new DesignCells(
        base,
        proportions,
        scores.covariance(),
        Linearised.degreesOfFreedom(units, survey.included()));
  }
}
