package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.Comparator;
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
          phrases.say(
              "quadrant.finding",
              urgent.size(),
              urgently(),
              words.list(figures(urgent)),
              words.rule(result.rule())));
    } else {
      sentences.addAll(urgent(urgent));
    }
    boolean several = result.elements().size() > 1;
    if (several && !urgent.isEmpty() && result.crosshairs().size() > 1) {
      sentences.add(staying(urgent));
    }
    if (several && result.resampled()) {
      borderline(sentences);
    }
    sentences.add(basis());
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  /// How many of the urgent elements are so wherever the crosshair stands.
  private String staying(List<PlacedElement> urgent) {
    int staying =
        (int)
            urgent.stream()
                .filter(element ->
                    element.quadrantByCrosshair().values().stream()
                        .allMatch(quadrant -> quadrant == Priority.IMPROVE_URGENTLY))
                .count();
    if (staying == urgent.size()) {
      return phrases.say("quadrant.stays-all", staying);
    }
    return staying == 0
        ? phrases.say("quadrant.stays-none", urgent.size())
        : phrases.say("quadrant.stays-some", staying);
  }

  private String urgently() {
    return words.quadrant(Priority.IMPROVE_URGENTLY);
  }

  private String nothingUrgent() {
    var first = result.elements().getFirst();
    if (!result.comparable()) {
      return phrases.say(
          "quadrant.finding-none-first", urgently(), withFigures(first), words.rule(result.rule()));
    }
    return first.gap() > 0
        ? phrases.say(
            "quadrant.finding-none", urgently(), withFigures(first), words.rule(result.rule()))
        : phrases.say("quadrant.finding-no-gap", urgently(), words.rule(result.rule()));
  }

  private List<String> urgent(List<PlacedElement> urgent) {
    var sentences = new ArrayList<String>();
    var sure = urgent.stream().filter(element -> !element.borderline()).toList();
    var doubtful = urgent.stream().filter(PlacedElement::borderline).toList();
    if (!sure.isEmpty()) {
      sentences.add(
          phrases.say(
              "quadrant.finding-sure",
              sure.size(),
              urgently(),
              leastCertain(sure),
              words.list(figures(sure)),
              words.rule(result.rule())));
    }
    if (!doubtful.isEmpty()) {
      var named = words.list(doubtful.stream().map(this::withCertainty).toList());
      sentences.add(
          sure.isEmpty()
              ? phrases.say(
                  "quadrant.finding-doubtful",
                  doubtful.size(),
                  urgently(),
                  named,
                  words.rule(result.rule()))
              : phrases.say("quadrant.finding-also", doubtful.size(), urgently(), named));
    }
    return sentences;
  }

  /// The bound of several certainties, and whose it is; the certainty itself of one.
  private String leastCertain(List<PlacedElement> sure) {
    var least =
        sure.stream().min(Comparator.comparingDouble(QuadrantFinding::probability)).orElseThrow();
    if (sure.size() == 1) {
      return phrases.certainty(probability(least));
    }
    return probability(least) > words.mostCertain()
        ? phrases.percent(words.mostCertain())
        : phrases.say("quadrant.least-certain", phrases.percent(probability(least)), least.text());
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
            phrases.certainty(certainty.probability()));
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
            phrases.certainty(certainty.probability()));
  }
}
