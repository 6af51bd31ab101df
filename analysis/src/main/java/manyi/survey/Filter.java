package manyi.survey;

import manyi.text.UserProblem;

/// A condition on respondents, such as `q3 = 大客户 and q7 >= 50`.
///
/// - `=`, `!=`, `in (…)`, `not in (…)` compare with a level by its label or code, with a number, a
///   text or a date (`2026-05-01`, `'2026-05-01 18:30'`; a date alone is the whole day). A value of
///   several words, or with signs in it, stands in quotes: `q3 = 'A & B'`.
/// - `<`, `<=`, `>`, `>=` compare numbers, dates, and ratings by their scores; the value of a
///   rating may be the label of a level: `q8 >= 满意`.
/// - `q5 has 宽带`: the option of a multiple choice was chosen (`=` says the same); of a text: it
///   contains the words.
/// - `answered(q5)`: the question was answered; of a multiple choice also by choosing nothing.
/// - `not`, `and`, `or` and parentheses join conditions; also `!`, `&&`, `||`, 非, 且, 或. `and` binds
///   closer than `or`.
///
/// Ids, labels, codes and texts are compared whatever their case. A comparison is false of
/// respondents who did not answer, also `!=` and `not in`; `not (q3 = 大客户)` is true of them.
public final class Filter {
  private final String expression;
  private final Condition condition;

  private Filter(String expression, Condition condition) {
    this.expression = expression;
    this.condition = condition;
  }

  /// Reads an expression.
  ///
  /// @throws UserProblem when it cannot be understood; its place shows the expression with ▸ before
  ///   what is wrong
  public static Filter parse(String expression) throws UserProblem {
    return new Filter(expression, FilterParser.parse(expression));
  }

  /// The respondents for whom the condition holds, whether or not the survey includes them.
  ///
  /// @throws UserProblem when it names a question or level that the survey does not have, or
  ///   compares answers in a way that their kind does not allow
  public Rows rows(Survey survey) throws UserProblem {
    return condition.rows(survey);
  }

  @Override
  public String toString() {
    return expression;
  }
}
