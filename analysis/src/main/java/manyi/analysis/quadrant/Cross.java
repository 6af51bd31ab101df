package manyi.analysis.quadrant;

import manyi.priorities.Lines;

/// Where the lines stand: a value of satisfaction and one of importance.
public record Cross(double satisfaction, double importance) {
  static Cross of(Lines lines) {
    return new Cross(lines.satisfaction(), lines.importance());
  }
}
