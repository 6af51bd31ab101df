package manyi.analysis.kano;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.document.Figure;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Ellipse;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import org.jspecify.annotations.Nullable;

/// The picture of a result: better up, worse without its sign to the right.
record KanoFigure(KanoResult result, KanoWords words) {
  /// Empty where no element has coefficients.
  Optional<Figure> figure() {
    var points = result.elements().stream().flatMap(this::point).toList();
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Quadrants(
                words.phrases().say("kano.figure"),
                words.phrases().say("kano.axis.worse"),
                words.phrases().say("kano.axis.better"),
                Lines.cross(result.worseLine(), result.betterLine()),
                List.of(
                    quadrant(Corner.UPPER_LEFT, Quarter.EXCITEMENT),
                    quadrant(Corner.UPPER_RIGHT, Quarter.PERFORMANCE),
                    quadrant(Corner.LOWER_LEFT, Quarter.INDIFFERENT),
                    quadrant(Corner.LOWER_RIGHT, Quarter.BASIC)),
                points));
  }

  private Figure.Quadrant quadrant(Corner corner, Quarter quarter) {
    return new Figure.Quadrant(corner, words.quarter(quarter), KanoWords.meaning(quarter));
  }

  private Stream<Point> point(KanoElement element) {
    var quarter = element.quarter();
    return quarter == null
        ? Stream.empty()
        : Stream.of(
            new Point(
                element.text(),
                0 - element.worse().value(),
                element.better().value(),
                KanoWords.meaning(quarter),
                element.quarterCertain(),
                region(element),
                Double.NaN,
                null,
                element.reference()));
  }

  /// By the normal distribution of the two coefficients; none where one of them is 0 or 1.
  private @Nullable Ellipse region(KanoElement element) {
    if (Double.isNaN(element.correlation())) {
      return null;
    }
    // The quantile of chi-square with two degrees of freedom.
    double reach = Math.sqrt(-2 * Math.log(1 - result.confidence()));
    double n = element.coefficientBase().effective();
    return new Ellipse(
        reach * error(0 - element.worse().value(), n),
        reach * error(element.better().value(), n),
        element.correlation(),
        result.confidence());
  }

  private static double error(double proportion, double n) {
    return Math.sqrt(proportion * (1 - proportion) / n);
  }
}
