package manyi.survey;

import manyi.survey.Answers.Coded;
import manyi.survey.Answers.Measured;

/// Respondents whom the filter leaves and the weight leaves out, by why. A weight that is no finite
/// number counts as missing, also the level of a rating that has no score.
///
/// @param zero with a weight of zero
/// @param missing without a weight
/// @param negative with a weight below zero
public record Weightless(int zero, int missing, int negative) {
  public static final Weightless NONE = new Weightless(0, 0, 0);

  /// Who is left out of a survey.
  public static Weightless of(Survey survey) {
    int all = survey.weightless().count();
    var id = survey.weights().question();
    if (all == 0 || id == null) {
      return new Weightless(all, 0, 0);
    }
    var question = survey.find(id);
    if (question.isEmpty()
        || !(question.get().answers() instanceof Measured
            || question.get().answers() instanceof Coded)) {
      return new Weightless(all, 0, 0);
    }
    var numbers = question.get().numbers();
    var counts = new int[2];
    survey
        .weightless()
        .forEach(row -> {
          double weight = numbers.applyAsDouble(row);
          if (weight == 0) {
            counts[0]++;
          } else if (weight < 0 && weight > Double.NEGATIVE_INFINITY) {
            counts[1]++;
          }
        });
    return new Weightless(counts[0], all - counts[0] - counts[1], counts[1]);
  }

  /// How many they are.
  public int total() {
    return zero + missing + negative;
  }
}
