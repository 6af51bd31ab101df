package manyi.tally;

import java.util.ArrayList;
import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Rows;

/// Makes levels of what respondents did not say, so that they are in the base.
///
/// @param notAskedToo whether those who were not asked are a level too
record Silence(Question question, boolean notAskedToo) {
  static final String UNANSWERED = "unanswered";
  static final String NOT_ASKED = "not-asked";

  Question spoken() {
    return new Question(
        question.id(),
        question.text(),
        question.block(),
        // A ranking is counted as the choice of the options that were given a place.
        question.kind() == Kind.RANKING ? Kind.MULTIPLE : question.kind(),
        question.role(),
        question.columns(),
        levels(),
        answers(),
        question.personal());
  }

  private List<Level> levels() {
    var levels = new ArrayList<>(question.levels());
    levels.add(Level.of(UNANSWERED));
    if (notAskedToo) {
      levels.add(Level.of(NOT_ASKED));
    }
    return levels;
  }

  private Answers answers() {
    return switch (question.answers()) {
      case Answers.Coded(var codes) -> coded(codes);
      case Answers.Chosen chosen -> chosen(chosen);
      case Answers.Ranked(_, var chosen) -> chosen(chosen);
      case Answers.Measured _, Answers.Written _ ->
          throw new IllegalArgumentException("No levels in question " + question.id());
    };
  }

  private Answers coded(Codes codes) {
    int levels = question.levels().size();
    return new Answers.Coded(
        Codes.of(
            codes.rows(),
            levels().size(),
            row ->
                switch (codes.at(row)) {
                  case Codes.UNANSWERED -> levels;
                  case Codes.NOT_ASKED -> notAskedToo ? levels + 1 : Codes.NOT_ASKED;
                  default -> codes.at(row);
                }));
  }

  private Answers chosen(Answers.Chosen chosen) {
    var asked = chosen.asked();
    var spoke = asked.and(chosen.silent().not());
    var options = new ArrayList<Rows>();
    chosen.options().forEach(option -> options.add(option.and(spoke)));
    options.add(asked.and(chosen.silent()));
    if (notAskedToo) {
      options.add(asked.not());
    }
    var all = notAskedToo ? Rows.all(asked.size()) : asked;
    return new Answers.Chosen(options, all, Rows.none(asked.size()));
  }
}
