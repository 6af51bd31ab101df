package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.model.ModelResult.CheckedPath;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.statistics.pls.Scheme;

/// The program's coefficients beside those that SmartPLS printed for the same data. SmartPLS
/// stopped its iterations a little earlier, so that its last printed digit may be one more or less.
record CheckTable(ModelWords words) {
  /// One of the last printed digit, and a little for what rounding hides of it.
  private static final double LAST_DIGIT = 1.5e-8;

  List<Block> blocks() {
    var check = words.result().check();
    var phrases = words.phrases();
    long same =
        check.stream()
            .filter(
                path -> phrases.printed(path.computed()).equals(phrases.printed(path.printed())))
            .count();
    var other = check.stream().filter(path -> difference(path) > LAST_DIGIT).toList();
    double most = check.stream().mapToDouble(CheckTable::difference).max().orElse(0);
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.HEADING, words.say("model.check-heading")));
    blocks.add(
        other.isEmpty()
            ? new Paragraph(Tone.FINDING, words.say("model.check-agrees", check.size(), same))
            : new Paragraph(
                Tone.WARNING,
                words.say(
                    "model.check-differs", check.size(), other.size(), phrases.printed(most))));
    blocks.add(table());
    return blocks;
  }

  private static double difference(CheckedPath path) {
    return Math.abs(path.computed() - path.printed());
  }

  private Table table() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("model.path-column")));
    for (var scheme : SelfCheck.SCHEMES) {
      columns.add(new Column(words.scheme(scheme), words.say("model.check-printed")));
      columns.add(new Column(words.scheme(scheme), words.say("model.check-computed")));
    }
    var rows = new ArrayList<Row>();
    for (var first : of(SelfCheck.SCHEMES.getFirst())) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(words.path(first.from(), first.to())));
      for (var scheme : SelfCheck.SCHEMES) {
        var path =
            of(scheme).stream()
                .filter(one -> one.from().equals(first.from()) && one.to().equals(first.to()))
                .findFirst()
                .orElseThrow();
        cells.add(Cell.of(path.printed(), NumberFormat.PRINTED));
        cells.add(Cell.of(path.computed(), NumberFormat.PRINTED));
      }
      rows.add(Row.of(cells.toArray(Cell[]::new)));
    }
    return new Table("", columns, rows, List.of(words.say("model.check-note")));
  }

  private List<CheckedPath> of(Scheme scheme) {
    return words.result().check().stream().filter(path -> path.scheme() == scheme).toList();
  }
}
