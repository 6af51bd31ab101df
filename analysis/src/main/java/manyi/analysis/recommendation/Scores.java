package manyi.analysis.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.analysis.Settings;
import manyi.analysis.recommendation.RecommendationResult.Difference;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.analysis.recommendation.RecommendationResult.Share;
import manyi.indicators.Estimate;
import manyi.indicators.Estimates;
import manyi.indicators.GroupErrors;
import manyi.indicators.Indicator;
import manyi.indicators.NestedGroups;
import manyi.indicators.Recommendation;
import manyi.indicators.SmallGroups;
import manyi.indicators.Third;
import manyi.statistics.Adjustment;
import manyi.statistics.DifferenceTest;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The scores of respondents and groups of them, and the tests between them.
final class Scores {
  private final Survey survey;
  private final Estimates estimates;
  private final IntToDoubleFunction values;
  private final SmallGroups small;
  private final double confidence;

  Scores(Survey survey, Question question, Settings settings) {
    this.survey = survey;
    confidence = settings.get(RecommendationScore.CONFIDENCE);
    estimates = new Estimates(survey, confidence);
    values = Recommendation.values(question);
    small =
        new SmallGroups(
            settings.get(RecommendationScore.SUPPRESS_BELOW),
            settings.get(RecommendationScore.FLAG_BELOW));
  }

  SmallGroups small() {
    return small;
  }

  /// 1 for who belongs to a class, by row: promoters are satisfied, detractors dissatisfied.
  IntToDoubleFunction in(Third third) {
    double wanted =
        switch (third) {
          case SATISFIED -> 100;
          case NEUTRAL -> 0;
          case DISSATISFIED -> -100;
        };
    return row -> {
      double value = values.applyAsDouble(row);
      return Double.isNaN(value) ? Double.NaN : value == wanted ? 1 : 0;
    };
  }

  Score whole() {
    var shares = new ArrayList<Estimate>();
    for (var third : Third.values()) {
      shares.add(estimates.whole(Indicator.SATISFIED_SHARE, in(third)));
    }
    var estimate = estimates.whole(Indicator.RECOMMENDATION, values);
    double linearised = GroupErrors.of(estimates.means(values)).standardError(0);
    return score("score:", "", estimate, linearised, shares, small.few(estimate.base().n()));
  }

  /// The groups that are not shown, by question.
  List<boolean[]> withheld(List<Question> questions) {
    var none = questions.stream().map(one -> new boolean[one.levels().size()]).toList();
    return NestedGroups.withheld(small, survey, questions, values, none);
  }

  /// The scores of a question's groups, in the order of its levels.
  ///
  /// @param withheld by level
  List<Score> of(Question groups, boolean[] withheld) {
    var estimated = estimates.groups(Indicator.RECOMMENDATION, values, groups);
    var shares = new ArrayList<List<Estimate>>();
    for (var third : Third.values()) {
      shares.add(estimates.groups(Indicator.SATISFIED_SHARE, in(third), groups));
    }
    var linearised = GroupErrors.of(estimates.means(values, groups));
    var scores = new ArrayList<Score>();
    for (int group = 0; group < estimated.size(); group++) {
      int at = group;
      scores.add(
          score(
              "score:" + groups.id() + ":" + groups.levels().get(group).code(),
              groups.levels().get(group).label(),
              estimated.get(group),
              linearised.standardError(group),
              shares.stream().map(ofThird -> ofThird.get(at)).toList(),
              withheld[group]));
    }
    return scores;
  }

  /// @param shares in the order of [Third]
  private Score score(
      String reference,
      String label,
      Estimate estimate,
      double linearised,
      List<Estimate> shares,
      boolean withheld) {
    var base = estimate.base();
    boolean few = small.flagged(base);
    if (withheld || base.n() == 0) {
      return new Score(
          reference,
          label,
          base,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          few,
          withheld);
    }
    var against = share(shares.get(Third.DISSATISFIED.ordinal()));
    var favour = share(shares.get(Third.SATISFIED.ordinal()));
    return new Score(
        reference,
        label,
        base,
        favour,
        share(shares.get(Third.NEUTRAL.ordinal())),
        against,
        estimate.value(),
        estimate.standardError(),
        linearised,
        estimate.interval().lower(),
        estimate.interval().upper(),
        few,
        false);
  }

  private static Share share(Estimate estimate) {
    return new Share(estimate.value(), estimate.interval().lower(), estimate.interval().upper());
  }

  /// Each group's score less that of all others, null where it cannot be tested.
  List<@Nullable Difference> againstOthers(Question groups, List<Score> scores) {
    var tests = estimates.againstOthers(values, groups);
    var differences = new ArrayList<@Nullable Difference>();
    for (int group = 0; group < scores.size(); group++) {
      differences.add(
          scores.get(group).told() ? tests.get(group).map(Scores::difference).orElse(null) : null);
    }
    return differences;
  }

  /// The score of one group less that of another.
  @Nullable Difference difference(Question groups, int one, int other) {
    return GroupErrors.of(estimates.means(values, groups))
        .difference(one, other, confidence)
        .map(Scores::difference)
        .orElse(null);
  }

  private static Difference difference(DifferenceTest test) {
    return new Difference(
        test.difference(),
        test.standardError(),
        test.t(),
        test.df(),
        test.interval().lower(),
        test.interval().upper(),
        test.p(),
        test.p(),
        false);
  }

  /// The same differences, their p adjusted among each other.
  List<@Nullable Difference> adjusted(
      List<@Nullable Difference> differences, Adjustment adjustment) {
    var p =
        adjustment.adjusted(
            differences.stream()
                .mapToDouble(difference -> difference == null ? Double.NaN : difference.p())
                .toArray());
    var adjusted = new ArrayList<@Nullable Difference>();
    for (int i = 0; i < p.length; i++) {
      var one = differences.get(i);
      adjusted.add(
          one == null
              ? null
              : new Difference(
                  one.estimate(),
                  one.standardError(),
                  one.t(),
                  one.df(),
                  one.lower(),
                  one.upper(),
                  one.p(),
                  p[i],
                  p[i] < 1 - confidence));
    }
    return adjusted;
  }
}
