package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.indicators.Indicator;
import manyi.text.Texts;

/// Words a result: what moved, under which rule, the pictures, the changes, every wave; then the
/// groups.
final class TrendDocument {
  private final TrendResult result;
  private final Phrases phrases;
  private final TrendWords words;
  private final TrendFinding finding;
  private final TrendTables tables;
  private final TrendFigures figures;

  TrendDocument(TrendResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new TrendWords(result, phrases);
    finding = new TrendFinding(result, words, phrases);
    tables = new TrendTables(result, words, phrases);
    figures = new TrendFigures(result, words, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    finding.whole().forEach(text -> blocks.add(new Paragraph(Tone.FINDING, text)));
    finding.rules().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    new TrendDoubts(result, words, phrases)
        .all()
        .forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    var whole = result.lines().stream().filter(Line::whole).toList();
    addFigures(blocks, whole);
    blocks.add(
        tables.changes(
            phrases.say("trend.table.changes", result.earlier().label(), result.later().label()),
            phrases.say("trend.column.of"),
            whole));
    for (var indicator : Indicator.values()) {
      var lines = of(whole, line -> line.indicator() == indicator);
      if (!lines.isEmpty()) {
        blocks.add(
            tables.values(
                phrases.say("trend.table.values", words.indicator(indicator)),
                phrases.say("trend.column.of"),
                lines));
      }
    }
    addGroups(blocks);
    return new Document(
        phrases.say("trend.heading", result.earlier().label(), result.later().label()), blocks);
  }

  private static List<Line> of(List<Line> lines, Predicate<Line> which) {
    return lines.stream().filter(which).toList();
  }

  private void addFigures(List<Block> blocks, List<Line> whole) {
    var headlines = of(whole, line -> line.subject() != Subject.ITEM);
    // Each by itself: indicators of different rules are not to be compared with each other.
    for (var indicator : Indicator.values()) {
      figures
          .figure(
              figureTitle(words.indicator(indicator)),
              of(headlines, line -> line.indicator() == indicator))
          .ifPresent(blocks::add);
    }
    var items = of(whole, line -> line.subject() == Subject.ITEM);
    var scores = of(items, line -> line.indicator() == Indicator.SATISFACTION);
    if (!items.isEmpty()) {
      var drawn = scores.isEmpty() ? items : scores;
      figures
          .figure(
              phrases.say(
                  drawn.size() > TrendFigures.MOST
                      ? "trend.figure.items-moved"
                      : "trend.figure.items",
                  words.indicator(drawn.getFirst().indicator()),
                  phrases.confidence(result.confidence()),
                  TrendFigures.MOST,
                  drawn.size()),
              drawn)
          .ifPresent(blocks::add);
    }
  }

  private String figureTitle(String name) {
    return phrases.say("trend.figure.of", name, phrases.confidence(result.confidence()));
  }

  /// The figure of all respondents that one of a group is a part of.
  private Line whole(Line group) {
    return result.lines().stream()
        .filter(line ->
            line.whole()
                && line.subject() == group.subject()
                && line.indicator() == group.indicator()
                && line.questions().equals(group.questions()))
        .findFirst()
        .orElseThrow();
  }

  private void addGroups(List<Block> blocks) {
    var groups = result.groups();
    if (groups == null) {
      return;
    }
    var named = groups.within(phrases.texts());
    blocks.add(new Paragraph(Tone.HEADING, phrases.say("trend.by", named)));
    var byFigure = new LinkedHashMap<String, List<Line>>();
    of(result.lines(), line -> !line.whole())
        .forEach(
            line -> byFigure.computeIfAbsent(words.named(line), _ -> new ArrayList<>()).add(line));
    byFigure
        .values()
        .forEach(lines -> blocks.add(new Paragraph(Tone.FINDING, finding.groups(lines))));
    byFigure.forEach((name, lines) -> {
      blocks.addAll(figures.groups(lines, named, whole(lines.getFirst())));
      blocks.add(tables.changes(name, named, lines));
      blocks.add(tables.values(phrases.say("trend.table.values", name), named, lines));
    });
  }
}
