package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.index.IndexResult.Node;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.text.Texts;

/// One indicator in full sentences: its score, what it counts, and the parts that make it.
final class ExplainedNode {
  private final IndexResult result;
  private final Phrases phrases;
  private final IndexWords words;

  ExplainedNode(IndexResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new IndexWords(result, phrases);
  }

  Document of(Node node) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Paragraph(
            Tone.FINDING,
            words.say(
                "index.found",
                words.name(node),
                words.withInterval(node.score(), phrases.points(node.score().value())),
                phrases.count(node.base().n()))));
    if (node.parent() >= 0) {
      blocks.add(
          new Paragraph(
              Tone.FINDING,
              words.say(
                  "index.counts",
                  words.name(result.nodes().get(node.parent())),
                  phrases.percent(node.weight().value()),
                  phrases.percent(node.globalWeight()),
                  phrases.decimal(node.contribution()))));
    }
    var parts = result.parts(node);
    if (!parts.isEmpty()) {
      blocks.add(parts(node, parts));
    }
    if (node.consistency() != null) {
      blocks.add(new Paragraph(Tone.NOTE, new IndexNotes(words).consistency(node)));
    }
    return new Document(words.name(node), blocks);
  }

  private Table parts(Node node, List<Node> parts) {
    var columns =
        List.of(
            Column.of(words.say("index.indicator")),
            Column.of(words.say("index.score")),
            Column.of(words.say("index.weight")),
            Column.of(words.say("index.product")));
    var rows = new ArrayList<Row>();
    double sum = 0;
    for (var part : parts) {
      double product = part.score().value() * part.weight().value();
      sum += product;
      rows.add(
          Row.of(
              Cell.of(words.name(part)),
              IndexWords.points(part.score().value()),
              IndexWords.percent(part.weight().value()),
              Cell.of(product, NumberFormat.DECIMAL)));
    }
    rows.add(
        new Row(
            Style.STRONG,
            List.of(
                Cell.of(words.say("index.sum")),
                Cell.blank(),
                IndexWords.percent(1),
                Cell.of(sum, NumberFormat.DECIMAL))));
    return new Table(
        "",
        columns,
        rows,
        List.of(
            phrases.sentences(
                words.say("index.weights-come", words.weighing(node.weighing())),
                words.say("index.product-note"))));
  }
}
