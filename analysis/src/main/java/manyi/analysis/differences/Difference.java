package manyi.analysis.differences;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// One rating or number across the groups.
///
/// Under weights the effective n stands for n in standard deviations, intervals and tests; see
/// [manyi.statistics.GroupMean].
///
/// @param base who gave a number and are in a group
/// @param mean of all of them, NaN without any
/// @param lower the lower end of its interval
/// @param upper the upper end of its interval
/// @param groups in their natural order, also those without anyone
/// @param means the test of the means of the groups with a spread; null where there is none
/// @param ranks the test of the ranks, of all groups; null where there is none
/// @param etaSquared the share of the variance between all groups, 0–1; NaN where nothing varies
/// @param omegaSquared the same as estimated for the population; may be below 0
/// @param pairs of the groups tested
public record Difference(
    QuestionLabel question,
    Base base,
    double mean,
    double lower,
    double upper,
    double sd,
    List<Group> groups,
    @Nullable MeanTest means,
    @Nullable RankTest ranks,
    double etaSquared,
    double omegaSquared,
    List<Pair> pairs) {
  /// Fewer respondents than this in a group are called few.
  static final int FEW = 30;

  public Difference {
    groups = List.copyOf(groups);
    pairs = List.copyOf(pairs);
  }

  /// A group.
  ///
  /// @param mean NaN without anyone
  /// @param lower the lower end of its interval by Student's t; NaN for fewer than two
  /// @param sd NaN for fewer than two
  /// @param tested whether its mean is tested: not of fewer than two respondents
  public record Group(
      String label, Base base, double mean, double lower, double upper, double sd, boolean tested) {
    boolean few() {
      return base.n() < FEW;
    }
  }

  /// Which test of means was made.
  public enum Method {
    /// Of two groups: the statistic is t, `df2` its degrees of freedom.
    WELCH_T,
    /// Of more groups: the statistic is F.
    WELCH_ANOVA
  }

  /// The test of equal means, without asking for equal variances.
  public record MeanTest(Method method, double statistic, double df1, double df2, double p) {}

  /// The Kruskal–Wallis test, corrected for ties.
  public record RankTest(double h, int df, double p, double epsilonSquared) {}

  /// Two groups compared by Welch's t.
  ///
  /// @param difference of the first mean over the second
  /// @param lower the lower end of the difference's interval, not adjusted; NaN without a test
  /// @param p not adjusted
  /// @param adjustedP by Holm over all pairs of this rating or number
  /// @param g Hedges' g, with its interval
  public record Pair(
      String first,
      String second,
      double difference,
      double lower,
      double upper,
      double t,
      double df,
      double p,
      double adjustedP,
      double g,
      double lowerG,
      double upperG) {}

  /// The p to judge by: of the means, and where these allow no test of the ranks; NaN without any.
  double p() {
    if (means != null) {
      return means.p();
    }
    return ranks == null ? Double.NaN : ranks.p();
  }

  List<Group> tested() {
    return groups.stream().filter(Group::tested).toList();
  }
}
