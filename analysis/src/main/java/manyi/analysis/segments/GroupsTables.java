package manyi.analysis.segments;

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
import manyi.priorities.Priority;

/// The quadrants by element and group, and the groups with what is urgent in each.
record GroupsTables(Groups groups, SegmentsResult result, SegmentsWords words, Phrases phrases) {
  private static final String FEW = "△";

  Table quadrants() {
    var shown = Stream.concat(Stream.of(groups.whole()), groups.shown().stream()).toList();
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("segments.column.element")));
    columns.add(Column.of(phrases.say("segments.column.number")));
    columns.add(Column.of(phrases.say("segments.all")));
    groups.shown().forEach(group -> columns.add(Column.of(label(group))));
    var rows = new ArrayList<Row>();
    for (int i = 0; i < result.elements().size(); i++) {
      int place = i;
      var element = result.elements().get(i);
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(element.text()));
      cells.add(Cell.of(element.number(), NumberFormat.COUNT));
      shown.forEach(group -> cells.add(cell(group.places().get(place))));
      rows.add(new Row(Style.PLAIN, cells, Explanation.element(element.element())));
    }
    return new Table(
        phrases.say("segments.tiles", groups.question().within(phrases.texts())),
        columns,
        rows,
        footnotes());
  }

  private String label(Group group) {
    return group.few() ? phrases.say("segments.marked", group.label(), FEW) : group.label();
  }

  private Cell cell(Place place) {
    if (place.withheld()) {
      return new Cell.Withheld();
    }
    if (place.quadrant() == null) {
      return Cell.blank();
    }
    var sign = SegmentsWords.sign(place.quadrant());
    var text =
        Double.isNaN(place.probability())
            ? sign
            : phrases.say("segments.tile", sign, phrases.certainty(place.probability()));
    return new Cell.Tinted(text, SegmentsWords.meaning(place.quadrant()), place.sure());
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    notes.add(
        phrases.say(
            "segments.note.signs",
            words.quadrant(Priority.IMPROVE_URGENTLY),
            words.quadrant(Priority.KEEP_UP),
            words.quadrant(Priority.LOW_PRIORITY),
            words.quadrant(Priority.POSSIBLE_OVERKILL)));
    if (result.resamples() > 0) {
      notes.add(phrases.say("segments.note.probability"));
    }
    if (groups.shown().stream().anyMatch(Group::few)) {
      notes.add(
          phrases.say(
              result.weight() == null ? "segments.note.few" : "segments.note.few-effective",
              result.flagBelow()));
    }
    if (groups.shown().stream()
        .anyMatch(group -> group.places().stream().anyMatch(Place::withheld))) {
      notes.add(phrases.say("segments.note.withheld", result.suppressBelow()));
    }
    if (groups.shown().stream()
        .anyMatch(group -> group.places().stream().anyMatch(Place::nowhere))) {
      notes.add(phrases.say("segments.note.nowhere"));
    }
    return notes;
  }

  Table overview() {
    boolean weighted = result.weight() != null;
    var columns = new ArrayList<Column>();
    columns.add(Column.of(groups.question().within(phrases.texts())));
    columns.add(Column.of(phrases.say("segments.column.n")));
    if (weighted) {
      columns.add(Column.of(phrases.say("segments.column.weighted-n")));
      columns.add(Column.of(phrases.say("segments.column.effective-n")));
    }
    columns.add(Column.of(phrases.say("segments.column.urgent")));
    columns.add(Column.of(phrases.say("segments.column.which")));
    var rows = new ArrayList<Row>();
    rows.add(row(Style.STRONG, phrases.say("segments.all"), groups.whole(), weighted));
    groups.shown().forEach(group -> rows.add(row(Style.PLAIN, label(group), group, weighted)));
    return new Table(phrases.say("segments.groups.caption"), columns, rows, notShown());
  }

  private Row row(Style style, String label, Group group, boolean weighted) {
    var base = group.base();
    if (base == null) {
      throw new IllegalStateException("No base of group " + group.code());
    }
    var urgent = group.urgent();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    cells.add(Cell.of(base.n(), NumberFormat.COUNT));
    if (weighted) {
      cells.add(Cell.of(base.weighted(), NumberFormat.WEIGHTED));
      cells.add(Cell.of(base.effective(), NumberFormat.WEIGHTED));
    }
    cells.add(Cell.of(urgent.size(), NumberFormat.COUNT));
    cells.add(
        Cell.of(
            phrases.list(urgent.stream().map(place -> words.element(place.element())).toList())));
    return new Row(style, cells, Explanation.group(group.code()));
  }

  /// Which groups are not shown, and why.
  private List<String> notShown() {
    var notes = new ArrayList<String>();
    if (groups.wavesOnly()) {
      notes.add(phrases.say("segments.note.waves-only", result.suppressBelow()));
    }
    notes.add(
        result.resamples() > 0
            ? phrases.say("segments.note.sure", words.quadrant(Priority.IMPROVE_URGENTLY))
            : phrases.say("segments.note.place", words.quadrant(Priority.IMPROVE_URGENTLY)));
    for (var why : Withheld.values()) {
      var labels = groups.withheld(why).stream().map(Group::label).toList();
      if (!labels.isEmpty()) {
        var listed = phrases.list(labels);
        notes.add(
            switch (why) {
              case EMPTY -> phrases.say("segments.withheld.empty", listed);
              case FEW -> phrases.say("segments.withheld.few", listed, result.suppressBelow());
              case WITH_OTHERS -> phrases.say("segments.withheld.with-others", listed);
              case FEW_COMPLETE ->
                  phrases.say("segments.withheld.few-complete", listed, result.leastComplete());
              case FEW_RATED ->
                  phrases.say("segments.withheld.few-rated", listed, result.suppressBelow());
              case NO_ANSWERS -> phrases.say("segments.withheld.no-answers", listed);
            });
      }
    }
    return notes;
  }
}
