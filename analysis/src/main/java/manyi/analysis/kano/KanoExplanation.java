package manyi.analysis.kano;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
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

/// How one element came to its category: the sentence, the evaluation table with its counts, the
/// test and the coefficients in figures.
final class KanoExplanation {
  private final KanoResult result;
  private final KanoElement element;
  private final Phrases phrases;
  private final KanoWords words;

  KanoExplanation(KanoResult result, KanoElement element, Texts texts) {
    this.result = result;
    this.element = element;
    phrases = new Phrases(texts);
    words = new KanoWords(phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    blocks.add(evaluation());
    blocks.add(shares());
    blocks.add(new Paragraph(Tone.NOTE, test()));
    if (element.coefficientBase().n() > 0) {
      blocks.add(new Paragraph(Tone.NOTE, coefficients()));
    }
    return new Document(phrases.say("kano.explain", element.text()), blocks);
  }

  private String finding() {
    var first = element.share(element.category());
    var second = element.share(element.second());
    return phrases.sentences(
        phrases.say(
            element.decided() ? "kano.explain.decided" : "kano.explain.undecided",
            phrases.percent(first.proportion()),
            phrases.count(element.base().n()),
            words.category(first.category()),
            phrases.percent(second.proportion()),
            words.category(second.category()),
            phrases.p(element.p())),
        meant());
  }

  private String meant() {
    return switch (element.category()) {
      case MUST_BE -> phrases.say("kano.meant.must-be");
      case ONE_DIMENSIONAL -> phrases.say("kano.meant.one-dimensional");
      case ATTRACTIVE -> phrases.say("kano.meant.attractive");
      case INDIFFERENT -> phrases.say("kano.meant.indifferent");
      case REVERSE -> phrases.say("kano.meant.reverse");
      case QUESTIONABLE -> phrases.say("kano.meant.questionable");
    };
  }

  /// Kano's table: a count a cell, and beside it the letter of its category.
  private Table evaluation() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("kano.with")));
    for (var without : Feeling.values()) {
      columns.add(new Column(phrases.say("kano.without"), words.feeling(without)));
    }
    var rows = new ArrayList<Row>();
    for (var with : Feeling.values()) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(words.feeling(with)));
      for (var without : Feeling.values()) {
        var count = element.cells().get(with.ordinal()).get(without.ordinal());
        var letter = String.valueOf(Category.of(with, without).letter());
        cells.add(
            result.weight() == null
                ? Cell.of(count.n(), NumberFormat.COUNT, letter)
                : Cell.of(count.weighted(), NumberFormat.WEIGHTED, letter));
      }
      rows.add(new Row(Row.Style.PLAIN, cells));
    }
    var notes = new ArrayList<String>();
    notes.add(phrases.say("kano.explain.with", element.functional().full(phrases.texts())));
    notes.add(phrases.say("kano.explain.without", element.dysfunctional().full(phrases.texts())));
    notes.add(phrases.weightsAlone(result.weight(), element.base()));
    return new Table(phrases.say("kano.explain.table"), columns, rows, notes);
  }

  private Table shares() {
    var interval = phrases.say("kano.interval", phrases.confidence(result.confidence()));
    var columns =
        List.of(
            Column.of(phrases.say("kano.column.category")),
            Column.of(phrases.say("kano.column.n")),
            Column.of(phrases.say("kano.column.share")),
            new Column(interval, phrases.say("kano.lower")),
            new Column(interval, phrases.say("kano.upper")));
    var rows =
        element.shares().stream()
            .map(share ->
                Row.of(
                    KanoWords.tinted(words.lettered(share.category()), share.category(), true),
                    Cell.of(share.n(), NumberFormat.COUNT),
                    Cell.of(share.proportion(), NumberFormat.PERCENT),
                    Cell.of(share.lower(), NumberFormat.PERCENT),
                    Cell.of(share.upper(), NumberFormat.PERCENT)))
            .toList();
    return new Table(phrases.say("kano.column.shares"), columns, rows, List.of());
  }

  private String test() {
    return phrases.say(
        "kano.explain.test",
        phrases.percent(element.share(element.category()).proportion()),
        phrases.percent(element.share(element.second()).proportion()),
        phrases.weighted(element.base().effective()),
        phrases.decimal(element.z()),
        phrases.p(element.p()),
        phrases.percent(element.difference()),
        phrases.percent(element.fongThreshold()),
        phrases.say(
            element.difference() >= element.fongThreshold() ? "kano.fong-yes" : "kano.fong-no"));
  }

  private String coefficients() {
    var confidence = phrases.confidence(result.confidence());
    return phrases.say(
        "kano.explain.coefficients",
        phrases.decimal(element.better().value()),
        phrases.decimal(element.better().lower()),
        phrases.decimal(element.better().upper()),
        phrases.decimal(element.worse().value()),
        phrases.decimal(element.worse().lower()),
        phrases.decimal(element.worse().upper()),
        confidence,
        phrases.percent(element.totalStrength()));
  }
}
