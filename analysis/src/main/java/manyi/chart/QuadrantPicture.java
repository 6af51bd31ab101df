package manyi.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import manyi.document.Figure.Quadrants;
import org.jspecify.annotations.Nullable;

/// One picture of quadrants with its axes, on ranges that may be shared with others.
final class QuadrantPicture {
  private static final double TO_TICK = 5;

  private final Quadrants figure;
  private final QuadrantRange horizontal;
  private final QuadrantRange vertical;
  private final QuadrantStyle style;
  private final Look look;

  private @Nullable Rectangle2D lastArea;
  private @Nullable QuadrantLabels lastLabels;

  QuadrantPicture(
      Quadrants figure,
      QuadrantRange horizontal,
      QuadrantRange vertical,
      QuadrantStyle style,
      Look look) {
    this.figure = figure;
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.style = style;
    this.look = look;
  }

  /// Whether none of its points can be drawn.
  boolean isEmpty() {
    return figure.points().stream().noneMatch(QuadrantScene::drawn);
  }

  /// Draws it.
  ///
  /// @param area with the numbers at the axes
  void draw(Graphics2D g2, Rectangle2D area) {
    var scene = scene(area);
    drawTicks(g2, scene);
    new QuadrantGround(scene, look).draw(g2);
    var marks = new QuadrantMarks(scene, look);
    marks.drawBehind(g2);
    var labels = labels(area);
    labels.drawLeaders(g2, look);
    marks.draw(g2);
    labels.draw(g2, look);
  }

  /// Where its points are drawn that have a reference.
  List<ChartPoint> points(Rectangle2D area) {
    var scene = scene(area);
    var labels = labels(area);
    var points = new ArrayList<ChartPoint>();
    for (int i = 0; i < scene.points().size(); i++) {
      var point = scene.points().get(i);
      if (!point.reference().isEmpty()) {
        points.add(
            new ChartPoint(
                point.reference(),
                point.label(),
                scene.x(point),
                scene.y(point),
                scene.radius(point),
                labels.labels().get(i).map(QuadrantLabels.Words::box)));
      }
    }
    return points;
  }

  /// Where its words stand; kept, because a window draws the same picture often.
  QuadrantLabels labels(Rectangle2D area) {
    var kept = lastLabels;
    if (kept == null || !area.equals(lastArea)) {
      kept = QuadrantLabels.of(scene(area), style, look);
      lastLabels = kept;
      lastArea = (Rectangle2D) area.clone();
    }
    return kept;
  }

  QuadrantScene scene(Rectangle2D area) {
    var font = font();
    double bottom = area.getMaxY() - Lines.height(font) - TO_TICK;
    var y = Scale.of(vertical, bottom, area.getMinY(), style.everyTick());
    double widest =
        y.ticks(vertical.negative()).stream()
            .mapToDouble(tick -> Lines.width(y.shown(tick), font))
            .max()
            .orElse(0);
    double left = area.getMinX() + widest + TO_TICK;
    var x = Scale.of(horizontal, left, area.getMaxX(), style.everyTick());
    var plot =
        new Rectangle2D.Double(
            left,
            area.getMinY(),
            Math.max(1, area.getMaxX() - left),
            Math.max(1, bottom - area.getMinY()));
    return new QuadrantScene(figure, plot, x, y, style.radius());
  }

  private void drawTicks(Graphics2D g2, QuadrantScene scene) {
    var font = font();
    g2.setFont(font);
    g2.setPaint(look.palette().secondary());
    var area = scene.area();
    for (double tick : scene.x().ticks(horizontal.negative())) {
      var text = scene.x().shown(tick);
      double width = Lines.width(text, font);
      double x = Math.min(scene.x().place(tick) - width / 2, area.getMaxX() - width);
      g2.drawString(text, (float) x, (float) (area.getMaxY() + TO_TICK + Lines.ascent(font)));
    }
    for (double tick : scene.y().ticks(vertical.negative())) {
      var text = scene.y().shown(tick);
      double x = area.getMinX() - TO_TICK - Lines.width(text, font);
      double y = scene.y().place(tick) - Lines.height(font) / 2 + Lines.ascent(font);
      g2.drawString(text, (float) x, (float) y);
    }
  }

  private Font font() {
    return look.fonts().regular(style.ticks());
  }
}
