package manyi.tally;

import manyi.survey.Base;

/// The cells of a table as proportions of the whole, and how they vary together.
///
/// @param base all respondents in the table
/// @param proportions of all in the table, 0–1, by row and in it by column; NaN in an empty table
/// @param covariance of the proportions, linearised; NaN in an empty table
/// @param degreesOfFreedom the units with a respondent included, less their strata; as R's
///   `svychisq` also units in which nobody answered both questions
public record DesignCells(
    Base base, double[] proportions, double[][] covariance, int degreesOfFreedom) {
  /// The most cells of a table that this is made for: the covariance has their number squared.
  public static final int MOST = 1500;
}
