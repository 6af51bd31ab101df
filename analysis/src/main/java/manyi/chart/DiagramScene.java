package manyi.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.PathDiagram.Edge;
import manyi.document.Figure.PathDiagram.Node;
import org.jspecify.annotations.Nullable;

/// Where everything of a diagram stands.
///
/// @param boxes in the order of the nodes
/// @param places of the boxes
/// @param edges those between nodes that are there
/// @param routes of the edges
/// @param labels of the edges; null where there is none
record DiagramScene(
    List<DiagramBox> boxes,
    List<Rectangle2D> places,
    List<Edge> edges,
    List<List<Point2D>> routes,
    List<@Nullable Rectangle2D> labels) {

  static DiagramScene of(PathDiagram figure, Look look, Rectangle2D area) {
    var boxes = DiagramBox.all(figure, look, area.getWidth());
    var places = DiagramPlaces.of(figure, boxes, area);
    var edges = edges(figure);
    var routes = DiagramRoutes.of(places, ends(figure), area);
    var labels =
        DiagramLabels.of(
            edges.stream().map(Edge::label).toList(),
            look.fonts().bold(Look.SMALL),
            places,
            routes,
            area);
    return new DiagramScene(boxes, places, edges, routes, labels);
  }

  /// The edges between nodes that are there.
  private static List<Edge> edges(PathDiagram figure) {
    var names = figure.nodes().stream().map(Node::name).toList();
    return figure.edges().stream()
        .filter(edge -> !edge.from().equals(edge.to()))
        .filter(edge -> names.contains(edge.from()) && names.contains(edge.to()))
        .toList();
  }

  /// The indices of the nodes where each of these edges begins and ends.
  static List<int[]> ends(PathDiagram figure) {
    var names = figure.nodes().stream().map(Node::name).toList();
    return edges(figure).stream()
        .map(edge -> new int[] {names.indexOf(edge.from()), names.indexOf(edge.to())})
        .toList();
  }

  /// What can be asked about: boxes and the labels of arrows.
  List<ChartPoint> points() {
    var points = new ArrayList<ChartPoint>();
    for (int i = 0; i < boxes.size(); i++) {
      var node = boxes.get(i).node();
      if (!node.reference().isEmpty()) {
        points.add(ChartPoint.box(node.reference(), node.name(), places.get(i)));
      }
    }
    for (int i = 0; i < edges.size(); i++) {
      var edge = edges.get(i);
      var label = labels.get(i);
      var words = edge.from() + " → " + edge.to();
      if (!edge.reference().isEmpty()) {
        var middle = DiagramLabels.at(routes.get(i), 0.5);
        points.add(
            label == null
                ? new ChartPoint(
                    edge.reference(), words, middle.getX(), middle.getY(), 4, Optional.empty())
                : ChartPoint.box(edge.reference(), words, label));
      }
    }
    return points;
  }
}
