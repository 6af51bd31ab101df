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
    return base == null ? new Cell.Withheld() : Cell.of(n.applyAsDouble(base), format, few(base));
  }

  private String few(Base base) {
    return base.n() < words.result().rules().flagBelow() ? FEW : "";
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
      cells.add(cell(of.total(), statistic, of, compared, ""));
      for (int column = 0; column < of.cells().size(); column++) {
        var place = new Place(index, row, column).written();
        cells.add(cell(of.cells().get(column), statistic, of, compared, place));
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

  /// The figures of a row that were chosen; of a matrix or a number that has none of these, the one
  /// that it is about.
  private List<CellStatistic> shown(BannerRow row) {
    boolean proportion = row.kind().proportion();
    var chosen =
        words.result().rules().cells().stream()
            .filter(statistic -> statistic.ofAnswers() == proportion)
            .toList();
    boolean needed = of().compact() != null || of().rows().size() == 1;
    if (!chosen.isEmpty() || !needed) {
      return chosen;
    }
    return List.of(proportion ? CellStatistic.COLUMN : CellStatistic.MEAN);
  }

  /// The figure that letters stand beside.
  private static CellStatistic compared(List<CellStatistic> shown) {
    return shown.stream()
        .filter(one -> one == CellStatistic.COLUMN || one == CellStatistic.MEAN)
        .findFirst()
        .orElse(shown.getFirst());
  }

  private Cell cell(
      BannerCell cell, CellStatistic statistic, BannerRow row, boolean compared, String place) {
    var base = cell.base();
    var count = cell.count() == null ? base : cell.count();
    if (base == null || count == null) {
      return new Cell.Withheld();
    }
    boolean own = compared && of().compact() != null;
    boolean asked = !place.isEmpty() && !row.comparisons().isEmpty();
    return new Cell.Value(
        CellFigures.value(cell, statistic, count),
        CellFigures.format(statistic),
        own ? few(base) : "",
        compared ? cell.letters() : "",
        asked ? place : "");
  }
}
