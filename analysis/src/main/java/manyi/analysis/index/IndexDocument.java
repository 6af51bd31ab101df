package manyi.analysis.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.index.IndexResult.Change;
import manyi.analysis.index.IndexResult.Estimate;
import manyi.analysis.index.IndexResult.Node;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words the index: how high it is, whether it has moved and by what, what it is made of, and how
/// the groups stand.
final class IndexDocument {
  private final IndexResult result;
  private final Phrases phrases;
  private final IndexWords words;

  IndexDocument(IndexResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new IndexWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    new IndexDoubts(words)
        .sentences()
        .forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    var figures = new IndexFigures(words);
    var tables = new IndexTables(words);
    blocks.add(figures.tree());
    blocks.add(tables.tree());
    var change = result.change();
    if (change != null) {
      var changes = new ChangeTables(words, change);
      blocks.add(new Paragraph(Tone.HEADING, words.say("index.what-moved", change.from())));
      blocks.add(figures.waterfall(change));
      blocks.add(changes.nodes());
      if (!change.groups().isEmpty()) {
        blocks.add(changes.groups());
      }
    }
    var rollUp = result.rollUp();
    if (rollUp != null) {
      blocks.add(
          new Paragraph(
              Tone.HEADING,
              words.say("index.by-group", rollUp.question().within(phrases.texts()))));
      blocks.add(figures.groups(rollUp));
      blocks.add(new GroupTable(words, rollUp).table());
    }
    new IndexNotes(words).sentences().forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    return new Document(title(), blocks);
  }

  private String title() {
    var name = words.name(result.whole());
    var wave = result.wave();
    return wave == null ? name : words.say("index.title-of", name, wave);
  }

  private String finding() {
    var whole = result.whole();
    var sentences = new ArrayList<String>();
    sentences.add(
        words.say(
            "index.found",
            words.name(whole),
            words.withInterval(whole.score(), phrases.points(whole.score().value())),
            phrases.count(whole.base().n())));
    var change = result.change();
    if (change != null) {
      sentences.addAll(moved(change));
    }
    var parts = result.parts(whole);
    if (parts.size() > 1) {
      sentences.add(lowest(parts));
    }
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private List<String> moved(Change change) {
    var sentences = new ArrayList<String>();
    var by = change.change();
    boolean otherRule = change.otherWeights() && IndexWords.shows(change.effects().weights());
    var key =
        otherRule
            ? "index.other-rule"
            : !by.hasInterval()
                ? "index.differs"
                : !by.proven() ? "index.not-proven" : by.value() > 0 ? "index.rose" : "index.fell";
    sentences.add(
        words.say(
            key,
            change.from(),
            phrases.points(change.before()),
            words.withInterval(
                by,
                by.proven() && by.value() > 0
                    ? phrases.points(by.value())
                    : words.signed(by.value()))));
    if (words.mixed() || change.otherWeights()) {
      sentences.add(split(change));
    }
    var first = result.parts(result.whole());
    first.stream()
        .filter(part -> first.size() > 1 && scores(change, part).proven())
        .max(Comparator.comparingDouble(part -> Math.abs(scores(change, part).value())))
        .ifPresent(part ->
            sentences.add(
                words.say(
                    "index.mover", words.name(part), words.signed(scores(change, part).value()))));
    return sentences;
  }

  private static Estimate scores(Change change, Node node) {
    return change.nodes().get(node.number()).effects().scores();
  }

  private String split(Change change) {
    var parts = new ArrayList<String>();
    var effects = change.effects();
    var scores = effects.scores();
    parts.add(
        words.say(
            "index.by-scores",
            change.otherWeights()
                ? words.withInterval(scores, words.signed(scores.value()))
                : words.signed(scores.value())));
    if (change.otherWeights() || IndexWords.shows(effects.weights())) {
      parts.add(words.say("index.by-weights", words.signed(effects.weights().value())));
    }
    if (words.mixed()) {
      parts.add(words.say("index.by-mix", words.signed(effects.mix().value())));
    }
    return words.say("index.split", phrases.list(parts));
  }

  /// The lowest part by its estimate, with what it weighs.
  private String lowest(List<Node> parts) {
    var lowest =
        parts.stream().min(Comparator.comparingDouble(part -> part.score().value())).orElseThrow();
    return words.say(
        "index.lowest",
        words.name(lowest),
        words.withInterval(lowest.score(), phrases.points(lowest.score().value())),
        phrases.percent(lowest.weight().value()));
  }
}
