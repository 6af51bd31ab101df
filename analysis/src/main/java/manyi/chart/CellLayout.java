package manyi.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;

/// Where the parts of a rectangle of cells stand on a width: labels at the left, headings above the
/// cells, upright where they fit and turned where they do not.
///
/// @param labels of the rows
/// @param headings of the columns, each in lines
/// @param turned whether the headings are read from below
/// @param headHeight the height of the highest heading
/// @param cellWidth the width of a cell
/// @param font of the headings
/// @param small the font of the texts in the cells
/// @param written whether all these texts have room in their cells, so that they are written
record CellLayout(
    RowLabels labels,
    List<List<String>> headings,
    boolean turned,
    double headHeight,
    double cellWidth,
    Font font,
    Font small,
    boolean written) {
  static final double GAP = 8;

  private static final double WIDEST_CELL = 104;
  private static final double LEAST_CELL_HEIGHT = 26;
  private static final int MOST_LINES = 4;
  private static final double SHORT_TURNED = 110;
  private static final double LONGEST_TURNED = 420;

  /// More rows or columns than this are written smaller.
  private static final int MANY = 16;

  private static final double PADDING = 6;

  /// Smaller letters cannot be read.
  private static final float LEAST_SIZE = 8;

  private static final float LEAST_HEADING = 5;

  /// What the cells are labelled with.
  ///
  /// @param texts all that is written in cells, in no order
  record Grid(List<String> rows, List<String> columns, List<String> texts) {
    private double widest(Font font) {
      return texts.stream().mapToDouble(text -> Lines.width(text, font)).max().orElse(0);
    }

    private boolean many() {
      return Math.max(rows.size(), columns.size()) > MANY;
    }
  }

  /// The width at which every cell has room for its text.
  static double naturalWidth(Grid grid, ChartFonts fonts) {
    double text = grid.widest(small(grid, fonts));
    double cells = grid.columns().size() * (text + PADDING);
    double label =
        grid.rows().stream()
            .mapToDouble(row -> Lines.width(Lines.clean(row), font(grid, fonts)))
            .max()
            .orElse(0);
    // The labels take their width, or their greatest part of the whole.
    return Math.min(cells + label, cells / 0.64) + GAP;
  }

  static CellLayout of(Grid grid, ChartFonts fonts, double width) {
    var font = font(grid, fonts);
    var labels = RowLabels.of(grid.rows(), font, width);
    int columns = Math.max(1, grid.columns().size());
    double cell = Math.clamp((width - labels.width() - GAP) / columns, 1, WIDEST_CELL);
    return of(grid, labels, fonts, cell);
  }

  private static CellLayout of(Grid grid, RowLabels labels, ChartFonts fonts, double cell) {
    var font = heading(font(grid, fonts), cell);
    var headings = grid.columns().stream().map(Lines::clean).toList();
    var upright =
        headings.stream().map(text -> Lines.balanced(text, font, cell - PADDING)).toList();
    boolean fits =
        headings.stream().allMatch(text -> Lines.unbreakable(text, font) <= cell - PADDING)
            && upright.stream().allMatch(lines -> lines.size() <= MOST_LINES);
    var lines = fits ? upright : headings.stream().map(text -> turned(text, font, cell)).toList();
    double height =
        lines.stream()
            .mapToDouble(text -> fits ? text.size() * Lines.height(font) : Lines.widest(text, font))
            .max()
            .orElse(0);
    var small = small(grid, fonts);
    double fitting = small.getSize2D() * (cell - 2) / Math.max(1, grid.widest(small));
    boolean written = fitting >= LEAST_SIZE;
    if (written && fitting < small.getSize2D()) {
      small = small.deriveFont((float) fitting);
    }
    return new CellLayout(labels, lines, !fits, height, cell, font, small, written);
  }

  /// Letters small enough for at least one line above a cell.
  private static Font heading(Font font, double cell) {
    var smaller = font;
    while (Lines.height(smaller) > cell && smaller.getSize2D() > LEAST_HEADING) {
      smaller = smaller.deriveFont(smaller.getSize2D() - 0.5f);
    }
    return smaller;
  }

  /// A heading in as many lines as stand side by side above a cell.
  private static List<String> turned(String text, Font font, double cell) {
    double length = SHORT_TURNED;
    var lines = Lines.of(text, font, length);
    while (lines.size() * Lines.height(font) > cell
        && lines.size() > 1
        && length < LONGEST_TURNED) {
      length *= 1.15;
      lines = Lines.of(text, font, length);
    }
    return Lines.balanced(text, font, length);
  }

  private static Font font(Grid grid, ChartFonts fonts) {
    return fonts.regular(grid.many() ? 11 : Look.LABEL);
  }

  private static Font small(Grid grid, ChartFonts fonts) {
    return fonts.regular(grid.many() ? 9.5 : Look.SMALL);
  }

  /// The height at which every label has room.
  double naturalHeight() {
    return headHeight + GAP + labels.lines().size() * cellHeight();
  }

  /// The height of a cell at which every label has room.
  double cellHeight() {
    double tallest =
        IntStream.range(0, labels.lines().size()).mapToDouble(labels::height).max().orElse(0);
    return Math.max(LEAST_CELL_HEIGHT, tallest + 4);
  }

  /// Writes the headings above cells of which the first begins at `left`.
  void writeHeadings(Graphics2D g2, double left, double bottom) {
    for (int i = 0; i < headings.size(); i++) {
      writeHeading(g2, headings.get(i), left + (i + 0.5) * cellWidth, bottom);
    }
  }

  private void writeHeading(Graphics2D g2, List<String> lines, double middle, double bottom) {
    double height = lines.size() * Lines.height(font);
    var upright = g2.getTransform();
    g2.setFont(font);
    if (turned) {
      g2.translate(middle - height / 2, bottom);
      g2.rotate(-Math.PI / 2);
    } else {
      g2.translate(middle, bottom - height);
    }
    double y = Lines.ascent(font);
    for (var line : lines) {
      double x = turned ? 0 : -Lines.width(line, font) / 2;
      g2.drawString(line, (float) x, (float) y);
      y += Lines.height(font);
    }
    g2.setTransform(upright);
  }
}
