package manyi.preparation;

import manyi.progress.Progress;
import manyi.survey.Filter;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// Keeps the respondents for whom a filter holds, of those kept so far.
///
/// @param expression such as `q3 = 大客户 and q7 >= 50`; see [Filter]
public record Keep(String expression) implements Step {
  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    return survey.including(survey.filtered().and(Filter.parse(expression).rows(survey)));
  }

  @Override
  public String written() {
    return "keep " + expression.strip();
  }
}
