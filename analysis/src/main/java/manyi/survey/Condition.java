package manyi.survey;

import manyi.text.UserProblem;

/// What a filter expression means.
sealed interface Condition
    permits Condition.And, Condition.Or, Condition.Not, Condition.Answered, Comparison {
  /// The respondents for whom it holds.
  Rows rows(Survey survey) throws UserProblem;

  record And(Condition first, Condition second) implements Condition {
    @Override
    public Rows rows(Survey survey) throws UserProblem {
      return first.rows(survey).and(second.rows(survey));
    }
  }

  record Or(Condition first, Condition second) implements Condition {
    @Override
    public Rows rows(Survey survey) throws UserProblem {
      return first.rows(survey).or(second.rows(survey));
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public Rows rows(Survey survey) throws UserProblem {
      return condition.rows(survey).not();
    }
  }

  /// The question was answered; of a multiple choice also by choosing nothing.
  record Answered(Term question) implements Condition {
    @Override
    public Rows rows(Survey survey) throws UserProblem {
      var answers = question.in(survey).answers();
      return Rows.where(survey.respondents(), row -> given(answers.state(row)));
    }

    static boolean given(State state) {
      return switch (state) {
        case ANSWERED, CHOSE_NOTHING -> true;
        case UNANSWERED, NOT_ASKED -> false;
      };
    }
  }

  /// A word of the expression.
  ///
  /// @param place the expression, marked where the word stands
  record Term(String text, String place) {
    /// The question it names.
    Question in(Survey survey) throws UserProblem {
      try {
        return survey.question(text);
      } catch (UserProblem problem) {
        throw problem.at(place);
      }
    }
  }
}
