package manyi.analysis.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.analysis.contrasts.Contrast.Detectable;
import manyi.analysis.contrasts.Contrast.Group;
import manyi.analysis.contrasts.Contrast.Method;
import manyi.analysis.contrasts.Contrast.Strength;
import manyi.analysis.contrasts.Contrast.Test;
import manyi.statistics.AnalysisOfVariance;
import manyi.statistics.DetectableEffect;
import manyi.statistics.GroupMean;
import manyi.statistics.KruskalWallis;
import manyi.statistics.WelchAnova;
import manyi.survey.Base;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.Sample;

/// Compares the means of a rating or number between the groups of a segment.
final class MeanContrast {
  private static final double SMALL = 0.01;
  private static final double MEDIUM = 0.06;
  private static final double LARGE = 0.14;

  private final Target target;
  private final Segment segment;
  private final List<Sample> samples;
  private final List<GroupMean> means;

  MeanContrast(Survey survey, Target target, Segment segment) {
    this.target = target;
    this.segment = segment;
    samples = GroupTally.samples(survey, target.question(), segment.groups());
    means =
        samples.stream().map(sample -> GroupMean.of(sample.values(), sample.weights())).toList();
  }

  /// The groups that anybody is in; those of one respondent have a mean but no spread.
  private List<GroupMean> filled() {
    return means.stream().filter(mean -> mean.n() > 0).toList();
  }

  /// The contrast, not yet adjusted; empty where there is nothing to compare.
  Optional<Contrast> contrast() {
    var variance = AnalysisOfVariance.of(filled());
    return variance.flatMap(found -> test().map(test -> contrast(found, test)));
  }

  private Contrast contrast(AnalysisOfVariance variance, Test test) {
    var groups = new ArrayList<Group>();
    var base = Base.of(new double[0]);
    double sum = 0;
    for (int i = 0; i < means.size(); i++) {
      if (samples.get(i).n() > 0) {
        var own = samples.get(i).base();
        groups.add(new Group(segment.labels().get(i), own, means.get(i).mean()));
        base = base.plus(own);
        sum += means.get(i).weightedN() * means.get(i).mean();
      }
    }
    double omega = Math.max(0, variance.omegaSquared());
    return new Contrast(
        target.option(),
        segment.question(),
        segment.option(),
        base,
        sum / base.weighted(),
        groups,
        null,
        test,
        false,
        omega,
        omega,
        strength(omega),
        Detectable.UNKNOWN);
  }

  private Optional<Test> test() {
    var welch = WelchAnova.of(means.stream().filter(GroupMean::enough).toList());
    if (welch.isPresent()) {
      return welch.map(test ->
          new Test(Method.WELCH, test.f(), test.df1(), test.df2(), test.p(), Double.NaN, false));
    }
    return KruskalWallis.of(
            samples.stream().map(Sample::values).toList(),
            samples.stream().map(Sample::weights).toList())
        .map(test ->
            new Test(
                Method.KRUSKAL_WALLIS,
                test.h(),
                test.df(),
                Double.NaN,
                test.p(),
                Double.NaN,
                false));
  }

  /// What would have been found at a level with a power.
  Detectable detectable(double level, double power) {
    var groups = filled();
    var variance = AnalysisOfVariance.of(groups).orElseThrow();
    double f = DetectableEffect.f(variance.n(), groups.size(), level, power);
    double spread = f * variance.withinSd();
    double difference = Double.NaN;
    if (groups.size() == 2) {
      double first = groups.getFirst().weightedN();
      double second = groups.getLast().weightedN();
      difference = spread * (first + second) / Math.sqrt(first * second);
    }
    return new Detectable(f * f / (1 + f * f), spread, difference);
  }

  private static Strength strength(double omegaSquared) {
    if (omegaSquared < SMALL) {
      return Strength.NEGLIGIBLE;
    }
    if (omegaSquared < MEDIUM) {
      return Strength.SMALL;
    }
    return omegaSquared < LARGE ? Strength.MEDIUM : Strength.LARGE;
  }
}
