package manyi.app.card;

import java.awt.geom.Rectangle2D;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import manyi.chart.Charts;
import manyi.chart.Theme;
import manyi.document.Figure;
import manyi.text.Language;
import org.jfree.chart.JFreeChart;
import org.jfree.fx.FXGraphics2D;

/// A chart as wide as its card: the one view that knows JFreeChart.
final class ChartView extends Region {
  /// How many times its natural height a chart with two axes grows with its card.
  private static final double HIGHEST = 1.1;

  private final Figure figure;
  private final JFreeChart chart;
  private final Canvas canvas = new Canvas();

  ChartView(Figure figure, Theme theme, Language language) {
    this.figure = figure;
    chart = Charts.chart(figure, theme, language);
    setMinWidth(200);
    setAccessibleText(figure.title());
    getStyleClass().add("chart-view");
    getChildren().setAll(canvas);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Charts.size(figure).width();
  }

  @Override
  protected double computePrefHeight(double width) {
    var natural = Charts.size(figure);
    return switch (figure) {
      case Figure.Bars _, Figure.Stacked _ -> natural.height();
      case Figure.Dots _, Figure.HeatMap _ ->
          width < 0 ? natural.height() : Math.ceil(Charts.height(figure, width));
      case Figure.Quadrants _ ->
          width < 0
              ? natural.height()
              : Math.rint(Math.min(HIGHEST, width / natural.width()) * natural.height());
    };
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      draw();
    }
  }

  /// Draws with a graphics object of its own each time: one that is kept remembers the last colour
  /// while the canvas is reset, so that a second drawing can have a black ground.
  private void draw() {
    var context = canvas.getGraphicsContext2D();
    context.save();
    context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    chart.draw(
        new FXGraphics2D(context),
        new Rectangle2D.Double(0, 0, canvas.getWidth(), canvas.getHeight()));
    context.restore();
  }
}
