package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.indicators.Estimate;
import manyi.indicators.GroupErrors;
import manyi.indicators.Indicator;
import org.jspecify.annotations.Nullable;

/// The changes between the two waves, and the figures of every wave.
record TrendTables(TrendResult result, TrendWords words, Phrases phrases) {
  private static final String UP = "▲";
  private static final String DOWN = "▼";

  /// @param first what the rows are, such as figures or groups
  Table changes(String caption, String first, List<Line> lines) {
    var change = phrases.say("trend.column.change-of");
    var columns =
        List.of(
            Column.of(first),
            new Column(result.earlier().label(), phrases.say("trend.column.n")),
            new Column(result.earlier().label(), phrases.say("trend.column.value")),
            new Column(result.later().label(), phrases.say("trend.column.n")),
            new Column(result.later().label(), phrases.say("trend.column.value")),
            new Column(change, phrases.say("trend.column.change")),
            new Column(change, phrases.say("trend.column.lower")),
            new Column(change, phrases.say("trend.column.upper")),
            new Column(change, phrases.say("trend.column.p")),
            new Column(change, phrases.say("trend.column.adjusted-p")),
            Column.of(phrases.say("trend.column.detectable")));
    return new Table(
        caption, columns, lines.stream().map(this::change).toList(), changeNotes(lines));
  }

  private Row change(Line line) {
    var format = TrendWords.format(line.indicator());
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(line.whole() ? words.named(line) : words.group(line)));
    for (var point : List.of(at(line, result.from()), at(line, result.to()))) {
      cells.add(number(point, point.estimate(), NumberFormat.COUNT));
      cells.add(number(point, point.estimate(), format));
    }
    var change = line.change();
    if (change == null) {
      for (int i = 0; i < 6; i++) {
        cells.add(Cell.blank());
      }
    } else {
      var mark = change.proven() ? change.difference() > 0 ? UP : DOWN : "";
      cells.add(Cell.of(change.difference(), format, mark));
      cells.add(Cell.of(change.lower(), format));
      cells.add(Cell.of(change.upper(), format));
      cells.add(Cell.of(change.p(), NumberFormat.PROBABILITY));
      cells.add(Cell.of(change.adjustedP(), NumberFormat.PROBABILITY));
      cells.add(Cell.of(change.detectable(), format));
    }
    return new Row(line.subject() == Subject.ITEM ? Style.PLAIN : strong(line), cells);
  }

  private static Style strong(Line line) {
    return line.whole() ? Style.STRONG : Style.PLAIN;
  }

  private static Point at(Line line, int wave) {
    return line.points().get(wave);
  }

  /// The number of respondents where the format is of counts, else the value.
  private static Cell number(Point point, @Nullable Estimate estimate, NumberFormat format) {
    if (point.withheld()) {
      return new Cell.Withheld();
    }
    if (estimate == null) {
      return Cell.blank();
    }
    return format == NumberFormat.COUNT
        ? Cell.of(estimate.base().n(), format)
        : Cell.of(estimate.value(), format);
  }

  /// How changes are tested stands below the first table, that of all respondents.
  private List<String> changeNotes(List<Line> lines) {
    var notes = new ArrayList<String>();
    if (!lines.getFirst().whole()) {
      notes.add(phrases.say("trend.note.as-above", phrases.level(result.confidence())));
      notes.addAll(marks(lines));
      return notes;
    }
    notes.add(
        phrases.say(
            "trend.note.proven",
            phrases.level(result.confidence()),
            phrases.confidence(result.confidence())));
    notes.add(
        switch (result.adjustment()) {
          case HOLM -> phrases.say("trend.note.holm", families());
          case BONFERRONI -> phrases.say("trend.note.bonferroni", families());
          case BENJAMINI_HOCHBERG -> phrases.say("trend.note.benjamini-hochberg", families());
          case NONE -> phrases.say("trend.note.unadjusted", result.tests());
        });
    notes.add(test());
    notes.add(phrases.say("trend.note.detectable", phrases.level(result.confidence())));
    if (lines.stream().anyMatch(line -> line.indicator().share())) {
      notes.add(phrases.say("trend.note.percentage-points"));
    }
    if (result.ruleChanged() && lines.stream().anyMatch(Line::changed)) {
      notes.add(phrases.say("trend.note.present-rule"));
    }
    notes.addAll(marks(lines));
    notes.add(phrases.weights(result.weight(), result.included()));
    return notes;
  }

  /// How many changes are adjusted together, by family.
  private String families() {
    var families = new ArrayList<String>();
    for (var family : Family.values()) {
      int tested = family.tested(result);
      if (tested > 0) {
        families.add(
            phrases.say(
                switch (family) {
                  case HEADLINE -> "trend.family.headline";
                  case ITEMS -> "trend.family.items";
                  case GROUPS -> "trend.family.groups";
                },
                tested));
      }
    }
    return phrases.list(families);
  }

  private String test() {
    var persons = result.persons();
    if (persons != null && persons.both() > 0) {
      return phrases.say("trend.note.dependent", phrases.count(persons.both()), persons.text());
    }
    return result.strata() == null && result.clusters() == null
        ? phrases.say("trend.note.independent")
        : phrases.say("trend.note.design");
  }

  private List<String> marks(List<Line> lines) {
    var notes = new ArrayList<String>();
    var points = lines.stream().flatMap(line -> line.points().stream()).toList();
    if (points.stream().anyMatch(Point::few)) {
      notes.add(phrases.few(result.weight(), result.flagBelow()));
    }
    if (points.stream()
        .flatMap(point -> Stream.ofNullable(point.estimate()))
        .anyMatch(estimate -> estimate.base().n() < GroupErrors.SMALL)) {
      notes.add(phrases.say("indicators.small-groups", GroupErrors.SMALL));
    }
    if (points.stream().anyMatch(Point::withheld)) {
      notes.add(phrases.say("trend.note.withheld", result.suppressBelow()));
    }
    return notes;
  }

  /// The figures of one indicator in every wave.
  ///
  /// @param first what the rows are
  Table values(String caption, String first, List<Line> lines) {
    boolean changed = lines.stream().anyMatch(Line::changed);
    boolean weighted = result.weight() != null;
    var present =
        changed ? phrases.say("trend.column.present-rule") : phrases.say("trend.column.figure");
    var columns = new ArrayList<Column>();
    columns.add(Column.of(first));
    columns.add(Column.of(result.question().within(phrases.texts())));
    columns.add(Column.of(phrases.say("trend.column.n")));
    if (weighted) {
      columns.add(Column.of(phrases.say("trend.column.effective-n")));
    }
    addColumns(columns, present);
    if (changed) {
      addColumns(columns, phrases.say("trend.column.earlier-rule"));
    }
    var rows = new ArrayList<Row>();
    for (var line : lines) {
      for (int wave = 0; wave < result.waves().size(); wave++) {
        rows.add(value(line, wave, weighted, changed));
      }
    }
    var notes = new ArrayList<>(words.rules(lines));
    boolean simple = result.strata() == null && result.clusters() == null;
    notes.add(
        phrases.say(
            simple ? "trend.note.intervals" : "trend.note.intervals-designed",
            phrases.confidence(result.confidence())));
    if (simple && lines.stream().anyMatch(line -> line.indicator() == Indicator.RECOMMENDATION)) {
      notes.add(phrases.say("trend.note.score-error"));
    }
    notes.addAll(marks(lines));
    return new Table(caption, columns, rows, notes);
  }

  private void addColumns(List<Column> columns, String heading) {
    columns.add(new Column(heading, phrases.say("trend.column.value")));
    columns.add(new Column(heading, phrases.say("trend.column.lower")));
    columns.add(new Column(heading, phrases.say("trend.column.upper")));
  }

  private Row value(Line line, int wave, boolean weighted, boolean changed) {
    var format = TrendWords.format(line.indicator());
    var point = at(line, wave);
    var cells = new ArrayList<Cell>();
    var label = line.groupLabel() == null ? words.subject(line) : line.groupLabel();
    cells.add(Cell.of(wave == 0 ? label : ""));
    var named = result.waves().get(wave).label();
    cells.add(Cell.of(words.marked(named, point.few())));
    cells.add(number(point, point.estimate(), NumberFormat.COUNT));
    if (weighted) {
      var estimate = point.estimate();
      cells.add(
          estimate == null
              ? number(point, null, NumberFormat.COUNT)
              : Cell.of(estimate.base().effective(), NumberFormat.WEIGHTED));
    }
    add(cells, point, point.estimate(), format);
    if (changed) {
      add(cells, point, point.earlier(), format);
    }
    return new Row(Style.PLAIN, cells);
  }

  private static void add(
      List<Cell> cells, Point point, @Nullable Estimate estimate, NumberFormat format) {
    cells.add(number(point, estimate, format));
    if (estimate == null || point.withheld()) {
      cells.add(number(point, null, format));
      cells.add(number(point, null, format));
    } else {
      cells.add(Cell.of(estimate.interval().lower(), format));
      cells.add(Cell.of(estimate.interval().upper(), format));
    }
  }
}
