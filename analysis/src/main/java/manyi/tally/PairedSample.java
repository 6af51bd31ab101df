package manyi.tally;

/// The numbers that respondents gave to two questions, for those who gave both.
///
/// @param first their values of the first question, in the order of the rows
/// @param second their values of the second question
/// @param weights of the same respondents, all above zero; all 1 without weights
public record PairedSample(double[] first, double[] second, double[] weights) {}
