package manyi.analysis.trend;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.indicators.AppliedRule;
import manyi.indicators.Lacking;
import manyi.indicators.Weighing;
import manyi.statistics.Adjustment;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Indicators from wave to wave.
///
/// @param question that tells the waves apart
/// @param timeless whether it is one of segments or branches, which have no order in time
/// @param waves with respondents, in their order
/// @param from the earlier of the two compared, from 0
/// @param to the later one
/// @param rules present, one a scale that occurs
/// @param changedFrom the first wave under the present rules, from 0; −1 where they did not change
/// @param earlierRules of the waves before it; none where the rules did not change
/// @param against ids of items without weight because they go against the outcome
/// @param missing questions that nobody rated in a wave
/// @param lines of all respondents, then by group
/// @param groups the question that makes groups; null without
/// @param tests how many were made; their p are adjusted within each [Family]
/// @param persons who answered in both waves; null where the waves are taken as independent
/// @param power with which a change of the detectable size would have been found, 0–1
/// @param confidence of intervals and decisions, 0–1
/// @param flagBelow figures on a smaller n, under weights effective n, are marked
/// @param suppressBelow figures on fewer respondents are withheld
/// @param strata the id of the question; null without
/// @param clusters the id of the question, also that which tells persons apart; null without
/// @param weight the id of the weight question; null without
/// @param included all respondents looked at
public record TrendResult(
    QuestionLabel question,
    boolean timeless,
    List<Wave> waves,
    int from,
    int to,
    List<AppliedRule> rules,
    int changedFrom,
    List<AppliedRule> earlierRules,
    Lacking lacking,
    Weighing weighing,
    List<String> against,
    List<Missing> missing,
    List<Line> lines,
    @Nullable QuestionLabel groups,
    long tests,
    Adjustment adjustment,
    @Nullable Persons persons,
    double power,
    double confidence,
    long flagBelow,
    long suppressBelow,
    @Nullable String strata,
    @Nullable String clusters,
    @Nullable String weight,
    Base included) {
  public TrendResult {
    waves = List.copyOf(waves);
    rules = List.copyOf(rules);
    earlierRules = List.copyOf(earlierRules);
    against = List.copyOf(against);
    missing = List.copyOf(missing);
    lines = List.copyOf(lines);
  }

  Wave earlier() {
    return waves.get(from);
  }

  Wave later() {
    return waves.get(to);
  }

  boolean ruleChanged() {
    return changedFrom >= 0;
  }
}
