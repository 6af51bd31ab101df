package manyi.analysis.scorecard;

import java.util.List;
import manyi.indicators.Indicator;
import org.jspecify.annotations.Nullable;

/// A line of targets as it was read.
///
/// @param line its number, from 1
/// @param name of the figure; empty for the program's
/// @param source where the figure comes from
/// @param target in the figure's unit, a proportion where it was written with `%`
/// @param percent whether it is shown as a percentage
record Aim(int line, String name, Source source, Bound bound, double target, boolean percent) {
  /// Where a figure comes from.
  sealed interface Source {}

  /// The survey.
  ///
  /// @param questions ids as written, of questions or of whole matrices
  record Surveyed(Indicator indicator, List<String> questions) implements Source {
    Surveyed {
      questions = List.copyOf(questions);
    }
  }

  /// The business, such as the share of calls that were answered.
  ///
  /// @param group the label of the branch that it is of; null for the whole
  /// @param cases that a proportion is of, such as calls; 0 for a figure taken as exact
  record Operational(@Nullable String group, double value, long cases) implements Source {}
}
