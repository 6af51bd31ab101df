package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.model.ModelResult.Figured;
import manyi.analysis.model.ModelResult.ItemFigures;
import manyi.analysis.model.ModelResult.LatentFigures;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.structure.Measurement;
import manyi.text.ChoiceWord;

/// How well latent variables are measured, and by what.
record MeasurementTables(ModelWords words) {
  private static final String DOUBTFUL = "▲";

  private ModelResult result() {
    return words.result();
  }

  Table reliability() {
    var columns =
        Stream.of(
                "model.latent",
                "model.measurement",
                "model.items-number",
                "model.alpha",
                "model.rho-a",
                "model.rho-c",
                "model.ave")
            .map(words::say)
            .map(Column::of)
            .toList();
    var rows = result().latents().stream().map(this::reliability).toList();
    return new Table(
        words.say("model.reliability-table"),
        columns,
        rows,
        List.of(words.say("model.reliability-note")));
  }

  private Row reliability(LatentFigures latent) {
    return new Row(
        Style.PLAIN,
        List.of(
            Cell.of(latent.name()),
            Cell.of(words.say("model.measured." + ChoiceWord.of(latent.measurement()))),
            Cell.of(latent.items(), NumberFormat.COUNT),
            reliable(latent.alpha(), ModelDoubts.LEAST_RELIABILITY),
            reliable(latent.rhoA(), ModelDoubts.LEAST_RELIABILITY),
            reliable(latent.rhoC(), ModelDoubts.LEAST_RELIABILITY),
            reliable(latent.ave(), ModelDoubts.LEAST_AVE)),
        latent.reference());
  }

  private static Cell reliable(double value, double least) {
    return ModelWords.coefficient(value, value < least ? DOUBTFUL : "");
  }

  Table items() {
    var columns = new ArrayList<Column>();
    for (var key :
        List.of("model.latent", "model.item", "model.mean", "model.points", "model.loading")) {
      columns.add(Column.of(words.say(key)));
    }
    bounds(columns, words.say("model.loading"));
    columns.add(Column.of(words.say("model.weight")));
    bounds(columns, words.say("model.weight"));
    columns.add(Column.of(words.say("model.share")));
    var rows = result().items().stream().map(this::item).toList();
    return new Table(
        words.say("model.items-table"), columns, rows, List.of(words.say("model.items-note")));
  }

  private void bounds(List<Column> columns, String of) {
    if (words.intervals()) {
      var group = words.say("model.interval-of", words.confidence(), of);
      columns.add(new Column(group, words.say("model.lower")));
      columns.add(new Column(group, words.say("model.upper")));
    }
  }

  private Row item(ItemFigures item) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(item.latent()));
    cells.add(Cell.of(words.item(item.question())));
    cells.add(Cell.of(item.mean(), NumberFormat.DECIMAL));
    cells.add(ModelWords.points(item.points()));
    boolean weak =
        Math.abs(item.loading().value()) < ModelDoubts.LEAST_LOADING
            && result().latent(item.latent()).measurement() == Measurement.REFLECTIVE;
    cells.add(ModelWords.coefficient(item.loading().value(), weak ? DOUBTFUL : ""));
    bounds(cells, item.loading());
    cells.add(ModelWords.coefficient(item.weight().value()));
    bounds(cells, item.weight());
    cells.add(Cell.of(item.share(), NumberFormat.PERCENT));
    return new Row(Style.PLAIN, cells, "latent:" + item.latent());
  }

  private void bounds(List<Cell> cells, Figured figure) {
    if (words.intervals()) {
      cells.add(ModelWords.coefficient(figure.lower()));
      cells.add(ModelWords.coefficient(figure.upper()));
    }
  }

  /// What causes, and items, have in common with one another.
  List<Table> collinearity() {
    var paths =
        new Table(
            words.say("model.causes-vif-table"),
            List.of(Column.of(words.say("model.path-column")), Column.of(words.say("model.vif"))),
            result().paths().stream()
                .map(path ->
                    new Row(
                        Style.PLAIN,
                        List.of(Cell.of(words.path(path.from(), path.to())), inflation(path.vif())),
                        path.reference()))
                .toList(),
            List.of(words.say("model.vif-note")));
    var items =
        new Table(
            words.say("model.items-vif-table"),
            List.of(
                Column.of(words.say("model.latent")),
                Column.of(words.say("model.item")),
                Column.of(words.say("model.vif"))),
            result().items().stream()
                .map(item ->
                    Row.of(
                        Cell.of(item.latent()),
                        Cell.of(words.item(item.question())),
                        inflation(item.vif())))
                .toList(),
            List.of(words.say("model.vif-note")));
    return List.of(paths, items);
  }

  private static Cell inflation(double vif) {
    return Cell.of(vif, NumberFormat.DECIMAL, vif > ModelDoubts.MOST_VIF ? DOUBTFUL : "");
  }
}
