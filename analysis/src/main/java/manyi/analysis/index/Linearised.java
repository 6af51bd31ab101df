package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.analysis.index.IndexResult.Estimate;
import manyi.indicators.Composite;
import manyi.indicators.Estimates;
import manyi.indicators.GroupErrors;
import manyi.indicators.Lacking;
import manyi.statistics.Interval;
import manyi.statistics.MeanInterval;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.DomainMeans;
import manyi.tally.Grouping;
import manyi.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Errors of the index where its weights are given: linearised under the design, as sums of the
/// groups' means by fixed shares under a population, else as means of all.
final class Linearised {
  private final Estimates estimates;
  private final Frame frame;
  private final Grouped grouped;
  private final @Nullable WavePair waves;
  private final double confidence;
  private final List<IntToDoubleFunction> values;

  /// @param survey of who is in a group
  /// @param waves null where there are none, or one only
  Linearised(
      Survey survey,
      Frame frame,
      Grouped grouped,
      @Nullable WavePair waves,
      Sample.Weighed weighed,
      List<IntToDoubleFunction> scores,
      Lacking lacking,
      double confidence) {
    this.frame = frame;
    this.grouped = grouped;
    this.waves = waves;
    this.confidence = confidence;
    estimates = new Estimates(survey, confidence);
    var now = values(frame, weighed.now(), scores, lacking);
    values = waves == null ? now : either(now, values(frame, weighed.before(), scores, lacking));
  }

  private List<IntToDoubleFunction> either(
      List<IntToDoubleFunction> now, List<IntToDoubleFunction> before) {
    if (waves == null) {
      return now;
    }
    var wave = Grouping.of(waves.question()).of();
    int earlier = waves.before();
    return IntStream.range(0, now.size())
        .<IntToDoubleFunction>mapToObj(place ->
            row -> (wave.applyAsInt(row) == earlier ? before : now).get(place).applyAsDouble(row))
        .toList();
  }

  private static List<IntToDoubleFunction> values(
      Frame frame, double[][] local, List<IntToDoubleFunction> scores, Lacking lacking) {
    var values = new IntToDoubleFunction[frame.size()];
    for (int number = frame.size() - 1; number >= 0; number--) {
      var place = frame.place(number);
      if (place.isQuestion()) {
        values[number] = scores.get(place.leaf());
      } else {
        var parts = new ArrayList<IntToDoubleFunction>();
        place.parts().forEach(part -> parts.add(values[part]));
        values[number] = new Composite(parts, Scored.boxed(local[number]), lacking).values();
      }
    }
    return List.of(values);
  }

  /// An indicator of the whole.
  ///
  /// @param population of the groups, empty for none
  Estimate now(int place, double value, double[] population) {
    return of(place, value, population, new double[0], false);
  }

  /// The change of an indicator.
  Estimate change(int place, double value, double[] population, double[] before) {
    return of(place, value, population, before, true);
  }

  private Estimate of(
      int place, double value, double[] population, double[] before, boolean change) {
    var own = population.length > 0 ? grouped.question() : null;
    var means = means(place, own);
    var factors = new double[means.means().length];
    fill(factors, means, waves == null ? 0 : waves.now(), own, population, 1);
    if (change && waves != null) {
      fill(factors, means, waves.before(), own, before, -1);
    }
    return combined(GroupErrors.of(means), factors, value);
  }

  private void fill(
      double[] factors,
      DomainMeans means,
      int wave,
      @Nullable Question own,
      double[] population,
      double sign) {
    int width = own == null ? 1 : grouped.count();
    var base =
        IntStream.range(0, width)
            .mapToDouble(group -> means.bases().get(wave * width + group).weighted())
            .toArray();
    var shares = Standing.shares(base, own == null ? new double[0] : population);
    for (int group = 0; group < width; group++) {
      factors[wave * width + group] = sign * shares[group];
    }
  }

  /// The index of each group.
  List<Estimate> groups(double[] indices) {
    return each(grouped.question(), indices);
  }

  /// The index of each group above.
  List<Estimate> above(double[] indices, double[] population) {
    if (population.length == 0) {
      return each(grouped.above(), indices);
    }
    var means = means(0, grouped.question());
    int from = waves == null ? 0 : waves.now() * grouped.count();
    var errors = GroupErrors.of(means);
    var above = new ArrayList<Estimate>();
    for (var members : grouped.members()) {
      var sizes = new double[grouped.count()];
      for (int group : members) {
        boolean any = means.bases().get(from + group).n() > 0;
        sizes[group] = any ? population[group] : 0;
      }
      var factors = new double[means.means().length];
      System.arraycopy(Standing.shares(sizes, new double[0]), 0, factors, from, sizes.length);
      above.add(combined(errors, factors, indices[above.size()]));
    }
    return above;
  }

  private List<Estimate> each(@Nullable Question question, double[] indices) {
    var means = means(0, question);
    var errors = GroupErrors.of(means);
    int from = waves == null ? 0 : waves.now() * indices.length;
    return IntStream.range(0, indices.length)
        .mapToObj(group -> {
          var factors = new double[means.means().length];
          factors[from + group] = 1;
          return combined(errors, factors, indices[group]);
        })
        .toList();
  }

  private DomainMeans means(int place, @Nullable Question question) {
    var figure = values.get(place);
    if (waves == null) {
      return question == null ? estimates.means(figure) : estimates.means(figure, question);
    }
    return estimates.means(
        figure,
        question == null ? waves.question() : Tally.nested(List.of(waves.question(), question)));
  }

  private Estimate combined(GroupErrors errors, double[] factors, double value) {
    var sum = errors.sum(factors);
    double error = Double.isNaN(value) ? Double.NaN : Math.sqrt(sum.variance());
    var interval =
        error == 0
            ? Interval.UNDEFINED
            : MeanInterval.of(value, error, sum.degreesOfFreedom(), confidence);
    return new Estimate(value, error, interval.lower(), interval.upper());
  }
}
