package manyi.tally;

import java.util.List;
import manyi.survey.Base;

/// The means of several groups of respondents and how they vary together from sample to sample.
///
/// @param bases who gave a number in each group
/// @param means Σwx / Σw; NaN in an empty group
/// @param covariance of the means, linearised; NaN in the rows and columns of empty groups
/// @param degreesOfFreedom the sampled units less the strata they are in
public record DomainMeans(
    List<Base> bases, double[] means, double[][] covariance, int degreesOfFreedom) {}
