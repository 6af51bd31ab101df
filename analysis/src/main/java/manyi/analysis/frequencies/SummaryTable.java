package manyi.analysis.frequencies;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// The table of a rating's or a number's mean, spread and quantiles, and of a rating's best and
/// worst levels.
record SummaryTable(
    QuestionFrequencies question, Summary summary, FrequenciesResult result, Phrases phrases) {
  /// On a scale of fewer levels two at each end overlap or leave nothing between them.
  private static final int LEVELS_FOR_BOXES = 4;

  /// Whether the scale is long enough for two levels at each end.
  static boolean boxesTell(QuestionFrequencies question) {
    return question.levels().stream().filter(level -> !Double.isNaN(level.score())).count()
        >= LEVELS_FOR_BOXES;
  }

  Table table() {
    var interval = phrases.say("frequencies.interval", phrases.confidence(result.confidence()));
    boolean boxes = question.kind() == Kind.RATING && boxesTell(question);
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("frequencies.statistic")));
    columns.add(Column.of(phrases.say("frequencies.value")));
    if (boxes) {
      columns.add(new Column(interval, phrases.say("frequencies.lower")));
      columns.add(new Column(interval, phrases.say("frequencies.upper")));
    }
    var rows = rows().stream().map(row -> widened(row, columns.size())).toList();
    return new Table(phrases.say("frequencies.summary"), columns, rows, footnotes());
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(row("frequencies.mean", summary.mean(), NumberFormat.DECIMAL));
    rows.add(row("frequencies.sd", summary.sd(), NumberFormat.DECIMAL));
    rows.add(row("frequencies.median", summary.median(), NumberFormat.DECIMAL));
    if (question.kind() == Kind.NUMBER) {
      rows.add(row("frequencies.lower-quartile", summary.lowerQuartile(), NumberFormat.DECIMAL));
      rows.add(row("frequencies.upper-quartile", summary.upperQuartile(), NumberFormat.DECIMAL));
      rows.add(row("frequencies.min", summary.min(), NumberFormat.DECIMAL));
      rows.add(row("frequencies.max", summary.max(), NumberFormat.DECIMAL));
    } else if (boxesTell(question)) {
      addBox(rows, "frequencies.top-two", summary.topTwo());
      addBox(rows, "frequencies.bottom-two", summary.bottomTwo());
    }
    return rows;
  }

  private void addBox(List<Row> rows, String key, Summary.@Nullable Box box) {
    if (box != null) {
      rows.add(
          Row.of(
              Cell.of(phrases.say(key, phrases.list(box.labels()))),
              Cell.of(box.proportion(), NumberFormat.PERCENT),
              Cell.of(box.lower(), NumberFormat.PERCENT),
              Cell.of(box.upper(), NumberFormat.PERCENT)));
    }
  }

  private Row row(String key, double value, NumberFormat format) {
    return Row.of(Cell.of(phrases.say(key)), Cell.of(value, format));
  }

  private static Row widened(Row row, int width) {
    var cells = new ArrayList<>(row.cells());
    while (cells.size() < width) {
      cells.add(Cell.blank());
    }
    return new Row(row.style(), cells);
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    var offScale =
        question.levels().stream()
            .filter(level -> Double.isNaN(level.score()) && level.n() > 0)
            .map(LevelFrequency::label)
            .toList();
    var n = phrases.count(summary.base().n());
    notes.add(
        question.kind() == Kind.NUMBER
            ? phrases.say("frequencies.base-numbers", n)
            : offScale.isEmpty()
                ? phrases.say("frequencies.base-scores", n)
                : phrases.say("frequencies.base-scores-without", n, phrases.list(offScale)));
    if (result.weight() != null) {
      notes.add(phrases.weights(result.weight(), summary.base()));
      notes.add(phrases.say("frequencies.weighted-sd"));
    } else if (question.kind() == Kind.NUMBER) {
      notes.add(phrases.weights(null, summary.base()));
    }
    return notes;
  }
}
