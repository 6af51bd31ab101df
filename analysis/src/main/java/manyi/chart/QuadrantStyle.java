package manyi.chart;

import java.util.List;

/// How large a picture of quadrants is written.
///
/// @param labels of points, tried one after the other until every label has a place: smaller and
///   narrower
/// @param ticks the size of the axes' numbers
/// @param names the size of the quadrants' names; 0 where they are not written
/// @param radius of a point
/// @param everyTick how far apart ticks are at least, about
record QuadrantStyle(
    List<LabelStyle> labels, double ticks, double names, double radius, double everyTick) {
  /// Of a picture that stands alone.
  static final QuadrantStyle ALONE =
      new QuadrantStyle(
          List.of(
              new LabelStyle(12.5, 170),
              new LabelStyle(11.5, 150),
              new LabelStyle(10.5, 130),
              new LabelStyle(9.5, 110)),
          Look.SMALL,
          Look.LABEL,
          4.5,
          90);

  /// Of one among several.
  static final QuadrantStyle PANEL =
      new QuadrantStyle(
          List.of(new LabelStyle(11, 90), new LabelStyle(9.5, 80), new LabelStyle(8.5, 70)),
          10.5,
          0,
          3.2,
          70);
}
