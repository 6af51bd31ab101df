package manyi.analysis.quadrant;

import manyi.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// What an element does to the outcome.
///
/// @param importance by the measure chosen
/// @param interval its 95 % percentile interval; undefined without resamples
/// @param correlation Pearson's with the outcome, whose sign relative weights and Shapley's values
///   lack
/// @param vif its variance inflation factor among the elements; infinite where they determine it
/// @param negative whether more satisfaction with it goes with a lower outcome: the 95 % interval
///   of its importance, or of its correlation where that has no sign, lies below 0; without
///   resamples the figure itself
/// @param factor what stated and derived importance make of it; null where only one of them is
///   there
/// @param probability the share 0–1 of resamples that agree with the factor; NaN without
public record Driver(
    double importance,
    Interval interval,
    double correlation,
    double vif,
    boolean negative,
    @Nullable Factor factor,
    double probability) {}
