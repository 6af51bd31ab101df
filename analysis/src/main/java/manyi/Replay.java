package manyi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.preparation.Step;
import manyi.preparation.Steps;
import manyi.progress.Progress;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.Weights;
import manyi.text.UserProblem;

/// What each step of a prepared survey did: the steps once more, from the survey as it was read.
final class Replay {
  private Replay() {}

  /// A step with the survey on either side of it.
  record Stage(Step step, Survey before, Survey after) {}

  /// @param prepared by the steps
  /// @return a stage a step; none where they cannot be applied once more
  static List<Stage> stages(Survey prepared, List<Step> steps) {
    var stages = new ArrayList<Stage>();
    var before = read(prepared, steps);
    for (var step : steps) {
      try {
        var after = Steps.apply(before, List.of(step), Progress.none());
        stages.add(new Stage(step, before, after));
        before = after;
      } catch (UserProblem _) {
        return List.of();
      }
    }
    return stages;
  }

  /// Everybody, unweighted, without the questions that the steps made.
  private static Survey read(Survey prepared, List<Step> steps) {
    Set<String> made =
        steps.stream()
            .flatMap(step -> step.makes().stream())
            .map(name -> name.id())
            .collect(Collectors.toSet());
    return new Survey(
        prepared.title(),
        prepared.respondents(),
        prepared.questions().stream().filter(question -> !made.contains(question.id())).toList(),
        Rows.all(prepared.respondents()),
        Rows.none(prepared.respondents()),
        Weights.equal());
  }
}
