package manyi.analysis.frequencies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import manyi.statistics.Descriptives;
import manyi.statistics.Quantiles;
import manyi.statistics.WilsonInterval;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.LevelCounts;
import manyi.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Sums up scores and numbers.
record Summaries(Survey survey, double confidence) {
  /// Sums up the values of a number question; null where there are none.
  @Nullable Summary number(Question question) {
    var sample = Tally.sample(survey, question);
    return sample.n() == 0
        ? null
        : summary(sample.base(), sample.values(), sample.weights(), new double[0], null, null);
  }

  /// Sums up the scores of a rating; null where there are none.
  @Nullable Summary rating(Question question, LevelCounts counts) {
    var scores = question.scores();
    var scored = Arrays.stream(scores).filter(score -> !Double.isNaN(score)).sorted().toArray();
    var sample = Tally.sample(survey, question);
    if (sample.n() == 0) {
      return null;
    }
    // The counts of the levels say the same as the single answers, in far fewer numbers.
    var weights = counts.weighted().clone();
    var values = scores.clone();
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        values[i] = 0;
        weights[i] = 0;
      }
    }
    double step = step(scored);
    double high = scored[scored.length - 1] - step;
    double low = scored[0] + step;
    var base = sample.base();
    return summary(
        base,
        values,
        weights,
        scored,
        box(question, counts, base, score -> score >= high),
        box(question, counts, base, score -> score <= low));
  }

  /// The least distance of two scores: 1 on most scales, 20 where five levels stand for 20 to 100.
  private static double step(double[] sorted) {
    double step = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.length; i++) {
      double distance = sorted[i] - sorted[i - 1];
      step = distance > 0 ? Math.min(step, distance) : step;
    }
    return Double.isInfinite(step) ? 0 : step;
  }

  private Summary.Box box(
      Question question, LevelCounts counts, Base base, DoublePredicate inside) {
    var labels = new ArrayList<String>();
    long n = 0;
    double weighted = 0;
    for (int i = 0; i < counts.n().length; i++) {
      if (inside.test(question.levels().get(i).score())) {
        labels.add(question.levels().get(i).label());
        n += counts.n()[i];
        weighted += counts.weighted()[i];
      }
    }
    // All of them is 1, whatever rounding does to the sums of weights.
    double proportion = n == base.n() ? 1 : weighted / base.weighted();
    var interval = WilsonInterval.of(proportion, base.effective(), confidence);
    return new Summary.Box(labels, n, weighted, proportion, interval.lower(), interval.upper());
  }

  /// @param scale the scores of the scale in rising order; empty for a number
  private static Summary summary(
      Base base,
      double[] values,
      double[] weights,
      double[] scale,
      Summary.@Nullable Box topTwo,
      Summary.@Nullable Box bottomTwo) {
    var found = Descriptives.of(values, weights);
    var quartiles = Quantiles.of(values, weights, 0.25, 0.75);
    return new Summary(
        base,
        found.mean(),
        found.sd(),
        found.min(),
        quartiles[0],
        found.median(),
        quartiles[1],
        found.max(),
        scale.length == 0 ? Double.NaN : scale[0],
        scale.length == 0 ? Double.NaN : scale[scale.length - 1],
        topTwo,
        bottomTwo);
  }
}
