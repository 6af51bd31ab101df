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
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
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
  private static final double WORTHWHILE = 0.01;

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
    blocks.add(coefficients());
    blocks.add(items());
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
      var names = reversed.stream().map(this::name).toList();
      doubts.add(phrases.say("reliability.reversed", phrases.list(names), names.size()));
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

  private Table coefficients() {
    var interval = phrases.say("reliability.interval", phrases.confidence(result.confidence()));
    var columns =
        List.of(
            Column.of(phrases.say("reliability.coefficient")),
            Column.of(phrases.say("reliability.estimate")),
            new Column(interval, phrases.say("reliability.lower")),
            new Column(interval, phrases.say("reliability.upper")));
    var rows =
        List.of(
            row("reliability.alpha", result.alpha(), result.lower(), result.upper()),
            row("reliability.standardised", result.standardisedAlpha(), Double.NaN, Double.NaN),
            row("reliability.omega", result.omega(), Double.NaN, Double.NaN),
            row("reliability.mean-correlation", result.meanCorrelation(), Double.NaN, Double.NaN));
    return new Table("", columns, rows, notes());
  }

  private Row row(String key, double estimate, double lower, double upper) {
    return Row.of(
        Cell.of(phrases.say(key)),
        number(estimate, true),
        number(lower, false),
        number(upper, false));
  }

  private static Cell number(double value, boolean always) {
    return always || !Double.isNaN(value) ? Cell.of(value, NumberFormat.STATISTIC) : Cell.blank();
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    var base = phrases.say("reliability.base", phrases.count(result.base().n()));
    long left = result.included().n() - result.base().n();
    notes.add(
        left == 0
            ? base
            : phrases.sentences(base, phrases.say("reliability.left-out", phrases.count(left))));
    notes.add(phrases.weights(result.weight(), result.base()));
    if (result.weight() != null) {
      notes.add(phrases.say("reliability.effective"));
    }
    notes.add(phrases.say("reliability.how"));
    notes.add(phrases.say("reliability.rule"));
    return notes;
  }

  private Table items() {
    var columns =
        List.of(
            Column.of(phrases.say("reliability.item")),
            Column.of(phrases.say("reliability.mean")),
            Column.of(phrases.say("reliability.sd")),
            Column.of(phrases.say("reliability.item-rest")),
            Column.of(phrases.say("reliability.alpha-without")),
            Column.of(phrases.say("reliability.loading")));
    var rows = result.items().stream().map(this::row).toList();
    return new Table(
        phrases.say("reliability.items-table"),
        columns,
        rows,
        List.of(phrases.say("reliability.marks")));
  }

  private Row row(Item item) {
    return new Row(
        Style.PLAIN,
        List.of(
            Cell.of(item.question().text()),
            Cell.of(item.mean(), NumberFormat.DECIMAL),
            Cell.of(item.sd(), NumberFormat.DECIMAL),
            Cell.of(item.itemRest(), NumberFormat.STATISTIC, item.reversed() ? "▼" : ""),
            Cell.of(
                item.alphaWithout(),
                NumberFormat.STATISTIC,
                item.alphaWithout() > result.alpha() + WORTHWHILE ? "▲" : ""),
            Cell.of(item.loading(), NumberFormat.STATISTIC, item.reversed() ? "▼" : "")));
  }
}
