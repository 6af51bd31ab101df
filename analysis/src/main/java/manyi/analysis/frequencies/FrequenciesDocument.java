package manyi.analysis.frequencies;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words frequencies: for each question what was found, the tables, the picture.
record FrequenciesDocument(FrequenciesResult result, Texts texts) {
  /// Fewer respondents than this are called few.
  private static final double FEW = 30;

  /// A picture of more bars than this shows nothing.
  private static final int BARS = 40;

  Document document() {
    var items = new ItemsTable(result, new Phrases(texts));
    if (items.suits()) {
      var title = texts.get("frequencies.title");
      var shown = new ArrayList<Block>();
      shown.add(new Paragraph(Tone.FINDING, items.finding()));
      shown.add(items.table());
      items.figure(title).ifPresent(shown::add);
      return new Document(title, shown);
    }
    var blocks = new ArrayList<Block>();
    boolean several = result.questions().size() > 1;
    for (var question : result.questions()) {
      if (several) {
        blocks.add(new Paragraph(Tone.HEADING, question.question().full(texts)));
      }
      add(question, blocks);
    }
    return new Document(several ? texts.get("frequencies.title") : title(), blocks);
  }

  private String title() {
    var only = result.questions().getFirst().question();
    return texts.get("frequencies.title-of", only.full(texts));
  }

  private void add(QuestionFrequencies question, List<Block> blocks) {
    if (!question.anyAnswer()) {
      blocks.add(
          new Paragraph(
              Tone.WARNING, texts.get("frequencies.nobody-answered", question.question().id())));
      return;
    }
    var phrases = new Phrases(texts);
    blocks.add(new Paragraph(Tone.FINDING, new FrequencyFinding(question, result, phrases).text()));
    addDoubt(question, phrases, blocks);
    if (!question.levels().isEmpty()) {
      blocks.add(new FrequencyTable(question, result, phrases).table());
    }
    if (question.summary() != null) {
      blocks.add(new SummaryTable(question, question.summary(), result, phrases).table());
    }
    if (!question.levels().isEmpty() && question.levels().size() <= BARS) {
      blocks.add(bars(question));
    }
  }

  private void addDoubt(QuestionFrequencies question, Phrases phrases, List<Block> blocks) {
    var base = question.base();
    if (base.n() < FEW) {
      var few = texts.get("analysis.few", phrases.count(base.n()));
      blocks.add(new Paragraph(Tone.WARNING, few));
    } else if (base.effective() < FEW) {
      var few = texts.get("analysis.few-effective", phrases.weighted(base.effective()));
      blocks.add(new Paragraph(Tone.WARNING, few));
    }
  }

  private Figure bars(QuestionFrequencies question) {
    var bars =
        question.levels().stream()
            .map(level ->
                new Figure.Bar(level.label(), level.proportion(), level.lower(), level.upper()))
            .toList();
    return new Figure.Bars(question.question().full(texts), bars, NumberFormat.PERCENT);
  }
}
