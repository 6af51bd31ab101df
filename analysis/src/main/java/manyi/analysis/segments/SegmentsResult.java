package manyi.analysis.segments;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.priorities.Crosshair;
import manyi.priorities.LeftOut;
import manyi.priorities.Scale;
import manyi.priorities.StatedMeasure;
import manyi.statistics.Adjustment;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Importance against satisfaction by group, and from wave to wave. Of groups and elements that are
/// withheld no figure is in it.
///
/// @param stated what was made of stated importance; null where it is derived
/// @param method by which importance was derived; null where it is stated
/// @param outcome from which it was derived; null where it is stated
/// @param rule of the crosshair
/// @param elements in the questionnaire's order
/// @param leftOut items without a place among all respondents
/// @param groups null where none were asked for, or none can be shown
/// @param waves null where none were asked for, or they cannot be compared
/// @param problems why groups or waves that were asked for are not there
/// @param flagBelow the base, under weights the effective n, below which a group is marked
/// @param suppressBelow the respondents below which a figure is withheld
/// @param leastComplete the complete answers that derived importance takes in a group or wave; 0
///   where it is stated
/// @param confidence of intervals, and 1 less the level of tests
/// @param included the respondents looked at
/// @param weight the id of the weight question, null without weights
public record SegmentsResult(
    @Nullable StatedMeasure stated,
    @Nullable DriverMeasure method,
    @Nullable QuestionLabel outcome,
    Missing missing,
    Crosshair rule,
    LinesOf linesOf,
    Scale satisfactionScale,
    Scale importanceScale,
    List<Numbered> elements,
    List<LeftOut> leftOut,
    @Nullable Groups groups,
    @Nullable Waves waves,
    List<Problem> problems,
    int flagBelow,
    int suppressBelow,
    long leastComplete,
    Adjustment adjustment,
    double confidence,
    int resamples,
    long seed,
    Names names,
    Base included,
    @Nullable String weight) {
  public SegmentsResult {
    elements = List.copyOf(elements);
    leftOut = List.copyOf(leftOut);
    problems = List.copyOf(problems);
  }

  /// An element by the id of its satisfaction item.
  Numbered element(String id) {
    return elements.stream()
        .filter(element -> element.element().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
