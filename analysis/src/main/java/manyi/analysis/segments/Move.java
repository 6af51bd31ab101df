package manyi.analysis.segments;

import manyi.priorities.Priority;

/// How an element moved from one wave to the next.
///
/// @param element the id of its satisfaction item
/// @param before the quadrant it was in, by the lines of the earlier wave
/// @param probabilityBefore the share of resamples in which it was there, 0–1; NaN without
///   resamples
/// @param now the quadrant it is in
public record Move(
    String element,
    Shift satisfaction,
    Shift importance,
    Priority before,
    double probabilityBefore,
    Priority now,
    double probabilityNow) {
  /// The same with its p among those of all movements.
  Move judged(double satisfactionP, double importanceP, Rules rules) {
    return new Move(
        element,
        satisfaction.adjusted(satisfactionP, rules.confidence()),
        importance.adjusted(importanceP, rules.confidence()),
        before,
        probabilityBefore,
        now,
        probabilityNow);
  }

  boolean proven() {
    return satisfaction.proven() || importance.proven();
  }

  boolean changed() {
    return before != now;
  }

  /// Whether both quadrants are sure, as far as resamples say.
  boolean sure() {
    return SegmentsWords.sure(probabilityBefore) && SegmentsWords.sure(probabilityNow);
  }

  /// Whether it surely passed from one quadrant into another: it moved beyond chance, and both
  /// quadrants are sure, as far as resamples say. Moving along one axis alone does not prove that a
  /// line of the other was passed.
  boolean passed() {
    return changed() && proven() && sure();
  }
}
