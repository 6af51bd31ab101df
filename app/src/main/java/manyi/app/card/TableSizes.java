package manyi.app.card;

/// A table laid out at a width: its columns in two parts, those that stay at the left and those
/// that are moved under them, and its rows.
///
/// @param frozen the columns that stay where they are
/// @param moved the others
/// @param gutters how wide the letters of each column are, 0 for none
/// @param groups the height of the line of groups, 0 for none
/// @param headings the height of the line of headings
/// @param rows the rows below
record TableSizes(
    Stretches frozen,
    Stretches moved,
    double[] gutters,
    double groups,
    double headings,
    Stretches rows) {
  /// Columns that stay take no more of the width than this.
  private static final double MOST_FROZEN = 0.55;

  static TableSizes of(TableMeasure measure, ColumnWidths columns, double[] gutters, double width) {
    var widths = columns.within(width);
    int frozen = 0;
    double sum = 0;
    while (frozen < widths.length - 1
        && columns.words()[frozen]
        && sum + widths[frozen] <= MOST_FROZEN * width) {
      sum += widths[frozen++];
    }
    return new TableSizes(
        Stretches.of(widths, 0, frozen),
        Stretches.of(widths, frozen, widths.length),
        gutters,
        measure.groupHeight(widths),
        measure.headingHeight(widths, gutters),
        Stretches.of(measure.rowHeights(widths)));
  }

  double head() {
    return groups + headings;
  }

  double width() {
    return frozen.total() + moved.total();
  }

  double height() {
    return head() + rows.total();
  }
}
