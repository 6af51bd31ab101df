package manyi.analysis.kano;

/// The respondents to whom an element is of one category.
///
/// @param n respondents
/// @param weightedN the sum of their weights
/// @param proportion of all respondents with a category, 0–1
/// @param lower the lower end of Wilson's interval
/// @param upper its upper end
public record Share(
    Category category, long n, double weightedN, double proportion, double lower, double upper) {}
