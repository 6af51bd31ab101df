package manyi.analysis.differences;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.differences.Difference.Group;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words group differences: for each rating or number what was found, what is doubtful, the means,
/// the picture and the pairs.
final class DifferencesDocument {
  private final DifferencesResult result;
  private final Phrases phrases;

  DifferencesDocument(DifferencesResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    for (var value : result.values()) {
      if (result.values().size() > 1) {
        blocks.add(new Paragraph(Tone.HEADING, value.question().within(phrases.texts())));
      }
      add(value, blocks);
    }
    blocks.add(new Paragraph(Tone.NOTE, phrases.say("differences.association")));
    return new Document(title(), blocks);
  }

  private String title() {
    var groups = result.groups().within(phrases.texts());
    return result.values().size() == 1
        ? phrases.say("differences.title-of", name(result.values().getFirst()), groups)
        : phrases.say("differences.title-of-several", groups);
  }

  private void add(Difference value, List<Block> blocks) {
    var text = new DifferenceFinding(result, value, phrases).text();
    blocks.add(new Paragraph(Tone.FINDING, text));
    var few = few(value);
    if (!few.isEmpty()) {
      var key =
          DifferenceFinding.comparesLargeGroupsOnly(value)
              ? "differences.few-set-apart"
              : "differences.few";
      blocks.add(new Paragraph(Tone.WARNING, phrases.say(key, phrases.list(few))));
    }
    var tables = new DifferenceTables(result, value, phrases);
    blocks.add(tables.means());
    if (value.base().n() > 0) {
      blocks.add(figure(value));
    }
    tables.pairs().ifPresent(blocks::add);
  }

  private List<String> few(Difference value) {
    return value.groups().stream()
        .filter(group -> group.base().n() > 0 && group.few())
        .map(group ->
            phrases.say("differences.few-in", group.label(), phrases.count(group.base().n())))
        .toList();
  }

  private Figure figure(Difference value) {
    var dots =
        value.groups().stream()
            .filter(group -> group.base().n() > 0)
            .map(DifferencesDocument::dot)
            .toList();
    var title =
        phrases.say("differences.figure", name(value), phrases.confidence(result.confidence()));
    return new Figure.Dots(title, dots, NumberFormat.DECIMAL, value.mean());
  }

  private static Bar dot(Group group) {
    return new Bar(group.label(), group.mean(), group.lower(), group.upper());
  }

  private String name(Difference value) {
    return value.question().within(phrases.texts());
  }
}
