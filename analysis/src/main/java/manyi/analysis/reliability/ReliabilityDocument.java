package manyi.analysis.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.reliability.ReliabilityResult.Item;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words the reliability of a scale: whether its items hold together, which one does not, the
/// coefficients and the items.
final class ReliabilityDocument {
  private static final int FEW = 30;
  private static final double POOR = 0.6;
  private static final double ACCEPTABLE = 0.7;
  private static final double GOOD = 0.8;
  private static final double REDUNDANT = 0.95;

  /// By how much alpha has to rise for leaving an item out to be worth a word.
  static final double WORTHWHILE = 0.01;

  /// Where fewer than this part answered every item, who they are matters.
  private static final double MOST_LOST = 0.5;

  private final ReliabilityResult result;
  private final Phrases phrases;

  ReliabilityDocument(ReliabilityResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    doubts().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    var tables = new ReliabilityTables(result, phrases);
    blocks.add(tables.coefficients());
    blocks.add(tables.items());
    return new Document(title(), blocks);
  }

  private String title() {
    var stems =
        result.items().stream()
            .map(item -> item.question().block())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var stem = stems.size() == 1 ? stems.getFirst() : null;
    return stem == null || stem.isBlank()
        ? phrases.say("reliability.title-of-items", result.items().size())
        : phrases.say("reliability.title-of", stem);
  }

  private String finding() {
    var said =
        phrases.say(
            "reliability.found",
            result.items().size(),
            phrases.say("reliability.level." + level()),
            phrases.decimal(result.alpha()),
            phrases.confidence(result.confidence()),
            phrases.decimal(result.lower()),
            phrases.decimal(result.upper()));
    var sentences = new ArrayList<String>();
    sentences.add(said);
    if (!Double.isNaN(result.omega())) {
      sentences.add(phrases.say("reliability.omega-is", phrases.decimal(result.omega())));
    }
    if (result.reversed().isEmpty()) {
      sentences.add(withoutOne());
    }
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private String level() {
    double alpha = result.alpha();
    if (!(alpha >= POOR)) {
      return "poor";
    }
    if (alpha < ACCEPTABLE) {
      return "questionable";
    }
    return alpha < GOOD ? "acceptable" : alpha < REDUNDANT ? "good" : "redundant";
  }

  private String withoutOne() {
    var best =
        result.items().stream()
            .filter(item -> item.alphaWithout() > result.alpha() + WORTHWHILE)
            .max(Comparator.comparingDouble(Item::alphaWithout));
    if (result.items().size() < 3) {
      return phrases.say("reliability.two-items");
    }
    return best.map(item ->
            phrases.say(
                "reliability.better-without", name(item), phrases.decimal(item.alphaWithout())))
        .orElseGet(() -> phrases.say("reliability.every-item-helps"));
  }

  private List<String> doubts() {
    var doubts = new ArrayList<String>();
    var reversed = result.reversed();
    if (!reversed.isEmpty()) {
      // Of two halves, or two items, neither is the one that runs the other way.
      int items = result.items().size();
      boolean halves = items == 2 || 2 * reversed.size() == items;
      var named = items == 2 ? reversed.subList(0, 1) : reversed;
      var names = named.stream().map(this::name).toList();
      doubts.add(
          phrases.say(
              halves ? "reliability.opposed" : "reliability.reversed",
              phrases.list(names),
              names.size()));
    }
    if (result.base().n() < FEW) {
      doubts.add(phrases.say("analysis.few", phrases.count(result.base().n())));
    } else if (result.base().effective() < FEW) {
      doubts.add(
          phrases.say("analysis.few-effective", phrases.weighted(result.base().effective())));
    }
    if (result.base().n() < MOST_LOST * result.included().n()) {
      doubts.add(
          phrases.say(
              "reliability.many-lost",
              phrases.count(result.base().n()),
              phrases.count(result.included().n())));
    }
    if (!result.constant().isEmpty()) {
      var names = result.constant().stream().map(label -> label.within(phrases.texts())).toList();
      doubts.add(phrases.say("reliability.constant", phrases.list(names)));
    }
    if (Double.isNaN(result.omega()) && result.items().size() > 2) {
      doubts.add(phrases.say("reliability.no-factor"));
    }
    return doubts;
  }

  private String name(Item item) {
    var label = item.question();
    return new QuestionLabel(label.id(), null, label.text()).within(phrases.texts());
  }
}
