package manyi.app.card;

import javafx.geometry.Pos;
import javafx.scene.text.TextAlignment;
import manyi.document.Table;
import manyi.document.Table.Span;
import manyi.text.Language;

/// Fills the parts of a table with the cells that are seen.
record TableFill(Table table, Language language, boolean[] words) {
  /// Places the headings of some columns.
  ///
  /// @param stretches of the columns
  /// @param first of them in the table
  /// @param x how far they are moved
  void heads(CellPane pane, TableSizes sizes, Stretches stretches, int first, double x) {
    pane.begin();
    int from = stretches.at(x);
    int to = stretches.before(x + pane.getWidth());
    for (int i = from; i < to; i++) {
      int column = first + i;
      pane.place(
          1,
          column,
          stretches.start(i) - x,
          sizes.groups(),
          stretches.length(i),
          sizes.headings(),
          view -> heading(view, column, sizes.gutters()[column]));
    }
    if (sizes.groups() > 0 && from < to) {
      table.spans().forEach(span -> group(pane, sizes, stretches, first, x, span));
    }
    pane.end();
  }

  private void heading(CellView view, int column, double gutter) {
    var text = table.columns().get(column).heading();
    if (words[column]) {
      view.show(text, CellStyle.HEADING, Pos.BOTTOM_LEFT, TextAlignment.LEFT, 0);
    } else {
      view.show(text, CellStyle.HEADING, Pos.BOTTOM_RIGHT, TextAlignment.RIGHT, gutter);
    }
  }

  /// The name of a group stands in the middle of what is seen of its columns.
  private static void group(
      CellPane pane, TableSizes sizes, Stretches stretches, int first, double x, Span span) {
    int from = Math.max(0, span.first() - first);
    int to = Math.min(stretches.count(), span.first() + span.columns() - first);
    if (from >= to) {
      return;
    }
    double left = Math.max(stretches.start(from) - x, 0);
    double right = Math.min(stretches.start(to) - x, pane.getWidth());
    if (right > left) {
      pane.place(
          0,
          span.first(),
          left,
          0,
          right - left,
          sizes.groups(),
          view ->
              view.show(
                  span.heading(), CellStyle.GROUP, Pos.BOTTOM_CENTER, TextAlignment.CENTER, 0));
    }
  }

  /// Places the cells of some columns in the rows that are seen.
  void rows(
      CellPane pane,
      TableSizes sizes,
      Stretches stretches,
      int first,
      double x,
      double y,
      Marks marks) {
    pane.begin();
    var rows = sizes.rows();
    int to = stretches.count() == 0 ? 0 : stretches.before(x + pane.getWidth());
    int bottom = rows.count() == 0 ? 0 : rows.before(y + pane.getHeight());
    for (int row = rows.count() == 0 ? 0 : rows.at(y); row < bottom; row++) {
      for (int i = to == 0 ? 0 : stretches.at(x); i < to; i++) {
        var place = new CellPlace(row, first + i);
        var view =
            pane.place(
                row,
                place.column(),
                stretches.start(i) - x,
                rows.start(row) - y,
                stretches.length(i),
                rows.length(row),
                fresh -> cell(fresh, place, sizes.gutters()[place.column()]));
        marks.on(view, place);
      }
    }
    pane.end();
  }

  private void cell(CellView view, CellPlace place, double gutter) {
    var row = table.rows().get(place.row());
    var cell = row.cells().get(place.column());
    view.show(cell, language, CellStyle.of(row.style()), words[place.column()], gutter);
  }

  /// A cell as it is read out: its row, its column, what stands in it.
  String spoken(CellPlace place) {
    var row = table.rows().get(place.row());
    var column = table.columns().get(place.column());
    return String.join(
        " ",
        row.cells().getFirst().shown(language),
        column.group(),
        column.heading(),
        row.cells().get(place.column()).shown(language));
  }
}
