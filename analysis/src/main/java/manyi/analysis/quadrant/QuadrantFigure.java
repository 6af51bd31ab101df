package manyi.analysis.quadrant;

import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Figure;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import manyi.priorities.Priority;
import manyi.priorities.Scale;

/// The picture of a result: importance up, satisfaction to the right.
record QuadrantFigure(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  Figure figure() {
    return new Quadrants(
        phrases.say("quadrant.heading"),
        axis(phrases.say("quadrant.axis.satisfaction"), result.satisfactionScale()),
        axis(phrases.say("quadrant.axis.importance"), result.importanceScale()),
        Lines.cross(result.crosshair().satisfaction(), result.crosshair().importance()),
        List.of(
            quadrant(Corner.UPPER_LEFT, Priority.IMPROVE_URGENTLY),
            quadrant(Corner.UPPER_RIGHT, Priority.KEEP_UP),
            quadrant(Corner.LOWER_LEFT, Priority.LOW_PRIORITY),
            quadrant(Corner.LOWER_RIGHT, Priority.POSSIBLE_OVERKILL)),
        result.elements().stream().map(QuadrantFigure::point).toList());
  }

  private Figure.Quadrant quadrant(Corner corner, Priority priority) {
    return new Figure.Quadrant(corner, words.quadrant(priority), meaning(priority));
  }

  private static Point point(Element element) {
    return new Point(
        element.text(),
        element.satisfaction().mean(),
        element.importance().mean(),
        meaning(element.quadrant()));
  }

  private static Meaning meaning(Priority priority) {
    return switch (priority) {
      case IMPROVE_URGENTLY -> Meaning.IMPROVE;
      case KEEP_UP -> Meaning.KEEP;
      case LOW_PRIORITY -> Meaning.LOW;
      case POSSIBLE_OVERKILL -> Meaning.OVERKILL;
    };
  }

  private String axis(String side, Scale scale) {
    return scale.known()
        ? phrases.say("quadrant.axis.scaled", side, words.scale(scale))
        : phrases.say("quadrant.axis.plain", side);
  }
}
