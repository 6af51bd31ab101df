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
  private final Figure figure;
  private final Language language;
  private final JFreeChart chart;
  private final Canvas canvas = new Canvas();

  ChartView(Figure figure, Theme theme, Language language) {
    this.figure = figure;
    this.language = language;
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
