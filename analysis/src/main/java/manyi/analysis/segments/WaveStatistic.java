package manyi.analysis.segments;

import java.util.Arrays;
import java.util.List;
import manyi.statistics.Bootstrap;

/// Of respondents of two waves drawn anew: in which quadrant each element stands in both waves
/// together, in the earlier and in the later one, as [QuadrantStatistic] has it; and behind these
/// by how much its importance changed.
final class WaveStatistic implements Bootstrap.Statistic {
  private static final int PARTS = 3;

  private final QuadrantStatistic quadrants;
  private final int elements;

  WaveStatistic(Part both, Part before, Part now, Rules rules) {
    quadrants = new QuadrantStatistic(both, List.of(before, now), rules);
    elements = both.shown().length;
  }

  @Override
  public double[] of(double[] multiplicities) {
    var figures = Arrays.copyOf(quadrants.of(multiplicities), (PARTS + 1) * elements);
    for (int element = 0; element < elements; element++) {
      figures[change(element, elements)] =
          quadrants.latest(1, element).importance() - quadrants.latest(0, element).importance();
    }
    return figures;
  }

  /// Where the quadrant of an element in the earlier wave stands among the figures.
  static int before(int element, int elements) {
    return elements + element;
  }

  /// Where the quadrant of an element in the later wave stands among the figures.
  static int now(int element, int elements) {
    return 2 * elements + element;
  }

  /// Where the change of an element's importance stands among the figures.
  static int change(int element, int elements) {
    return PARTS * elements + element;
  }
}
