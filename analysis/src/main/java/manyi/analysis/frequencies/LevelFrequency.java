package manyi.analysis.frequencies;

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
    double upper) {}
