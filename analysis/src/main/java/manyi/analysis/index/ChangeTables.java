package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.index.IndexResult.Change;
import manyi.analysis.index.IndexResult.Effects;
import manyi.analysis.index.IndexResult.GroupChange;
import manyi.analysis.index.IndexResult.Node;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// What moved the index, by indicator and by group.
record ChangeTables(IndexWords words, Change change) {
  Table nodes() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("index.indicator")));
    columns.add(new Column(words.say("index.score"), change.from()));
    columns.add(new Column(words.say("index.score"), change.to()));
    for (var heading : List.of("change", "lower", "upper")) {
      columns.add(new Column(words.say("index.score-change"), words.say("index." + heading)));
    }
    effectColumns(columns);
    var rows = words.result().nodes().stream().map(this::row).toList();
    var footnotes = new ArrayList<String>();
    footnotes.add(notes("index.effects-mean"));
    if (words.mixed()) {
      footnotes.add(words.say("index.mix-by-indicator"));
    }
    if (words.weightsMoved() && !change.otherWeights()) {
      footnotes.add(words.say("index.weights-by-missing"));
    }
    return new Table("", columns, rows, footnotes);
  }

  private String notes(String key) {
    return words.result().resamples() > 0
        ? words.phrases().sentences(words.say(key), words.say("index.proven-mark", confidence()))
        : words.say(key);
  }

  private String confidence() {
    return words.phrases().confidence(words.result().confidence());
  }

  private void effectColumns(List<Column> columns) {
    var group = words.say("index.effect-on-index");
    columns.add(new Column(group, words.say("index.effect-scores")));
    if (words.weightsMoved()) {
      columns.add(new Column(group, words.say("index.effect-weights")));
    }
    if (words.mixed()) {
      columns.add(new Column(group, words.say("index.effect-mix")));
    }
    if (words.weightsMoved() || words.mixed()) {
      columns.add(new Column(group, words.say("index.effect-sum")));
    }
  }

  private Row row(Node node) {
    var own = change.nodes().get(node.number());
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.indented(node)));
    cells.add(IndexWords.points(own.before()));
    cells.add(IndexWords.points(own.now()));
    cells.add(IndexWords.points(own.change().value()));
    cells.add(IndexWords.points(own.change().lower()));
    cells.add(IndexWords.points(own.change().upper()));
    effects(own.effects(), cells);
    return new Row(node.parent() < 0 ? Style.STRONG : Style.PLAIN, cells, node.reference());
  }

  private void effects(Effects effects, List<Cell> cells) {
    cells.add(IndexWords.effect(effects.scores()));
    if (words.weightsMoved()) {
      cells.add(IndexWords.effect(effects.weights()));
    }
    if (words.mixed()) {
      cells.add(IndexWords.effect(effects.mix()));
    }
    if (words.weightsMoved() || words.mixed()) {
      cells.add(Cell.of(effects.sum(), NumberFormat.DECIMAL));
    }
  }

  Table groups() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("index.group")));
    for (var heading : List.of("share", "index")) {
      columns.add(new Column(words.say("index." + heading), change.from()));
      columns.add(new Column(words.say("index." + heading), change.to()));
    }
    effectColumns(columns);
    var rows = new ArrayList<Row>();
    change.groups().forEach(group -> rows.add(row(group)));
    return new Table("", columns, rows, List.of(notes("index.group-effects-mean")));
  }

  private Row row(GroupChange group) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(group.name()));
    cells.add(IndexWords.percent(group.shareBefore()));
    cells.add(IndexWords.percent(group.shareNow()));
    if (group.withheld()) {
      var beside = new ArrayList<Cell>();
      effects(group.effects(), beside);
      for (int i = 0; i < 2 + beside.size(); i++) {
        cells.add(new Cell.Withheld());
      }
    } else {
      cells.add(IndexWords.points(group.before()));
      cells.add(IndexWords.points(group.now()));
      effects(group.effects(), cells);
    }
    return new Row(Style.PLAIN, cells);
  }
}
