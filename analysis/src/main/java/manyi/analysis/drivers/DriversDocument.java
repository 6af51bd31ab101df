package manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.analysis.Phrases;
import manyi.analysis.Setting;
import manyi.analysis.drivers.DriversResult.Driver;
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

  /// The share of resamples from which an item is said to come first.
  private static final double SETTLED = 0.95;

  /// The share of resamples from which another may come first instead.
  private static final double RIVAL = 0.05;

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
    if (ranked.size() == 1) {
      alone(ranked.getFirst()).ifPresent(sentences::add);
    } else {
      sentences.add(strongest(ranked.getFirst()));
      if (ranked.getFirst().negative()) {
        sentences.add(words.say("drivers.found-negative", words.outcome()));
      }
      if (result.resamples() > 0) {
        sentences.add(certainty(ranked));
      }
      sentences.add(words.say("drivers.next", ranked.size() - 1, next(ranked)));
    }
    sentences.add(explained());
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  /// One item is the strongest of itself: only a coefficient says something.
  private Optional<String> alone(Driver only) {
    return result.measures().stream()
        .filter(measure -> !DriverFigures.partsOfRSquared(measure))
        .findFirst()
        .map(measure ->
            words.say(
                "drivers.found-alone",
                words.name(only),
                words.outcome(),
                words.measure(measure),
                words.withInterval(only, measure)));
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

  /// Whether the first is first beyond chance, and which others may be instead.
  private String certainty(List<Driver> ranked) {
    var first = ranked.getFirst();
    var share = phrases.certainty(first.first());
    var rivals =
        ranked.stream()
            .skip(1)
            .filter(other -> other.first() >= RIVAL)
            .map(other ->
                words.say("drivers.rival", words.name(other), phrases.certainty(other.first())))
            .toList();
    if (!rivals.isEmpty()) {
      return words.say("drivers.unsettled", share, phrases.list(rivals));
    }
    return first.first() >= SETTLED
        ? words.say("drivers.settled", share)
        : words.say("drivers.unsettled-many", share);
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
        parts && items > 1 ? 1.0 / items : negative ? 0 : Double.NaN);
  }

  private Figure.Bar bar(Driver driver) {
    var shown = driver.by(result.leading()).shown();
    return new Figure.Bar(words.name(driver), shown.estimate(), shown.lower(), shown.upper());
  }
}
