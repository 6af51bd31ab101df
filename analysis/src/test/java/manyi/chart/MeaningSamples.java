package manyi.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Diagonal;
import manyi.document.Figure.Ellipse;
import manyi.document.Figure.From;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Named;
import manyi.document.Figure.Opposite;
import manyi.document.Figure.Opposites;
import manyi.document.Figure.Panels;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrant;
import manyi.document.Figure.Quadrants;
import manyi.document.Figure.Tile;
import manyi.document.Figure.Tiles;
import manyi.document.NumberFormat;
import manyi.text.Language;
import org.jspecify.annotations.Nullable;

/// Figures coloured by meaning, as analyses of importance, asymmetry and Kano make them, and the
/// awkward ones.
final class MeaningSamples {
  private MeaningSamples() {}

  static Map<String, Figure> all(Language language) {
    var figures = new LinkedHashMap<String, Figure>();
    for (int count : new int[] {6, 15, 40}) {
      figures.put("certain-" + count, clustered(count, language));
    }
    figures.put("waves", waves(language));
    figures.put("bubbles", bubbles(language));
    figures.put("diagonal", diagonal(language));
    figures.put("kano", kano(language));
    figures.put("giant", giant(language));
    for (int count : new int[] {0, 1, 2, 4, 9}) {
      figures.put("panels-" + count, panels(count, language));
    }
    figures.put("tiles", tiles(15, 11, language));
    figures.put("tiles-few", tiles(6, 4, language));
    figures.put("tiles-empty", new Tiles("", List.of(), List.of(), List.of(), List.of()));
    figures.put("opposites", opposites(10, true, language));
    figures.put("opposites-same-side", opposites(5, false, language));
    figures.put("opposites-empty", new Opposites("", "a", "b", List.of(), NumberFormat.DECIMAL));
    return figures;
  }

  /// Elements as they lie in practice: most of them close together in the upper right corner, a few
  /// apart, each with its region, some of them doubtful.
  static Quadrants clustered(int count, Language language) {
    var random = new Random(19);
    var points = new ArrayList<Point>();
    for (int i = 0; i < count; i++) {
      boolean apart = i % 5 == 4;
      double x = (apart ? 6.1 : 7.9) + (apart ? 0.7 : 0.32) * random.nextGaussian();
      double y = (apart ? 7.9 : 8.6) + (apart ? 0.6 : 0.16) * random.nextGaussian();
      var region =
          new Ellipse(
              0.08 + 0.1 * random.nextDouble(),
              0.06 + 0.06 * random.nextDouble(),
              0.5 * random.nextDouble(),
              0.95);
      points.add(point(i, x, y, 7.5, 8.45, region, Double.NaN, null, language));
    }
    return quadrants(points, Lines.cross(7.5, 8.45), language);
  }

  private static Point point(
      int index,
      double x,
      double y,
      double crossX,
      double crossY,
      @Nullable Ellipse region,
      double size,
      @Nullable From from,
      Language language) {
    boolean certain =
        region == null
            || Math.abs(x - crossX) > 0.5 * region.halfX()
                && Math.abs(y - crossY) > 0.5 * region.halfY();
    return new Point(
        SampleFigures.elements(language).get(index),
        x,
        y,
        meaning(x >= crossX, y >= crossY),
        certain,
        region,
        size,
        from,
        "e" + index);
  }

  private static Meaning meaning(boolean satisfied, boolean important) {
    if (important) {
      return satisfied ? Meaning.KEEP : Meaning.IMPROVE;
    }
    return satisfied ? Meaning.OVERKILL : Meaning.LOW;
  }

  static Quadrants quadrants(List<Point> points, Lines lines, Language language) {
    boolean zh = language == Language.ZH;
    return new Quadrants(
        zh ? "服务要素的重要程度与满意程度" : "Importance and satisfaction of the elements",
        zh ? "满意程度（均值，1–10）" : "Satisfaction (mean, 1–10)",
        zh ? "重要程度（均值，1–10）" : "Importance (mean, 1–10)",
        lines,
        SampleFigures.names(language),
        points);
  }

  /// From the last wave to this one; some movements beyond chance.
  private static Quadrants waves(Language language) {
    var random = new Random(23);
    var points = new ArrayList<Point>();
    for (int i = 0; i < 15; i++) {
      double x = 6.8 + 0.8 * random.nextGaussian();
      double y = 8.2 + 0.5 * random.nextGaussian();
      var from =
          i == 3
              ? null
              : new From(
                  x - 0.35 * random.nextGaussian() - 0.1,
                  y - 0.2 * random.nextGaussian(),
                  i % 3 == 0);
      points.add(point(i, x, y, 6.8, 8.2, null, Double.NaN, from, language));
    }
    return quadrants(points, Lines.cross(6.8, 8.2), language);
  }

  private static Quadrants bubbles(Language language) {
    var random = new Random(29);
    var points = new ArrayList<Point>();
    for (int i = 0; i < 12; i++) {
      double x = 6.8 + 0.8 * random.nextGaussian();
      double y = 8.2 + 0.5 * random.nextGaussian();
      double size = i == 0 ? 1 : random.nextDouble();
      points.add(point(i, x, y, 6.8, 8.2, null, size, null, language));
    }
    return quadrants(points, Lines.cross(6.8, 8.2), language);
  }

  private static Quadrants diagonal(Language language) {
    var figure = clustered(15, language);
    var points =
        figure.points().stream()
            .map(point ->
                point.y() > point.x() + 0.9
                    ? new Point(
                        point.label(),
                        point.x(),
                        point.y(),
                        Meaning.IMPROVE,
                        point.certain(),
                        point.region(),
                        Double.NaN,
                        null,
                        point.reference())
                    : point)
            .toList();
    return quadrants(
        points, new Lines(7.5, 8.45, new Diagonal(5, 5.9, 9, 9.9, Corner.UPPER_LEFT)), language);
  }

  /// Better and worse coefficients: shares, and lines at a half.
  private static Quadrants kano(Language language) {
    boolean zh = language == Language.ZH;
    var random = new Random(31);
    var points = new ArrayList<Point>();
    for (int i = 0; i < 15; i++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      var meaning =
          y >= 0.5
              ? x >= 0.5 ? Meaning.PERFORMANCE : Meaning.EXCITEMENT
              : x >= 0.5 ? Meaning.BASIC : Meaning.INDIFFERENT;
      points.add(
          new Point(
              SampleFigures.elements(language).get(i),
              x,
              y,
              meaning,
              i % 4 != 0,
              new Ellipse(0.05, 0.05, 0.2, 0.95),
              Double.NaN,
              null,
              "e" + i));
    }
    return new Quadrants(
        zh ? "Better–Worse 系数" : "Better and worse coefficients",
        zh ? "没有时的不满（Worse）" : "Dissatisfaction without it (worse)",
        zh ? "有时的满意（Better）" : "Satisfaction with it (better)",
        Lines.cross(0.5, 0.5),
        List.of(
            new Quadrant(Corner.UPPER_LEFT, zh ? "魅力因素" : "Attractive", Meaning.EXCITEMENT),
            new Quadrant(Corner.UPPER_RIGHT, zh ? "期望因素" : "One-dimensional", Meaning.PERFORMANCE),
            new Quadrant(Corner.LOWER_LEFT, zh ? "无差异因素" : "Indifferent", Meaning.INDIFFERENT),
            new Quadrant(Corner.LOWER_RIGHT, zh ? "必备因素" : "Must-be", Meaning.BASIC)),
        points);
  }

  /// One element that hardly anybody rated beside others that are known well.
  private static Quadrants giant(Language language) {
    var points = new ArrayList<>(clustered(6, language).points());
    var one = points.get(2);
    points.set(
        2,
        new Point(
            one.label(),
            one.x(),
            one.y(),
            one.meaning(),
            false,
            new Ellipse(30, 25, -0.4, 0.95),
            Double.NaN,
            null,
            "e2"));
    return quadrants(points, Lines.cross(7.5, 8.45), language);
  }

  static Panels panels(int count, Language language) {
    var names =
        language == Language.ZH
            ? List.of("大客户", "商务客户", "住宅客户", "网络客户", "南昌", "九江", "赣州", "上饶", "其他地区的客户")
            : List.of(
                "Key accounts",
                "Business customers",
                "Residential customers",
                "Online customers",
                "Nanchang",
                "Jiujiang",
                "Ganzhou",
                "Shangrao",
                "Everywhere else in the province");
    var panels = new ArrayList<Quadrants>();
    for (int i = 0; i < count; i++) {
      var random = new Random(i);
      var points = new ArrayList<Point>();
      double crossX = 7 + 0.2 * i % 3;
      for (int j = 0; j < 15; j++) {
        double x = crossX + 0.7 * random.nextGaussian();
        double y = 8.2 + 0.5 * random.nextGaussian();
        points.add(
            new Point(
                String.valueOf(j + 1),
                x,
                y,
                meaning(x >= crossX, y >= 8.2),
                j % 4 != 0,
                null,
                Double.NaN,
                null,
                "e" + j));
      }
      var figure = quadrants(points, Lines.cross(crossX, 8.2), language);
      panels.add(
          new Quadrants(
              names.get(i),
              figure.x(),
              figure.y(),
              figure.lines(),
              figure.quadrants(),
              figure.points()));
    }
    return new Panels(
        language == Language.ZH ? "各类客户的改进象限" : "Quadrants by kind of customer", panels);
  }

  static Tiles tiles(int rows, int columns, Language language) {
    boolean zh = language == Language.ZH;
    var meanings = List.of(Meaning.IMPROVE, Meaning.KEEP, Meaning.LOW, Meaning.OVERKILL);
    var names =
        zh ? List.of("急需", "保持", "次要", "添花") : List.of("Improve", "Keep", "Low", "Overkill");
    var cities =
        zh
            ? List.of("南昌", "九江", "赣州", "上饶", "宜春", "吉安", "抚州", "景德镇", "萍乡", "新余", "鹰潭")
            : List.of(
                "Nanchang",
                "Jiujiang",
                "Ganzhou",
                "Shangrao",
                "Yichun",
                "Ji’an",
                "Fuzhou",
                "Jingdezhen",
                "Pingxiang",
                "Xinyu",
                "Yingtan");
    var random = new Random(37);
    var tiles = new ArrayList<List<Tile>>();
    for (int i = 0; i < rows; i++) {
      var row = new ArrayList<Tile>();
      for (int j = 0; j < columns; j++) {
        int which = (i + random.nextInt(2)) % 4;
        row.add(
            random.nextInt(12) == 0
                ? new Tile("", null, true)
                : new Tile(names.get(which), meanings.get(which), random.nextInt(4) > 0));
      }
      tiles.add(row);
    }
    return new Tiles(
        zh ? "各地市的象限" : "Quadrants by city",
        SampleFigures.elements(language).subList(0, rows),
        cities.subList(0, columns),
        tiles,
        IntStream.range(0, 4)
            .mapToObj(i -> new Named(meanings.get(i), SampleFigures.names(language).get(i).name()))
            .toList());
  }

  static Opposites opposites(int rows, boolean apart, Language language) {
    boolean zh = language == Language.ZH;
    var random = new Random(41);
    var meanings = List.of(Meaning.BASIC, Meaning.PERFORMANCE, Meaning.EXCITEMENT);
    var made = new ArrayList<Opposite>();
    for (int i = 0; i < rows; i++) {
      double penalty = -random.nextDouble();
      double reward = (apart ? 1 : -0.3) * random.nextDouble();
      made.add(
          new Opposite(
              SampleFigures.elements(language).get(i),
              new Bar("", penalty, penalty - 0.12, penalty + 0.1),
              i == 4
                  ? new Bar("", Double.NaN, Double.NaN, Double.NaN)
                  : new Bar("", reward, reward - 0.1, reward + 0.1),
              i == 3 ? null : meanings.get(i % 3)));
    }
    return new Opposites(
        zh ? "要素的惩罚与奖励" : "Penalty and reward",
        zh ? "差时拉低总体满意度" : "Taken away where it fails",
        zh ? "好时提高总体满意度" : "Added where it delights",
        made,
        NumberFormat.STATISTIC,
        List.of(
            new Named(Meaning.BASIC, zh ? "基本因素" : "Basic factor"),
            new Named(Meaning.PERFORMANCE, zh ? "绩效因素" : "Performance factor"),
            new Named(Meaning.EXCITEMENT, zh ? "兴奋因素" : "Excitement factor")));
  }
}
