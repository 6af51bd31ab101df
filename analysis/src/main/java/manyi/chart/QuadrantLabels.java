package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.chart.LabelPlacement.Label;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrant;
import manyi.document.Figure.Quadrants;
import manyi.text.Texts;

/// The words in a picture of quadrants: the quadrants' names in their corners and the points'
/// labels, placed with the measures of the text as it is drawn.
///
/// @param names of quadrants
/// @param labels of the points that can be drawn, in their order; empty for one that has no room
/// @param leaders the lines that join far labels to their points
record QuadrantLabels(List<Name> names, List<Optional<Words>> labels, List<Line2D> leaders) {
  private static final double PADDING = 8;

  /// Labels that would cover more of the plot than this part have no room together.
  private static final double FULLEST = 0.5;

  /// Lines of text and the box they stand in.
  record Words(List<String> lines, Font font, Rectangle2D box) {}

  /// A quadrant's name.
  record Name(Quadrant quadrant, Words words) {}

  private record Texted(List<List<String>> texts, List<Label> labels, Font font) {
    double area() {
      return labels.stream().mapToDouble(label -> label.width() * label.height()).sum();
    }
  }

  /// How much all labels of a figure cover when they are written in a style.
  static double area(Quadrants figure, LabelStyle style, Look look) {
    var font = look.fonts().regular(style.size());
    return figure.points().stream()
        .filter(QuadrantScene::drawn)
        .map(point -> Lines.balanced(shown(point, look), font, style.width()))
        .mapToDouble(lines -> Lines.widest(lines, font) * lines.size() * Lines.height(font))
        .sum();
  }

  static QuadrantLabels of(QuadrantScene scene, QuadrantStyle style, Look look) {
    var names = style.names() > 0 ? names(scene, style, look) : List.<Name>of();
    var points = scene.points();
    double room = FULLEST * scene.area().getWidth() * scene.area().getHeight();
    var best = new QuadrantLabels(names, List.of(), List.of());
    for (var writing : style.labels()) {
      var texted = texted(scene, points, writing, look);
      boolean last = writing == style.labels().getLast();
      if (texted.area() <= room || last) {
        var tried = placed(scene, names, texted);
        if (best.labels().isEmpty() || tried.written() > best.written()) {
          best = tried;
        }
      }
      if (best.written() == points.size()) {
        break;
      }
    }
    return best;
  }

  /// How many labels have a place.
  long written() {
    return labels.stream().filter(Optional::isPresent).count();
  }

  void drawLeaders(Graphics2D g2, Look look) {
    g2.setPaint(look.palette().line());
    g2.setStroke(new BasicStroke(0.8f));
    leaders.forEach(g2::draw);
  }

  void draw(Graphics2D g2, Look look) {
    for (var name : names) {
      g2.setPaint(look.palette().strong(name.quadrant().meaning()));
      write(g2, name.words());
    }
    g2.setPaint(look.palette().text());
    labels.stream().flatMap(Optional::stream).forEach(words -> write(g2, words));
  }

  private static Texted texted(
      QuadrantScene scene, List<Point> points, LabelStyle style, Look look) {
    var font = look.fonts().regular(style.size());
    var texts = new ArrayList<List<String>>();
    var labels = new ArrayList<Label>();
    for (var point : points) {
      var lines = Lines.balanced(shown(point, look), font, style.width());
      texts.add(lines);
      labels.add(
          new Label(
              Lines.widest(lines, font),
              lines.size() * Lines.height(font),
              scene.x(point),
              scene.y(point),
              scene.radius(point)));
    }
    return new Texted(texts, labels, font);
  }

  /// A label, with a question mark where the point is doubtful.
  private static String shown(Point point, Look look) {
    var label = Lines.clean(point.label());
    return point.certain() ? label : Texts.in(look.language()).get("chart.doubtful-label", label);
  }

  private static QuadrantLabels placed(QuadrantScene scene, List<Name> names, Texted texted) {
    var lines = new ArrayList<>(scene.crosshair());
    lines.addAll(scene.movements());
    var places =
        LabelPlacement.place(
            scene.area(),
            texted.labels(),
            names.stream().map(name -> name.words().box()).toList(),
            lines);
    var labels = new ArrayList<Optional<Words>>();
    for (int i = 0; i < places.size(); i++) {
      var text = texted.texts().get(i);
      labels.add(places.get(i).map(place -> new Words(text, texted.font(), place.box())));
    }
    var leaders =
        places.stream().flatMap(Optional::stream).filter(Place::joined).map(Place::leader).toList();
    return new QuadrantLabels(names, labels, leaders);
  }

  private static List<Name> names(QuadrantScene scene, QuadrantStyle style, Look look) {
    var font = look.fonts().bold(style.names());
    var diagonal = scene.figure().lines().diagonal();
    var side = new QuadrantGround(scene, look).side();
    var names = new ArrayList<Name>();
    for (var quadrant : scene.figure().quadrants()) {
      if (diagonal != null && quadrant.corner() == diagonal.side()) {
        names.add(new Name(quadrant, name(quadrant, 0, scene.area(), font)));
      } else if (scene.crossed()) {
        names.add(new Name(quadrant, beside(side, quadrant, scene, font)));
      }
    }
    return names;
  }

  /// A name in its corner, or so far from it that it stands beside what belongs to another
  /// quadrant.
  private static Words beside(Area other, Quadrant quadrant, QuadrantScene scene, Font font) {
    double most = scene.area().getWidth();
    for (double off = 0; off < most; off += PADDING) {
      var name = name(quadrant, off, scene.area(), font);
      if (!other.intersects(name.box())) {
        return name;
      }
    }
    return name(quadrant, 0, scene.area(), font);
  }

  private static Words name(Quadrant quadrant, double off, Rectangle2D area, Font font) {
    var lines = Lines.of(Lines.clean(quadrant.name()), font, area.getWidth() / 2 - 2 * PADDING);
    double width = Lines.widest(lines, font);
    double height = lines.size() * Lines.height(font);
    double x =
        QuadrantGround.left(quadrant.corner())
            ? area.getMinX() + PADDING + off
            : area.getMaxX() - PADDING - width - off;
    double y =
        QuadrantGround.upper(quadrant.corner())
            ? area.getMinY() + PADDING / 2
            : area.getMaxY() - PADDING / 2 - height;
    return new Words(lines, font, new Rectangle2D.Double(x, y, width, height));
  }

  private static void write(Graphics2D g2, Words words) {
    g2.setFont(words.font());
    double height = Lines.height(words.font());
    double y = words.box().getY() + Lines.ascent(words.font());
    for (var line : words.lines()) {
      double free = words.box().getWidth() - Lines.width(line, words.font());
      g2.drawString(line, (float) (words.box().getX() + free / 2), (float) y);
      y += height;
    }
  }
}
