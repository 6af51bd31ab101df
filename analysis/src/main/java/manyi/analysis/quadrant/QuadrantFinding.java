package manyi.analysis.quadrant;

import manyi.analysis.Phrases;
import manyi.priorities.Priority;

/// Says what to improve first and how certain that is.
record QuadrantFinding(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  String text() {
    return phrases.sentences(first(), certainty());
  }

  private String first() {
    var quadrant = words.quadrant(Priority.IMPROVE_URGENTLY);
    var improve = result.in(Priority.IMPROVE_URGENTLY);
    if (!improve.isEmpty()) {
      return phrases.say(
          "quadrant.finding",
          improve.size(),
          quadrant,
          words.list(improve.stream().map(this::withFigures).toList()));
    }
    var largest = result.elements().getFirst();
    return largest.gap() > 0
        ? phrases.say("quadrant.finding-none", quadrant, withFigures(largest))
        : phrases.say("quadrant.finding-no-gap", quadrant);
  }

  private String withFigures(Element element) {
    return phrases.say(
        "quadrant.figures",
        element.text(),
        phrases.decimal(element.importance().mean()),
        phrases.decimal(element.satisfaction().mean()));
  }

  private String certainty() {
    var near = result.elements().stream().filter(Element::borderline).map(Element::text).toList();
    return near.isEmpty()
        ? phrases.say("quadrant.certain")
        : phrases.say(
            "quadrant.borderline", near.size(), result.elements().size(), words.list(near));
  }
}
