package manyi.analysis.quadrant;

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
import manyi.statistics.Interval;
import manyi.text.Texts;

/// All that is known of one element: its sentence, its figures with their intervals, how probable
/// each quadrant is, and what each rule makes of it.
final class ElementExplanation {
  private final QuadrantResult result;
  private final PlacedElement element;
  private final Phrases phrases;
  private final QuadrantWords words;

  ElementExplanation(QuadrantResult result, PlacedElement element, Texts texts) {
    this.result = result;
    this.element = element;
    phrases = new Phrases(texts);
    words = new QuadrantWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Paragraph(Tone.FINDING, new ElementSentence(result, words, phrases).of(element)));
    var driver = element.driver();
    if (driver != null && driver.negative()) {
      blocks.add(new Paragraph(Tone.WARNING, phrases.say("quadrant.explain.negative")));
    }
    blocks.add(figures());
    if (element.certainty() != null) {
      blocks.add(quadrants(element.certainty()));
    }
    if (result.crosshairs().size() > 1) {
      blocks.add(rules());
    }
    return new Document(element.text(), blocks);
  }

  private Table figures() {
    var sure = element.certainty();
    var rows = new ArrayList<Row>();
    rows.add(
        row(
            phrases.say("quadrant.column.importance"),
            element.position().importance(),
            words.importanceFormat(),
            sure == null ? Interval.UNDEFINED : sure.importance(),
            element.importance().n()));
    rows.add(
        row(
            phrases.say("quadrant.column.satisfaction"),
            element.position().satisfaction(),
            NumberFormat.DECIMAL,
            sure == null ? Interval.UNDEFINED : sure.satisfaction(),
            element.satisfaction().n()));
    rows.add(
        row(
            phrases.say("quadrant.column.score"),
            element.score(),
            NumberFormat.DECIMAL,
            sure == null ? Interval.UNDEFINED : sure.score(),
            element.n()));
    rows.add(
        row(
            phrases.say("quadrant.column.rank"),
            element.rank(),
            NumberFormat.COUNT,
            sure == null ? Interval.UNDEFINED : sure.rank(),
            element.n()));
    var driver = element.driver();
    if (driver != null && !result.measure().derived()) {
      var model = result.drivers();
      rows.add(
          row(
              phrases.say("quadrant.axis.derived"),
              driver.importance(),
              model == null
                  ? NumberFormat.STATISTIC
                  : QuadrantWords.format(ImportanceMeasure.of(model.measure())),
              driver.interval(),
              element.n()));
    }
    var interval = phrases.say("quadrant.column.interval");
    return new Table(
        "",
        List.of(
            Column.of(""),
            Column.of(phrases.say("quadrant.column.value")),
            new Column(interval, phrases.say("quadrant.column.lower")),
            new Column(interval, phrases.say("quadrant.column.upper")),
            Column.of(phrases.say("quadrant.column.answers"))),
        rows,
        notes());
  }

  private static Row row(
      String label, double value, NumberFormat format, Interval interval, long n) {
    return Row.of(
        Cell.of(label),
        Cell.of(value, format),
        Cell.of(interval.lower(), format),
        Cell.of(interval.upper(), format),
        Cell.of(n, NumberFormat.COUNT));
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    var driver = element.driver();
    if (driver != null) {
      notes.add(
          phrases.say(
              "quadrant.explain.driver",
              phrases.statistic(driver.correlation()),
              phrases.decimal(driver.vif())));
    }
    return notes;
  }

  private Table quadrants(Sureness certainty) {
    var rows =
        certainty.probabilities().entrySet().stream()
            .map(entry ->
                Row.of(
                    words.tinted(entry.getKey(), entry.getKey() == element.quadrant()),
                    Cell.of(entry.getValue(), NumberFormat.CERTAINTY)))
            .toList();
    return new Table(
        "",
        List.of(
            Column.of(phrases.say("quadrant.column.quadrant")),
            Column.of(phrases.say("quadrant.column.probability"))),
        rows,
        List.of(
            phrases.say(
                "quadrant.explain.certainty",
                phrases.count(result.resamples()),
                phrases.score(result.seed()))));
  }

  private Table rules() {
    var rows = new ArrayList<Row>();
    result
        .crosshairs()
        .forEach((rule, cross) ->
            rows.add(
                Row.of(
                    Cell.of(words.rule(rule)),
                    Cell.of(cross.importance(), words.importanceFormat()),
                    Cell.of(cross.satisfaction(), NumberFormat.DECIMAL),
                    words.tinted(element.under(rule), element.under(rule) == element.quadrant()))));
    return new Table(
        "",
        List.of(
            Column.of(phrases.say("quadrant.crosshair")),
            Column.of(phrases.say("quadrant.column.importance")),
            Column.of(phrases.say("quadrant.column.satisfaction")),
            Column.of(phrases.say("quadrant.column.quadrant"))),
        rows,
        List.of());
  }
}
