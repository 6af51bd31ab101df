package manyi.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What the marks and colours of a plot mean: marks with words beside them, in as many rows as a
/// width needs.
///
/// @param entries in their order
/// @param look of the words
record Legend(List<Entry> entries, Look look) {
  /// The square that a mark is drawn in.
  static final double MARK = 12;

  private static final double TO_WORDS = 5;
  private static final double BETWEEN = 18;
  private static final double ABOVE = 10;
  private static final double ROW_GAP = 3;

  /// Something drawn around a point.
  interface Mark {
    void draw(Graphics2D g2, double x, double y);
  }

  /// A mark and its meaning.
  ///
  /// @param width of the mark
  record Entry(String words, double width, Mark mark) {
    Entry(String words, Mark mark) {
      this(words, MARK, mark);
    }
  }

  private record Placed(Entry entry, List<String> lines, double x, double y) {}

  /// A filled square.
  static Mark square(Color colour) {
    return (g2, x, y) -> {
      g2.setPaint(colour);
      g2.fill(new Rectangle2D.Double(x - MARK / 2, y - MARK / 2, MARK, MARK));
    };
  }

  /// Its height on a width, with the room above it; 0 without entries.
  double height(double width) {
    var placed = placed(width);
    return placed.isEmpty() ? 0 : ABOVE + bottom(placed.getLast());
  }

  /// Draws it from its upper left corner.
  void draw(Graphics2D g2, double left, double top, double width) {
    var font = font();
    for (var one : placed(width)) {
      double y = top + ABOVE + one.y();
      one.entry()
          .mark()
          .draw(g2, left + one.x() + one.entry().width() / 2, y + Lines.height(font) / 2);
      g2.setFont(font);
      g2.setPaint(look.palette().secondary());
      for (var line : one.lines()) {
        g2.drawString(
            line,
            (float) (left + one.x() + one.entry().width() + TO_WORDS),
            (float) (y + Lines.ascent(font)));
        y += Lines.height(font);
      }
    }
  }

  private Font font() {
    return look.fonts().regular(Look.SMALL);
  }

  private double bottom(Placed last) {
    return last.y() + last.lines().size() * Lines.height(font());
  }

  private List<Placed> placed(double width) {
    var font = font();
    var placed = new ArrayList<Placed>();
    double x = 0;
    double y = 0;
    double tallest = 0;
    for (var entry : entries) {
      double mark = entry.width() + TO_WORDS;
      var lines = Lines.of(Lines.clean(entry.words()), font, Math.max(1, width - mark));
      double needed = mark + Lines.widest(lines, font);
      if (x > 0 && x + needed > width) {
        x = 0;
        y += tallest + ROW_GAP;
        tallest = 0;
      }
      placed.add(new Placed(entry, lines, x, y));
      x += needed + BETWEEN;
      tallest = Math.max(tallest, lines.size() * Lines.height(font));
    }
    return placed;
  }
}
