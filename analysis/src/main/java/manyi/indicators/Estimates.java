package manyi.indicators;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.statistics.Interval;
import manyi.statistics.MeanInterval;
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
/// Means have the t interval of R's `svymean`. Shares have Wilson's, on Kish's effective n where
/// respondents were sampled one by one, as the frequencies have it, else on the n that would give
/// the linearised error, after E. L. Korn and B. I. Graubard (1998), Confidence intervals for
/// proportions with small expected number of positive counts, Survey Methodology 24, 193–201.
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
    return estimate(indicator, means(values, Everyone.of(survey)), 0);
  }

  /// The estimates of a question's groups, in the order of its levels.
  public List<Estimate> groups(Indicator indicator, IntToDoubleFunction values, Question groups) {
    return groups(indicator, means(values, groups));
  }

  /// The estimates from means that were already made, for who needs both.
  public List<Estimate> groups(Indicator indicator, DomainMeans means) {
    return IntStream.range(0, means.means().length)
        .mapToObj(group -> estimate(indicator, means, group))
        .toList();
  }

  /// The estimates of shares of each respondent's own, such as how much of a block of items was
  /// rated well: between 0 and 1 and so Wilson's interval, but on the n that gives their error.
  public List<Estimate> partialShares(DomainMeans means) {
    return IntStream.range(0, means.means().length)
        .mapToObj(group -> {
          double error = means.standardError(group);
          double share = means.means()[group];
          var base = means.bases().get(group);
          return new Estimate(
              share,
              error,
              means.degreesOfFreedom(),
              WilsonInterval.of(share, behind(share, error, base), confidence),
              base);
        })
        .toList();
  }

  /// All respondents as one group, for figures of which [#whole] says too little.
  public DomainMeans means(IntToDoubleFunction values) {
    return means(values, Everyone.of(survey));
  }

  /// The groups' means and how they vary together, for tests between groups.
  public DomainMeans means(IntToDoubleFunction values, Question groups) {
    return designed.means(values, groups);
  }

  private Estimate estimate(Indicator indicator, DomainMeans means, int group) {
    var base = means.bases().get(group);
    double value = means.means()[group];
    double error = means.standardError(group);
    return new Estimate(
        value,
        error,
        means.degreesOfFreedom(),
        indicator.share()
            ? shareInterval(value, error, base)
            : MeanInterval.of(value, error, means.degreesOfFreedom(), confidence),
        base);
  }

  private Interval shareInterval(double share, double error, Base base) {
    double n = simple ? base.effective() : behind(share, error, base);
    return WilsonInterval.of(share, n, confidence);
  }

  /// The respondents sampled one by one that would give a share its error.
  private static double behind(double share, double error, Base base) {
    return error > 0 ? share * (1 - share) / (error * error) : base.effective();
  }
}
