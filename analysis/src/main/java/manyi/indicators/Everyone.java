package manyi.indicators;

import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;

/// All respondents as one group, where groups are asked for.
final class Everyone {
  private Everyone() {}

  static Question of(Survey survey) {
    var codes = Codes.of(survey.respondents(), 1, _ -> 0);
    return new Question(
        "all",
        "",
        null,
        Kind.SINGLE,
        Role.NONE,
        List.of(),
        List.of(Level.of("all")),
        new Answers.Coded(codes));
  }
}
