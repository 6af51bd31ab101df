package manyi.analysis.branches;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import manyi.analysis.Settings;
import manyi.indicators.Composite;
import manyi.indicators.Cuts;
import manyi.indicators.Indicator;
import manyi.indicators.Recommendation;
import manyi.indicators.Rescaling;
import manyi.indicators.ScoreRule;
import manyi.indicators.Third;
import manyi.survey.Question;
import manyi.text.Message;
import manyi.text.UserProblem;

/// The figure that a respondent has by the indicator chosen; of several items their mean.
///
/// @param rule that gives 0–100
/// @param cuts that part the satisfied from the others
record BranchFigures(Indicator indicator, List<Question> items, ScoreRule rule, Cuts cuts) {
  /// @throws UserProblem where the rule is not understood
  static BranchFigures of(Settings settings) throws UserProblem {
    return new BranchFigures(
        settings.get(Branches.INDICATOR),
        settings.get(Branches.ITEMS),
        ScoreRule.read(settings.get(Branches.RESCALE), settings.get(Branches.POINTS)),
        Cuts.of(settings.get(Branches.SATISFIED_FROM), Optional.empty()));
  }

  /// Why an item does not fit the indicator; empty where all do.
  Optional<Message> misfit() {
    return items.stream().flatMap(item -> misfit(item).stream()).findFirst();
  }

  private Optional<Message> misfit(Question item) {
    return switch (indicator) {
      case SATISFACTION, INDEX -> rule.misfit(item);
      case SATISFIED_SHARE -> ScoreRule.of(Rescaling.RANGE).misfit(item);
      case RECOMMENDATION ->
          Recommendation.fits(item)
              ? Optional.empty()
              : Optional.of(
                  Message.of("branches.not-recommendation", item.id(), item.text()));
    };
  }

  /// By row, NaN for who has no figure.
  IntToDoubleFunction values(Settings settings) {
    var parts = items.stream().map(this::values).toList();
    return parts.size() == 1
        ? parts.getFirst()
        : new Composite(
                parts, parts.stream().map(_ -> 1.0).toList(), settings.get(Branches.LACKING))
            .values();
  }

  private IntToDoubleFunction values(Question item) {
    return switch (indicator) {
      case SATISFACTION, INDEX -> rule.scores(item);
      case SATISFIED_SHARE -> cuts.share(item, Third.SATISFIED);
      case RECOMMENDATION -> Recommendation.values(item);
    };
  }
}
