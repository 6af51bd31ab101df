package manyi.app.card;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import manyi.chart.ChartPoint;
import manyi.chart.ChartPoints;
import manyi.chart.Charts;
import manyi.chart.ScreenChart;
import manyi.chart.Theme;
import manyi.document.Figure;
import manyi.text.Language;
import org.jfree.fx.FXGraphics2D;

/// A chart as wide as its card, with the points ringed that are selected or pointed at.
final class ChartView extends Region implements Selectable {
  private final Figure figure;
  private final Language language;
  private final ScreenChart chart;
  private final Canvas canvas = new Canvas();
  private final Canvas rings = new Canvas();
  private String selected = "";
  private String pointed = "";
  private ChartPoints points = new ChartPoints(List.of());
  private double pointsWidth = -1;
  private double pointsHeight = -1;

  ChartView(Figure figure, Theme theme, Language language) {
    this.figure = figure;
    this.language = language;
    chart = new ScreenChart(figure, theme, language);
    setMinWidth(200);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(figure.title());
    getStyleClass().add("chart-view");
    rings.setMouseTransparent(true);
    getChildren().setAll(canvas, rings);
  }

  Figure figure() {
    return figure;
  }

  /// The points that can be asked about, where they are drawn now.
  ChartPoints points() {
    if (pointsWidth != getWidth() || pointsHeight != getHeight()) {
      pointsWidth = getWidth();
      pointsHeight = getHeight();
      points = chart.points(pointsWidth, pointsHeight);
    }
    return points;
  }

  /// Rings the points of two references, empty for none: strongly that which is selected, faintly
  /// that which is pointed at.
  void ring(String selectedReference, String pointedReference) {
    if (!selected.equals(selectedReference) || !pointed.equals(pointedReference)) {
      selected = selectedReference;
      pointed = pointedReference;
      drawRings();
    }
  }

  @Override
  public boolean worked() {
    return isFocused();
  }

  @Override
  public Optional<Bounds> inScene(String reference) {
    return points().of(reference).stream()
        .findFirst()
        .map(point -> localToScene(new BoundingBox(point.x() - 12, point.y() - 12, 24, 24)));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Charts.size(figure, language).width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0
        ? Charts.size(figure, language).height()
        : Math.ceil(Charts.height(figure, width, language));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      for (var layer : List.of(canvas, rings)) {
        layer.setWidth(getWidth());
        layer.setHeight(getHeight());
      }
      draw();
      drawRings();
    }
  }

  /// Draws with a graphics object of its own each time: one that is kept remembers the last colour
  /// while the canvas is reset, so that a second drawing can have a black ground.
  private void draw() {
    var context = canvas.getGraphicsContext2D();
    context.save();
    context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    chart.draw(new FXGraphics2D(context), canvas.getWidth(), canvas.getHeight());
    context.restore();
  }

  private void drawRings() {
    var context = rings.getGraphicsContext2D();
    context.save();
    context.clearRect(0, 0, rings.getWidth(), rings.getHeight());
    if (!pointed.equals(selected)) {
      of(pointed).forEach(point -> chart.highlight(new FXGraphics2D(context), point, false));
    }
    of(selected).forEach(point -> chart.highlight(new FXGraphics2D(context), point, true));
    context.restore();
  }

  private List<ChartPoint> of(String reference) {
    return reference.isEmpty() || getWidth() <= 0 ? List.of() : points().of(reference);
  }
}
