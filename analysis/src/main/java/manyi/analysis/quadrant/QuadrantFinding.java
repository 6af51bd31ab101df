package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.analysis.Phrases;
import manyi.priorities.Priority;

/// Says what to improve at once, what is only borderline, how sure that is, and on how many
/// answers.
record QuadrantFinding(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  String text() {
    var sentences = new ArrayList<String>();
    var urgent = result.in(Priority.IMPROVE_URGENTLY);
    if (urgent.isEmpty()) {
      sentences.add(nothingUrgent());
    } else if (!result.resampled()) {
      sentences.add(
          phrases.say("quadrant.finding", urgent.size(), urgently(), words.list(figures(urgent))));
    } else {
      sentences.addAll(urgent(urgent));
    }
    if (result.resampled()) {
      borderline(sentences);
    }
    sentences.add(basis());
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private String urgently() {
    return words.quadrant(Priority.IMPROVE_URGENTLY);
  }

  private String nothingUrgent() {
    var first = result.elements().getFirst();
    if (!result.comparable()) {
      return phrases.say("quadrant.finding-none-first", urgently(), withFigures(first));
    }
    return first.gap() > 0
        ? phrases.say("quadrant.finding-none", urgently(), withFigures(first))
        : phrases.say("quadrant.finding-no-gap", urgently());
  }

  private List<String> urgent(List<PlacedElement> urgent) {
    var sentences = new ArrayList<String>();
    var sure = urgent.stream().filter(element -> !element.borderline()).toList();
    var doubtful = urgent.stream().filter(PlacedElement::borderline).toList();
    if (!sure.isEmpty()) {
      double least = sure.stream().mapToDouble(QuadrantFinding::probability).min().orElseThrow();
      sentences.add(
          phrases.say(
              "quadrant.finding-sure",
              sure.size(),
              urgently(),
              words.atLeast(least),
              words.list(figures(sure))));
    }
    if (!doubtful.isEmpty()) {
      var named = words.list(doubtful.stream().map(this::withCertainty).toList());
      sentences.add(
          sure.isEmpty()
              ? phrases.say("quadrant.finding-doubtful", doubtful.size(), urgently(), named)
              : phrases.say("quadrant.finding-also", doubtful.size(), urgently(), named));
    }
    return sentences;
  }

  private static double probability(PlacedElement element) {
    return Objects.requireNonNull(element.certainty()).probability();
  }

  private void borderline(List<String> sentences) {
    if (result.elements().stream().noneMatch(PlacedElement::borderline)) {
      sentences.add(phrases.say("quadrant.certain"));
      return;
    }
    var others =
        result.elements().stream()
            .filter(
                element -> element.borderline() && element.quadrant() != Priority.IMPROVE_URGENTLY)
            .map(this::inQuadrant)
            .toList();
    if (!others.isEmpty()) {
      sentences.add(phrases.say("quadrant.borderline", others.size(), words.list(others)));
    }
  }

  private String basis() {
    var included = result.included();
    var least = phrases.count(result.smallestN());
    return result.weight() == null
        ? phrases.say("quadrant.basis", phrases.count(included.n()), least)
        : phrases.say(
            "quadrant.basis-weighted",
            phrases.count(included.n()),
            least,
            phrases.weighted(included.effective()));
  }

  private List<String> figures(List<PlacedElement> elements) {
    return elements.stream().map(this::withFigures).toList();
  }

  private String withFigures(PlacedElement element) {
    return phrases.say(
        "quadrant.figures",
        element.text(),
        words.importance(element.position().importance()),
        words.satisfaction(element.position().satisfaction()));
  }

  private String withCertainty(PlacedElement element) {
    var certainty = element.certainty();
    return certainty == null
        ? withFigures(element)
        : phrases.say(
            "quadrant.figures-certainty",
            element.text(),
            words.importance(element.position().importance()),
            words.satisfaction(element.position().satisfaction()),
            words.certainty(certainty.probability()));
  }

  private String inQuadrant(PlacedElement element) {
    var certainty = element.certainty();
    var quadrant = words.quadrant(element.quadrant());
    return certainty == null
        ? phrases.say("quadrant.in", element.text(), quadrant)
        : phrases.say(
            "quadrant.in-certainty",
            element.text(),
            quadrant,
            words.certainty(certainty.probability()));
  }
}
