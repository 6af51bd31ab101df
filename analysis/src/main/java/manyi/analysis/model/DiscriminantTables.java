package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.model.ModelResult.ItemFigures;
import manyi.analysis.model.ModelResult.LatentFigures;
import manyi.analysis.model.ModelResult.PairFigures;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// Whether latent variables are told apart: Fornell and Larcker's table, HTMT, cross-loadings.
record DiscriminantTables(ModelWords words) {
  private static final String DOUBTFUL = "▲";

  private ModelResult result() {
    return words.result();
  }

  Table fornellLarcker() {
    var latents = result().latents();
    var rows = new ArrayList<Row>();
    for (int row = 0; row < latents.size(); row++) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(latents.get(row).name()));
      for (int column = 0; column < latents.size(); column++) {
        cells.add(cell(latents, row, column));
      }
      rows.add(new Row(Style.PLAIN, cells, latents.get(row).reference()));
    }
    return new Table(
        words.say("model.fornell-larcker-table"),
        columns("model.latent"),
        rows,
        List.of(words.say("model.fornell-larcker-note")));
  }

  private Cell cell(List<LatentFigures> latents, int row, int column) {
    if (column > row) {
      return Cell.blank();
    }
    var latent = latents.get(row);
    if (column == row) {
      return ModelWords.coefficient(Math.sqrt(latent.ave()));
    }
    double correlation = pair(latents.get(column).name(), latent.name()).correlation();
    double ave = Math.min(latent.ave(), latents.get(column).ave());
    return ModelWords.coefficient(
        correlation, Math.abs(correlation) > Math.sqrt(ave) ? DOUBTFUL : "");
  }

  private PairFigures pair(String one, String other) {
    return result().pairs().stream()
        .filter(pair ->
            pair.first().equals(one) && pair.second().equals(other)
                || pair.first().equals(other) && pair.second().equals(one))
        .findFirst()
        .orElseThrow();
  }

  private List<Column> columns(String first) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say(first)));
    result().latents().forEach(latent -> columns.add(Column.of(latent.name())));
    return columns;
  }

  Table htmt() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("model.pair-column")));
    columns.add(Column.of(words.say("model.htmt-absolute")));
    columns.add(Column.of(words.say("model.htmt")));
    if (words.intervals()) {
      var group = words.say("model.interval-of", words.confidence(), words.say("model.htmt"));
      columns.add(new Column(group, words.say("model.lower")));
      columns.add(new Column(group, words.say("model.upper")));
    }
    var rows = result().pairs().stream().map(this::htmt).toList();
    return new Table(
        words.say("model.htmt-table"), columns, rows, List.of(words.say("model.htmt-note")));
  }

  private Row htmt(PairFigures pair) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.say("model.pair-of", pair.first(), pair.second())));
    cells.add(
        ModelWords.coefficient(
            pair.absoluteHtmt(), pair.absoluteHtmt() > ModelDoubts.MOST_HTMT ? DOUBTFUL : ""));
    cells.add(ModelWords.coefficient(pair.htmt().value()));
    if (words.intervals()) {
      cells.add(ModelWords.coefficient(pair.htmt().lower()));
      cells.add(ModelWords.coefficient(pair.htmt().upper()));
    }
    return new Row(Style.PLAIN, cells);
  }

  Table crossLoadings() {
    var rows = result().items().stream().map(this::crossLoadings).toList();
    return new Table(
        words.say("model.cross-table"),
        columns("model.item"),
        rows,
        List.of(words.say("model.cross-note")));
  }

  private Row crossLoadings(ItemFigures item) {
    var latents = result().latents();
    int own =
        IntStream.range(0, latents.size())
            .filter(i -> latents.get(i).name().equals(item.latent()))
            .findFirst()
            .orElseThrow();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.item(item.question())));
    for (int i = 0; i < latents.size(); i++) {
      boolean beyond =
          i != own
              && Math.abs(item.crossLoadings().get(i)) > Math.abs(item.crossLoadings().get(own));
      cells.add(
          ModelWords.coefficient(
              item.crossLoadings().get(i), i == own ? "●" : beyond ? DOUBTFUL : ""));
    }
    return new Row(Style.PLAIN, cells);
  }
}
