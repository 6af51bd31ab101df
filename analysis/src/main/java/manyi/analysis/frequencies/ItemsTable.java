package manyi.analysis.frequencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.text.ChoiceWord;

/// Many ratings of one scale in one table, an item a row: what would be a page each tells less.
record ItemsTable(FrequenciesResult result, Phrases phrases) {
  /// So many items are still shown one after the other.
  private static final int MOST_SINGLY = 3;

  /// Levels of which each has a column.
  private static final int MOST_LEVELS = 11;

  private static final int MOST_BARS = 40;

  /// Whether the questions are too many to be shown singly, and of one scale.
  boolean suits() {
    var questions = result.questions();
    return questions.size() > MOST_SINGLY
        && questions.stream().allMatch(question -> question.kind() == Kind.RATING)
        && questions.stream().map(ItemsTable::labels).distinct().count() == 1
        && questions.stream().anyMatch(QuestionFrequencies::anyAnswer);
  }

  private static List<String> labels(QuestionFrequencies question) {
    return question.levels().stream().map(LevelFrequency::label).toList();
  }

  /// The items with the greatest and the least mean.
  String finding() {
    var rated =
        result.questions().stream().filter(question -> !Double.isNaN(mean(question))).toList();
    var byMean = Comparator.comparingDouble(ItemsTable::mean);
    var best = rated.stream().max(byMean).orElse(result.questions().getFirst());
    var worst = rated.stream().min(byMean).orElse(best);
    return phrases.say(
        "frequencies.found-items",
        result.questions().size(),
        best.question().text(),
        phrases.decimal(mean(best)),
        worst.question().text(),
        phrases.decimal(mean(worst)));
  }

  private static double mean(QuestionFrequencies question) {
    var summary = question.summary();
    return summary == null ? Double.NaN : summary.mean();
  }

  Table table() {
    var first = result.questions().getFirst();
    boolean levels = first.levels().size() <= MOST_LEVELS;
    boolean boxes = SummaryTable.boxesTell(first);
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("frequencies.item")));
    columns.add(Column.of(phrases.say("frequencies.n")));
    if (levels) {
      var group = phrases.say("frequencies.proportions");
      labels(first).forEach(label -> columns.add(new Column(group, label)));
    }
    if (boxes) {
      columns.add(Column.of(phrases.say("frequencies.top-two-short")));
    }
    columns.add(Column.of(phrases.say("frequencies.mean")));
    var rows = result.questions().stream().map(item -> row(item, levels, boxes)).toList();
    return new Table("", columns, rows, footnotes());
  }

  /// A bar of 100 % an item; none where the levels are too many to be told apart.
  Optional<Figure> figure(String title) {
    var first = result.questions().getFirst();
    if (first.levels().size() > MOST_LEVELS || result.questions().size() > MOST_BARS) {
      return Optional.empty();
    }
    var items = result.questions();
    var parts = new ArrayList<Figure.Part>();
    for (int level = 0; level < first.levels().size(); level++) {
      int at = level;
      var shares = items.stream().map(item -> item.levels().get(at).proportion()).toList();
      parts.add(new Figure.Part(first.levels().get(level).label(), shares));
    }
    var bars = items.stream().map(item -> item.question().text()).toList();
    return Optional.of(new Figure.Stacked(title, bars, parts, parts.size()));
  }

  private Row row(QuestionFrequencies item, boolean levels, boolean boxes) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(item.question().full(phrases.texts())));
    cells.add(Cell.of(item.base().n(), NumberFormat.COUNT));
    if (levels) {
      item.levels().forEach(level -> cells.add(Cell.of(level.proportion(), NumberFormat.PERCENT)));
    }
    var summary = item.summary();
    if (boxes) {
      var box = summary == null ? null : summary.topTwo();
      cells.add(Cell.of(box == null ? Double.NaN : box.proportion(), NumberFormat.PERCENT));
    }
    cells.add(Cell.of(mean(item), NumberFormat.DECIMAL));
    return new Row(Row.Style.PLAIN, cells);
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    notes.add(phrases.say("frequencies.base-of-items." + base()));
    if (result.weight() != null) {
      Base included = result.included();
      notes.add(phrases.weights(result.weight(), included));
    }
    notes.add(phrases.say("frequencies.items-singly", MOST_SINGLY));
    return notes;
  }

  private String base() {
    return ChoiceWord.of(result.base());
  }
}
