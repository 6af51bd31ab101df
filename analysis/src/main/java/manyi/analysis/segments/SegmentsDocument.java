package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.priorities.LeftOut;
import manyi.text.Texts;

/// Words a result: the waves, then the groups, each with what was found, its pictures and tables;
/// last what is left out and how all was computed.
final class SegmentsDocument {
  private final SegmentsResult result;
  private final Phrases phrases;
  private final SegmentsWords words;

  SegmentsDocument(SegmentsResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new SegmentsWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    boolean both = result.groups() != null && result.waves() != null;
    if (result.waves() != null) {
      var waves = result.waves();
      if (both) {
        blocks.add(
            heading(phrases.say("segments.from-to", waves.before().label(), waves.now().label())));
      }
      blocks.add(finding(new WavesFinding(waves, result, words, phrases).text()));
      blocks.add(new WavesFigure(waves, words, phrases).figure());
      var tables = new WavesTables(waves, result, words, phrases);
      blocks.add(tables.movements());
      blocks.add(tables.quadrants());
    }
    if (result.groups() != null) {
      var groups = result.groups();
      if (both) {
        blocks.add(heading(phrases.say("segments.by", groups.question().full(phrases.texts()))));
      }
      blocks.add(finding(new GroupsFinding(groups, result, words, phrases).text()));
      var pictures = new GroupsFigures(groups, result, words, phrases);
      blocks.add(pictures.panels());
      blocks.add(new Paragraph(Tone.NOTE, pictures.panelsNote()));
      blocks.add(pictures.tiles());
      var tables = new GroupsTables(groups, result, words, phrases);
      blocks.add(tables.quadrants());
      blocks.add(tables.overview());
    }
    warnings().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    new SegmentsNotes(result, words, phrases)
        .all()
        .forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    return new Document(phrases.say("segments.heading"), blocks);
  }

  private static Paragraph heading(String text) {
    return new Paragraph(Tone.HEADING, text);
  }

  private static Paragraph finding(String text) {
    return new Paragraph(Tone.FINDING, text);
  }

  private List<String> warnings() {
    var warnings = new ArrayList<String>();
    for (var problem : result.problems()) {
      warnings.add(
          phrases.say(ProblemWords.key(problem), result.suppressBelow(), result.leastComplete()));
    }
    for (var reason : LeftOut.Reason.values()) {
      var items =
          result.leftOut().stream()
              .filter(item -> item.reason() == reason)
              .map(item -> phrases.say("segments.item", item.question(), item.text()))
              .toList();
      if (!items.isEmpty()) {
        warnings.add(phrases.say(leftOut(reason), items.size(), words.list(items)));
      }
    }
    return warnings;
  }

  private static String leftOut(LeftOut.Reason reason) {
    return switch (reason) {
      case NO_PARTNER -> "segments.left-out.no-partner";
      case NO_ANSWERS -> "segments.left-out.no-answers";
      case CONSTANT -> "segments.left-out.constant";
      case IS_OUTCOME -> "segments.left-out.is-outcome";
    };
  }
}
