package manyi.analysis.quadrant;

import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Figure;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Diagonal;
import manyi.document.Figure.Ellipse;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import manyi.priorities.Crosshair;
import manyi.priorities.Priority;
import manyi.priorities.Region;
import org.jspecify.annotations.Nullable;

/// The picture of a result: importance up and satisfaction to the right, or the other way about.
record QuadrantFigure(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  Figure figure() {
    var cross = result.crosshair();
    var satisfaction = satisfactionAxis();
    var importance = importanceAxis();
    return new Quadrants(
        phrases.say("quadrant.heading"),
        upright() ? satisfaction : importance,
        upright() ? importance : satisfaction,
        upright()
            ? new Lines(cross.satisfaction(), cross.importance(), diagonal())
            : new Lines(cross.importance(), cross.satisfaction(), diagonal()),
        List.of(
            quadrant(Corner.UPPER_LEFT),
            quadrant(Corner.UPPER_RIGHT),
            quadrant(Corner.LOWER_LEFT),
            quadrant(Corner.LOWER_RIGHT)),
        result.elements().stream().map(this::point).toList());
  }

  /// Whether importance goes up.
  private boolean upright() {
    return result.view().axes() == Axes.IMPORTANCE_UP;
  }

  private Figure.Quadrant quadrant(Corner corner) {
    boolean right = corner == Corner.UPPER_RIGHT || corner == Corner.LOWER_RIGHT;
    boolean up = corner == Corner.UPPER_LEFT || corner == Corner.UPPER_RIGHT;
    var priority = upright() ? Priority.of(up, right) : Priority.of(right, up);
    return new Figure.Quadrant(corner, words.quadrant(priority), QuadrantWords.meaning(priority));
  }

  /// Where importance and satisfaction are equal, by their scales.
  private @Nullable Diagonal diagonal() {
    if (result.rule() != Crosshair.ISO_DIAGONAL) {
      return null;
    }
    var satisfaction = result.satisfactionScale();
    var importance = result.importanceScale();
    return upright()
        ? new Diagonal(
            satisfaction.min(),
            importance.min(),
            satisfaction.max(),
            importance.max(),
            Corner.UPPER_LEFT)
        : new Diagonal(
            importance.min(),
            satisfaction.min(),
            importance.max(),
            satisfaction.max(),
            Corner.LOWER_RIGHT);
  }

  private Point point(PlacedElement element) {
    var position = element.position();
    return new Point(
        element.text(),
        upright() ? position.satisfaction() : position.importance(),
        upright() ? position.importance() : position.satisfaction(),
        QuadrantWords.meaning(element.quadrant()),
        !element.borderline(),
        element.certainty() == null ? null : ellipse(element.certainty().region()),
        size(element),
        null,
        element.reference());
  }

  private @Nullable Ellipse ellipse(@Nullable Region region) {
    if (region == null || region.halfSatisfaction() == 0 || region.halfImportance() == 0) {
      return null;
    }
    return upright()
        ? new Ellipse(
            region.halfSatisfaction(), region.halfImportance(), region.correlation(), Region.LEVEL)
        : new Ellipse(
            region.halfImportance(), region.halfSatisfaction(), region.correlation(), Region.LEVEL);
  }

  /// The area of a bubble, 0–1 of the largest; NaN for a plain point.
  private double size(PlacedElement element) {
    if (result.view().size() == BubbleSize.NONE) {
      return Double.NaN;
    }
    double largest = result.elements().stream().mapToDouble(this::amount).max().orElse(0);
    return largest > 0 ? amount(element) / largest : 0;
  }

  private double amount(PlacedElement element) {
    return switch (result.view().size()) {
      case NONE -> 0;
      case GAP -> Math.max(0, element.gap());
      case IMPORTANCE -> Math.max(0, element.position().importance());
      case ANSWERS -> element.satisfaction().n();
    };
  }

  private String satisfactionAxis() {
    var side = phrases.say("quadrant.axis.satisfaction");
    return result.satisfactionScale().known()
        ? phrases.say("quadrant.axis.scaled", side, words.scale(result.satisfactionScale()))
        : phrases.say("quadrant.axis.plain", side);
  }

  private String importanceAxis() {
    var side =
        phrases.say(
            result.drivers() != null && result.measure().derived()
                ? "quadrant.axis.derived"
                : "quadrant.axis.importance");
    if (result.measure() != ImportanceMeasure.MEAN) {
      return phrases.say("quadrant.axis.measured", side, words.measure(result.measure()));
    }
    return result.importanceScale().known()
        ? phrases.say("quadrant.axis.scaled", side, words.scale(result.importanceScale()))
        : phrases.say("quadrant.axis.plain", side);
  }
}
