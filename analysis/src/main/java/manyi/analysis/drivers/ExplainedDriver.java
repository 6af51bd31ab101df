package manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.analysis.drivers.DriversResult.Driver;
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

/// One item in full sentences: its place and how sure that is, what a point of it goes with, how
/// much of it is in the other items, and its figures.
final class ExplainedDriver {
  private final DriversResult result;
  private final Phrases phrases;
  private final DriverWords words;

  ExplainedDriver(DriversResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new DriverWords(result, phrases);
  }

  Document of(Driver driver) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, place(driver)));
    if (!Double.isNaN(driver.b().estimate())) {
      blocks.add(new Paragraph(Tone.FINDING, effect(driver)));
    }
    if (driver.negative()) {
      blocks.add(new Paragraph(Tone.WARNING, words.say("drivers.negative", words.name(driver), 1)));
    }
    if (driver.suppressor()) {
      blocks.add(
          new Paragraph(Tone.WARNING, words.say("drivers.suppressor", words.name(driver), 1)));
    }
    overlap(driver).ifPresent(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    blocks.add(figures(driver));
    return new Document(words.name(driver), blocks);
  }

  private String place(Driver driver) {
    int place = result.ranked().indexOf(driver) + 1;
    var said =
        words.say(
            "drivers.place",
            words.measure(result.leading()),
            place,
            result.drivers().size(),
            words.withInterval(driver, result.leading()));
    return result.resamples() > 0 && result.drivers().size() > 1
        ? phrases.sentences(
            said, words.say("drivers.place-first", phrases.certainty(driver.first())))
        : said;
  }

  private String effect(Driver driver) {
    var b = driver.b();
    var value = phrases.statistic(b.estimate());
    return words.say(
        "drivers.effect",
        words.outcome(),
        DriverWords.hasInterval(b)
            ? words.withInterval(value, phrases.statistic(b.lower()), phrases.statistic(b.upper()))
            : value);
  }

  /// How much of the item is in the others: the R² of it on them is 1 − 1 / VIF.
  private Optional<String> overlap(Driver driver) {
    double vif = driver.vif();
    if (Double.isNaN(vif) || result.drivers().size() == 1) {
      return Optional.empty();
    }
    return Optional.of(
        Double.isInfinite(vif)
            ? words.say("drivers.contained-wholly")
            : words.say("drivers.contained", phrases.percent(1 - 1 / vif), phrases.decimal(vif)));
  }

  private Table figures(Driver driver) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("drivers.measure")));
    columns.add(Column.of(words.say("drivers.value")));
    boolean intervals = result.resamples() > 0;
    if (intervals) {
      columns.add(Column.of(words.say("drivers.lower")));
      columns.add(Column.of(words.say("drivers.upper")));
    }
    var rows = new ArrayList<Row>();
    for (var measure : result.measures()) {
      var shown = driver.by(measure).shown();
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(words.heading(measure)));
      cells.add(words.cell(shown.estimate(), measure));
      if (intervals) {
        cells.add(words.cell(shown.lower(), measure));
        cells.add(words.cell(shown.upper(), measure));
      }
      rows.add(new Row(Row.Style.PLAIN, cells));
    }
    var mean = new ArrayList<Cell>();
    mean.add(Cell.of(words.say("drivers.mean")));
    mean.add(Cell.of(driver.mean(), NumberFormat.DECIMAL));
    while (mean.size() < columns.size()) {
      mean.add(Cell.blank());
    }
    rows.add(new Row(Row.Style.PLAIN, mean));
    return new Table(
        "", columns, rows, List.of(words.say("drivers.explain-n", phrases.count(driver.n()))));
  }
}
