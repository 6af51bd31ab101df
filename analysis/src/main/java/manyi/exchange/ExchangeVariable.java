package manyi.exchange;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// A column to be written: its name, what is said of it, and its cells.
///
/// @param name valid and unique in SPSS
/// @param label the question in words
/// @param content its cells
/// @param measure what kind of quantity it is
/// @param levels labels of its codes, in order
record ExchangeVariable(
    String name, String label, Content content, Measure measure, List<CodeLabel> levels) {
  ExchangeVariable {
    levels = List.copyOf(levels);
  }

  /// What kind of quantity a variable holds; in the order in which SPSS counts them, from 1.
  enum Measure {
    NOMINAL,
    ORDINAL,
    SCALE
  }

  /// A code with its label.
  ///
  /// @param missing whether it counts as no answer
  record CodeLabel(double code, String label, boolean missing) {}

  /// The cells of a variable by row of the survey.
  sealed interface Content {}

  /// Numbers; NaN where there is none.
  ///
  /// @param decimals that are shown
  record Numbers(IntToDoubleFunction at, int decimals) implements Content {}

  /// Moments as seconds since 1970-01-01T00:00; NaN where there is none.
  record Moments(IntToDoubleFunction at) implements Content {}

  /// Texts; empty where there is none.
  record Words(IntFunction<String> at) implements Content {}

  /// The codes that count as no answer.
  double[] missing() {
    return levels.stream().filter(CodeLabel::missing).mapToDouble(CodeLabel::code).toArray();
  }
}
