package manyi.analysis.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.indicators.AppliedRule;
import manyi.indicators.Indicator;
import manyi.indicators.Lacking;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Figures against their targets.
///
/// @param targets in the order of their lines; operational figures of one name are one
/// @param groups the question that tells the branches apart; null for none
/// @param labels of the branches that a figure is known of, in the question's order; empty for none
/// @param missing what became of who did not rate all of several items
/// @param confidence of the intervals, 0–1
/// @param flagBelow the respondents below which a figure is flagged
/// @param suppressBelow the respondents below which a branch's figure is not shown
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record ScorecardResult(
    List<Target> targets,
    @Nullable QuestionLabel groups,
    List<String> labels,
    Lacking missing,
    double confidence,
    int flagBelow,
    int suppressBelow,
    @Nullable String weight,
    Base included) {
  public ScorecardResult {
    targets = List.copyOf(targets);
    labels = List.copyOf(labels);
  }

  /// Whether the survey was asked for figures and has none.
  boolean unanswered() {
    var surveyed = targets.stream().filter(target -> target.indicator() != null).toList();
    return !surveyed.isEmpty()
        && surveyed.stream()
            .allMatch(target ->
                target.whole() != null
                    && target.whole().verdict() == Verdict.NO_FIGURE
                    && target.whole().n() == 0);
  }

  /// A target with its figures.
  ///
  /// @param name as it was written; empty where none was
  /// @param indicator of the survey; null for an operational figure
  /// @param items whose mean it is, where there are several; empty for an operational figure
  /// @param rules by which answers became figures
  /// @param target in the figure's unit; a proportion 0–1 where `percent`
  /// @param percent whether figures are shown as percentages
  /// @param whole the figure of all; null where only branches have one
  /// @param branches by label; null where a branch has no figure
  public record Target(
      String name,
      @Nullable Indicator indicator,
      List<QuestionLabel> items,
      List<AppliedRule> rules,
      Bound bound,
      double target,
      boolean percent,
      @Nullable Score whole,
      List<@Nullable Score> branches) {
    public Target {
      items = List.copyOf(items);
      rules = List.copyOf(rules);
      branches = Collections.unmodifiableList(new ArrayList<>(branches));
    }
  }

  /// A figure and what it says of its target.
  ///
  /// @param value NaN where withheld
  /// @param lower end of its interval; the value itself of a figure taken as exact
  /// @param upper end of its interval
  /// @param n respondents, or cases of an operational figure; 0 of one taken as exact
  /// @param exact whether the figure is taken as it is
  /// @param flagged whether few respondents are behind it
  public record Score(
      double value,
      double lower,
      double upper,
      long n,
      boolean exact,
      boolean flagged,
      Verdict verdict) {
    static Score withheld() {
      return new Score(Double.NaN, Double.NaN, Double.NaN, 0, false, false, Verdict.WITHHELD);
    }
  }
}
