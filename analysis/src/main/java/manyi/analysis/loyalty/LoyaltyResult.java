package manyi.analysis.loyalty;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.indicators.AppliedRule;
import manyi.indicators.Estimate;
import manyi.indicators.Lacking;
import manyi.statistics.Adjustment;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Loyalty on 0–100, its segments beside satisfaction, what is at risk, and the chain to retention.
///
/// @param index the weighted mean of the items, of all respondents
/// @param alpha Cronbach's, of who answered every item; NaN for fewer than two that vary
/// @param rules by which ratings became 0–100, each scale once
/// @param lacking what becomes of who did not answer every item
/// @param standings null where no satisfaction is chosen, or nobody has both
/// @param groups by question
/// @param chain null where there is none
/// @param noChain why there is no chain although its questions are chosen; else null
/// @param confidence of the intervals, 0–1
/// @param adjustment of the p: among all groups, among all questions
/// @param resamples behind the intervals of the chain; 0 for no intervals
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record LoyaltyResult(
    List<Item> items,
    Estimate index,
    double alpha,
    List<AppliedRule> rules,
    Lacking lacking,
    @Nullable Standings standings,
    List<Groups> groups,
    @Nullable Chain chain,
    @Nullable NoChain noChain,
    double confidence,
    Adjustment adjustment,
    int flagBelow,
    int suppressBelow,
    int resamples,
    int seed,
    @Nullable String weight,
    Base included) {
  public LoyaltyResult {
    items = List.copyOf(items);
    rules = List.copyOf(rules);
    groups = List.copyOf(groups);
  }

  /// A question of the index.
  ///
  /// @param weight of the sum 1
  /// @param reversed whether high answers are little loyalty
  /// @param number whether its answers are numbers, not levels
  /// @param least answer of the scale, or the number that becomes 0
  /// @param greatest answer of the scale, or the number that becomes 100
  /// @param wide whether it is of numbers of which none lies beyond the middle of the ends
  /// @param mean on 0–100, high for loyal
  /// @param itemRest its correlation with the sum of the others; NaN where not defined
  public record Item(
      QuestionLabel question,
      Aspect aspect,
      double weight,
      boolean reversed,
      boolean number,
      double least,
      double greatest,
      boolean wide,
      Estimate mean,
      double itemRest) {}

  /// Respondents by loyalty and satisfaction.
  ///
  /// @param satisfaction the questions whose mean it is
  /// @param mean of satisfaction on 0–100
  /// @param loyalFrom the least index of the loyal
  /// @param satisfiedFrom the least satisfaction of the satisfied
  /// @param sizes in the order of [Standing]
  /// @param revenue the question of revenue; null for none
  /// @param negativeRevenue respondents whose revenue is below zero, which counts nowhere
  public record Standings(
      List<QuestionLabel> satisfaction,
      Estimate mean,
      CutRule cuts,
      double loyalFrom,
      double satisfiedFrom,
      List<Size> sizes,
      Risk risk,
      @Nullable QuestionLabel revenue,
      long negativeRevenue) {
    public Standings {
      satisfaction = List.copyOf(satisfaction);
      sizes = List.copyOf(sizes);
    }

    Size size(Standing standing) {
      return sizes.get(standing.ordinal());
    }
  }

  /// How many stand somewhere, and how much of the revenue is theirs.
  ///
  /// @param n respondents who stand there
  /// @param share of all who have both figures, 0–1
  /// @param revenueShare of the revenue of all who have both, 0–1; null without revenue or where
  ///   withheld
  /// @param meanRevenue of one customer; null likewise
  /// @param withheld whether revenue is not told because it rests on too few
  public record Size(
      Standing standing,
      long n,
      Estimate share,
      @Nullable Estimate revenueShare,
      @Nullable Estimate meanRevenue,
      boolean withheld) {}

  /// Customers and revenue at risk.
  ///
  /// @param standings that count as at risk
  /// @param share of all who have both figures, 0–1
  /// @param population customers in all, as given; NaN where not
  /// @param customers at risk; null without a population
  /// @param revenueShare at risk, 0–1; null without revenue or where withheld
  /// @param revenue at risk, of the population, in the unit of the question; null likewise
  public record Risk(
      List<Standing> standings,
      Estimate share,
      double population,
      @Nullable Estimate customers,
      @Nullable Estimate revenueShare,
      @Nullable Estimate revenue) {
    public Risk {
      standings = List.copyOf(standings);
    }
  }

  /// The groups of a question.
  ///
  /// @param profile whether the standings go with the groups; null where nothing can be tested
  public record Groups(QuestionLabel question, List<Group> groups, @Nullable Profile profile) {
    public Groups {
      groups = List.copyOf(groups);
    }

    List<Group> told() {
      return groups.stream().filter(Group::told).toList();
    }
  }

  /// A group.
  ///
  /// @param base who has an index
  /// @param index null where nobody has one, or it is withheld, as is all else
  /// @param satisfaction null without satisfaction
  /// @param shares of the standings in their order, 0–1; empty without standings
  /// @param indexOthers its index less that of all others in a group; null where not tested
  /// @param riskOthers its share at risk less that of all others; null where not tested
  public record Group(
      String label,
      Base base,
      @Nullable Estimate index,
      @Nullable Estimate satisfaction,
      List<Estimate> shares,
      @Nullable Against indexOthers,
      @Nullable Against riskOthers,
      boolean few,
      boolean withheld) {
    public Group {
      shares = List.copyOf(shares);
    }

    boolean told() {
      return index != null;
    }
  }

  /// A group's figure less that of all others.
  ///
  /// @param standardError linearised
  /// @param df degrees of freedom of t
  /// @param lower of its interval, not adjusted
  /// @param proven whether the adjusted p is below 1 − confidence
  public record Against(
      double difference,
      double standardError,
      double df,
      double lower,
      double upper,
      double p,
      double adjustedP,
      boolean proven) {}

  /// Whether standings go with the groups of a question.
  ///
  /// @param chiSquare Pearson's, on the effective n
  /// @param p of it; under weights or a design of Rao and Scott's F
  /// @param cramersV without its bias, 0–1
  /// @param doubtful whether expected counts are too small for the test
  public record Profile(
      double chiSquare,
      int df,
      double p,
      double adjustedP,
      double cramersV,
      boolean raoScott,
      boolean doubtful,
      boolean proven) {}

  /// Satisfaction → loyalty → stated retention, all on 0–100.
  ///
  /// @param retention the end of the chain
  /// @param loyalty the questions of the middle: those of the index without `retention`
  /// @param n respondents with all three
  /// @param effects in the order of [Link]
  /// @param rSquaredLoyalty of loyalty on satisfaction
  /// @param rSquaredRetention of retention on both
  public record Chain(
      QuestionLabel retention,
      List<QuestionLabel> loyalty,
      long n,
      double effectiveN,
      List<Effect> effects,
      double rSquaredLoyalty,
      double rSquaredRetention) {
    public Chain {
      loyalty = List.copyOf(loyalty);
      effects = List.copyOf(effects);
    }

    Effect effect(Link link) {
      return effects.get(link.ordinal());
    }
  }

  /// An effect in the chain.
  public enum Link {
    /// a: of satisfaction on loyalty.
    TO_LOYALTY,
    /// b: of loyalty on retention, satisfaction held fixed.
    TO_RETENTION,
    /// c′: of satisfaction on retention, loyalty held fixed.
    DIRECT,
    /// c: of satisfaction on retention.
    TOTAL,
    /// a · b: of satisfaction on retention by way of loyalty.
    INDIRECT
  }

  /// An effect: points of what it leads to a point of what it comes from.
  ///
  /// @param lower percentile of the resamples; NaN without resamples
  /// @param standardised in standard deviations
  /// @param proven whether the interval excludes 0
  public record Effect(
      Link link,
      double estimate,
      double lower,
      double upper,
      double standardised,
      boolean proven) {}

  /// Why there is no chain.
  public enum NoChain {
    /// The index consists of the question of retention alone.
    NO_LOYALTY,
    /// Too few have all three figures.
    TOO_FEW,
    /// A figure is the same for all, or one follows from another.
    NOTHING_VARIES
  }
}
