package manyi.analysis.quadrant;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import manyi.priorities.Lines;
import manyi.priorities.Position;
import manyi.priorities.Priority;
import manyi.priorities.Scale;

/// Puts elements in the order in which they ask for improvement; see [Quadrant].
///
/// @param order gap, shortfall or opportunity
/// @param ceiling the greatest score that satisfaction can have
record Improvement(Order order, Scale satisfaction, Scale importance, double ceiling) {
  /// The score of one element.
  ///
  /// @param opportunity used where elements are ranked by it
  double score(Position position, double opportunity) {
    return switch (order) {
      case GAP, AUTOMATIC -> weightedGap(position);
      case SHORTFALL -> position.importance() * (ceiling - position.satisfaction());
      case OPPORTUNITY -> opportunity;
    };
  }

  double weightedGap(Position position) {
    double delivered = position.satisfaction();
    double wanted = position.importance();
    return satisfaction.differs(importance)
        ? importance.rescaled(wanted)
            * (importance.rescaled(wanted) - satisfaction.rescaled(delivered))
        : wanted * (wanted - delivered);
  }

  /// The elements' numbers, what to improve first in front; those without a place come last.
  static List<Integer> ordered(List<Position> positions, double[] scores, Lines lines) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> !positions.get(i).known())
                .thenComparing(i -> !urgent(positions.get(i), lines))
                .thenComparing(i -> -scores[i]))
        .toList();
  }

  private static boolean urgent(Position position, Lines lines) {
    return position.known() && lines.of(position) == Priority.IMPROVE_URGENTLY;
  }
}
