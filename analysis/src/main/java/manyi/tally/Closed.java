package manyi.tally;

import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Question;
import manyi.survey.Rows;

/// The answers to a closed question as they are counted: one level a respondent, or any number of
/// options. Of a ranking, the options that were given a place.
sealed interface Closed {
  /// One level a respondent, or silence.
  record One(Codes codes, int levels) implements Closed {}

  /// Any number of options a respondent.
  ///
  /// @param options who chose it, of each option; of no meaning outside of `valid`
  /// @param valid who was asked and was not silent, also who chose nothing
  record Many(List<Rows> options, Rows valid) implements Closed {}

  /// @throws IllegalArgumentException when the question has no levels
  static Closed of(Question question) {
    return switch (question.answers()) {
      case Answers.Coded(var codes) -> new One(codes, question.levels().size());
      case Answers.Chosen chosen -> many(chosen);
      case Answers.Ranked(_, var chosen) -> many(chosen);
      case Answers.Measured _, Answers.Written _ ->
          throw new IllegalArgumentException("No levels in question " + question.id());
    };
  }

  private static Many many(Answers.Chosen chosen) {
    return new Many(chosen.options(), chosen.asked().and(chosen.silent().not()));
  }

  /// Who answered; of a multiple choice also who chose nothing.
  default Rows valid() {
    return switch (this) {
      case One(var codes, _) -> given(codes);
      case Many(_, var valid) -> valid;
    };
  }

  default int levels() {
    return switch (this) {
      case One(_, var levels) -> levels;
      case Many(var options, _) -> options.size();
    };
  }

  /// Who is at each level, of the respondents given.
  default List<Rows> members(Rows among) {
    return switch (this) {
      case One(var codes, var levels) ->
          Rows.byCode(codes, levels).stream().map(level -> level.and(among)).toList();
      case Many(var options, var valid) ->
          options.stream().map(option -> option.and(valid).and(among)).toList();
    };
  }

  /// The levels that a valid respondent is at.
  ///
  /// @param into where they are written, as long as there are levels, at least 1
  /// @return how many
  default int at(int row, int[] into) {
    return switch (this) {
      case One(var codes, _) -> {
        into[0] = codes.at(row);
        yield 1;
      }
      case Many(var options, _) -> {
        int count = 0;
        for (int option = 0; option < options.size(); option++) {
          if (options.get(option).contains(row)) {
            into[count++] = option;
          }
        }
        yield count;
      }
    };
  }

  private static Rows given(Codes codes) {
    // Apart, so that the loop over the usual narrow column is compiled without a virtual call.
    return codes instanceof Codes.OneByte narrow
        ? Rows.where(narrow.rows(), row -> narrow.at(row) >= 0)
        : Rows.where(codes.rows(), row -> codes.at(row) >= 0);
  }
}
