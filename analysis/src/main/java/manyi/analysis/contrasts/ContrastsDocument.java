package manyi.analysis.contrasts;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words a screening: how many segments differ, one sentence for each that does, one for all that
/// do not with what would have been seen, the table and the picture.
final class ContrastsDocument {
  private static final int MOST_SENTENCES = 10;
  private static final int MOST_NAMES = 12;
  private static final int MOST_BARS = 30;

  private final ContrastsResult result;
  private final Phrases phrases;
  private final ContrastWords words;

  ContrastsDocument(ContrastsResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new ContrastWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    var differing = result.contrasts().stream().filter(Contrast::significant).toList();
    blocks.add(new Paragraph(Tone.FINDING, summary(differing.size())));
    differing.stream()
        .limit(MOST_SENTENCES)
        .forEach(contrast -> blocks.add(new Paragraph(Tone.FINDING, sentence(contrast))));
    if (differing.size() < result.contrasts().size()) {
      blocks.add(new Paragraph(Tone.FINDING, nothing()));
    }
    blocks.add(new ContrastsTable(result, words).table());
    if (result.contrasts().size() > 1) {
      blocks.add(figure());
    }
    blocks.add(new Paragraph(Tone.NOTE, phrases.say("contrasts.association")));
    return new Document(phrases.say("contrasts.title-of", words.target()), blocks);
  }

  private String summary(int differing) {
    int all = result.contrasts().size();
    return differing == 0
        ? phrases.say("contrasts.none", words.quotedTarget(), all)
        : phrases.say(
            "contrasts.some",
            words.quotedTarget(),
            differing,
            all,
            words.quoted(result.contrasts().getFirst()));
  }

  private String sentence(Contrast contrast) {
    var said =
        phrases.say(
            "contrasts.differs",
            words.quoted(contrast),
            words.who(contrast),
            phrases.p(contrast.test().adjustedP()),
            words.strength(contrast),
            words.coefficient(contrast.coefficient()));
    var option = contrast.option();
    return option == null ? said : phrases.say("contrasts.of-answer", option, said);
  }

  /// That the others do not differ, and what would have been found.
  private String nothing() {
    var same = result.contrasts().stream().filter(contrast -> !contrast.significant()).toList();
    if (same.size() > MOST_NAMES || same.getFirst().option() != null) {
      return phrases.say("contrasts.many-without", same.size(), phrases.confidence(result.power()));
    }
    var names = same.stream().map(words::quoted).toList();
    var seen =
        same.stream()
            .map(contrast ->
                phrases.say("contrasts.seen", words.quoted(contrast), words.detectable(contrast)))
            .toList();
    return phrases.sentences(
        phrases.say("contrasts.without", phrases.list(names)),
        phrases.say(
            "contrasts.would-have-seen", phrases.confidence(result.power()), semicolons(seen)));
  }

  private String semicolons(List<String> parts) {
    return String.join(phrases.say("contrasts.semicolon"), parts);
  }

  private Figure figure() {
    var bars =
        result.contrasts().stream()
            .limit(MOST_BARS)
            .map(
                contrast -> new Bar(name(contrast), contrast.coefficient(), Double.NaN, Double.NaN))
            .toList();
    var title =
        phrases.say(
            result.measure() == Measure.MEAN ? "contrasts.figure-omega" : "contrasts.figure-v");
    return new Figure.Bars(title, bars, NumberFormat.STATISTIC);
  }

  private String name(Contrast contrast) {
    var option = contrast.option();
    var segment = words.segment(contrast);
    return option == null ? segment : phrases.say("contrasts.answer-by", option, segment);
  }
}
