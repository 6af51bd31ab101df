package manyi.analysis.branches;

import java.util.List;
import java.util.Optional;
import manyi.analysis.QuestionLabel;
import manyi.indicators.AppliedRule;
import manyi.indicators.Estimate;
import manyi.indicators.Indicator;
import manyi.indicators.Lacking;
import manyi.statistics.Adjustment;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Branches ranked.
///
/// Values are in the indicator's unit: a proportion 0–1, points 0–100, or −100–100 for the
/// recommendation score.
///
/// @param items whose mean the figure of a respondent is, where there are several
/// @param rules by which answers became figures
/// @param groups the question that tells the branches apart
/// @param adjusted the questions whose mix was made the same; empty for none
/// @param whole of all respondents in a branch, withheld ones included
/// @param branches those that are shown, the best shrunken value first; where nothing is shrunken
///   the best value
/// @param withheld the branches that are not shown as they have too few respondents, or would
///   betray one that has
/// @param empty the branches without a respondent
/// @param commonMean what the values are drawn toward; NaN where nothing is
/// @param betweenVariance of the branches' true values (REML), in squared units; NaN for fewer than
///   three branches
/// @param pooledSd of respondents within branches, design effects included; 0 or NaN where nothing
///   varies and so nothing can be told
/// @param places how many count as the best, and as the worst
/// @param confidence of intervals and decisions, 0–1
/// @param draws behind the probabilities of places
/// @param flagBelow the respondents below which a branch is flagged
/// @param suppressBelow the respondents below which a branch is not shown
/// @param noBranch respondents with a figure who are in no branch, and are left out
/// @param lacking respondents with a figure and a branch who lack what is adjusted for, and are
///   left out
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record BranchesResult(
    Indicator indicator,
    List<QuestionLabel> items,
    List<AppliedRule> rules,
    Lacking missing,
    QuestionLabel groups,
    List<QuestionLabel> adjusted,
    Estimate whole,
    List<Branch> branches,
    List<String> withheld,
    List<String> empty,
    double commonMean,
    double betweenVariance,
    double pooledSd,
    int places,
    double confidence,
    Adjustment adjustment,
    int draws,
    int seed,
    int flagBelow,
    int suppressBelow,
    long noBranch,
    long lacking,
    @Nullable String weight,
    Base included) {
  private static final String REFERENCE = "branch:";

  public BranchesResult {
    items = List.copyOf(items);
    rules = List.copyOf(rules);
    adjusted = List.copyOf(adjusted);
    branches = List.copyOf(branches);
    withheld = List.copyOf(withheld);
    empty = List.copyOf(empty);
  }

  /// A branch.
  ///
  /// @param observed as its respondents answered
  /// @param value what it is compared and ranked by: the adjusted value, or the observed one
  /// @param lower end of the value's interval
  /// @param upper end of the value's interval
  /// @param flagged whether it has few respondents
  /// @param comparison with the whole
  /// @param shrunken toward the mean of all; null where nothing can be told
  /// @param rank how sure its place is; null where nothing can be told
  public record Branch(
      String label,
      Estimate observed,
      double value,
      double lower,
      double upper,
      boolean flagged,
      Comparison comparison,
      @Nullable Shrunken shrunken,
      @Nullable Rank rank) {
    String reference() {
      return REFERENCE + label;
    }

    /// What it is ordered by.
    double ranking() {
      return shrunken == null ? value : shrunken.value();
    }
  }

  /// A branch's value less that of the whole.
  ///
  /// @param standardError linearised, the branch being part of the whole; not below what the spread
  ///   within all branches gives
  /// @param degreesOfFreedom by Satterthwaite
  /// @param p two-sided; NaN without a test
  /// @param adjustedP over all branches shown
  public record Comparison(
      double difference,
      double lower,
      double upper,
      double standardError,
      double degreesOfFreedom,
      double p,
      double adjustedP) {
    /// Whether the branch is proven to differ.
    boolean proven(double confidence) {
      return adjustedP <= 1 - confidence;
    }
  }

  /// A value drawn toward the mean of all.
  ///
  /// @param ownWeight how much of it is the branch's own data, 0–1
  public record Shrunken(double value, double lower, double upper, double ownWeight) {}

  /// How sure a place is; place 1 is the best.
  ///
  /// @param median the place that as many draws lie before as behind
  /// @param from the first place of the interval
  /// @param to the last place of the interval
  /// @param first the probability of the first place, 0–1
  /// @param best the probability of being among the best
  /// @param worst the probability of being among the worst
  /// @param last the probability of the last place
  public record Rank(
      int median, int from, int to, double first, double best, double worst, double last) {}

  /// Whether places have a certainty.
  boolean ranked() {
    return branches.size() > 1 && branches.getFirst().rank() != null;
  }

  /// How many count as the best, and as the worst, of the branches there are: never more than half.
  int few() {
    return Math.max(1, Math.min(places, branches.size() / 2));
  }

  /// The branch that a row stands for.
  Optional<Branch> referred(String reference) {
    return branches.stream().filter(branch -> branch.reference().equals(reference)).findFirst();
  }
}
