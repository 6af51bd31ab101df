package manyi.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import manyi.document.Figure;

/// A figure ready to be drawn outside the window: chart, title and size.
record Drawing(Figure figure, Look look) {
  Drawing with(ChartFonts fonts) {
    return new Drawing(figure, look.with(fonts));
  }

  /// The figure's natural size and the title's height.
  ChartSize size() {
    var size = Charts.size(figure, look);
    if (figure.title().isBlank()) {
      return size;
    }
    var font = Frame.titleFont(look);
    var lines = Lines.of(Lines.clean(figure.title()), font, size.width() - 24.0).size();
    return new ChartSize(
        size.width(), size.height() + (int) Math.ceil(lines * Lines.height(font) + 12));
  }

  /// Draws it at its size, the upper left corner at the origin.
  void draw(Graphics2D g2) {
    var chart = Charts.chart(figure, look);
    if (!figure.title().isBlank()) {
      Frame.addTitle(chart, figure.title(), look);
    }
    var size = size();
    chart.draw(g2, new Rectangle2D.Double(0, 0, size.width(), size.height()));
  }
}
