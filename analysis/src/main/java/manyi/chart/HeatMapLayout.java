package manyi.chart;

import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;
import manyi.document.Figure.HeatMap;
import manyi.text.Language;

/// Where the parts of a heat map stand on a width: labels at the left, headings above the cells,
/// upright where they fit and turned where they do not.
///
/// @param labels of the rows
/// @param headings of the columns, each in lines
/// @param turned whether the headings are read from below
/// @param headHeight the height of the highest heading
/// @param cellWidth the width of a cell
/// @param font of the headings
/// @param small the font of the numbers
/// @param numbers whether all numbers have room in their cells, so that they are written
record HeatMapLayout(
    RowLabels labels,
    List<List<String>> headings,
    boolean turned,
    double headHeight,
    double cellWidth,
    Font font,
    Font small,
    boolean numbers) {
  static final double GAP = 8;

  /// The scale of colours below the cells.
  static final double KEY_HEIGHT = 34;

  private static final double WIDEST_CELL = 104;
  private static final double LEAST_CELL_HEIGHT = 26;
  private static final int MOST_LINES = 4;
  private static final double SHORT_TURNED = 110;
  private static final double LONGEST_TURNED = 420;

  /// More rows or columns than this are written smaller.
  private static final int MANY = 16;

  private static final double PADDING = 6;

  /// Smaller numbers cannot be read.
  private static final float LEAST_SIZE = 8;

  private static final float LEAST_HEADING = 5;

  /// The width at which every cell has room for its number.
  static double naturalWidth(HeatMap map, ChartFonts fonts) {
    double number = widest(map, small(map, fonts));
    double cells = map.columns().size() * (number + PADDING);
    double label =
        map.rows().stream()
            .mapToDouble(row -> Lines.width(Lines.clean(row), font(map, fonts)))
            .max()
            .orElse(0);
    // The labels take their width, or their greatest part of the whole.
    return Math.min(cells + label, cells / 0.64) + GAP;
  }

  static HeatMapLayout of(HeatMap map, ChartFonts fonts, double width) {
    var font = font(map, fonts);
    var labels = RowLabels.of(map.rows(), font, width);
    int columns = Math.max(1, map.columns().size());
    double cell = Math.clamp((width - labels.width() - GAP) / columns, 1, WIDEST_CELL);
    return of(map, labels, fonts, cell);
  }

  private static HeatMapLayout of(HeatMap map, RowLabels labels, ChartFonts fonts, double cell) {
    var font = heading(font(map, fonts), cell);
    var headings = map.columns().stream().map(Lines::clean).toList();
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
    var small = small(map, fonts);
    double fitting = small.getSize2D() * (cell - 2) / Math.max(1, widest(map, small));
    boolean numbers = fitting >= LEAST_SIZE;
    if (numbers && fitting < small.getSize2D()) {
      small = small.deriveFont((float) fitting);
    }
    return new HeatMapLayout(labels, lines, !fits, height, cell, font, small, numbers);
  }

  /// Letters small enough for at least one line above a cell.
  private static Font heading(Font font, double cell) {
    var smaller = font;
    while (Lines.height(smaller) > cell && smaller.getSize2D() > LEAST_HEADING) {
      smaller = smaller.deriveFont(smaller.getSize2D() - 0.5f);
    }
    return smaller;
  }

  /// The width of the widest number, which has the same digits in either language.
  private static double widest(HeatMap map, Font font) {
    return map.values().stream()
        .flatMap(List::stream)
        .mapToDouble(value -> Lines.width(map.format().shown(value, Language.EN), font))
        .max()
        .orElse(0);
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

  private static Font font(HeatMap map, ChartFonts fonts) {
    return fonts.regular(many(map) ? 11 : Look.LABEL);
  }

  private static Font small(HeatMap map, ChartFonts fonts) {
    return fonts.regular(many(map) ? 9.5 : Look.SMALL);
  }

  private static boolean many(HeatMap map) {
    return Math.max(map.rows().size(), map.columns().size()) > MANY;
  }

  /// The height at which every label has room.
  double naturalHeight() {
    double tallest =
        IntStream.range(0, labels.lines().size()).mapToDouble(labels::height).max().orElse(0);
    double cell = Math.max(LEAST_CELL_HEIGHT, tallest + 4);
    return headHeight + GAP + labels.lines().size() * cell + KEY_HEIGHT;
  }
}
