package manyi.priorities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// How lines are drawn through positions.
///
/// @param satisfactionScale not known where the items have none
/// @param importanceScale not known where the items have none, or importance is derived
/// @param comparable whether importance and satisfaction are means on scales that can be compared
/// @param ownSatisfaction the user's own line of satisfaction; NaN for none
/// @param ownImportance the user's own line of importance; NaN for none
public record LineRule(
    Crosshair crosshair,
    Scale satisfactionScale,
    Scale importanceScale,
    boolean comparable,
    double ownSatisfaction,
    double ownImportance) {
  /// The same with another rule.
  public LineRule with(Crosshair other) {
    return new LineRule(
        other, satisfactionScale, importanceScale, comparable, ownSatisfaction, ownImportance);
  }

  /// The lines through positions, of which those that are not known count nowhere; empty where the
  /// rule cannot be applied.
  public Optional<Lines> through(List<Position> positions) {
    var known = positions.stream().filter(Position::known).toList();
    var lines =
        switch (crosshair) {
          case MEANS -> crossing(known, LineRule::mean, false);
          case MEDIANS -> crossing(known, LineRule::median, false);
          case ISO_DIAGONAL -> crossing(known, LineRule::mean, true);
          case SCALE_CENTRE -> lines(satisfactionScale.centre(), importanceScale.centre(), false);
          case OWN -> lines(ownSatisfaction, ownImportance, false);
        };
    boolean drawn =
        Double.isFinite(lines.satisfaction())
            && Double.isFinite(lines.importance())
            && (crosshair != Crosshair.ISO_DIAGONAL || diagonal());
    return drawn ? Optional.of(lines) : Optional.empty();
  }

  private boolean diagonal() {
    return comparable && satisfactionScale.known() && importanceScale.known();
  }

  private Lines crossing(
      List<Position> positions, ToDoubleFunction<double[]> centre, boolean diagonal) {
    return lines(
        centre.applyAsDouble(positions.stream().mapToDouble(Position::satisfaction).toArray()),
        centre.applyAsDouble(positions.stream().mapToDouble(Position::importance).toArray()),
        diagonal);
  }

  private Lines lines(double satisfaction, double importance, boolean diagonal) {
    return new Lines(
        crosshair, satisfaction, importance, diagonal, satisfactionScale, importanceScale);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// Of an even number of values the mean of the two in the middle.
  private static double median(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }
}
