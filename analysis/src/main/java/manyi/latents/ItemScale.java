package manyi.latents;

import java.util.Arrays;
import java.util.Optional;
import manyi.survey.Question;
import manyi.text.UserProblem;

/// Between which numbers an item's answers lie, so that they can be put on 0–100.
///
/// @param least that could be answered
/// @param greatest that could be answered
/// @param observed whether it is only what was answered, because the question has no scale
public record ItemScale(double least, double greatest, boolean observed) {
  /// The scale of a rating's levels; for numbers the ends given, else what was answered.
  ///
  /// @param answers at least two that differ
  /// @throws UserProblem `latents.scale-crossed` where the ends given are the wrong way about, or
  ///   `latents.beyond-scale` where somebody answered beyond them
  public static ItemScale of(
      Question question, double[] answers, Optional<Double> least, Optional<Double> greatest)
      throws UserProblem {
    double low = question.scaleMinimum();
    double high = question.scaleMaximum();
    if (low < high) {
      return new ItemScale(low, high, false);
    }
    double lowest = Arrays.stream(answers).min().orElseThrow();
    double highest = Arrays.stream(answers).max().orElseThrow();
    double from = least.orElse(lowest);
    double to = greatest.orElse(highest);
    if (from >= to) {
      throw new UserProblem("latents.scale-crossed", from, to);
    }
    if (lowest < from || highest > to) {
      throw new UserProblem(
          "latents.beyond-scale",
          question.id(),
          question.text(),
          lowest < from ? lowest : highest,
          from,
          to);
    }
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
