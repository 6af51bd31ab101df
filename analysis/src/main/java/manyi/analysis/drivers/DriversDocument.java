package manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.Phrases;
import manyi.analysis.Setting;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.analysis.drivers.DriversResult.Estimate;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words what moves an outcome: the strongest items and how sure that is, the doubts, the picture,
/// the tables, and how it was computed.
final class DriversDocument {
  /// Items named beside the first.
  private static final int NAMED = 2;

  /// Beyond this, items are counted and not named.
  private static final int MOST_NAMED = 3;

  private static final double FAIR = 0.25;
  private static final double MOST = 0.5;

  private final DriversResult result;
  private final DriverWords words;
  private final Phrases phrases;

  DriversDocument(DriversResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new DriverWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    new DriverDoubts(words)
        .sentences()
        .forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    blocks.add(figure());
    var tables = new DriverTables(words);
    blocks.add(tables.importance());
    if (result.resamples() > 0) {
      blocks.add(tables.certainty());
    }
    new DriverNotes(words).sentences().forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    return new Document(words.say("drivers.title-of", words.outcome()), blocks);
  }

  private String finding() {
    var ranked = result.ranked();
    var sentences = new ArrayList<String>();
    sentences.add(strongest(ranked.getFirst()));
    if (ranked.size() > 1) {
      sentences.add(words.say("drivers.next", ranked.size() - 1, next(ranked)));
      if (result.resamples() > 0) {
        sentences.add(certainty(ranked));
      }
    }
    sentences.add(explained());
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private String strongest(Driver first) {
    var figure = words.withInterval(first, result.leading());
    return DriverFigures.partsOfRSquared(result.leading())
        ? words.say("drivers.found-share", words.name(first), words.outcome(), figure)
        : words.say(
            "drivers.found-value",
            words.name(first),
            words.outcome(),
            words.measure(result.leading()),
            figure);
  }

  private String next(List<Driver> ranked) {
    return phrases.list(
        ranked.stream()
            .skip(1)
            .limit(NAMED)
            .map(driver ->
                words.say(
                    "drivers.figure-of",
                    words.name(driver),
                    words.figure(driver.by(result.leading()).shown().estimate(), result.leading())))
            .toList());
  }

  private String certainty(List<Driver> ranked) {
    var first = ranked.getFirst();
    var near = ranked.stream().skip(1).filter(other -> overlap(first, other)).toList();
    var share = phrases.percent(first.first());
    if (near.isEmpty()) {
      return words.say("drivers.clear", share);
    }
    return near.size() > MOST_NAMED
        ? words.say("drivers.overlap-many", near.size(), share)
        : words.say("drivers.overlap", words.names(near.stream()), share, near.size());
  }

  private boolean overlap(Driver first, Driver other) {
    return !(strength(first).lower() > strength(other).upper());
  }

  /// The figure without its sign.
  private Estimate strength(Driver driver) {
    var shown = driver.by(result.leading()).shown();
    return shown.estimate() < 0
        ? new Estimate(-shown.estimate(), -shown.upper(), -shown.lower())
        : shown;
  }

  private String explained() {
    var model = result.model();
    if (Double.isNaN(model.rSquared())) {
      return words.say("drivers.n-alone", phrases.count(model.n()));
    }
    var part = model.rSquared() < FAIR ? "small" : model.rSquared() < MOST ? "fair" : "most";
    return words.say(
        "drivers.explained",
        result.drivers().size(),
        phrases.percent(model.rSquared()),
        words.outcome(),
        words.say("drivers.part." + part),
        phrases.statistic(model.rSquared()),
        phrases.statistic(model.adjustedRSquared()),
        phrases.count(model.n()));
  }

  private Figure figure() {
    boolean parts = DriverFigures.partsOfRSquared(result.leading());
    boolean negative =
        result.drivers().stream()
            .anyMatch(driver -> driver.by(result.leading()).shown().estimate() < 0);
    int items = result.drivers().size();
    return new Figure.Dots(
        words.say("drivers.picture." + Setting.Choice.word(result.leading()), words.outcome()),
        IntStream.range(0, items).mapToObj(i -> bar(result.drivers().get(i))).toList(),
        DriverWords.format(result.leading()),
        parts ? 1.0 / items : negative ? 0 : Double.NaN);
  }

  private Figure.Bar bar(Driver driver) {
    var shown = driver.by(result.leading()).shown();
    return new Figure.Bar(words.name(driver), shown.estimate(), shown.lower(), shown.upper());
  }
}
