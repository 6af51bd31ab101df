package manyi.analysis.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.recommendation.RecommendationResult.Driver;
import manyi.analysis.recommendation.RecommendationResult.Group;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.indicators.Third;
import manyi.text.Texts;

/// Words the score: how high and how sure, which groups and which changes stand out, what moves it,
/// the pictures, the tables, and how it was computed.
final class RecommendationDocument {
  private final RecommendationResult result;
  private final RecommendationWords words;

  RecommendationDocument(RecommendationResult result, Texts texts) {
    this.result = result;
    words = new RecommendationWords(result, texts);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    var findings = new RecommendationFindings(words);
    findings.sentences().forEach(text -> blocks.add(new Paragraph(Tone.FINDING, text)));
    findings.doubts().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    var tables = new RecommendationTables(words);
    blocks.add(classes());
    var waves = result.waves();
    if (waves != null) {
      blocks.add(tables.of(waves));
      if (!waves.changes().isEmpty()) {
        blocks.add(tables.changes(waves));
      }
    }
    if (result.groups().isEmpty() && waves == null) {
      blocks.add(tables.whole());
    }
    for (var groups : result.groups()) {
      if (groups.told().size() > 1) {
        blocks.add(dots(groups.told().stream().map(Group::score).toList(), words.name(groups)));
      }
      blocks.add(tables.of(groups));
    }
    var drivers = result.drivers();
    if (drivers != null && !drivers.items().isEmpty()) {
      blocks.add(
          new Figure.Dots(
              words.say("recommendation.picture-drivers"),
              drivers.items().stream().map(this::bar).toList(),
              NumberFormat.PERCENT,
              drivers.items().size() > 1 ? 1.0 / drivers.items().size() : Double.NaN));
      blocks.add(tables.drivers(drivers));
    }
    new RecommendationNotes(words)
        .sentences()
        .forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    return new Document(words.say("recommendation.title-of", words.question()), blocks);
  }

  /// Detractors, passives and promoters: of all, of each wave, of each group.
  private Figure classes() {
    var waves = result.waves();
    var scores =
        Stream.of(
                Stream.of(result.whole()),
                waves == null ? Stream.<Score>empty() : waves.waves().stream(),
                result.groups().stream()
                    .limit(1)
                    .flatMap(g -> g.groups().stream())
                    .map(Group::score))
            .flatMap(one -> one)
            .filter(Score::told)
            .toList();
    var parts =
        Stream.of(Third.values())
            .map(third ->
                new Figure.Part(
                    words.of(third),
                    scores.stream().map(score -> score.share(third).estimate()).toList()))
            .toList();
    return new Figure.Stacked(
        words.say("recommendation.picture-classes"),
        scores.stream().map(words::label).toList(),
        parts,
        parts.size());
  }

  private Figure dots(List<Score> scores, String name) {
    return new Figure.Dots(
        words.say("recommendation.picture-groups", name),
        scores.stream()
            .map(score ->
                new Figure.Bar(
                    RecommendationTables.marked(score),
                    score.value(),
                    score.lower(),
                    score.upper()))
            .toList(),
        NumberFormat.POINTS,
        result.whole().value());
  }

  private Figure.Bar bar(Driver driver) {
    var share = driver.share();
    return new Figure.Bar(
        words.name(driver.question()), share.estimate(), share.lower(), share.upper());
  }
}
