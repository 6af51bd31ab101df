package manyi.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import manyi.document.Table;
import manyi.document.Table.Span;
import manyi.text.Language;
import org.apache.poi.ss.SpreadsheetVersion;

/// Where the columns of a table stand on a sheet: letters have a narrow column of their own beside
/// that of their numbers. The tables of one sheet reserve it for the same columns, so that they line
/// up below each other.
///
/// @param table no wider than a sheet
/// @param places the sheet's column of each of its columns, and behind them the first free one
/// @param widths of the sheet's columns in Latin letters
record SheetColumns(Table table, List<Integer> places, List<Integer> widths) {
  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;
  private static final int NARROWEST_LETTERS = 3;

  /// Which columns have letters in any of some tables, by their place from the left.
  static BitSet lettered(List<Table> tables) {
    var lettered = new BitSet();
    for (var table : tables) {
      for (int i = 0; i < table.columns().size(); i++) {
        if (table.lettered(i)) {
          lettered.set(i);
        }
      }
    }
    return lettered;
  }

  /// A table in as many parts as it takes for the columns that a sheet can have.
  ///
  /// @param lettered the columns with a place for letters
  static List<SheetColumns> of(Table table, BitSet lettered, Language language) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxColumns();
    var parts = new ArrayList<SheetColumns>();
    int labels = table.labels();
    int from = labels;
    while (from < table.columns().size()) {
      int to = from;
      int taken = labels + lettered.get(0, labels).cardinality();
      while (to < table.columns().size() && taken + places(lettered, to) <= most) {
        taken += places(lettered, to++);
      }
      boolean whole = from == labels && to == table.columns().size();
      parts.add(
          whole
              ? laidOut(table, lettered, language)
              : laidOut(
                  TableLayout.part(table, from, to), chosen(lettered, labels, from, to), language));
      from = to;
    }
    return parts.isEmpty() ? List.of(laidOut(table, lettered, language)) : parts;
  }

  /// What of the columns is left in a part of a table.
  private static BitSet chosen(BitSet lettered, int labels, int from, int to) {
    var chosen = lettered.get(0, labels);
    for (int i = lettered.nextSetBit(from); i >= 0 && i < to; i = lettered.nextSetBit(i + 1)) {
      chosen.set(labels + i - from);
    }
    return chosen;
  }

  private static int places(BitSet lettered, int column) {
    return lettered.get(column) ? 2 : 1;
  }

  private static SheetColumns laidOut(Table table, BitSet lettered, Language language) {
    var wanted = ColumnWidths.of(table, language);
    var places = new ArrayList<Integer>();
    var widths = new ArrayList<Integer>();
    for (int i = 0; i < table.columns().size(); i++) {
      places.add(widths.size());
      int letters = wanted.letters()[i];
      if (lettered.get(i)) {
        int beside = letters > 0 ? letters + 1 : 0;
        widths.add(Math.clamp((long) wanted.wanted()[i] - beside, NARROWEST - 1, WIDEST));
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
