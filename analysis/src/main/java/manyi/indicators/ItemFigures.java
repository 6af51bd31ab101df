package manyi.indicators;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import manyi.survey.Question;
import manyi.text.Message;

/// The figure that a respondent has by an indicator; of several items their mean.
///
/// @param items ratings, at least one
/// @param rule that gives 0–100
/// @param cuts that part the satisfied from the others
/// @param lacking what becomes of who did not rate all of several items
public record ItemFigures(
    Indicator indicator, List<Question> items, ScoreRule rule, Cuts cuts, Lacking lacking) {
  public ItemFigures {
    items = List.copyOf(items);
  }

  /// Why an item does not fit the indicator or its rule; empty where all do.
  public Optional<Message> misfit() {
    return items.stream().flatMap(item -> misfit(item).stream()).findFirst();
  }

  private Optional<Message> misfit(Question item) {
    return switch (indicator) {
      case SATISFACTION, INDEX -> rule.misfit(item);
      case SATISFIED_SHARE ->
          ScoreRule.of(Rescaling.RANGE).misfit(item).or(() -> cuts.misfit(item));
      case RECOMMENDATION ->
          Recommendation.fits(item)
              ? Optional.empty()
              : Optional.of(Message.of("indicators.not-recommendation", item.id(), item.text()));
    };
  }

  /// The figures by row, NaN for who has none.
  public IntToDoubleFunction values() {
    var parts = items.stream().map(this::values).toList();
    return parts.size() == 1
        ? parts.getFirst()
        : new Composite(parts, parts.stream().map(_ -> 1.0).toList(), lacking).values();
  }

  private IntToDoubleFunction values(Question item) {
    return switch (indicator) {
      case SATISFACTION, INDEX -> rule.scores(item);
      case SATISFIED_SHARE -> cuts.share(item, Third.SATISFIED);
      case RECOMMENDATION -> Recommendation.values(item);
    };
  }
}
