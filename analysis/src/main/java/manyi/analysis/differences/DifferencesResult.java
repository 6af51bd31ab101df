package manyi.analysis.differences;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Ratings or numbers across the groups of a question.
///
/// @param groups the question that makes the groups
/// @param values one a rating or number, in the order chosen
/// @param confidence of intervals and decisions, 0–1
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record DifferencesResult(
    QuestionLabel groups,
    List<Difference> values,
    double confidence,
    @Nullable String weight,
    Base included) {
  public DifferencesResult {
    values = List.copyOf(values);
  }
}
