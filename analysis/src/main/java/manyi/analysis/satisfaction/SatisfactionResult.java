package manyi.analysis.satisfaction;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.indicators.AppliedRule;
import manyi.indicators.Lacking;
import manyi.indicators.Weighing;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// The indicators of satisfaction.
///
/// @param rules one a scale that occurs
/// @param lacking what became of who did not rate all items
/// @param weighing where the index' weights come from
/// @param against ids of items without weight because they go against the outcome
/// @param measured the question on the whole, then of each block the items and the block, then all
/// @param thirds of each question answered, worst first: fewest satisfied, then most dissatisfied
/// @param groups the question that makes groups; null without
/// @param byGroup the question on the whole, each block and all items by group
/// @param confidence of intervals and decisions, 0–1
/// @param flagBelow groups of a smaller n, under weights effective n, are marked
/// @param suppressBelow groups of fewer respondents are withheld
/// @param strata the id of the question; null without
/// @param clusters the id of the question; null without
/// @param weight the id of the weight question; null without
/// @param included all respondents looked at
public record SatisfactionResult(
    List<AppliedRule> rules,
    Lacking lacking,
    Weighing weighing,
    List<String> against,
    List<Measured> measured,
    List<Thirds> thirds,
    @Nullable QuestionLabel groups,
    List<ByGroup> byGroup,
    double confidence,
    long flagBelow,
    long suppressBelow,
    @Nullable String strata,
    @Nullable String clusters,
    @Nullable String weight,
    Base included) {
  public SatisfactionResult {
    rules = List.copyOf(rules);
    against = List.copyOf(against);
    measured = List.copyOf(measured);
    thirds = List.copyOf(thirds);
    byGroup = List.copyOf(byGroup);
  }
}
