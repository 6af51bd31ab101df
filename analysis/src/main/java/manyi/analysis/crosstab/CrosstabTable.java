package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import manyi.analysis.Phrases;
import manyi.analysis.crosstab.CrosstabResult.Margin;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.survey.Base;
import manyi.survey.Kind;

/// The table of a cross-tab: the total first, then the columns; below them means and bases.
record CrosstabTable(CrosstabResult result, Phrases phrases) {
  private static final String MORE = "▲";
  private static final String FEWER = "▼";

  Table table() {
    var notes = new CrosstabFootnotes(result, phrases).all();
    return new Table("", headings(), rows(), notes);
  }

  private boolean weighted() {
    return result.weight() != null;
  }

  private boolean byRow() {
    return result.percentages() == Percentages.ROW;
  }

  private boolean rowMeans() {
    return result.columns().kind() == Kind.RATING;
  }

  private List<Margin> rowLevels() {
    return result.rows().levels();
  }

  private List<Margin> columnLevels() {
    return result.columns().levels();
  }

  private List<Column> headings() {
    var headings = new ArrayList<Column>();
    headings.add(Column.of(result.rows().question().full(phrases.texts())));
    headings.add(Column.of(phrases.say("crosstab.total")));
    var group = result.columns().question().full(phrases.texts());
    for (int column : CrosstabDocument.used(columnLevels())) {
      headings.add(new Column(group, columnLevels().get(column).label()));
    }
    if (rowMeans()) {
      headings.add(Column.of(phrases.say("crosstab.mean")));
    }
    if (byRow()) {
      headings.add(Column.of(phrases.say("crosstab.n")));
      if (weighted()) {
        headings.add(Column.of(phrases.say("crosstab.weighted-n")));
        headings.add(Column.of(phrases.say("crosstab.effective-n")));
      }
    }
    return headings;
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (int row : CrosstabDocument.used(rowLevels())) {
      rows.add(level(row));
    }
    rows.add(total());
    if (result.rows().kind() == Kind.RATING) {
      rows.add(means());
    }
    rows.add(bases("crosstab.n", Base::n, NumberFormat.COUNT));
    if (weighted()) {
      rows.add(bases("crosstab.weighted-n", Base::weighted, NumberFormat.WEIGHTED));
      rows.add(bases("crosstab.effective-n", Base::effective, NumberFormat.WEIGHTED));
    }
    return rows;
  }

  private Row level(int row) {
    var level = rowLevels().get(row);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(level.label()));
    cells.add(value(byRow() ? 1 : level.proportion(), level.base(), ""));
    for (int column : CrosstabDocument.used(columnLevels())) {
      var cell = result.cells().get(row).get(column);
      var mark = mark(cell);
      cells.add(
          switch (result.percentages()) {
            case COLUMN -> percent(cell.columnProportion(), mark);
            case ROW -> percent(cell.rowProportion(), mark);
            case TOTAL -> percent(cell.totalProportion(), mark);
            case COUNTS -> count(cell.n(), cell.weightedN(), mark);
          });
    }
    addRowEnd(cells, level.otherMean(), level.base());
    return new Row(Style.PLAIN, cells);
  }

  private Row total() {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(phrases.say("crosstab.total")));
    cells.add(value(1, result.base(), ""));
    for (int column : CrosstabDocument.used(columnLevels())) {
      var level = columnLevels().get(column);
      boolean ofColumn = result.percentages() == Percentages.COLUMN;
      cells.add(value(ofColumn ? 1 : level.proportion(), level.base(), ""));
    }
    addRowEnd(cells, result.columns().mean(), result.base());
    return new Row(Style.STRONG, cells);
  }

  private void addRowEnd(List<Cell> cells, double mean, Base base) {
    if (rowMeans()) {
      cells.add(Cell.of(mean, NumberFormat.DECIMAL));
    }
    if (byRow()) {
      cells.add(Cell.of(base.n(), NumberFormat.COUNT));
      if (weighted()) {
        cells.add(Cell.of(base.weighted(), NumberFormat.WEIGHTED));
        cells.add(Cell.of(base.effective(), NumberFormat.WEIGHTED));
      }
    }
  }

  private Row means() {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(phrases.say("crosstab.mean")));
    cells.add(Cell.of(result.rows().mean(), NumberFormat.DECIMAL));
    for (int column : CrosstabDocument.used(columnLevels())) {
      cells.add(Cell.of(columnLevels().get(column).otherMean(), NumberFormat.DECIMAL));
    }
    return filled(Style.STRONG, cells);
  }

  private Row bases(String key, ToDoubleFunction<Base> n, NumberFormat format) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(phrases.say(key)));
    cells.add(Cell.of(n.applyAsDouble(result.base()), format));
    for (int column : CrosstabDocument.used(columnLevels())) {
      cells.add(Cell.of(n.applyAsDouble(columnLevels().get(column).base()), format));
    }
    return filled(Style.BASE, cells);
  }

  private Row filled(Style style, List<Cell> cells) {
    int width = headings().size();
    while (cells.size() < width) {
      cells.add(Cell.blank());
    }
    return new Row(style, cells);
  }

  private Cell value(double proportion, Base base, String mark) {
    return result.percentages() == Percentages.COUNTS
        ? count(base.n(), base.weighted(), mark)
        : percent(proportion, mark);
  }

  private Cell count(long n, double weightedN, String mark) {
    return weighted()
        ? Cell.of(weightedN, NumberFormat.WEIGHTED, mark)
        : Cell.of(n, NumberFormat.COUNT, mark);
  }

  private static Cell percent(double proportion, String mark) {
    return Cell.of(proportion, NumberFormat.PERCENT, mark);
  }

  private String mark(CrosstabCell cell) {
    var test = result.test();
    if (test == null || !(Math.abs(cell.adjustedResidual()) > test.criticalResidual())) {
      return "";
    }
    return cell.adjustedResidual() > 0 ? MORE : FEWER;
  }
}
