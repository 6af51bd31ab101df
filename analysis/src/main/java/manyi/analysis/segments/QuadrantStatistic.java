package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import manyi.analysis.segments.Part.Redrawn;
import manyi.priorities.LineRule;
import manyi.priorities.Lines;
import manyi.priorities.Position;
import manyi.statistics.Bootstrap;

/// In which quadrant each element of each part stands among respondents drawn anew: first of the
/// whole, then part by part, the ordinal of a [Priority], NaN where it has no place. The lines are
/// drawn anew with them.
final class QuadrantStatistic implements Bootstrap.Statistic {
  private final Redrawn whole;
  private final List<Redrawn> parts;
  private final LineRule rule;
  private final LinesOf linesOf;
  private final double[] quadrants;

  /// By part, from the latest draw.
  private final List<List<Position>> latest = new ArrayList<>();

  /// @param whole whose lines part the quadrants of all, unless each part has its own
  /// @param parts of at least one element each
  QuadrantStatistic(Part whole, List<Part> parts, Rules rules) {
    this.whole = whole.redrawn();
    this.parts = parts.stream().map(Part::redrawn).toList();
    rule = rules.lines();
    linesOf = rules.linesOf();
    quadrants = new double[(parts.size() + 1) * whole.shown().length];
  }

  @Override
  public double[] of(double[] multiplicities) {
    Arrays.fill(quadrants, Double.NaN);
    var ofWhole = whole.positions(multiplicities);
    var lines = whole.lines(rule, ofWhole);
    fill(0, whole.part(), ofWhole, lines);
    latest.clear();
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var positions = part.positions(multiplicities);
      latest.add(positions);
      fill(
          (i + 1) * part.part().shown().length,
          part.part(),
          positions,
          linesOf == LinesOf.OWN ? part.lines(rule, positions) : lines);
    }
    return quadrants;
  }

  /// Where an element stood in one of the parts in the latest draw.
  Position latest(int part, int element) {
    return latest.get(part).get(element);
  }

  private void fill(int from, Part part, List<Position> positions, Optional<Lines> lines) {
    if (lines.isEmpty()) {
      return;
    }
    for (int i = 0; i < positions.size(); i++) {
      if (part.shown()[i] && positions.get(i).known()) {
        quadrants[from + i] = lines.get().of(positions.get(i)).ordinal();
      }
    }
  }
}
