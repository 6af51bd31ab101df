package manyi.report;

import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.text.TextWidth;

/// A document whose headings and names fit on a page, whatever the length of a header in the file:
/// longer ones end in an ellipsis. Numbers and notes stay as they are.
final class Shortened {
  private static final int TITLE = 240;
  private static final int SENTENCE = 1_200;
  private static final int HEADING = 60;
  private static final int NAME = 160;

  private Shortened() {}

  static Document of(Document document) {
    return new Document(
        TextWidth.shortened(document.title(), TITLE),
        document.blocks().stream().map(Shortened::of).toList());
  }

  private static Block of(Block block) {
    return switch (block) {
      case Paragraph(var tone, var text) ->
          new Paragraph(
              tone, TextWidth.shortened(text, tone == Paragraph.Tone.HEADING ? TITLE : SENTENCE));
      case Table(var caption, var columns, var rows, var footnotes) ->
          new Table(
              TextWidth.shortened(caption, TITLE),
              columns.stream().map(Shortened::of).toList(),
              rows.stream().map(Shortened::of).toList(),
              footnotes.stream().map(text -> TextWidth.shortened(text, SENTENCE)).toList());
      case Figure figure -> figure;
    };
  }

  private static Table.Column of(Table.Column column) {
    return new Table.Column(TextWidth.shortened(column.group(), NAME), heading(column.heading()));
  }

  /// What a column is known by, below a line break, stays whole.
  private static String heading(String heading) {
    int end = heading.lastIndexOf('\n');
    return end < 0
        ? TextWidth.shortened(heading, HEADING)
        : TextWidth.shortened(heading.substring(0, end), HEADING) + heading.substring(end);
  }

  private static Table.Row of(Table.Row row) {
    return new Table.Row(row.style(), row.cells().stream().map(Shortened::of).toList());
  }

  private static Cell of(Cell cell) {
    return cell instanceof Cell.Words(var text) ? Cell.of(TextWidth.shortened(text, NAME)) : cell;
  }
}
