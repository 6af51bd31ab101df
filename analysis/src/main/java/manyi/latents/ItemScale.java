package manyi.latents;

import java.util.Arrays;
import java.util.Optional;
import manyi.survey.Question;

/// Between which numbers an item's answers lie, so that they can be put on 0–100.
///
/// @param least that could be answered
/// @param greatest that could be answered
/// @param observed whether it is only what was answered, because the question has no scale
public record ItemScale(double least, double greatest, boolean observed) {
  /// The scale of a rating's levels; for numbers the ends given, else what was answered.
  ///
  /// @param answers at least one
  public static ItemScale of(
      Question question, double[] answers, Optional<Double> least, Optional<Double> greatest) {
    double low = question.scaleMinimum();
    double high = question.scaleMaximum();
    if (low < high) {
      return new ItemScale(low, high, false);
    }
    double from = least.orElseGet(() -> Arrays.stream(answers).min().orElseThrow());
    double to = greatest.orElseGet(() -> Arrays.stream(answers).max().orElseThrow());
    return new ItemScale(from, to, least.isEmpty() || greatest.isEmpty());
  }

  /// A number on the scale as 0–100.
  public double points(double number) {
    return (number - least) / (greatest - least) * 100;
  }

  public double width() {
    return greatest - least;
  }
}
