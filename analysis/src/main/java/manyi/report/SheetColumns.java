package manyi.report;

import java.util.ArrayList;
import java.util.List;
import manyi.document.Table;
import manyi.document.Table.Span;
import manyi.text.Language;
import org.apache.poi.ss.SpreadsheetVersion;

/// Where the columns of a table stand on a sheet: letters have a narrow column of their own beside
/// that of their numbers.
///
/// @param table no wider than a sheet
/// @param places the sheet's column of each of its columns, and behind them the first free one
/// @param widths of the sheet's columns in Latin letters
record SheetColumns(Table table, List<Integer> places, List<Integer> widths) {
  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;
  private static final int NARROWEST_LETTERS = 3;

  /// A table in as many parts as it takes for the columns that a sheet can have.
  static List<SheetColumns> of(Table table, Language language) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxColumns();
    var parts = new ArrayList<SheetColumns>();
    int labels = table.labels();
    int from = labels;
    while (from < table.columns().size()) {
      int to = from;
      int taken = labels;
      while (to < table.columns().size() && taken + places(table, to) <= most) {
        taken += places(table, to++);
      }
      boolean whole = from == labels && to == table.columns().size();
      parts.add(laidOut(whole ? table : TableLayout.part(table, from, to), language));
      from = to;
    }
    return parts.isEmpty() ? List.of(laidOut(table, language)) : parts;
  }

  private static int places(Table table, int column) {
    return table.lettered(column) ? 2 : 1;
  }

  private static SheetColumns laidOut(Table table, Language language) {
    var wanted = ColumnWidths.of(table, language);
    var places = new ArrayList<Integer>();
    var widths = new ArrayList<Integer>();
    for (int i = 0; i < table.columns().size(); i++) {
      places.add(widths.size());
      int letters = wanted.letters()[i];
      if (letters > 0) {
        widths.add(Math.clamp(wanted.wanted()[i] - letters - 1L, NARROWEST - 1, WIDEST));
        widths.add(Math.max(NARROWEST_LETTERS, letters));
      } else {
        widths.add(Math.clamp(wanted.wanted()[i], NARROWEST, WIDEST));
      }
    }
    places.add(widths.size());
    return new SheetColumns(table, places, widths);
  }

  /// The sheet's column of a column's numbers or words.
  int first(int column) {
    return places.get(column);
  }

  /// The last of the sheet's columns that belong to a column: that of its letters, if it has any.
  int last(int column) {
    return places.get(column + 1) - 1;
  }

  /// Whether a column has letters beside its numbers.
  boolean lettered(int column) {
    return last(column) > first(column);
  }

  /// The last of the sheet's columns below a shared heading.
  int last(Span span) {
    return last(span.end() - 1);
  }

  /// How many of the sheet's columns it takes.
  int count() {
    return widths.size();
  }
}
