package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import manyi.analysis.Setting;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// One table of a banner as it is read: the bases first, then the rows, the total left of the
/// columns.
///
/// @param index of the table in the result
record BannerGrid(BannerWords words, int index) {
  static final String FEW = "△";

  Table table() {
    boolean alone = words.result().tables().size() == 1;
    var rows = new ArrayList<Row>(bases());
    for (int row = 0; row < of().rows().size(); row++) {
      rows.addAll(lines(row));
    }
    return new Table(
        alone ? "" : words.title(of()), headings(), rows, new BannerFootnotes(words, of()).all());
  }

  private BannerTable of() {
    return words.result().tables().get(index);
  }

  private List<Column> headings() {
    var headings = new ArrayList<Column>();
    headings.add(Column.of(of().compact() == null ? words.title(of()) : words.compactFigure(of())));
    if (named()) {
      headings.add(Column.of(words.phrases().say("banner.figure")));
    }
    headings.add(Column.of(words.phrases().say("banner.total")));
    for (var column : words.result().columns()) {
      var subtable = words.result().subtables().get(column.subtable());
      var question = subtable.questions().getLast().full(words.phrases().texts());
      var group = new ArrayList<>(subtable.within());
      group.add(question);
      headings.add(
          new Column(
              String.join(" / ", group),
              subtable.compare() == Compare.TOTAL
                  ? column.label()
                  : words.phrases().say("banner.lettered", column.label(), column.letter())));
    }
    return headings;
  }

  /// Whether answers have several figures, so that each has its name beside it.
  private boolean named() {
    return of().rows().stream().anyMatch(row -> shown(row).size() > 1 && inOneRow(row));
  }

  /// Whether several figures of a row share its label.
  private boolean inOneRow(BannerRow row) {
    return row.kind().proportion() || of().compact() != null;
  }

  private List<Row> bases() {
    var rows = new ArrayList<Row>();
    rows.add(base("banner.n", Base::n, NumberFormat.COUNT));
    if (words.weighted()) {
      rows.add(base("banner.weighted-n", Base::weighted, NumberFormat.WEIGHTED));
      rows.add(base("banner.effective-n", Base::effective, NumberFormat.WEIGHTED));
    }
    return rows;
  }

  private Row base(String key, ToDoubleFunction<Base> n, NumberFormat format) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.phrases().say(key)));
    if (named()) {
      cells.add(Cell.blank());
    }
    cells.add(base(of().base(), n, format));
    of().columnBases().forEach(column -> cells.add(base(column, n, format)));
    return new Row(Style.BASE, cells);
  }

  private Cell base(@Nullable Base base, ToDoubleFunction<Base> n, NumberFormat format) {
    return base == null ? new Cell.Withheld() : Cell.of(n.applyAsDouble(base), format, mark(base));
  }

  private String mark(Base base) {
    return words.result().rules().few(base) ? FEW : "";
  }

  /// The figures of a row, each in a line of its own.
  private List<Row> lines(int row) {
    var of = of().rows().get(row);
    var shown = shown(of);
    var lines = new ArrayList<Row>();
    for (var statistic : shown) {
      var cells = new ArrayList<Cell>();
      boolean first = lines.isEmpty();
      if (inOneRow(of)) {
        cells.add(first ? Cell.of(words.label(of(), of)) : Cell.blank());
      } else {
        cells.add(Cell.of(name(statistic)));
      }
      if (named()) {
        cells.add(inOneRow(of) ? Cell.of(name(statistic)) : Cell.blank());
      }
      boolean compared = statistic == compared(shown);
      cells.add(cell(of.total(), statistic, of, compared, "", few(of().base())));
      for (int column = 0; column < of.cells().size(); column++) {
        var place = new Place(index, row, column).written();
        cells.add(cell(of.cells().get(column), statistic, of, compared, place, columnFew(column)));
      }
      lines.add(new Row(style(of, statistic), cells));
    }
    return lines;
  }

  private String name(CellStatistic statistic) {
    return words.phrases().say("banner.cells." + Setting.Choice.word(statistic));
  }

  private Style style(BannerRow row, CellStatistic statistic) {
    return switch (row.kind()) {
      case LEVEL, UNANSWERED, NOT_ASKED -> Style.PLAIN;
      case TOP_BOX, BOTTOM_BOX, NET -> of().compact() == null ? Style.STRONG : Style.PLAIN;
      case MEAN ->
          of().compact() == null && statistic == CellStatistic.MEAN ? Style.STRONG : Style.PLAIN;
    };
  }

  private List<CellStatistic> shown(BannerRow row) {
    return words.result().rules().shown(of(), row);
  }

  /// The figure that letters stand beside.
  private static CellStatistic compared(List<CellStatistic> shown) {
    return shown.stream()
        .filter(one -> one == CellStatistic.COLUMN || one == CellStatistic.MEAN)
        .findFirst()
        .orElse(shown.getFirst());
  }

  private boolean columnFew(int column) {
    return few(of().columnBases().get(column));
  }

  private boolean few(@Nullable Base base) {
    return base != null && words.result().rules().few(base);
  }

  /// @param marked whether the column's own base has the mark of few respondents already
  private Cell cell(
      BannerCell cell,
      CellStatistic statistic,
      BannerRow row,
      boolean compared,
      String place,
      boolean marked) {
    var base = cell.base();
    var count = cell.count() == null ? base : cell.count();
    if (base == null || count == null) {
      return new Cell.Withheld();
    }
    // Items of a matrix, and means among the silent, rest on fewer than their column.
    boolean own = compared && (of().compact() != null || !marked);
    boolean asked = !place.isEmpty() && !row.comparisons().isEmpty();
    return new Cell.Value(
        CellFigures.value(cell, statistic, count),
        CellFigures.format(statistic),
        own ? mark(base) : "",
        compared ? cell.letters() : "",
        asked ? place : "");
  }
}
