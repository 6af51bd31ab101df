package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.priorities.Crosshair;

/// What each rule of the crosshair makes of each element: a table, and what every other rule would
/// change.
record RuleTable(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  List<Block> blocks() {
    if (result.crosshairs().size() < 2 || result.elements().size() < 2) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    long moving = result.elements().stream().filter(this::moves).count();
    int all = result.elements().size();
    blocks.add(
        new Paragraph(
            Tone.NOTE,
            moving == 0
                ? phrases.say("quadrant.rules-same")
                : phrases.say("quadrant.rules-change", (int) moving, all)));
    blocks.add(table());
    return blocks;
  }

  private boolean moves(PlacedElement element) {
    return element.quadrantByCrosshair().values().stream()
        .anyMatch(quadrant -> quadrant != element.quadrant());
  }

  private Table table() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("quadrant.column.rank")));
    columns.add(Column.of(phrases.say("quadrant.column.element")));
    rules().forEach(rule -> columns.add(Column.of(heading(rule))));
    return new Table(
        phrases.say("quadrant.rules"),
        columns,
        result.elements().stream().map(this::row).toList(),
        notes());
  }

  /// The rule used, then the others.
  private List<Crosshair> rules() {
    var rules = new ArrayList<Crosshair>();
    rules.add(result.rule());
    result.crosshairs().keySet().stream().filter(rule -> rule != result.rule()).forEach(rules::add);
    return rules;
  }

  private String heading(Crosshair rule) {
    return switch (rule) {
      case MEANS -> phrases.say("quadrant.crosshair.means");
      case MEDIANS -> phrases.say("quadrant.crosshair.medians");
      case SCALE_CENTRE -> phrases.say("quadrant.crosshair.scale-centre");
      case OWN -> phrases.say("quadrant.crosshair.own");
      case ISO_DIAGONAL -> phrases.say("quadrant.crosshair.iso-diagonal");
    };
  }

  private Row row(PlacedElement element) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(element.rank(), NumberFormat.COUNT));
    cells.add(Cell.of(element.text()));
    for (var rule : rules()) {
      var quadrant = element.under(rule);
      cells.add(words.tinted(quadrant, quadrant == element.quadrant()));
    }
    return new Row(Row.Style.PLAIN, cells, element.reference());
  }

  /// What each other rule would change; a rule that changes nothing says so.
  private List<String> notes() {
    return rules().stream().skip(1).map(this::change).toList();
  }

  private String change(Crosshair rule) {
    var cross = result.crosshairs().get(rule);
    if (cross == null) {
      throw new IllegalStateException("No lines under " + rule);
    }
    var importance = words.importance(cross.importance());
    var satisfaction = words.satisfaction(cross.satisfaction());
    var moved =
        result.elements().stream()
            .filter(element -> element.under(rule) != element.quadrant())
            .map(element -> moved(element, rule))
            .toList();
    return moved.isEmpty()
        ? phrases.say("quadrant.same", words.rule(rule), importance, satisfaction)
        : phrases.say(
            "quadrant.changes",
            words.rule(rule),
            importance,
            satisfaction,
            moved.size(),
            words.list(moved));
  }

  private String moved(PlacedElement element, Crosshair rule) {
    return phrases.say("quadrant.moved", element.text(), words.quadrant(element.under(rule)));
  }
}
