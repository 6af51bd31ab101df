package manyi.analysis.frequencies;

import org.jspecify.annotations.Nullable;

/// How many gave one answer.
///
/// @param score of the level on its scale; NaN without one
/// @param n respondents
/// @param weightedN the sum of their weights; as `n` without weights
/// @param proportionOfAll of all respondents included, 0–1
/// @param proportion of the base chosen, 0–1; the valid proportion where the base is who answered
/// @param cumulativeProportion up to this level, of the same base; NaN for a multiple choice
/// @param proportionOfAnswers of all choices of a multiple choice; NaN for other kinds
/// @param lower the lower end of the proportion's Wilson interval, under weights by the effective n
/// @param upper its upper end
/// @param placing of an option of a ranking; null for other kinds
public record LevelFrequency(
    String code,
    String label,
    double score,
    long n,
    double weightedN,
    double proportionOfAll,
    double proportion,
    double cumulativeProportion,
    double proportionOfAnswers,
    double lower,
    double upper,
    @Nullable Placing placing) {
  /// The places that an option of a ranking was given.
  ///
  /// @param first respondents who put it first
  /// @param weightedFirst the sum of their weights
  /// @param firstProportion of the base chosen, 0–1
  /// @param meanPlace of those who gave it a place, 1 being the first; NaN where nobody did
  public record Placing(
      long first, double weightedFirst, double firstProportion, double meanPlace) {}
}
