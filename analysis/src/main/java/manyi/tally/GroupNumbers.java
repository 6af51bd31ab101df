package manyi.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// The numbers of respondents by the columns that they are in.
record GroupNumbers(Survey survey, IntToDoubleFunction numbers) {
  /// Of everyone who gave a number.
  Moments all() {
    return moments(given());
  }

  /// Of each column, and last of all who are valid in the banner.
  List<Moments> by(Question banner) {
    var closed = Closed.of(banner);
    var valid = given().and(closed.valid());
    var distinct = DistinctNumbers.of(valid, numbers);
    if (distinct.isPresent()) {
      var levels = new Closed.One(distinct.get().codes(), distinct.get().values().length);
      var table = Crosses.of(survey, List.of(banner)).tables(levels)[0];
      return table.moments(distinct.get().values());
    }
    var moments = new ArrayList<Moments>();
    closed.members(valid).forEach(member -> moments.add(moments(member)));
    moments.add(moments(valid));
    return moments;
  }

  OverlapMoments[][] overlaps(Question banner) {
    var members = Closed.of(banner).members(given());
    var means = members.stream().mapToDouble(this::mean).toArray();
    var overlaps = new OverlapMoments[means.length][means.length];
    for (int one = 0; one < means.length; one++) {
      for (int other = 0; other <= one; other++) {
        var both = members.get(one).and(members.get(other));
        overlaps[one][other] = overlap(both, means[one], means[other]);
        overlaps[other][one] = overlaps[one][other];
      }
    }
    return overlaps;
  }

  private Rows given() {
    return survey
        .included()
        .and(Rows.where(survey.respondents(), row -> !Double.isNaN(numbers.applyAsDouble(row))));
  }

  private OverlapMoments overlap(Rows both, double mean, double otherMean) {
    var values = Samples.values(both, numbers);
    var weights = Samples.values(both, survey.weights()::at);
    double products = 0;
    double weighted = 0;
    for (int i = 0; i < values.length; i++) {
      double product = weights[i] * (values[i] - mean) * (values[i] - otherMean);
      products += product;
      weighted += weights[i] * product;
    }
    return new OverlapMoments(Base.of(weights), products, weighted);
  }

  private double mean(Rows rows) {
    var mean = new WeightedMean();
    rows.forEach(row -> mean.add(numbers.applyAsDouble(row), survey.weights().at(row)));
    return mean.mean();
  }

  private Moments moments(Rows rows) {
    return Samples.moments(
        Samples.values(rows, numbers), Samples.values(rows, survey.weights()::at));
  }
}
