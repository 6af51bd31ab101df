package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.priorities.Crosshair;
import manyi.priorities.LeftOut;
import manyi.priorities.Priority;
import manyi.text.Texts;

/// Words a result: what to improve first, what is doubtful about it, the picture, the ranked table,
/// what other crosshairs would change and which items have no place.
final class QuadrantDocument {
  private final QuadrantResult result;
  private final Phrases phrases;
  private final QuadrantWords words;

  QuadrantDocument(QuadrantResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new QuadrantWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, new QuadrantFinding(result, words, phrases).text()));
    doubts().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    // The picture is what is asked for here; the table ranks what it shows.
    blocks.add(new QuadrantFigure(result, words, phrases).figure());
    blocks.add(new QuadrantTable(result, words, phrases).table());
    otherCrosshairs().forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    leftOut().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    return new Document(phrases.say("quadrant.heading"), blocks);
  }

  private List<String> doubts() {
    var doubts = new ArrayList<String>();
    if (result.elements().size() == 1 && relative()) {
      doubts.add(phrases.say("quadrant.one-element"));
    }
    if (result.satisfactionScale().differs(result.importanceScale())) {
      doubts.add(
          phrases.say(
              "quadrant.scales-differ",
              words.scale(result.satisfactionScale()),
              words.scale(result.importanceScale())));
    }
    return doubts;
  }

  /// Whether the crosshair follows the elements, so that a single one always lies on it.
  private boolean relative() {
    return result.rule() == Crosshair.MEANS || result.rule() == Crosshair.MEDIANS;
  }

  /// What each other rule would change; a rule that changes nothing says so.
  private List<String> otherCrosshairs() {
    var notes = new ArrayList<String>();
    result
        .crosshairs()
        .forEach((rule, cross) -> {
          if (rule != result.rule()) {
            notes.add(change(rule, cross));
          }
        });
    return notes;
  }

  private String change(Crosshair rule, Cross cross) {
    var importance = phrases.decimal(cross.importance());
    var satisfaction = phrases.decimal(cross.satisfaction());
    var moved =
        result.elements().stream()
            .filter(element -> in(element.quadrantByCrosshair(), rule) != element.quadrant())
            .map(element -> moved(element, in(element.quadrantByCrosshair(), rule)))
            .toList();
    return moved.isEmpty()
        ? phrases.say("quadrant.same", words.rule(rule), importance, satisfaction)
        : phrases.say(
            "quadrant.changes",
            words.rule(rule),
            importance,
            satisfaction,
            moved.size(),
            words.list(moved));
  }

  private static Priority in(Map<Crosshair, Priority> quadrants, Crosshair rule) {
    var quadrant = quadrants.get(rule);
    if (quadrant == null) {
      throw new IllegalStateException("No quadrant under " + rule);
    }
    return quadrant;
  }

  private String moved(Element element, Priority to) {
    return phrases.say("quadrant.moved", element.text(), words.quadrant(to));
  }

  private List<String> leftOut() {
    var warnings = new ArrayList<String>();
    for (var reason : LeftOut.Reason.values()) {
      var items =
          result.leftOut().stream()
              .filter(item -> item.reason() == reason)
              .map(item -> phrases.say("quadrant.item", item.question(), item.text()))
              .toList();
      if (!items.isEmpty()) {
        warnings.add(
            switch (reason) {
              case NO_PARTNER ->
                  phrases.say("quadrant.no-partner", items.size(), words.list(items));
              case NO_ANSWERS -> phrases.say("quadrant.unrated", items.size(), words.list(items));
              case CONSTANT -> phrases.say("quadrant.constant", items.size(), words.list(items));
              case IS_OUTCOME -> phrases.say("quadrant.is-outcome", words.list(items));
            });
      }
    }
    return warnings;
  }
}
