package manyi.indicators;

import manyi.statistics.Interval;
import manyi.survey.Base;

/// An indicator of a group of respondents.
///
/// @param value in the indicator's unit; NaN where nobody has a figure
/// @param standardError in the same unit, linearised under the survey's design
/// @param degreesOfFreedom of the error; 0 or less where there are too few sampled units
/// @param interval that holds the true value with the confidence asked for; a share's lies within
///   0–1
/// @param base who has a figure
public record Estimate(
    double value, double standardError, int degreesOfFreedom, Interval interval, Base base) {}
