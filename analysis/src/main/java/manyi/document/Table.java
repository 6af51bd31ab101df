package manyi.document;

import java.util.List;

/// A table. Every row has one cell a column.
///
/// @param caption above the table; empty where the document's title says it
/// @param columns from left to right; the first names the rows
/// @param rows from top to bottom
/// @param footnotes below the table: the base, the test, the rule
public record Table(String caption, List<Column> columns, List<Row> rows, List<String> footnotes)
    implements Block {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    footnotes = List.copyOf(footnotes);
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of "
                + row.cells().size()
                + " cells in a table of "
                + columns.size()
                + " columns");
      }
    }
  }

  /// A column.
  ///
  /// @param group the heading that neighbouring columns share, empty where there is none
  /// @param heading its own heading
  public record Column(String group, String heading) {
    public static Column of(String heading) {
      return new Column("", heading);
    }
  }

  /// A row and how it stands out.
  public record Row(Style style, List<Cell> cells) {
    /// How a row stands out.
    public enum Style {
      PLAIN,
      /// A total or a net.
      STRONG,
      /// The number of respondents: smaller and grey.
      BASE
    }

    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(Style.PLAIN, List.of(cells));
    }
  }
}
