package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.index.IndexResult.Consistency;
import manyi.analysis.index.IndexResult.Estimate;
import manyi.analysis.index.IndexResult.Node;
import manyi.indicators.AppliedRule;
import manyi.indicators.Cuts;
import manyi.statistics.Ahp;
import manyi.statistics.Bootstrap;
import manyi.structure.IndexNode;
import manyi.structure.Weighing;
import manyi.survey.Base;
import manyi.survey.Survey;
import manyi.tally.Grouping;
import org.jspecify.annotations.Nullable;

/// Puts the result together: figures as they stand, with errors that are linearised where weights
/// are given, and those of the resamples where they are estimated.
final class Findings {
  private final Settings settings;
  private final Plan plan;
  private final Frame frame;
  private final Grouped grouped;
  private final Sample sample;
  private final Sample.Weighed weighed;
  private final Scored scored;
  private final double[][] replicates;
  private final Linearised errors;
  private final Standing now;
  private final @Nullable Standing before;
  private final double[] figures;
  private final boolean estimated;

  Findings(
      Settings settings,
      Plan plan,
      Grouped grouped,
      Sample sample,
      Sample.Weighed weighed,
      Scored scored,
      double[][] replicates,
      Linearised errors) {
    this.settings = settings;
    this.plan = plan;
    this.frame = plan.frame();
    this.grouped = grouped;
    this.sample = sample;
    this.weighed = weighed;
    this.scored = scored;
    this.replicates = replicates;
    this.errors = errors;
    now = sample.standing(scored, sample.now().weights());
    before = sample.standingBefore(weighed);
    figures = sample.layout().of(now, weighed.now(), before);
    estimated = sample.weigher().estimates() || sample.earlier().estimates();
  }

  IndexResult result(Survey survey, @Nullable WavePair waves, boolean clustered) {
    return new IndexResult(
        nodes(),
        AppliedRule.of(plan.rule(), Cuts.THIRDS, frame.leaves()),
        settings.get(Index.LACKING),
        plan.outcome().map(QuestionLabel::of).orElse(null),
        settings.get(Index.METHOD),
        waves == null ? null : waves.label(waves.now()),
        grouped.question() == null ? null : groupFindings().rollUp(),
        before == null || waves == null
            ? null
            : new ChangeFindings(this, settings, grouped, sample, before, now)
                .change(waves, weighed),
        waves != null && waves.two() && before == null ? waves.label(waves.before()) : null,
        grouped.question() == null ? 0 : withoutGroup(survey),
        settings.get(Index.WAVE_WEIGHTS),
        estimated,
        clustered,
        settings.get(Index.CONFIDENCE),
        settings.get(Index.RESAMPLES),
        replicates.length - Bootstrap.definedIn(replicates, 0),
        settings.get(Index.SEED),
        settings.get(Index.FLAG_BELOW),
        settings.get(Index.SUPPRESS_BELOW),
        survey.weights().question(),
        survey.base());
  }

  private long withoutGroup(Survey survey) {
    var question = grouped.question();
    if (question == null) {
      return 0;
    }
    var group = Grouping.of(question).of();
    return IntStream.of(Grouped.rows(survey)).filter(row -> group.applyAsInt(row) < 0).count();
  }

  private GroupFindings groupFindings() {
    return new GroupFindings(this, settings, grouped, sample, scored, now);
  }

  private List<Node> nodes() {
    var global = new double[frame.size()];
    global[0] = 1;
    var entered = frame.summed(now.entered(frame.leaves().size()));
    var nodes = new ArrayList<Node>();
    for (var place : frame.places()) {
      int number = place.number();
      for (int k = 0; k < place.parts().size(); k++) {
        global[place.parts().get(k)] = global[number] * weighed.now()[number][k];
      }
      var question = place.question();
      var node = place.node();
      nodes.add(
          new Node(
              number,
              place.name(),
              question == null ? null : QuestionLabel.of(question),
              place.depth(),
              place.parent(),
              node == null ? null : node.weighing(),
              node == null || node.weighing() != Weighing.TYPED
                  ? Double.NaN
                  : node.parts().stream().mapToDouble(IndexNode.Part::weight).sum(),
              score(number),
              base(scored.values()[number], sample.now()),
              weight(place),
              global[number],
              entered[number],
              figures[sample.layout().contribution(number)],
              consistency(place)));
    }
    return nodes;
  }

  static Base base(double[] values, Ratings ratings) {
    return Base.of(
        IntStream.range(0, values.length)
            .filter(i -> !Double.isNaN(values[i]) && ratings.weights()[i] > 0)
            .mapToDouble(i -> ratings.weights()[i])
            .toArray());
  }

  private Estimate score(int place) {
    double value = now.overall()[place];
    return resampled()
        ? drawn(sample.layout().score(place))
        : errors.now(place, value, sample.population());
  }

  /// Whether errors come from the resamples.
  boolean resampled() {
    return estimated && replicates.length > 0;
  }

  /// A figure with the error and the percentile interval of the resamples.
  Estimate drawn(int figure) {
    double value = figures[figure];
    if (replicates.length == 0 || Double.isNaN(value)) {
      return Estimate.exact(value);
    }
    var interval = Bootstrap.interval(replicates, figure, settings.get(Index.CONFIDENCE));
    return new Estimate(
        value, Bootstrap.standardError(replicates, figure), interval.lower(), interval.upper());
  }

  double figure(int figure) {
    return figures[figure];
  }

  Linearised errors() {
    return errors;
  }

  private Estimate weight(Place place) {
    if (place.parent() < 0) {
      return Estimate.exact(1);
    }
    var parent = Weigher.node(frame.place(place.parent()));
    int figure = sample.layout().weight(place.number());
    return Weigher.estimated(parent) ? drawn(figure) : Estimate.exact(figures[figure]);
  }

  private static @Nullable Consistency consistency(Place place) {
    var node = place.node();
    if (node == null || node.weighing() != Weighing.AHP) {
      return null;
    }
    var found =
        Ahp.of(
            node.parts().size(),
            node.comparisons().stream().mapToDouble(Double::doubleValue).toArray());
    return new Consistency(found.eigenvalue(), found.consistencyIndex(), found.consistencyRatio());
  }
}
