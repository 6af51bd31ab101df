package manyi.tally;

import manyi.survey.Base;

/// What is needed of a group's numbers for means, their errors and their tests.
///
/// @param base who gave a number
/// @param mean Σwx / Σw; NaN where nobody gave one
/// @param sumOfSquares Σw(x − mean)²; 0 where nobody gave one
/// @param weightedSquares Σw²(x − mean)², for linearised errors; 0 where nobody gave one
/// @param median see `Quantiles`; NaN where nobody gave one
public record Moments(
    Base base, double mean, double sumOfSquares, double weightedSquares, double median) {}
