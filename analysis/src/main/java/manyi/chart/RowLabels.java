package manyi.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/// The labels at the left of a chart's rows: wrapped, whole, close to the rows.
///
/// @param lines each label's
/// @param width that the widest of them takes
record RowLabels(List<List<String>> lines, Font font, double width) {
  /// The part of the whole width that labels may take.
  private static final double WIDEST = 0.36;

  /// Labels on a chart of a width.
  static RowLabels of(List<String> labels, Font font, double chartWidth) {
    var lines =
        labels.stream()
            .map(label -> Lines.of(Lines.clean(label), font, WIDEST * chartWidth))
            .toList();
    double width = lines.stream().mapToDouble(label -> Lines.widest(label, font)).max().orElse(0);
    return new RowLabels(lines, font, width);
  }

  /// The height of one of them.
  double height(int row) {
    return lines.get(row).size() * Lines.height(font);
  }

  /// Writes one from `left` on, its middle at `middle`.
  void writeFrom(Graphics2D g2, int row, Font own, double left, double middle) {
    g2.setFont(own);
    double y = middle - height(row) / 2 + Lines.ascent(font);
    for (var line : lines.get(row)) {
      g2.drawString(line, (float) left, (float) y);
      y += Lines.height(font);
    }
  }

  /// Writes one, its right end at `right` and its middle at `middle`.
  void write(Graphics2D g2, int row, double right, double middle) {
    g2.setFont(font);
    double y = middle - height(row) / 2 + Lines.ascent(font);
    for (var line : lines.get(row)) {
      g2.drawString(line, (float) (right - Lines.width(line, font)), (float) y);
      y += Lines.height(font);
    }
  }
}
