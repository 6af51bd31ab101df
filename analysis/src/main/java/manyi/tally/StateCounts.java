package manyi.tally;

import manyi.survey.Base;

/// What became of one question with the respondents included.
///
/// @param answered respondents who answered; of a multiple choice, who chose at least one option
/// @param choseNothing respondents who left all options of a multiple choice
/// @param unanswered respondents who were asked and did not answer
/// @param notAsked respondents who were not asked
public record StateCounts(Base answered, Base choseNothing, Base unanswered, Base notAsked) {}
