package manyi.tally;

import manyi.survey.Base;

/// The cells of a table as proportions of the whole, and how they vary together.
///
/// @param base all respondents in the table
/// @param proportions of all in the table, 0–1, by row and in it by column; NaN in an empty table
/// @param covariance of the proportions, linearised
/// @param degreesOfFreedom the sampled units of all included, also those who did not answer both,
///   less the strata they are in, as R's `svychisq` has it
public record DesignCells(
    Base base, double[] proportions, double[][] covariance, int degreesOfFreedom) {}
