package manyi.analysis.segments;

import manyi.priorities.Priority;

/// The user's own names of the quadrants; empty for the program's.
public record Names(String improve, String keep, String low, String overkill) {
  String of(Priority quadrant) {
    return switch (quadrant) {
      case IMPROVE_URGENTLY -> improve;
      case KEEP_UP -> keep;
      case LOW_PRIORITY -> low;
      case POSSIBLE_OVERKILL -> overkill;
    };
  }
}
