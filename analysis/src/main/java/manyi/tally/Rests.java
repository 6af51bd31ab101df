package manyi.tally;

import java.util.ArrayList;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Rows;

/// Makes columns of those who are not in a column.
record Rests(Question question) {
  static final String PREFIX = "not:";

  Question beside() {
    var valid = Closed.of(question).valid();
    var options = new ArrayList<>(Closed.of(question).members(valid));
    var levels = new ArrayList<>(question.levels());
    for (int level = 0; level < question.levels().size(); level++) {
      options.add(valid.and(options.get(level).not()));
      levels.add(Level.of(PREFIX + question.levels().get(level).code()));
    }
    return new Question(
        question.id(),
        question.text(),
        question.block(),
        Kind.MULTIPLE,
        question.role(),
        question.columns(),
        levels,
        new Answers.Chosen(options, valid, Rows.none(valid.size())),
        question.personal());
  }
}
