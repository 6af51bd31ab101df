package manyi.tally;

import manyi.survey.Base;

/// What the numbers of two groups have in common through the respondents who are in both; of a
/// group with itself, its own moments.
///
/// @param base who is in both and gave a number
/// @param products Σw(x − m₁)(x − m₂) over those in both, m₁ and m₂ the groups' own means
/// @param weightedProducts Σw²(x − m₁)(x − m₂): divided by Σw of the one and of the other group it
///   is the linearised covariance of their means
public record OverlapMoments(Base base, double products, double weightedProducts) {}
