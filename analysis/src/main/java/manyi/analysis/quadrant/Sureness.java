package manyi.analysis.quadrant;

import java.util.Map;
import manyi.priorities.Priority;
import manyi.priorities.Region;
import manyi.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// How sure an element's place is: what resampling says. Intervals are 95 % percentile intervals.
///
/// @param probability of the quadrant it is in, 0–1
/// @param probabilities of all quadrants, 0–1
/// @param satisfaction of the mean
/// @param importance of the importance
/// @param score of the score by which elements are ranked
/// @param rank of the rank
/// @param region standard errors on both axes and their correlation; null where there are none
public record Sureness(
    double probability,
    Map<Priority, Double> probabilities,
    Interval satisfaction,
    Interval importance,
    Interval score,
    Interval rank,
    @Nullable Region region) {}
