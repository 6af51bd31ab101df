package manyi.analysis.quadrant;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.statistics.Interval;

/// What a model of the outcome says of raising elements: the outcome is regressed on all elements
/// by least squares, and each raised element moves it by its coefficient times the step. An
/// association in these answers, not a promise.
///
/// @param raised the elements
/// @param step asked for, in scale points
/// @param outcomeMean of those in the model
/// @param change of the outcome in its own points, Σ b · step
/// @param interval of the change, a 95 % percentile interval; undefined without resamples
/// @param n respondents in the model: those with all elements and the outcome
/// @param rSquared of the model, 0–1
public record WhatIf(
    QuestionLabel outcome,
    List<Raised> raised,
    double step,
    double outcomeMean,
    double change,
    Interval interval,
    long n,
    double rSquared) {
  public WhatIf {
    raised = List.copyOf(raised);
  }

  /// An element raised.
  ///
  /// @param question its id
  /// @param mean of those in the model
  /// @param step by which it is raised: less than asked for where its scale ends before
  /// @param b change of the outcome a point of the element
  public record Raised(String question, String text, double mean, double step, double b) {}

  /// The elements whose scale ends before the step does.
  List<Raised> stopped() {
    return raised.stream().filter(element -> element.step() < step).toList();
  }
}
