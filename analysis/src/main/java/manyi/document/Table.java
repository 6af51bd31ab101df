package manyi.document;

import java.util.ArrayList;
import java.util.List;

/// A table. Every row has one cell a column.
///
/// @param caption above the table; empty where the document's title says it
/// @param columns from left to right; the first names the rows
/// @param rows from top to bottom
/// @param footnotes below the table: the base, the test, the rule
public record Table(String caption, List<Column> columns, List<Row> rows, List<String> footnotes)
    implements Block {
  private static final int MOST_LABELS = 3;

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

  /// Whether any columns share a heading.
  public boolean grouped() {
    return columns.stream().anyMatch(column -> !column.group().isEmpty());
  }

  /// Whether a column is the first of those under one heading, or the first behind them.
  ///
  /// @param column from 0
  public boolean beginsGroup(int column) {
    return column > 0 && !columns.get(column).group().equals(columns.get(column - 1).group());
  }

  /// Neighbouring columns under one heading, from left to right; together all columns.
  public List<Span> spans() {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < columns.size(); i++) {
      var group = columns.get(i).group();
      if (!spans.isEmpty() && spans.getLast().heading().equals(group)) {
        var last = spans.removeLast();
        spans.add(new Span(group, last.first(), last.columns() + 1));
      } else {
        spans.add(new Span(group, i, 1));
      }
    }
    return spans;
  }

  /// Whether a column holds numbers and no words, and so stands to the right.
  ///
  /// @param column from 0
  public boolean numeric(int column) {
    boolean numbers = false;
    for (var row : rows) {
      switch (row.cells().get(column)) {
        case Cell.Value _ -> numbers = true;
        case Cell.Words(var text) -> {
          if (!text.isEmpty()) {
            return false;
          }
        }
        case Cell.Tinted _ -> {
          return false;
        }
        case Cell.Withheld(), Cell.Blank() -> {}
      }
    }
    return numbers;
  }

  /// How many columns, from the first, name the rows, and so are repeated where a table is divided:
  /// all words left of the first number; one where there are no numbers.
  public int labels() {
    for (int i = 1; i < columns.size(); i++) {
      if (numeric(i)) {
        return i <= MOST_LABELS ? i : 1;
      }
    }
    return 1;
  }

  /// Whether any number of a column has letters beside it.
  ///
  /// @param column from 0
  public boolean lettered(int column) {
    return rows.stream().anyMatch(row -> !row.cells().get(column).lettersBeside().isEmpty());
  }

  /// Neighbouring columns.
  ///
  /// @param heading that they share, empty where there is none
  /// @param first the first of them, from 0
  /// @param columns how many
  public record Span(String heading, int first, int columns) {
    /// The column after the last of them.
    public int end() {
      return first + columns;
    }
  }

  /// A column.
  ///
  /// @param group the heading that neighbouring columns share, empty where there is none
  /// @param heading its own heading; below a line break, what it is known by in the letters of
  ///   other columns, such as `A`: that line is never shortened
  public record Column(String group, String heading) {
    public static Column of(String heading) {
      return new Column("", heading);
    }
  }

  /// A row and how it stands out.
  ///
  /// @param reference by which the analysis can be asked about the whole row, the same as of its
  ///   point in a picture; empty where there is nothing to ask
  public record Row(Style style, List<Cell> cells, String reference) {
    public Row(Style style, List<Cell> cells) {
      this(style, cells, "");
    }

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
