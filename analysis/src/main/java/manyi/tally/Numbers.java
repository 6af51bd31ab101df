package manyi.tally;

/// The numbers that the same respondents gave to several questions, side by side.
///
/// @param columns by question, then respondent in the order of the rows; NaN where a respondent has
///   no number
/// @param weights of the respondents, all above zero; all 1 without weights
public record Numbers(double[][] columns, double[] weights) {}
