package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Lays out the cells of a table: every column as wide as it needs, every row as high as its cells.
final class TableCells extends Region {
  private static final double NARROWEST = 44;
  private static final double NARROWEST_WORDS = 112;
  private static final double WIDEST_HEADING = 110;
  private static final double WIDEST_WORDS = 300;

  private final boolean[] words;
  private final List<Placed> cells = new ArrayList<>();
  private int rows;

  /// @param words which columns hold words
  TableCells(boolean[] words) {
    this.words = words.clone();
  }

  /// A cell at its place.
  ///
  /// @param span how many columns it covers
  /// @param heading whether it names columns, and so may break into lines before a column widens
  record Placed(Label label, int row, int column, int span, boolean heading) {}

  void add(Placed cell) {
    cells.add(cell);
    rows = Math.max(rows, cell.row() + 1);
    getChildren().add(cell.label());
  }

  int rows() {
    return rows;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.ceil(columns().leastWidth());
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(columns().naturalWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = 0;
    for (double one : heights(columns().within(width < 0 ? prefWidth(-1) : width))) {
      height += one;
    }
    return height;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var widths = columns().within(getWidth());
    var heights = heights(widths);
    for (var cell : cells) {
      cell.label()
          .resizeRelocate(
              snapPositionX(sum(widths, 0, cell.column())),
              sum(heights, 0, cell.row()),
              snapSizeX(sum(widths, cell.column(), cell.column() + cell.span())),
              heights[cell.row()]);
    }
  }

  private ColumnWidths columns() {
    var natural = new double[words.length];
    var least = new double[words.length];
    for (var cell : cells) {
      if (cell.span() == 1) {
        int column = cell.column();
        double wanted = Math.ceil(cell.label().prefWidth(-1));
        double limit = cell.heading() ? WIDEST_HEADING : WIDEST_WORDS;
        natural[column] = Math.max(natural[column], Math.min(wanted, limit));
        least[column] = Math.max(least[column], least(cell, wanted));
      }
    }
    return new ColumnWidths(natural, least, words);
  }

  /// Numbers are never broken into lines; words are, but not letter by letter.
  private double least(Placed cell, double wanted) {
    if (words[cell.column()]) {
      return Math.min(wanted, NARROWEST_WORDS);
    }
    return cell.heading() ? Math.min(wanted, NARROWEST) : wanted;
  }

  private double[] heights(double[] widths) {
    var heights = new double[rows];
    for (var cell : cells) {
      double width = sum(widths, cell.column(), cell.column() + cell.span());
      double height = Math.ceil(cell.label().prefHeight(width));
      heights[cell.row()] = Math.max(heights[cell.row()], height);
    }
    return heights;
  }

  private static double sum(double[] sizes, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += sizes[i];
    }
    return sum;
  }
}
