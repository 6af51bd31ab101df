package manyi.analysis.segments;

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

/// How the movement of one element was found and judged.
record MoveExplanation(
    Waves waves, Move move, SegmentsResult result, SegmentsWords words, Phrases phrases) {
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, sentence()));
    blocks.add(table());
    return blocks;
  }

  private String sentence() {
    var from = words.quadrant(move.before());
    var to = words.quadrant(move.now());
    var where =
        move.changed()
            ? phrases.say("segments.explain.changed", from, to)
            : phrases.say("segments.explain.stays", to);
    return phrases.sentences(
        where,
        move.proven()
            ? phrases.say("segments.explain.proven")
            : phrases.say("segments.explain.unproven"));
  }

  private Table table() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("segments.column.axis")));
    columns.add(new Column(waves.before().label(), phrases.say("segments.column.value")));
    columns.add(new Column(waves.before().label(), phrases.say("segments.column.n")));
    columns.add(new Column(waves.now().label(), phrases.say("segments.column.value")));
    columns.add(new Column(waves.now().label(), phrases.say("segments.column.n")));
    columns.add(Column.of(phrases.say("segments.column.change")));
    var interval = phrases.say("segments.column.interval", phrases.confidence(result.confidence()));
    columns.add(new Column(interval, phrases.say("segments.column.lower")));
    columns.add(new Column(interval, phrases.say("segments.column.upper")));
    columns.add(Column.of(phrases.say("segments.column.statistic")));
    columns.add(Column.of(phrases.say("segments.column.df")));
    columns.add(Column.of(phrases.say("segments.column.raw-p")));
    columns.add(Column.of(phrases.say("segments.column.p")));
    return new Table(
        "",
        columns,
        List.of(
            row(
                phrases.say("segments.axis.satisfaction"),
                move.satisfaction(),
                NumberFormat.DECIMAL),
            row(
                phrases.say("segments.axis.importance"),
                move.importance(),
                words.importanceFormat())),
        List.of(
            result.stated() == null
                ? phrases.say("segments.note.welch-and-bootstrap")
                : phrases.say("segments.note.welch")));
  }

  private static Row row(String axis, Shift shift, NumberFormat format) {
    return Row.of(
        Cell.of(axis),
        Cell.of(shift.before().value(), format),
        Cell.of(shift.before().n(), NumberFormat.COUNT),
        Cell.of(shift.now().value(), format),
        Cell.of(shift.now().n(), NumberFormat.COUNT),
        Cell.of(shift.change(), format),
        Cell.of(shift.lower(), format),
        Cell.of(shift.upper(), format),
        Cell.of(shift.statistic(), NumberFormat.DECIMAL),
        Cell.of(shift.df(), NumberFormat.DECIMAL),
        Cell.of(shift.p(), NumberFormat.PROBABILITY),
        Cell.of(shift.adjustedP(), NumberFormat.PROBABILITY));
  }
}
