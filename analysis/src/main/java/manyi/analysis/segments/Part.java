package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.priorities.Element;
import manyi.priorities.Elements;
import manyi.priorities.LineRule;
import manyi.priorities.Lines;
import manyi.priorities.Position;
import manyi.statistics.Bootstrap;
import manyi.statistics.DriverData;

/// Some of the respondents, and those of the elements that are shown for them.
///
/// @param elements as these respondents rated them
/// @param rated who rated each element
/// @param positions of all elements
/// @param members the respondents' places among all, rising
/// @param shown by element, whether it counts in the lines and has a quadrant
record Part(
    Elements elements,
    List<Element> rated,
    List<Position> positions,
    int[] members,
    boolean[] shown) {
  static Part of(Elements all, int[] members) {
    var elements = all.among(members);
    var positions = elements.positions();
    var shown = new boolean[positions.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = positions.get(i).known();
    }
    return new Part(elements, elements.list(), positions, members, shown);
  }

  /// The same respondents with fewer elements.
  Part without(boolean[] withheld) {
    var fewer = shown.clone();
    for (int i = 0; i < fewer.length; i++) {
      fewer[i] &= !withheld[i];
    }
    return new Part(elements, rated, positions, members, fewer);
  }

  /// The fewer of those behind an element's importance and its satisfaction.
  long least(int element) {
    return Math.min(rated.get(element).satisfaction().n(), rated.get(element).importance().n());
  }

  /// How many gave all the answers that derived importance takes; all where it is stated.
  long complete() {
    return elements.drivers().map(DriverData::n).orElse((long) members.length);
  }

  /// Whether any element is shown.
  boolean any() {
    for (boolean one : shown) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  Optional<Lines> lines(LineRule rule) {
    return lines(rule, positions);
  }

  private Optional<Lines> lines(LineRule rule, List<Position> standing) {
    var counting = new ArrayList<Position>();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] && standing.get(i).known()) {
        counting.add(standing.get(i));
      }
    }
    return counting.isEmpty() ? Optional.empty() : rule.through(counting);
  }

  /// Places these respondents anew as often as they were drawn. One object a thread.
  Redrawn redrawn() {
    return new Redrawn(this, elements.statistic(), new double[members.length]);
  }

  /// A part's positions among respondents drawn anew.
  record Redrawn(Part part, Bootstrap.Statistic statistic, double[] drawn) {
    /// @param multiplicities how many times each of all respondents is drawn
    List<Position> positions(double[] multiplicities) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = multiplicities[part.members[i]];
      }
      var figures = statistic.of(drawn);
      int elements = part.shown.length;
      var positions = new ArrayList<Position>(elements);
      for (int i = 0; i < elements; i++) {
        positions.add(new Position(figures[i], figures[elements + i]));
      }
      return positions;
    }

    Optional<Lines> lines(LineRule rule, List<Position> positions) {
      return part.lines(rule, positions);
    }
  }
}
