package manyi.tally;

import manyi.survey.Base;

/// The numbers that respondents gave to one question.
///
/// @param values in the order of the rows, without those who gave none
/// @param weights of the same respondents, all above zero; all 1 without weights
/// @param n how many there are
public record Sample(double[] values, double[] weights, long n) {
  /// The respondents who gave them.
  public Base base() {
    return Base.of(weights);
  }
}
