package manyi.analysis.trend;

import manyi.indicators.Estimate;
import org.jspecify.annotations.Nullable;

/// An indicator in one wave.
///
/// @param few whether it rests on fewer respondents, under weights a smaller effective n, than go
///   without a mark
/// @param withheld whether it rests on too few, or would betray a group that does
/// @param estimate under the present rule; null where withheld, and where nobody has a figure
/// @param earlier under the rule of the earlier waves; null where the rule did not change
public record Point(
    boolean few, boolean withheld, @Nullable Estimate estimate, @Nullable Estimate earlier) {}
