package manyi.indicators;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.statistics.DifferenceTest;
import manyi.statistics.Interval;
import manyi.statistics.MeanInterval;
import manyi.statistics.NetScore;
import manyi.statistics.WilsonInterval;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Design;
import manyi.tally.Designed;
import manyi.tally.DomainMeans;
import manyi.tally.Tally;

/// Estimates an indicator for groups of respondents, under weights and the survey's design.
///
/// Means have the t interval of R's `svymean`, those of small groups with the errors of
/// [GroupErrors]. Shares have Wilson's, on Kish's effective n where respondents were sampled one by
/// one, as the frequencies have it, else on the n that would give the linearised error, after E. L.
/// Korn and B. I. Graubard (1998), Confidence intervals for proportions with small expected number
/// of positive counts, Survey Methodology 24, 193–201. The recommendation score has the error and
/// interval of [NetScore] where respondents were sampled one by one.
public final class Estimates {
  private final Survey survey;
  private final Designed designed;
  private final boolean simple;
  private final double confidence;

  /// @param confidence strictly between 0 and 1
  public Estimates(Survey survey, double confidence) {
    this(survey, Design.of(survey), confidence);
  }

  /// Estimates under a design other than that of the survey's roles, such as one whose clusters are
  /// persons who answered in several waves.
  ///
  /// @param confidence strictly between 0 and 1
  public Estimates(Survey survey, Design design, double confidence) {
    this.survey = survey;
    this.designed = Tally.designed(survey, design);
    this.simple = design.simple();
    this.confidence = confidence;
  }

  /// The estimate over all respondents included.
  ///
  /// @param values a respondent's figure by row, NaN for none; see [Indicator]
  public Estimate whole(Indicator indicator, IntToDoubleFunction values) {
    return groups(indicator, values, Everyone.of(survey)).getFirst();
  }

  /// The estimates of a question's groups, in the order of its levels.
  public List<Estimate> groups(Indicator indicator, IntToDoubleFunction values, Question groups) {
    var means = means(values, groups);
    return indicator == Indicator.RECOMMENDATION && simple
        ? scores(GroupErrors.of(means), means(row -> Math.abs(values.applyAsDouble(row)), groups))
        : groups(indicator, means);
  }

  /// The estimates from means that were already made, for who needs both.
  ///
  /// @param indicator other than the recommendation score, whose error needs more than means
  public List<Estimate> groups(Indicator indicator, DomainMeans means) {
    var errors = GroupErrors.of(means);
    return each(
        means,
        group -> indicator.share() ? share(errors, group, simple) : mean(indicator, errors, group));
  }

  /// The estimates of shares of each respondent's own, such as how much of a block of items was
  /// rated well: between 0 and 1 and so Wilson's interval, but on the n that gives their error.
  public List<Estimate> partialShares(DomainMeans means) {
    var errors = GroupErrors.of(means);
    return each(means, group -> share(errors, group, false));
  }

  /// All respondents as one group, for figures of which [#whole] says too little.
  public DomainMeans means(IntToDoubleFunction values) {
    return means(values, Everyone.of(survey));
  }

  /// The groups' means and how they vary together, for tests between groups.
  public DomainMeans means(IntToDoubleFunction values, Question groups) {
    return designed.means(values, groups);
  }

  /// Each group less all others who are in a group; see [GroupErrors#difference].
  ///
  /// @return by group
  public List<Optional<DifferenceTest>> againstOthers(IntToDoubleFunction values, Question groups) {
    int count = groups.levels().size();
    var errors = GroupErrors.of(means(values, Tally.withRests(groups)), count);
    return IntStream.range(0, count)
        .mapToObj(group -> errors.difference(group, count + group, confidence))
        .toList();
  }

  private static List<Estimate> each(DomainMeans means, IntFunction<Estimate> estimate) {
    return IntStream.range(0, means.means().length).mapToObj(estimate).toList();
  }

  /// An interval on the spread of other groups is cut where the indicator ends. A mean of answers
  /// that are all the same, with no group beside it that varies, has no interval: a sample cannot
  /// promise that there is no error.
  private Estimate mean(Indicator indicator, GroupErrors errors, int group) {
    double value = errors.means().means()[group];
    double error = errors.standardError(group);
    int df = errors.degreesOfFreedom(group);
    var interval =
        indicator == Indicator.RECOMMENDATION
            ? NetScore.interval(value, error, df, confidence)
            : error == 0 ? Interval.UNDEFINED : MeanInterval.of(value, error, df, confidence);
    var possible =
        errors.floored(group) && indicator != Indicator.RECOMMENDATION
            ? new Interval(Math.max(0, interval.lower()), Math.min(100, interval.upper()))
            : interval;
    return new Estimate(value, error, df, possible, errors.means().bases().get(group));
  }

  /// Recommendation scores of respondents sampled one by one: by the formula of [NetScore], and of
  /// small groups with the n − 1, the floor and the degrees of freedom of [GroupErrors].
  ///
  /// @param sizes the means of the figures without their sign: 100 times all but the passives
  private List<Estimate> scores(GroupErrors errors, DomainMeans sizes) {
    return each(
        errors.means(),
        group -> {
          double value = errors.means().means()[group];
          var base = sizes.bases().get(group);
          double favour = (sizes.means()[group] + value) / 200;
          double against = (sizes.means()[group] - value) / 200;
          var net = NetScore.of(favour, against, base.effective(), confidence);
          int df = errors.degreesOfFreedom(group);
          if (!errors.small(group)) {
            return new Estimate(value, net.standardError(), df, net.interval(), base);
          }
          double error = errors.floored(group, net.standardError());
          var interval = NetScore.interval(value, error, df, confidence);
          return new Estimate(value, error, df, interval, base);
        });
  }

  /// @param plain whether its error is that of as many who were sampled one by one
  private Estimate share(GroupErrors errors, int group, boolean plain) {
    var means = errors.means();
    var base = means.bases().get(group);
    double share = means.means()[group];
    double error = means.standardError(group);
    double n = plain ? base.effective() : behind(share, error, base);
    int df = errors.degreesOfFreedom(group);
    return new Estimate(share, error, df, WilsonInterval.of(share, n, confidence), base);
  }

  /// The respondents sampled one by one that would give a share its error.
  private static double behind(double share, double error, Base base) {
    return error > 0 ? share * (1 - share) / (error * error) : base.effective();
  }
}
