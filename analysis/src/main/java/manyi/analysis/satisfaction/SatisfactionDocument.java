package manyi.analysis.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Part;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.indicators.Estimate;
import manyi.text.Texts;

/// Words a result: the three indicators, the thirds worst first, then the groups.
final class SatisfactionDocument {
  /// An estimate on fewer is doubtful.
  private static final int FEW = 30;

  private final SatisfactionResult result;
  private final Phrases phrases;
  private final SatisfactionWords words;
  private final SatisfactionFinding finding;
  private final SatisfactionTables tables;

  SatisfactionDocument(SatisfactionResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new SatisfactionWords(result, phrases);
    finding = new SatisfactionFinding(result, words, phrases);
    tables = new SatisfactionTables(result, words, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding.whole()));
    finding.thirds().ifPresent(text -> blocks.add(new Paragraph(Tone.FINDING, text)));
    warnings().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    blocks.add(tables.indicators());
    if (!result.thirds().isEmpty()) {
      blocks.add(thirds());
      blocks.add(tables.thirds());
    }
    addGroups(blocks);
    return new Document(phrases.say("satisfaction.heading"), blocks);
  }

  private void addGroups(List<Block> blocks) {
    var groups = result.groups();
    if (groups == null || result.byGroup().isEmpty()) {
      return;
    }
    var named = groups.within(phrases.texts());
    blocks.add(new Paragraph(Tone.HEADING, phrases.say("satisfaction.by", named)));
    var last = result.byGroup().getLast();
    var first = result.byGroup().getFirst();
    if (first.sort() == Sort.OUTCOME && first != last) {
      blocks.add(new Paragraph(Tone.FINDING, finding.groups(first)));
    }
    blocks.add(new Paragraph(Tone.FINDING, finding.groups(last)));
    if (last.shown().size() > 1) {
      blocks.add(dots(last));
    }
    for (var topic : result.byGroup()) {
      blocks.add(tables.byGroup(topic, named));
    }
    blocks.add(new Paragraph(Tone.NOTE, phrases.say("satisfaction.note.groups")));
  }

  private List<String> warnings() {
    var warnings = new ArrayList<String>();
    var silent =
        result.measured().stream()
            .filter(measured -> !measured.several() && !measured.answered())
            .map(Measured::text)
            .toList();
    if (!silent.isEmpty()) {
      warnings.add(phrases.say("satisfaction.silent", silent.size(), phrases.list(silent)));
    }
    if (!result.against().isEmpty()) {
      var against =
          result.measured().stream()
              .filter(measured -> measured.sort() == Sort.ITEM)
              .filter(measured -> result.against().contains(measured.questions().getFirst()))
              .map(Measured::text)
              .toList();
      warnings.add(phrases.say("satisfaction.against", against.size(), phrases.list(against)));
    }
    if (words.weighted() && result.included().effective() < FEW) {
      warnings.add(
          phrases.say("analysis.few-effective", phrases.weighted(result.included().effective())));
    } else if (result.included().n() < FEW) {
      warnings.add(phrases.say("analysis.few", phrases.count(result.included().n())));
    }
    return warnings;
  }

  private Figure thirds() {
    var parts = new ArrayList<Part>();
    parts.add(part("satisfaction.dissatisfied", Thirds::dissatisfied));
    if (result.thirds().stream().anyMatch(thirds -> thirds.neutral().value() > 0)) {
      parts.add(part("satisfaction.neutral", Thirds::neutral));
    }
    parts.add(part("satisfaction.satisfied", Thirds::satisfied));
    return new Figure.Stacked(
        phrases.say("satisfaction.figure.thirds"),
        result.thirds().stream().map(Thirds::text).toList(),
        parts,
        parts.size());
  }

  private Part part(String key, Function<Thirds, Estimate> third) {
    return new Part(
        phrases.say(key),
        result.thirds().stream().map(thirds -> third.apply(thirds).value()).toList());
  }

  private Figure dots(ByGroup topic) {
    var measured = words.whole(topic);
    var whole = measured.figures();
    var bars =
        topic.shown().stream()
            .map(group -> {
              var estimate = Objects.requireNonNull(group.figures()).headline();
              return new Bar(
                  group.few()
                      ? phrases.say("satisfaction.marked", group.label(), SatisfactionWords.FEW)
                      : group.label(),
                  estimate.value(),
                  estimate.interval().lower(),
                  estimate.interval().upper());
            })
            .toList();
    return new Figure.Dots(
        phrases.say(
            whole.index() == null ? "satisfaction.figure.score" : "satisfaction.figure.index",
            words.name(measured),
            phrases.confidence(result.confidence())),
        bars,
        NumberFormat.POINTS,
        whole.headline().value());
  }
}
