package manyi.preparation;

import java.util.List;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// Says what a question is for: `role q1: stratum`. `strata q1` and `clusters q2` are read too.
///
/// @param question an id; that of a matrix stands for all its items
public record SetRole(String question, Role role) implements Step {
  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    var meant = Derived.questions(survey, List.of(question)).stream().map(Question::id).toList();
    var questions =
        survey.questions().stream().map(one -> meant.contains(one.id()) ? with(one) : one).toList();
    return Derived.with(survey, questions);
  }

  private Question with(Question one) {
    return new Question(
        one.id(),
        one.text(),
        one.block(),
        one.kind(),
        role,
        one.columns(),
        one.levels(),
        one.answers(),
        one.personal());
  }

  @Override
  public String written() {
    return "role " + Written.id(question) + ": " + role.word();
  }
}
