package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.model.ModelResult.EffectFigures;
import manyi.analysis.model.ModelResult.Figured;
import manyi.analysis.model.ModelResult.LatentFigures;
import manyi.analysis.model.ModelResult.PathFigures;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// The latent variables with index and R², the paths, and the effects.
record PathTables(ModelWords words) {
  private ModelResult result() {
    return words.result();
  }

  Table index() {
    var columns = columns("model.latent", "model.items-number", "model.index");
    bounds(columns, "");
    columns.add(Column.of(words.say("model.r2")));
    bounds(columns, words.say("model.r2"));
    columns.add(Column.of(words.say("model.adjusted")));
    var rows = result().latents().stream().map(this::index).toList();
    return new Table(
        words.say("model.index-table"), columns, rows, List.of(words.say("model.index-note")));
  }

  private Row index(LatentFigures latent) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(latent.name()));
    cells.add(Cell.of(latent.items(), NumberFormat.COUNT));
    cells.add(ModelWords.points(latent.index().value()));
    bounds(cells, latent.index(), NumberFormat.POINTS);
    cells.add(ModelWords.coefficient(latent.rSquared().value()));
    bounds(cells, latent.rSquared(), NumberFormat.STATISTIC);
    cells.add(ModelWords.coefficient(latent.adjustedRSquared()));
    boolean outcome = latent.name().equals(result().outcome());
    return new Row(outcome ? Style.STRONG : Style.PLAIN, cells, latent.reference());
  }

  Table paths() {
    var columns = columns("model.path-column", "model.coefficient");
    bounds(columns, "");
    if (words.intervals()) {
      columns.add(Column.of(words.say("model.se")));
      columns.add(Column.of(words.say("model.p")));
    }
    columns.add(Column.of(words.say("model.f2")));
    columns.add(Column.of(words.say("model.points-per-point")));
    var rows = result().paths().stream().map(this::path).toList();
    return new Table(
        words.say("model.paths-table"),
        columns,
        rows,
        Stream.of("model.paths-note", "model.not-proven-mark")
            .filter(key -> key.equals("model.paths-note") || words.intervals())
            .map(words::say)
            .toList());
  }

  private Row path(PathFigures path) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.path(path.from(), path.to())));
    cells.add(
        ModelWords.coefficient(path.coefficient().value(), path.coefficient().proven() ? "" : "○"));
    bounds(cells, path.coefficient(), NumberFormat.STATISTIC);
    if (words.intervals()) {
      cells.add(ModelWords.coefficient(path.coefficient().standardError()));
      cells.add(Cell.of(path.p(), NumberFormat.PROBABILITY));
    }
    cells.add(ModelWords.coefficient(path.fSquared()));
    cells.add(Cell.of(path.points(), NumberFormat.DECIMAL));
    return new Row(Style.PLAIN, cells, path.reference());
  }

  Table effects() {
    var columns = columns("model.path-column", "model.direct", "model.indirect");
    bounds(columns, words.say("model.indirect"));
    columns.add(Column.of(words.say("model.total")));
    bounds(columns, words.say("model.total"));
    columns.add(Column.of(words.say("model.points-per-point")));
    var rows = result().effects().stream().map(this::effect).toList();
    return new Table(
        words.say("model.effects-table"), columns, rows, List.of(words.say("model.effects-note")));
  }

  private Row effect(EffectFigures effect) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.path(effect.from(), effect.to())));
    boolean drawn = result().path(PathFigures.reference(effect.from(), effect.to())).isPresent();
    cells.add(ModelWords.coefficient(drawn ? effect.direct() : Double.NaN));
    cells.add(ModelWords.coefficient(effect.indirect().value()));
    bounds(cells, effect.indirect(), NumberFormat.STATISTIC);
    cells.add(ModelWords.coefficient(effect.total().value(), effect.total().proven() ? "" : "○"));
    bounds(cells, effect.total(), NumberFormat.STATISTIC);
    cells.add(Cell.of(effect.points(), NumberFormat.DECIMAL));
    return new Row(Style.PLAIN, cells, effect.reference());
  }

  private ArrayList<Column> columns(String... keys) {
    return new ArrayList<>(Stream.of(keys).map(words::say).map(Column::of).toList());
  }

  private void bounds(List<Column> columns, String of) {
    if (words.intervals()) {
      columns.add(new Column(group(of), words.say("model.lower")));
      columns.add(new Column(group(of), words.say("model.upper")));
    }
  }

  private String group(String of) {
    return of.isEmpty()
        ? words.say("model.interval", words.confidence())
        : words.say("model.interval-of", words.confidence(), of);
  }

  private void bounds(List<Cell> cells, Figured figure, NumberFormat format) {
    if (words.intervals()) {
      cells.add(Cell.of(figure.lower(), format));
      cells.add(Cell.of(figure.upper(), format));
    }
  }
}
