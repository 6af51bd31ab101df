package manyi.app.shell;

import java.util.ArrayList;
import java.util.List;
import manyi.app.dialog.Dialogs;
import manyi.app.steps.StepsModel;
import manyi.preparation.Name;
import manyi.preparation.Rake;
import manyi.preparation.Step;
import manyi.text.UserProblem;

/// Takes the preparation steps that a result suggests; a weight is used as such at once.
record SuggestedSteps(StepsModel steps, RespondentsModel respondents, Dialogs dialogs) {
  void take(List<String> written) {
    try {
      var parsed = new ArrayList<Step>();
      for (var step : written) {
        parsed.add(named(Step.parse(step)));
      }
      steps.addAll(parsed, () -> parsed.forEach(this::use));
    } catch (UserProblem problem) {
      dialogs.problem(problem);
    }
  }

  /// The file may have a question called "weight" of its own.
  private Step named(Step step) {
    return step instanceof Rake rake
        ? new Rake(
            new Name(steps.free(rake.name().id()), rake.name().text()),
            rake.margins(),
            rake.trim(),
            rake.from())
        : step;
  }

  private void use(Step step) {
    if (step instanceof Rake rake) {
      respondents.weigh(rake.name().id());
    }
  }
}
