package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// Says of one cell why it has its letters, or none: the comparison that decides most in full, all
/// others in a table.
record Explanation(BannerResult result, Place place, Texts texts) {
  Document document() {
    var phrases = new Phrases(texts);
    var words = new BannerWords(result, phrases);
    var table = result.tables().get(place.table());
    var row = table.rows().get(place.row());
    var cell = row.cells().get(place.column());
    var title = phrases.say("banner.explain", words.full(table, row), words.column(place.column()));
    if (cell.withheld()) {
      var said = phrases.say("banner.explain-withheld", result.rules().suppressBelow());
      return new Document(title, List.of(new Paragraph(Tone.FINDING, said)));
    }
    var own =
        row.comparisons().stream()
            .filter(comparison -> comparison.concerns(place.column()))
            .toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding(words, row, cell, own)));
    var first = own.stream().min(Comparator.comparingDouble(this::order)).orElse(null);
    if (first != null) {
      new ExplainedComparison(words, row, place.column(), first)
          .paragraphs()
          .forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
      blocks.add(new ComparisonsTable(words, row, place.column(), own).table());
    }
    return new Document(title, blocks);
  }

  /// The smallest p first; what was not tested last.
  private double order(Comparison comparison) {
    var judgement = comparison.under(result.rules().preset());
    return judgement == null ? Double.POSITIVE_INFINITY : judgement.p();
  }

  private String finding(BannerWords words, BannerRow row, BannerCell cell, List<Comparison> own) {
    var phrases = words.phrases();
    var table = result.tables().get(place.table());
    var figure = table.compact() == null ? words.label(table, row) : words.full(table, row);
    var sentences = new ArrayList<String>();
    sentences.add(
        phrases.say(
            row.kind().proportion() ? "banner.explain-proportion" : "banner.explain-mean",
            words.column(place.column()),
            figure,
            words.value(row, cell.value())));
    var higher = others(words, row, own, true);
    var lower = others(words, row, own, false);
    if (!higher.isEmpty()) {
      sentences.add(phrases.say("banner.explain-higher", phrases.list(higher)));
    }
    if (!lower.isEmpty()) {
      sentences.add(phrases.say("banner.explain-lower", phrases.list(lower)));
    }
    if (own.isEmpty()) {
      sentences.add(phrases.say("banner.explain-uncompared"));
    } else if (higher.isEmpty() && lower.isEmpty()) {
      sentences.add(phrases.say("banner.explain-no-difference"));
    }
    var base = cell.base();
    if (base != null && result.rules().few(base)) {
      sentences.add(
          base.n() < result.rules().flagBelow()
              ? phrases.say("banner.explain-few", phrases.count(base.n()))
              : phrases.say("banner.explain-few-effective", phrases.weighted(base.effective())));
    }
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  /// The columns that this one significantly differs from, with their figures.
  private List<String> others(
      BannerWords words, BannerRow row, List<Comparison> own, boolean higher) {
    return own.stream()
        .filter(comparison -> significant(comparison.under(result.rules().preset())))
        .filter(comparison -> comparison.larger(place.column()) == higher)
        .map(comparison ->
            words
                .phrases()
                .say(
                    "banner.valued",
                    words.compared(comparison.other(place.column())),
                    words.value(row, comparison.valueOf(comparison.other(place.column())))))
        .toList();
  }

  private static boolean significant(@Nullable Judgement judgement) {
    return judgement != null && judgement.significant();
  }
}
