package manyi.analysis.segments;

import manyi.priorities.LineRule;
import manyi.statistics.Adjustment;

/// How places are found, judged and withheld.
///
/// @param lines how they are drawn through positions
/// @param flagBelow the base, under weights the effective n, below which a group is marked
/// @param suppressBelow the respondents below which a figure is withheld
/// @param leastComplete the respondents that derived importance takes; 0 where it is stated
record Rules(
    LineRule lines,
    LinesOf linesOf,
    int flagBelow,
    int suppressBelow,
    long leastComplete,
    Adjustment adjustment,
    double confidence,
    int resamples,
    long seed) {}
