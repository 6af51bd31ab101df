package manyi.app.card;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import manyi.chart.Charts;
import manyi.chart.Theme;
import manyi.document.Figure;
import manyi.text.Language;
import org.jfree.chart.fx.ChartCanvas;

/// A chart as wide as its card: the one view that knows JFreeChart.
final class ChartView extends Region {
  /// How many times its natural height a chart with two axes grows with its card.
  private static final double HIGHEST = 1.1;

  private final Figure figure;
  private final ChartCanvas canvas;

  ChartView(Figure figure, Theme theme, Language language) {
    this.figure = figure;
    canvas = new ChartCanvas(Charts.chart(figure, theme, language));
    // So that turning the wheel over a chart scrolls the page and does not zoom.
    canvas.setMouseTransparent(true);
    canvas.setTooltipEnabled(false);
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
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
  }
}
