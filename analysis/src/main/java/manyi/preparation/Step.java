package manyi.preparation;

import java.util.Optional;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// One replayable step from survey to survey: it makes a question, keeps respondents, or says what
/// a question is for. No answer that is there is ever changed.
///
/// Every step has one written form, the same on the command line, in the project file and behind
/// the window's forms; `docs/preparation.md` lists them.
public sealed interface Step
    permits Weigh, Keep, SetRole, Recode, Reverse, Band, Net, Score, Rake, Flag {
  /// The survey after this step; the one before is unchanged.
  ///
  /// @throws UserProblem when the step does not fit the survey
  /// @throws manyi.progress.Cancelled when `progress` says so
  Survey apply(Survey survey, Progress progress) throws UserProblem;

  /// The survey after this step; the one before is unchanged.
  ///
  /// @throws UserProblem when the step does not fit the survey
  default Survey apply(Survey survey) throws UserProblem {
    return apply(survey, Progress.none());
  }

  /// The written form, which [#parse] reads.
  String written();

  /// The question that it makes; empty where it makes none.
  default Optional<Name> makes() {
    return Optional.empty();
  }

  /// A step from its written form.
  ///
  /// @throws UserProblem when it cannot be understood; its place shows the text with ▸ before what
  ///   is wrong
  static Step parse(String text) throws UserProblem {
    return StepParser.parse(text);
  }
}
