package manyi.report;

import java.util.ArrayList;
import java.util.List;
import manyi.document.Table;
import manyi.text.Language;

/// How a table is laid on a page: in which size of letters, and in how many parts below each other
/// where it is wider than any page.
///
/// @param points the size of the letters
/// @param parts with the first column repeated
record TableLayout(double points, List<Table> parts) {
  private static final double NORMAL = 9;
  private static final double SMALL = 7.5;

  /// The room for the rows' labels, in Latin letters, where a table is divided.
  private static final int LABELS = 24;

  /// The part of the columns that have room which a part must have at least.
  private static final double LEAST_PART = 0.5;

  static TableLayout of(Table table, Page page, Language language) {
    var widths = ColumnWidths.of(table, language);
    for (var points : List.of(NORMAL, 8.5, 8.0, SMALL)) {
      if (widths.fits(page.letters(points))) {
        return new TableLayout(points, List.of(table));
      }
    }
    return new TableLayout(SMALL, split(table, widths, page.letters(SMALL)));
  }

  /// Whether a table is too wide for an upright page.
  static boolean needsLandscape(Table table, Language language) {
    return !ColumnWidths.of(table, language).fits(Page.PORTRAIT.letters(SMALL));
  }

  private static List<Table> split(Table table, ColumnWidths widths, double room) {
    var parts = new ArrayList<Table>();
    int labels = table.labels();
    int from = labels;
    while (from < table.columns().size()) {
      int to = from;
      double taken = Math.max(widths.least()[0], Math.min(widths.wanted()[0], LABELS));
      for (int i = 1; i < labels; i++) {
        taken += widths.least()[i];
      }
      while (to < table.columns().size() && (to == from || taken + widths.least()[to] <= room)) {
        taken += widths.least()[to];
        to++;
      }
      to = withWholeGroups(table, from, to);
      parts.add(part(table, from, to));
      from = to;
    }
    return parts;
  }

  /// Ends a part before a group that would be cut, unless little would be left of the part or the
  /// group is cut anyway.
  private static int withWholeGroups(Table table, int from, int to) {
    if (to == table.columns().size()) {
      return to;
    }
    var cut = table.columns().get(to).group();
    int start = to;
    while (start > from && !cut.isEmpty() && table.columns().get(start - 1).group().equals(cut)) {
      start--;
    }
    return start - from >= LEAST_PART * (to - from) ? start : to;
  }

  /// Some columns of a table beside those that name its rows; the footnotes stand under the last
  /// part.
  ///
  /// @param to the column after the last of them
  static Table part(Table table, int from, int to) {
    boolean last = to == table.columns().size();
    return new Table(
        from == table.labels() ? table.caption() : "",
        chosen(table.columns(), table.labels(), from, to),
        table.rows().stream()
            .map(row -> new Table.Row(row.style(), chosen(row.cells(), table.labels(), from, to)))
            .toList(),
        last ? table.footnotes() : List.of());
  }

  private static <T> List<T> chosen(List<T> all, int labels, int from, int to) {
    var chosen = new ArrayList<T>();
    chosen.addAll(all.subList(0, labels));
    chosen.addAll(all.subList(from, to));
    return chosen;
  }
}
