package manyi.analysis.quadrant;

import java.util.Map;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.priorities.Crosshair;
import manyi.priorities.Priority;

/// One sentence on one element: what puts it where it is, and how sure that is.
record ElementSentence(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  String of(PlacedElement element) {
    var place = place(element);
    var certainty = certainty(element);
    return certainty.isEmpty() ? place : phrases.sentences(place, certainty.get());
  }

  private String place(PlacedElement element) {
    var cross = result.crosshair();
    Object[] figures = {
      element.text(),
      words.importance(element.position().importance()),
      words.importance(cross.importance()),
      words.satisfaction(element.position().satisfaction()),
      words.satisfaction(cross.satisfaction()),
      words.quadrant(element.quadrant())
    };
    if (byDiagonal(element)) {
      return phrases.say("quadrant.said.diagonal", figures);
    }
    return switch (element.quadrant()) {
      case IMPROVE_URGENTLY -> phrases.say("quadrant.said.improve", figures);
      case KEEP_UP -> phrases.say("quadrant.said.keep", figures);
      case LOW_PRIORITY -> phrases.say("quadrant.said.low", figures);
      case POSSIBLE_OVERKILL -> phrases.say("quadrant.said.overkill", figures);
    };
  }

  /// Whether the diagonal alone makes it urgent: the crosshair at the same lines would not.
  private boolean byDiagonal(PlacedElement element) {
    return result.rule() == Crosshair.ISO_DIAGONAL
        && element.quadrant() == Priority.IMPROVE_URGENTLY
        && element.under(Crosshair.MEANS) != Priority.IMPROVE_URGENTLY;
  }

  private Optional<String> certainty(PlacedElement element) {
    if (!result.resampled()) {
      return Optional.empty();
    }
    var certainty = element.certainty();
    if (certainty == null) {
      return Optional.of(phrases.say("quadrant.said.unknown"));
    }
    var probability = phrases.certainty(certainty.probability());
    if (!element.borderline()) {
      return Optional.of(phrases.say("quadrant.said.sure", probability));
    }
    var other =
        certainty.probabilities().entrySet().stream()
            .filter(entry -> entry.getKey() != element.quadrant())
            .max(Map.Entry.comparingByValue())
            .orElseThrow();
    return Optional.of(
        phrases.say(
            "quadrant.said.borderline",
            probability,
            words.quadrant(other.getKey()),
            phrases.certainty(other.getValue())));
  }
}
