package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// Several steps, one after the other.
public final class Steps {
  private Steps() {}

  /// Steps from a text with one a line; empty lines and lines that begin with `#` are left out.
  ///
  /// @throws UserProblem when a line cannot be understood; its place is the line
  public static List<Step> parse(String text) throws UserProblem {
    var steps = new ArrayList<Step>();
    int number = 0;
    for (var line : text.replace("\uFEFF", "").lines().toList()) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        steps.add(line(line.strip(), number));
      }
    }
    return List.copyOf(steps);
  }

  private static Step line(String line, int number) throws UserProblem {
    try {
      return Step.parse(line);
    } catch (UserProblem problem) {
      var where = problem.where();
      throw problem.at(number + ": " + (where == null ? line : where));
    }
  }

  /// The written forms, one a line.
  public static String written(List<Step> steps) {
    return String.join("\n", steps.stream().map(Step::written).toList());
  }

  /// The survey after all steps, in their order.
  ///
  /// @throws UserProblem when a step does not fit the survey; its place is the step
  public static Survey apply(Survey survey, List<Step> steps, Progress progress)
      throws UserProblem {
    var prepared = survey;
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      double part = 1.0 / steps.size();
      try {
        prepared = step.apply(prepared, progress.part(i * part, (i + 1) * part));
      } catch (UserProblem problem) {
        var where = problem.where();
        throw where == null ? problem.at(step.written()) : problem;
      }
    }
    return prepared;
  }

  /// A step as a line of a list, in the words of the questions that it is about.
  ///
  /// @param survey that it was applied to; a question not in it is called by its id
  public static String words(Step step, Survey survey, Texts texts) {
    return new StepWords(survey, texts).words(step);
  }
}
