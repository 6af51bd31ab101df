package manyi.tally;

import manyi.survey.Base;

/// One closed question counted, and what became of those who gave no level.
///
/// @param n respondents at each level, in the order of the question's levels; of a multiple choice
///   the respondents who chose the option, so that they sum to more than their base
/// @param weighted the sums of their weights; as `n` without weights
/// @param answered respondents who chose a level, or at least one option
/// @param choseNothing respondents who left all options of a multiple choice
/// @param unanswered respondents who were asked and did not answer
/// @param notAsked respondents who were not asked
public record LevelCounts(
    long[] n,
    double[] weighted,
    Base answered,
    Base choseNothing,
    Base unanswered,
    Base notAsked) {}
