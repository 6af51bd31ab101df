package manyi.analysis.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.differences.Difference.Group;
import manyi.analysis.differences.Difference.MeanTest;
import manyi.analysis.differences.Difference.Method;
import manyi.analysis.differences.Difference.Pair;
import manyi.analysis.differences.Difference.RankTest;
import manyi.statistics.Adjustment;
import manyi.statistics.AnalysisOfVariance;
import manyi.statistics.GroupMean;
import manyi.statistics.HedgesG;
import manyi.statistics.KruskalWallis;
import manyi.statistics.WelchAnova;
import manyi.statistics.WelchTest;
import manyi.survey.Base;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.Grouping;
import manyi.tally.Sample;
import org.jspecify.annotations.Nullable;

/// Compares one rating or number across the groups of a question.
final class GroupComparison {
  private final Question question;
  private final List<Level> levels;
  private final double confidence;
  private final List<Sample> samples;
  private final List<GroupMean> means;

  /// The groups whose means are tested, by their place among all.
  private final int[] tested;

  GroupComparison(Survey survey, Question question, Question groups, double confidence) {
    this.question = question;
    this.confidence = confidence;
    levels = groups.levels();
    samples = GroupTally.samples(survey, question, Grouping.of(groups));
    means =
        samples.stream().map(sample -> GroupMean.of(sample.values(), sample.weights())).toList();
    tested = IntStream.range(0, means.size()).filter(i -> means.get(i).enough()).toArray();
  }

  /// How many groups anyone of whom gave a number.
  long filled() {
    return samples.stream().filter(sample -> sample.n() > 0).count();
  }

  Difference difference() {
    var weights = together(Sample::weights);
    var all = GroupMean.of(together(Sample::values), weights);
    var interval = all.interval(confidence);
    var filled = means.stream().filter(mean -> mean.n() > 0).toList();
    var variance = AnalysisOfVariance.of(filled);
    return new Difference(
        QuestionLabel.of(question),
        Base.of(weights),
        all.mean(),
        interval.lower(),
        interval.upper(),
        all.sd(),
        groups(),
        meanTest(),
        rankTest(),
        variance.map(AnalysisOfVariance::etaSquared).orElse(Double.NaN),
        variance.map(AnalysisOfVariance::omegaSquared).orElse(Double.NaN),
        pairs());
  }

  private double[] together(Function<Sample, double[]> part) {
    return samples.stream().map(part).flatMapToDouble(DoubleStream::of).toArray();
  }

  private List<GroupMean> inTest() {
    return IntStream.of(tested).mapToObj(means::get).toList();
  }

  private List<Group> groups() {
    var groups = new ArrayList<Group>();
    for (int i = 0; i < means.size(); i++) {
      var mean = means.get(i);
      var interval = mean.interval(confidence);
      groups.add(
          new Group(
              levels.get(i).label(),
              samples.get(i).base(),
              mean.mean(),
              interval.lower(),
              interval.upper(),
              mean.sd(),
              mean.enough()));
    }
    return groups;
  }

  private @Nullable MeanTest meanTest() {
    if (tested.length == 2) {
      return WelchTest.of(means.get(tested[0]), means.get(tested[1]), confidence)
          .map(test -> new MeanTest(Method.WELCH_T, test.t(), 1, test.df(), test.p()))
          .orElse(null);
    }
    return WelchAnova.of(inTest())
        .map(test -> new MeanTest(Method.WELCH_ANOVA, test.f(), test.df1(), test.df2(), test.p()))
        .orElse(null);
  }

  private @Nullable RankTest rankTest() {
    return KruskalWallis.of(
            samples.stream().map(Sample::values).toList(),
            samples.stream().map(Sample::weights).toList())
        .map(test -> new RankTest(test.h(), test.df(), test.p(), test.epsilonSquared()))
        .orElse(null);
  }

  private List<Pair> pairs() {
    var pairs = new ArrayList<int[]>();
    for (int i = 0; i < tested.length; i++) {
      for (int j = i + 1; j < tested.length; j++) {
        pairs.add(new int[] {tested[i], tested[j]});
      }
    }
    var tests =
        pairs.stream()
            .map(pair -> WelchTest.of(means.get(pair[0]), means.get(pair[1]), confidence))
            .toList();
    var adjusted =
        Adjustment.HOLM.adjusted(
            tests.stream()
                .mapToDouble(test -> test.map(WelchTest::p).orElse(Double.NaN))
                .toArray());
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> pair(pairs.get(i)[0], pairs.get(i)[1], tests.get(i), adjusted[i]))
        .toList();
  }

  private Pair pair(int first, int second, Optional<WelchTest> test, double adjusted) {
    var g = HedgesG.of(means.get(first), means.get(second), confidence);
    return new Pair(
        levels.get(first).label(),
        levels.get(second).label(),
        means.get(first).mean() - means.get(second).mean(),
        test.map(found -> found.interval().lower()).orElse(Double.NaN),
        test.map(found -> found.interval().upper()).orElse(Double.NaN),
        test.map(WelchTest::t).orElse(Double.NaN),
        test.map(WelchTest::df).orElse(Double.NaN),
        test.map(WelchTest::p).orElse(Double.NaN),
        adjusted,
        g.value(),
        g.interval().lower(),
        g.interval().upper());
  }
}
