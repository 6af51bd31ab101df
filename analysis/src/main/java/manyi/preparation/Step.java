package manyi.preparation;

import manyi.survey.Survey;
import manyi.text.UserProblem;

/// One replayable step from survey to survey.
public sealed interface Step permits Weigh, Keep {
  /// The survey after this step; the one before is unchanged.
  ///
  /// @throws UserProblem when the step does not fit the survey
  Survey apply(Survey survey) throws UserProblem;
}
