package manyi.survey;

import manyi.text.UserProblem;

/// A condition on respondents, such as `q3 = 大客户 and q7 >= 50`.
public final class Filter {
  private Filter() {}

  /// Reads an expression.
  ///
  /// @throws UserProblem when it cannot be understood, with the position
  public static Filter parse(String expression) throws UserProblem {
    throw new UserProblem("survey.filter-unreadable", expression);
  }

  /// The respondents for whom the condition holds.
  ///
  /// @throws UserProblem when it names a question or level that the survey does not have
  public Rows rows(Survey survey) throws UserProblem {
    return survey.included();
  }
}
