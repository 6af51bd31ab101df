package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.priorities.Crosshair;
import manyi.priorities.LeftOut;
import manyi.priorities.Priority;
import manyi.statistics.DriverMeasure;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// Words a result: what to improve first and how sure that is, what is doubtful about it, the
/// picture, the ranked table with a sentence on each urgent and borderline element, what other
/// crosshairs would change, stated against derived importance, "what if", and which items have no
/// place.
final class QuadrantDocument {
  /// Elements that have a sentence of their own; of the others it is there when asked for.
  private static final int MOST_SENTENCES = 8;

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
    add(blocks, Tone.WARNING, new Doubts(result, words, phrases).sentences());
    // The picture is what is asked for here; the table ranks what it shows.
    blocks.add(new QuadrantFigure(result, words, phrases).figure());
    blocks.add(new QuadrantTable(result, words, phrases).table());
    add(blocks, Tone.NOTE, elements());
    blocks.addAll(new RuleTable(result, words, phrases).blocks());
    var model = result.drivers();
    var lines = result.factors();
    if (model != null && lines != null) {
      blocks.addAll(new FactorPart(result, model, lines, words, phrases).blocks());
    }
    var whatIf = result.whatIf();
    if (whatIf != null) {
      blocks.addAll(new WhatIfPart(whatIf, words, phrases).blocks());
    }
    add(blocks, Tone.NOTE, notes());
    add(blocks, Tone.WARNING, leftOut());
    return new Document(phrases.say("quadrant.heading"), blocks);
  }

  private static void add(List<Block> blocks, Tone tone, List<String> texts) {
    texts.forEach(text -> blocks.add(new Paragraph(tone, text)));
  }

  private List<String> elements() {
    var sentence = new ElementSentence(result, words, phrases);
    return result.elements().stream()
        .filter(element -> element.quadrant() == Priority.IMPROVE_URGENTLY || element.borderline())
        .limit(MOST_SENTENCES)
        .map(sentence::of)
        .toList();
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    notes.add(phrases.say("quadrant.note.importance", words.measure(result.measure())));
    var model = result.drivers();
    if (model != null) {
      var outcome = model.outcome().within(phrases.texts());
      notes.add(
          phrases.say(
              "quadrant.note.derived",
              outcome,
              words.measure(ImportanceMeasure.of(model.measure())),
              phrases.count(model.n())));
      if (Double.isFinite(model.rSquared())) {
        notes.add(phrases.say("quadrant.note.explained", phrases.statistic(model.rSquared())));
      }
    }
    notes.add(phrases.say("quadrant.note.sources", phrases.list(sources(model))));
    return notes;
  }

  /// Of the methods used.
  private List<String> sources(@Nullable DriverModel model) {
    var sources = new ArrayList<String>();
    sources.add(phrases.say("quadrant.source-of.quadrants"));
    if (result.rule() == Crosshair.ISO_DIAGONAL) {
      sources.add(phrases.say("quadrant.source-of.diagonal"));
    }
    if (result.order() == Order.OPPORTUNITY) {
      sources.add(phrases.say("quadrant.source-of.opportunity"));
    }
    if (model != null && model.measure() == DriverMeasure.RELATIVE_WEIGHT) {
      sources.add(phrases.say("quadrant.source-of.relative-weight"));
    }
    if (model != null && model.measure() == DriverMeasure.SHAPLEY) {
      sources.add(phrases.say("quadrant.source-of.shapley"));
    }
    if (result.resampled()) {
      sources.add(phrases.say("quadrant.source-of.resampling"));
    }
    return sources;
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
