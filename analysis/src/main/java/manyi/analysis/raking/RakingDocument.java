package manyi.analysis.raking;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.raking.RakingResult.LevelResult;
import manyi.analysis.raking.RakingResult.MarginResult;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.Texts;

/// Words raking: whether the targets are met, what it costs, what is doubtful, each level.
final class RakingDocument {
  /// Beyond these one is told to think again; both are rules of thumb.
  private static final double HIGH_DESIGN_EFFECT = 2;

  private static final double HIGH_WEIGHT = 5;

  private final RakingResult result;
  private final Phrases phrases;

  RakingDocument(RakingResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    doubts().forEach(doubt -> blocks.add(new Paragraph(Tone.WARNING, doubt)));
    blocks.add(table());
    blocks.add(new Paragraph(Tone.NOTE, phrases.say("raking.step", result.step())));
    return new Document(phrases.say("raking.title"), blocks);
  }

  private String finding() {
    var met =
        result.converged()
            ? phrases.say("raking.met", result.iterations())
            : phrases.say("raking.not-met", phrases.percent(result.largestError()));
    var cost =
        phrases.say(
            "raking.cost",
            phrases.decimal(result.least()),
            phrases.decimal(result.greatest()),
            phrases.decimal(result.designEffect()),
            phrases.count(result.base().n()),
            phrases.count(result.base().effective()),
            phrases.percent(result.efficiency()));
    return phrases.sentences(met, cost);
  }

  private List<String> doubts() {
    var doubts = new ArrayList<String>();
    if (!result.converged()) {
      doubts.add(
          phrases.say(
              Double.isNaN(result.high()) ? "raking.contradiction" : "raking.trimmed-too-far",
              furthest()));
    }
    if (result.designEffect() > HIGH_DESIGN_EFFECT || result.greatest() > HIGH_WEIGHT) {
      doubts.add(phrases.say("raking.costly"));
    }
    if (result.differentTotals()) {
      var totals =
          result.margins().stream()
              .map(margin ->
                  phrases.say(
                      "raking.total", margin.question().id(), phrases.score(margin.total())))
              .toList();
      doubts.add(phrases.say("raking.different-totals", phrases.list(totals)));
    }
    return doubts;
  }

  /// The level that misses its target the most.
  private String furthest() {
    var furthest = "";
    double largest = -1;
    for (var margin : result.margins()) {
      for (var level : margin.levels()) {
        if (Math.abs(level.after() - level.target()) > largest) {
          largest = Math.abs(level.after() - level.target());
          furthest = phrases.say("raking.level-of", margin.question().id(), level.label());
        }
      }
    }
    return furthest;
  }

  private Table table() {
    var rows = new ArrayList<Row>();
    for (var margin : result.margins()) {
      var name = phrases.say("raking.question", margin.question().id(), text(margin));
      rows.add(
          new Row(
              Row.Style.STRONG,
              List.of(
                  Cell.of(name),
                  Cell.blank(),
                  Cell.blank(),
                  Cell.blank(),
                  Cell.blank(),
                  Cell.blank())));
      margin.levels().forEach(level -> rows.add(row(level)));
    }
    return new Table(
        "",
        List.of(
            Column.of(phrases.say("raking.level")),
            Column.of("n"),
            Column.of(phrases.say("raking.before")),
            Column.of(phrases.say("raking.target")),
            Column.of(phrases.say("raking.after")),
            Column.of(phrases.say("raking.factor"))),
        rows,
        footnotes());
  }

  private String text(MarginResult margin) {
    return margin.question().full(phrases.texts());
  }

  private static Row row(LevelResult level) {
    return Row.of(
        Cell.of(level.label()),
        Cell.of(level.n(), NumberFormat.COUNT),
        Cell.of(level.before(), NumberFormat.PERCENT),
        Cell.of(level.target(), NumberFormat.PERCENT),
        Cell.of(level.after(), NumberFormat.PERCENT),
        Cell.of(
            level.before() > 0 ? level.after() / level.before() : Double.NaN,
            NumberFormat.DECIMAL));
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    var start = result.start();
    notes.add(
        start == null
            ? phrases.say("raking.from-equal", phrases.count(result.base().n()))
            : phrases.say("raking.from-weight", start, phrases.count(result.base().n())));
    notes.add(phrases.say("raking.factor-note"));
    for (var margin : result.margins()) {
      if (margin.unanswered() > 0) {
        notes.add(phrases.say("raking.unanswered", margin.question().id(), margin.unanswered()));
      }
    }
    if (result.leftOut() > 0) {
      notes.add(phrases.say("raking.left-out", result.leftOut()));
    }
    if (!Double.isNaN(result.high())) {
      notes.add(
          Double.isNaN(result.low())
              ? phrases.say("raking.trimmed-above", phrases.score(result.high()), result.trimmed())
              : phrases.say(
                  "raking.trimmed",
                  phrases.score(result.low()),
                  phrases.score(result.high()),
                  result.trimmed()));
    }
    notes.add(phrases.say("raking.method"));
    return notes;
  }
}
