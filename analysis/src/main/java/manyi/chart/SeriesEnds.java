package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.document.Figure.Series;

/// The lines' names and last values, at their right ends, none upon another.
///
/// @param ends in the order of the lines that have a value
record SeriesEnds(List<End> ends) {
  private static final double WIDEST = 0.3;
  private static final double GAP = 14;
  private static final double BETWEEN = 4;
  private static final double VALUE_GAP = 6;

  /// What stands at the end of a line.
  ///
  /// @param wave its last with a value
  /// @param name in lines
  /// @param top of the words
  record End(int line, int wave, String value, List<String> name, double top) {
    private End at(double other) {
      return new End(line, wave, value, name, other);
    }

    /// Where the words stand.
    Rectangle2D box(SeriesScene scene) {
      double width =
          Math.max(Lines.widest(name, font(scene.look())), Lines.width(value, bold(scene.look())));
      return new Rectangle2D.Double(
          scene.plot().getMaxX() + GAP, top, width, height(name.size(), scene.look()));
    }
  }

  /// The room that they take at the right.
  static double width(Series figure, Look look, double width) {
    double widest = 0;
    for (int i = 0; i < figure.lines().size(); i++) {
      var name = name(figure, i, look, width);
      widest = Math.max(widest, Lines.widest(name, font(look)));
      widest = Math.max(widest, Lines.width(value(figure, i, look), bold(look)));
    }
    return widest + GAP + VALUE_GAP;
  }

  /// The height of all of them.
  static double height(Series figure, Look look, double width) {
    double height = 0;
    for (int i = 0; i < figure.lines().size(); i++) {
      height += height(name(figure, i, look, width).size(), look) + BETWEEN;
    }
    return height;
  }

  static SeriesEnds of(SeriesScene scene) {
    var figure = scene.figure();
    var ends = new ArrayList<End>();
    for (int i = 0; i < figure.lines().size(); i++) {
      int wave = last(figure, i);
      if (wave >= 0) {
        var name = name(figure, i, scene.look(), scene.area().getWidth());
        double top = scene.point(i, wave).getY() - height(name.size(), scene.look()) / 2;
        ends.add(new End(i, wave, value(figure, i, scene.look()), name, top));
      }
    }
    ends.sort(Comparator.comparingDouble(End::top));
    spread(ends, scene);
    return new SeriesEnds(ends);
  }

  /// Moves them down where they are too close, then up again from the lower edge.
  private static void spread(List<End> ends, SeriesScene scene) {
    double from = scene.area().getMinY();
    for (int i = 0; i < ends.size(); i++) {
      ends.set(i, ends.get(i).at(Math.max(from, ends.get(i).top())));
      from = ends.get(i).top() + height(ends.get(i).name().size(), scene.look()) + BETWEEN;
    }
    double to = scene.plot().getMaxY();
    for (int i = ends.size() - 1; i >= 0; i--) {
      double height = height(ends.get(i).name().size(), scene.look());
      ends.set(i, ends.get(i).at(Math.min(ends.get(i).top(), to - height)));
      to = ends.get(i).top() - BETWEEN;
    }
  }

  void draw(Graphics2D g2, SeriesScene scene) {
    var look = scene.look();
    for (var end : ends) {
      var colour = look.palette().series(end.line());
      var box = end.box(scene);
      double left = box.getMinX();
      var from = scene.point(end.line(), end.wave());
      g2.setPaint(colour);
      g2.setStroke(new BasicStroke(0.8f));
      double start = from.getX() + SeriesMark.RADIUS + 2;
      g2.draw(new Line2D.Double(start, from.getY(), left - 3, box.getCenterY()));
      g2.setPaint(look.palette().text());
      g2.setFont(bold(look));
      double y = end.top();
      g2.drawString(end.value(), (float) left, (float) (y + Lines.ascent(bold(look))));
      y += Lines.height(bold(look));
      g2.setFont(font(look));
      g2.setPaint(look.palette().secondary());
      for (var line : end.name()) {
        g2.drawString(line, (float) left, (float) (y + Lines.ascent(font(look))));
        y += Lines.height(font(look));
      }
    }
  }

  /// The last wave in which a line has a value; −1 for none.
  static int last(Series figure, int line) {
    var values = figure.lines().get(line).values();
    int last = values.size() - 1;
    while (last >= 0 && !Double.isFinite(values.get(last).value())) {
      last--;
    }
    return last;
  }

  private static String value(Series figure, int line, Look look) {
    int last = last(figure, line);
    if (last < 0) {
      return "";
    }
    var value =
        figure.format().shown(figure.lines().get(line).values().get(last).value(), look.language());
    // A line that ends early says when, so that its value is not taken for that of the last wave.
    return last == figure.waves().size() - 1
        ? value
        : value + " · " + Lines.clean(figure.waves().get(last));
  }

  private static List<String> name(Series figure, int line, Look look, double width) {
    return Lines.balanced(
        Lines.clean(figure.lines().get(line).label()), font(look), WIDEST * width);
  }

  private static double height(int lines, Look look) {
    return Lines.height(bold(look)) + lines * Lines.height(font(look));
  }

  private static Font font(Look look) {
    return look.fonts().regular(Look.SMALL);
  }

  private static Font bold(Look look) {
    return look.fonts().bold(Look.LABEL);
  }
}
