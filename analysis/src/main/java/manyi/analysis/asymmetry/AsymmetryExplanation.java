package manyi.analysis.asymmetry;

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

/// How one element came to its class: the sentence, the outcome by its answers, and the figures.
final class AsymmetryExplanation {
  private final AsymmetryResult result;
  private final AsymmetryElement element;
  private final Phrases phrases;
  private final AsymmetryWords words;

  AsymmetryExplanation(AsymmetryResult result, AsymmetryElement element, Texts texts) {
    this.result = result;
    this.element = element;
    phrases = new Phrases(texts);
    words = new AsymmetryWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    blocks.add(answers());
    blocks.add(figures());
    if (element.factor().named() && result.resamples() > 0) {
      blocks.add(new Paragraph(Tone.NOTE, resamples()));
    }
    return new Document(
        phrases.say("asymmetry.explain", element.question().within(phrases.texts())), blocks);
  }

  private String finding() {
    if (!element.factor().named()) {
      return element.factor() == Factor.TOO_FEW
          ? phrases.say("asymmetry.explain.too-few", AsymmetryRun.LEAST)
          : phrases.say("asymmetry.explain.undefined");
    }
    return phrases.sentences(
        phrases.say(
            "asymmetry.explain.effects",
            words.outcome(),
            signed(element.penalty().estimate()),
            signed(element.reward().estimate())),
        meant());
  }

  private String meant() {
    if (result.resamples() == 0) {
      return phrases.say("asymmetry.no-resamples");
    }
    return switch (element.factor()) {
      case BASIC -> phrases.say("asymmetry.meant.basic");
      case PERFORMANCE -> phrases.say("asymmetry.meant.performance");
      case EXCITEMENT -> phrases.say("asymmetry.meant.excitement");
      case UNDECIDED -> phrases.say("asymmetry.meant.undecided");
      case INDIFFERENT -> phrases.say("asymmetry.meant.indifferent");
      case TOO_FEW, UNDEFINED -> throw new IllegalArgumentException("no class " + element.factor());
    };
  }

  /// With its sign also where it is above 0.
  private String signed(double value) {
    return value > 0 ? "+" + phrases.decimal(value) : phrases.decimal(value);
  }

  private Table answers() {
    var columns =
        List.of(
            Column.of(phrases.say("asymmetry.column.answers")),
            Column.of(phrases.say("asymmetry.column.n")),
            Column.of(phrases.say("asymmetry.column.mean", words.outcome())));
    var rows =
        List.of(
            row(phrases.say("asymmetry.low-is", words.low(element.cut())), element.low()),
            row(phrases.say("asymmetry.column.middle"), element.middle()),
            row(phrases.say("asymmetry.high-is", words.high(element.cut())), element.high()));
    return new Table(
        phrases.say("asymmetry.explain.answers"),
        columns,
        rows,
        List.of(phrases.say("asymmetry.explain.unadjusted")));
  }

  private static Row row(String answers, AsymmetryElement.Group group) {
    return Row.of(
        Cell.of(answers),
        Cell.of(group.n(), NumberFormat.COUNT),
        Cell.of(group.mean(), NumberFormat.DECIMAL));
  }

  private Table figures() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("asymmetry.column.figure")));
    columns.add(Column.of(phrases.say("asymmetry.column.estimate")));
    if (result.resamples() > 0) {
      var interval = phrases.say("asymmetry.interval", phrases.confidence(result.confidence()));
      columns.add(new Column(interval, phrases.say("asymmetry.lower")));
      columns.add(new Column(interval, phrases.say("asymmetry.upper")));
    }
    var rows =
        List.of(
            row(phrases.say("asymmetry.penalty"), element.penalty()),
            row(phrases.say("asymmetry.reward"), element.reward()),
            row(phrases.say("asymmetry.column.difference"), element.difference()),
            row(phrases.say("asymmetry.column.range"), element.range()),
            row(phrases.say("asymmetry.column.index"), element.index()));
    return new Table(
        phrases.say("asymmetry.explain.figures"),
        columns,
        rows,
        List.of(phrases.say("asymmetry.note.index")));
  }

  private Row row(String figure, Estimate estimate) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(figure));
    cells.add(Cell.of(estimate.estimate(), NumberFormat.DECIMAL));
    if (result.resamples() > 0) {
      cells.add(Cell.of(estimate.lower(), NumberFormat.DECIMAL));
      cells.add(Cell.of(estimate.upper(), NumberFormat.DECIMAL));
    }
    return new Row(Row.Style.PLAIN, cells);
  }

  private String resamples() {
    return phrases.say(
        "asymmetry.explain.resamples",
        phrases.count(result.resamples()),
        phrases.percent(element.basic()),
        phrases.percent(element.performance()),
        phrases.percent(element.excitement()));
  }
}
