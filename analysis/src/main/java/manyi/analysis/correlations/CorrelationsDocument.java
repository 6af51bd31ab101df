package manyi.analysis.correlations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.correlations.CorrelationsResult.Pair;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words correlations: the closest and the most opposed pair, the table, the heat map and the
/// pairs.
final class CorrelationsDocument {
  /// Fewer respondents than this behind a pair are called few.
  private static final int FEW = 30;

  private final CorrelationsResult result;
  private final Phrases phrases;

  CorrelationsDocument(CorrelationsResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    addDoubts(blocks);
    var tables = new CorrelationTables(result, phrases);
    blocks.add(tables.matrix());
    blocks.add(figure());
    blocks.add(tables.pairs());
    blocks.add(new Paragraph(Tone.NOTE, phrases.say("correlations.association")));
    return new Document(
        phrases.say(
            result.method() == Method.PEARSON
                ? "correlations.title-pearson"
                : "correlations.title-spearman"),
        blocks);
  }

  private String finding() {
    var rising =
        result.pairs().stream()
            .filter(pair -> !Double.isNaN(pair.r()))
            .sorted(Comparator.comparingDouble(Pair::r))
            .toList();
    var sentences = new ArrayList<String>();
    var highest = rising.getLast();
    var lowest = rising.getFirst();
    boolean one = rising.size() == 1;
    if (highest.r() > 0) {
      sentences.add(said(one ? "correlations.only" : "correlations.closest", highest));
    }
    if (lowest.r() < 0) {
      sentences.add(said(one ? "correlations.only" : "correlations.opposed", lowest));
    } else if (!one) {
      sentences.add(said("correlations.least", lowest));
    }
    long significant =
        rising.stream().filter(pair -> pair.adjustedP() < 1 - result.confidence()).count();
    sentences.add(
        phrases.say(
            "correlations.significant", phrases.count(significant), phrases.count(rising.size())));
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private String said(String key, Pair pair) {
    return phrases.say(
        key,
        result.question(pair.first()).within(phrases.texts()),
        result.question(pair.second()).within(phrases.texts()),
        phrases.decimal(pair.r()),
        phrases.p(pair.p()));
  }

  private void addDoubts(List<Block> blocks) {
    var constant =
        result.questions().stream()
            .filter(question ->
                result.pairs().stream()
                    .filter(pair ->
                        pair.first().equals(question.id()) || pair.second().equals(question.id()))
                    .allMatch(pair -> Double.isNaN(pair.r())))
            .map(question -> question.within(phrases.texts()))
            .toList();
    if (!constant.isEmpty()) {
      blocks.add(
          new Paragraph(
              Tone.WARNING, phrases.say("correlations.constant", phrases.list(constant))));
    }
    long least = result.pairs().stream().mapToLong(pair -> pair.base().n()).min().orElse(0);
    if (least < FEW) {
      blocks.add(
          new Paragraph(
              Tone.WARNING,
              phrases.say(
                  "correlations.few",
                  phrases.count(
                      result.pairs().stream().filter(pair -> pair.base().n() < FEW).count()),
                  phrases.count(least))));
    }
  }

  private Figure figure() {
    var labels =
        result.questions().stream().map(question -> question.full(phrases.texts())).toList();
    var values =
        result.questions().stream()
            .map(row -> result.questions().stream().map(column -> r(row, column)).toList())
            .toList();
    return new Figure.HeatMap(
        phrases.say("correlations.figure"), labels, labels, values, NumberFormat.DECIMAL, -1, 1);
  }

  private double r(QuestionLabel row, QuestionLabel column) {
    return row.equals(column)
        ? Double.NaN
        : result.pair(row, column).map(Pair::r).orElse(Double.NaN);
  }
}
