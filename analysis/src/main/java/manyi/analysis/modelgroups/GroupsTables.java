package manyi.analysis.modelgroups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import manyi.analysis.modelgroups.ModelGroupsResult.Composite;
import manyi.analysis.modelgroups.ModelGroupsResult.Difference;
import manyi.analysis.modelgroups.ModelGroupsResult.Group;
import manyi.analysis.modelgroups.ModelGroupsResult.Pair;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// Indices and paths by group, what differs, and the steps of MICOM.
record GroupsTables(GroupsWords words) {
  private static final String DIFFERENT = "▲";

  private ModelGroupsResult result() {
    return words.result();
  }

  Table indices() {
    var rows = new ArrayList<Row>();
    rows.add(
        new Row(
            Style.BASE,
            cells(
                words.say("modelgroups.n"),
                group -> {
                  var base = group.base();
                  return base == null ? new Cell.Withheld() : Cell.of(base.n(), NumberFormat.COUNT);
                })));
    for (int latent = 0; latent < result().latents().size(); latent++) {
      int place = latent;
      rows.add(
          new Row(
              place == result().outcomePlace() ? Style.STRONG : Style.PLAIN,
              cells(
                  result().latents().get(place),
                  group -> figure(group, group.indices(), place, NumberFormat.POINTS))));
    }
    return new Table(
        words.say("modelgroups.indices"),
        columns("modelgroups.latent"),
        rows,
        List.of(words.say("modelgroups.indices-note")));
  }

  Table paths() {
    var rows = new ArrayList<Row>();
    for (int path = 0; path < result().paths().size(); path++) {
      int place = path;
      rows.add(
          new Row(
              Style.PLAIN,
              cells(
                  words.path(result().paths().get(place)),
                  group -> figure(group, group.coefficients(), place, NumberFormat.STATISTIC)),
              result().reference(place)));
    }
    for (int latent = 0; latent < result().latents().size(); latent++) {
      int place = latent;
      if (!result().model().causes(result().latents().get(place)).isEmpty()) {
        rows.add(
            new Row(
                Style.BASE,
                cells(
                    words.say("modelgroups.r2-of", result().latents().get(place)),
                    group -> figure(group, group.rSquared(), place, NumberFormat.STATISTIC))));
      }
    }
    return new Table(
        words.say("modelgroups.paths"), columns("modelgroups.path-column"), rows, List.of());
  }

  private List<Column> columns(String first) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say(first)));
    result().groups().forEach(group -> columns.add(Column.of(group.label())));
    return columns;
  }

  private List<Cell> cells(String name, Function<Group, Cell> cell) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(name));
    result().groups().forEach(group -> cells.add(cell.apply(group)));
    return cells;
  }

  private static Cell figure(Group group, List<Double> figures, int place, NumberFormat format) {
    return switch (group.status()) {
      case ESTIMATED -> Cell.of(figures.get(place), format, group.flagged() ? "△" : "");
      case WITHHELD -> new Cell.Withheld();
      case TOO_FEW, CONSTANT, COLLINEAR, UNCONVERGED -> Cell.of(Double.NaN, format);
    };
  }

  /// What differs before adjustment at least; empty where nothing does.
  Optional<Table> differences() {
    var rows = new ArrayList<Row>();
    for (var pair : result().pairs()) {
      for (int latent = 0; latent < pair.indices().size(); latent++) {
        add(
            rows,
            pair,
            words.say("modelgroups.index-of", result().latents().get(latent)),
            pair.indices().get(latent),
            NumberFormat.POINTS,
            "");
      }
      for (int path = 0; path < pair.paths().size(); path++) {
        add(
            rows,
            pair,
            words.path(result().paths().get(path)),
            pair.paths().get(path),
            NumberFormat.STATISTIC,
            result().reference(path));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var columns =
        List.of(
            Column.of(words.say("modelgroups.groups-column")),
            Column.of(words.say("modelgroups.figure")),
            Column.of(words.say("modelgroups.first")),
            Column.of(words.say("modelgroups.second")),
            Column.of(words.say("modelgroups.difference")),
            Column.of(words.say("modelgroups.p")),
            Column.of(words.say("modelgroups.adjusted-p")),
            Column.of(words.say("modelgroups.verdict")));
    return Optional.of(
        new Table(
            words.say("modelgroups.differences"),
            columns,
            rows,
            List.of(words.say("modelgroups.differences-note", words.phrases().score(level())))));
  }

  private double level() {
    return Math.round(result().level() * 1e6) / 1e6;
  }

  private void add(
      List<Row> rows,
      Pair pair,
      String name,
      Difference difference,
      NumberFormat format,
      String reference) {
    if (!(difference.p() < result().level())) {
      return;
    }
    var verdict =
        !difference.comparable()
            ? "modelgroups.verdict-incomparable"
            : result().proven(difference)
                ? "modelgroups.verdict-proven"
                : "modelgroups.verdict-unproven";
    rows.add(
        new Row(
            Style.PLAIN,
            List.of(
                Cell.of(words.pair(pair)),
                Cell.of(name),
                Cell.of(difference.first(), format),
                Cell.of(difference.second(), format),
                Cell.of(difference.difference(), format),
                Cell.of(difference.p(), NumberFormat.PROBABILITY),
                Cell.of(difference.adjustedP(), NumberFormat.PROBABILITY),
                Cell.of(words.say(verdict))),
            reference));
  }

  Table micom() {
    var two = words.say("modelgroups.step-composition");
    var means = words.say("modelgroups.step-means");
    var variances = words.say("modelgroups.step-variances");
    var columns =
        List.of(
            Column.of(words.say("modelgroups.groups-column")),
            Column.of(words.say("modelgroups.latent")),
            new Column(two, words.say("modelgroups.correlation")),
            new Column(two, words.say("modelgroups.least")),
            new Column(two, words.say("modelgroups.p")),
            new Column(means, words.say("modelgroups.difference")),
            new Column(means, words.say("modelgroups.p")),
            new Column(variances, words.say("modelgroups.log-ratio")),
            new Column(variances, words.say("modelgroups.p")),
            Column.of(words.say("modelgroups.invariance")));
    var rows =
        result().pairs().stream()
            .flatMap(
                pair -> IntStream.range(0, pair.composites().size()).mapToObj(i -> micom(pair, i)))
            .toList();
    return new Table(
        words.say("modelgroups.micom"),
        columns,
        rows,
        List.of(words.say("modelgroups.micom-note")));
  }

  private Row micom(Pair pair, int latent) {
    var composite = pair.composites().get(latent);
    // A single question is composed of itself in any group.
    boolean alone = result().model().latents().get(latent).items().size() == 1;
    return Row.of(
        Cell.of(words.pair(pair)),
        Cell.of(result().latents().get(latent)),
        Cell.of(
            alone ? Double.NaN : composite.correlation(),
            NumberFormat.STATISTIC,
            composite.compositional() ? "" : DIFFERENT),
        Cell.of(alone ? Double.NaN : composite.leastCorrelation(), NumberFormat.STATISTIC),
        Cell.of(alone ? Double.NaN : composite.correlationP(), NumberFormat.PROBABILITY),
        Cell.of(
            composite.meanDifference(),
            NumberFormat.STATISTIC,
            composite.equalMeans() ? "" : DIFFERENT),
        Cell.of(composite.meanP(), NumberFormat.PROBABILITY),
        Cell.of(
            composite.logVarianceRatio(),
            NumberFormat.STATISTIC,
            composite.equalVariances() ? "" : DIFFERENT),
        Cell.of(composite.varianceP(), NumberFormat.PROBABILITY),
        Cell.of(words.say("modelgroups.invariance." + invariance(composite))));
  }

  private static String invariance(Composite composite) {
    if (!composite.compositional()) {
      return "none";
    }
    return composite.equalMeans() && composite.equalVariances() ? "full" : "partial";
  }
}
