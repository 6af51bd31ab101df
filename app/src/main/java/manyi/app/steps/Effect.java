package manyi.app.steps;

import manyi.Finding;
import manyi.Workbench;
import manyi.analysis.Request;
import manyi.preparation.Keep;
import manyi.preparation.Step;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// What a step does to a survey.
sealed interface Effect {
  /// Nothing that could be shown.
  record Nothing() implements Effect {}

  /// It makes a question, whose answers these are.
  record Made(Finding<?> answers) implements Effect {}

  /// It keeps some of the respondents.
  record Kept(int before, int after) implements Effect {}

  /// It does not fit.
  record Trouble(UserProblem problem) implements Effect {}

  static Effect of(Step step, Survey before, Progress progress) throws UserProblem {
    return of(step, before, step.apply(before, progress.part(0, 0.7)), progress.part(0.7, 1));
  }

  static Effect of(Step step, Survey before, Survey after, Progress progress) throws UserProblem {
    var made = step.makes();
    if (made.isPresent()) {
      var request = Request.of("frequencies").with("questions", made.get().id());
      return new Made(Workbench.run(after, request, progress));
    }
    return step instanceof Keep
        ? new Kept(before.filtered().count(), after.filtered().count())
        : new Nothing();
  }
}
