package manyi.analysis.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.analysis.recommendation.RecommendationResult.Change;
import manyi.analysis.recommendation.RecommendationResult.Difference;
import manyi.analysis.recommendation.RecommendationResult.Driver;
import manyi.analysis.recommendation.RecommendationResult.Group;
import manyi.analysis.recommendation.RecommendationResult.Groups;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.analysis.recommendation.RecommendationResult.Waves;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.indicators.GroupErrors;
import manyi.indicators.Third;
import org.jspecify.annotations.Nullable;

/// The scores by group and by wave, the changes, and what moves the answers.
record RecommendationTables(RecommendationWords words) {
  static final String FEW = "△";
  private static final String PROVEN = "*";

  private RecommendationResult result() {
    return words.result();
  }

  private boolean weighted() {
    return result().weight() != null;
  }

  /// All respondents alone, where no groups are asked for.
  Table whole() {
    return new Table(
        "",
        columns(words.say("recommendation.respondents"), false),
        List.of(whole(false)),
        notes());
  }

  Table of(Groups groups) {
    var rows = new ArrayList<Row>();
    for (var group : groups.groups()) {
      if (group.score().base().n() > 0) {
        rows.add(row(Style.PLAIN, group.score(), Optional.ofNullable(group.others()), true));
      }
    }
    rows.add(whole(true));
    var notes = notes();
    notes.add(
        words.say("recommendation.note-others", words.phrases().level(result().confidence())));
    if (groups.groups().stream()
        .map(Group::score)
        .anyMatch(score -> score.told() && score.base().n() < GroupErrors.SMALL)) {
      notes.add(words.phrases().say("indicators.small-groups", GroupErrors.SMALL));
    }
    addMarks(groups.groups().stream().map(Group::score).toList(), notes);
    return new Table(words.name(groups), columns(words.name(groups), true), rows, notes);
  }

  Table of(Waves waves) {
    var rows = new ArrayList<Row>();
    for (var wave : waves.waves()) {
      if (wave.base().n() > 0) {
        rows.add(row(Style.PLAIN, wave, Optional.empty(), false));
      }
    }
    var notes = notes();
    addMarks(waves.waves(), notes);
    var name = waves.question().within(words.phrases().texts());
    return new Table(name, columns(name, false), rows, notes);
  }

  private List<Column> columns(String first, boolean compared) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(first));
    columns.add(Column.of(words.say("recommendation.n")));
    if (weighted()) {
      columns.add(Column.of(words.say("recommendation.weighted-n")));
      columns.add(Column.of(words.say("recommendation.effective-n")));
    }
    for (var third : List.of(Third.SATISFIED, Third.NEUTRAL, Third.DISSATISFIED)) {
      columns.add(Column.of(words.of(third)));
    }
    columns.add(Column.of(words.say("recommendation.score")));
    columns.add(Column.of(words.say("recommendation.standard-error")));
    var interval = interval();
    columns.add(new Column(interval, words.say("recommendation.lower")));
    columns.add(new Column(interval, words.say("recommendation.upper")));
    if (compared) {
      var others = words.say("recommendation.against-others");
      columns.add(new Column(others, words.say("recommendation.difference")));
      columns.add(new Column(others, words.say("recommendation.p")));
    }
    return columns;
  }

  private String interval() {
    return words.say("recommendation.interval", words.phrases().confidence(result().confidence()));
  }

  private Row whole(boolean compared) {
    return row(Style.STRONG, result().whole(), Optional.empty(), compared);
  }

  private Row row(Style style, Score score, Optional<Difference> others, boolean compared) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.label(score)));
    cells.add(Cell.of(score.base().n(), NumberFormat.COUNT, score.few() ? FEW : ""));
    if (weighted()) {
      cells.add(Cell.of(score.base().weighted(), NumberFormat.WEIGHTED));
      cells.add(Cell.of(score.base().effective(), NumberFormat.WEIGHTED));
    }
    for (var third : List.of(Third.SATISFIED, Third.NEUTRAL, Third.DISSATISFIED)) {
      cells.add(told(score, score.share(third).estimate(), NumberFormat.PERCENT));
    }
    for (double figure :
        new double[] {score.value(), score.standardError(), score.lower(), score.upper()}) {
      cells.add(told(score, figure, NumberFormat.POINTS));
    }
    if (compared) {
      addDifference(others.orElse(null), score.withheld(), cells);
    }
    return new Row(style, cells, score.told() ? score.reference() : "");
  }

  private static void addDifference(
      @Nullable Difference difference, boolean withheld, List<Cell> cells) {
    if (difference == null) {
      for (int i = 0; i < 2; i++) {
        cells.add(withheld ? new Cell.Withheld() : Cell.blank());
      }
      return;
    }
    cells.add(
        Cell.of(difference.estimate(), NumberFormat.POINTS, difference.proven() ? PROVEN : ""));
    cells.add(Cell.of(difference.adjustedP(), NumberFormat.PROBABILITY));
  }

  private static Cell told(Score score, double figure, NumberFormat format) {
    return score.withheld() ? new Cell.Withheld() : Cell.of(figure, format);
  }

  private List<String> notes() {
    return new ArrayList<>(
        List.of(words.phrases().weights(result().weight(), result().whole().base())));
  }

  /// The label of a group, with the mark of few.
  static String marked(Score score) {
    return score.few() ? score.label() + " " + FEW : score.label();
  }

  private void addMarks(List<Score> scores, List<String> notes) {
    if (scores.stream().anyMatch(score -> score.few() && score.told())) {
      notes.add(words.phrases().few(result().weight(), result().flagBelow()));
    }
    if (scores.stream().anyMatch(Score::withheld)) {
      notes.add(words.say("recommendation.note-withheld", result().suppressBelow()));
    }
    var empty = scores.stream().filter(score -> score.base().n() == 0).toList();
    if (!empty.isEmpty()) {
      notes.add(words.say("recommendation.note-empty", words.labels(empty.stream())));
    }
  }

  /// The changes from wave to wave.
  Table changes(Waves waves) {
    var columns =
        List.of(
            Column.of(words.say("recommendation.change")),
            Column.of(words.say("recommendation.difference")),
            new Column(interval(), words.say("recommendation.lower")),
            new Column(interval(), words.say("recommendation.upper")),
            Column.of(words.say("recommendation.p")),
            Column.of(words.say("recommendation.detectable")));
    return new Table(
        words.say("recommendation.changes"),
        columns,
        waves.changes().stream().map(this::row).toList(),
        List.of(
            words.say(
                "recommendation.note-changes", words.phrases().level(result().confidence()))));
  }

  private Row row(Change change) {
    var difference = change.difference();
    double lower = difference == null ? Double.NaN : difference.lower();
    double upper = difference == null ? Double.NaN : difference.upper();
    double p = difference == null ? Double.NaN : difference.adjustedP();
    boolean proven = difference != null && difference.proven();
    return Row.of(
        Cell.of(words.say("recommendation.from-to", change.from(), change.to())),
        Cell.of(change.estimate(), NumberFormat.POINTS, proven ? PROVEN : ""),
        Cell.of(lower, NumberFormat.POINTS),
        Cell.of(upper, NumberFormat.POINTS),
        Cell.of(p, NumberFormat.PROBABILITY),
        Cell.of(change.detectable(), NumberFormat.POINTS));
  }

  /// What moves the answers.
  Table drivers(RecommendationResult.Drivers drivers) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("recommendation.item")));
    columns.add(Column.of(words.say("recommendation.weight")));
    boolean intervals = result().resamples() > 0;
    if (intervals) {
      columns.add(new Column(interval(), words.say("recommendation.lower")));
      columns.add(new Column(interval(), words.say("recommendation.upper")));
    }
    columns.add(Column.of(words.say("recommendation.correlation")));
    var means = words.say("recommendation.mean-among");
    for (var third : List.of(Third.SATISFIED, Third.NEUTRAL, Third.DISSATISFIED)) {
      columns.add(new Column(means, words.of(third)));
    }
    columns.add(new Column(means, words.say("recommendation.gap")));
    var rows = drivers.items().stream().map(driver -> row(driver, intervals)).toList();
    return new Table(
        words.say("recommendation.drivers"),
        columns,
        rows,
        new RecommendationNotes(words).of(drivers));
  }

  private Row row(Driver driver, boolean interval) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.name(driver.question())));
    cells.add(Cell.of(driver.share().estimate(), NumberFormat.PERCENT));
    if (interval) {
      cells.add(Cell.of(driver.share().lower(), NumberFormat.PERCENT));
      cells.add(Cell.of(driver.share().upper(), NumberFormat.PERCENT));
    }
    cells.add(Cell.of(driver.correlation().estimate(), NumberFormat.STATISTIC));
    for (double mean :
        new double[] {
          driver.promoters(),
          driver.passives(),
          driver.detractors(),
          driver.promoters() - driver.detractors()
        }) {
      cells.add(Cell.of(mean, NumberFormat.DECIMAL));
    }
    return new Row(Style.PLAIN, cells);
  }
}
