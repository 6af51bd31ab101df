package manyi.analysis.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.indicators.Estimates;
import manyi.indicators.GroupErrors;
import manyi.indicators.SmallGroups;
import manyi.statistics.Adjustment;
import manyi.statistics.DifferenceTest;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.tally.DomainMeans;

/// The indicators of one topic by group, and which groups differ.
///
/// Every two groups shown are compared by t with the errors and degrees of freedom of
/// [GroupErrors]; p by Holm over the pairs.
record GroupRun(Estimates estimates, Question groups, SmallGroups small, double confidence) {
  /// @param whole all respondents' figures
  ByGroup of(Topic topic, Figures whole) {
    var shares = estimates.means(topic.share(), groups);
    var scores = estimates.means(topic.score(), groups);
    var index = topic.index();
    var indices = index == null ? null : estimates.means(index, groups);
    var withheld = withheld(scores, whole.satisfaction().base());
    if (indices != null) {
      var more = withheld(indices, whole.headline().base());
      IntStream.range(0, more.length).forEach(group -> withheld[group] |= more[group]);
    }
    var figures = topic.figures(estimates, shares, scores, indices);
    var all = new ArrayList<Group>();
    var shown = new ArrayList<Integer>();
    for (int group = 0; group < figures.size(); group++) {
      var level = groups.levels().get(group);
      var base = scores.bases().get(group);
      if (withheld[group]) {
        all.add(new Group(level.code(), level.label(), null, false, true, null));
      } else if (base.n() == 0) {
        all.add(new Group(level.code(), level.label(), base, false, false, null));
      } else {
        shown.add(group);
        all.add(
            new Group(
                level.code(), level.label(), base, small.flagged(base), false, figures.get(group)));
      }
    }
    return new ByGroup(
        topic.sort(),
        topic.text(),
        all,
        pairs(GroupErrors.of(indices == null ? scores : indices), shown));
  }

  private boolean[] withheld(DomainMeans means, Base whole) {
    return small.withheld(means.bases(), whole);
  }

  private List<Pair> pairs(GroupErrors errors, List<Integer> shown) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < shown.size(); i++) {
      for (int j = i + 1; j < shown.size(); j++) {
        pairs.add(pair(errors, shown.get(i), shown.get(j)));
      }
    }
    var adjusted = Adjustment.HOLM.adjusted(pairs.stream().mapToDouble(Pair::p).toArray());
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> adjusted(pairs.get(i), adjusted[i]))
        .toList();
  }

  private Pair pair(GroupErrors errors, int one, int other) {
    var means = errors.means().means();
    double difference = means[one] - means[other];
    var test =
        errors
            .difference(one, other, confidence)
            .orElseGet(() -> DifferenceTest.of(difference, Double.NaN, Double.NaN, confidence));
    return new Pair(
        groups.levels().get(one).label(),
        groups.levels().get(other).label(),
        difference,
        test.interval().lower(),
        test.interval().upper(),
        test.t(),
        test.df(),
        test.p(),
        Double.NaN);
  }

  private static Pair adjusted(Pair pair, double p) {
    return new Pair(
        pair.first(),
        pair.second(),
        pair.difference(),
        pair.lower(),
        pair.upper(),
        pair.t(),
        pair.df(),
        pair.p(),
        p);
  }
}
