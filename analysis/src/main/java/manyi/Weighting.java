package manyi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import manyi.project.Card;
import manyi.survey.Survey;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// Which weights the cards of a report use.
///
/// @param common whether all cards use the same, or all none
/// @param sentence that says so on the first page
record Weighting(boolean common, String sentence) {
  static Weighting of(List<Card> cards, Survey survey, Texts texts) {
    var weights = new HashSet<@Nullable String>();
    cards.forEach(card -> weights.add(card.weight()));
    if (weights.size() > 1) {
      return new Weighting(false, texts.get("report.weighted-in-part"));
    }
    var weight = weights.stream().flatMap(id -> Optional.ofNullable(id).stream()).findFirst();
    return new Weighting(
        true,
        weight
            .map(id -> texts.get("report.weighted-by", named(id, survey, texts)))
            .orElseGet(() -> texts.get("report.unweighted")));
  }

  /// A weight's question by its id and text.
  static String named(String id, Survey survey, Texts texts) {
    return survey.find(id).map(question -> SettingWords.named(question, texts)).orElse(id);
  }
}
