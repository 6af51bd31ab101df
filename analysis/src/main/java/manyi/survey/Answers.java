package manyi.survey;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// All respondents' answers to one question, by row; immutable.
public sealed interface Answers
    permits Answers.Coded, Answers.Chosen, Answers.Ranked, Answers.Measured, Answers.Written {

  int rows();

  State state(int row);

  /// One level a respondent: single choice and ratings.
  record Coded(Codes codes) implements Answers {
    @Override
    public int rows() {
      return codes.rows();
    }

    @Override
    public State state(int row) {
      return switch (codes.at(row)) {
        case Codes.UNANSWERED -> State.UNANSWERED;
        case Codes.NOT_ASKED -> State.NOT_ASKED;
        default -> State.ANSWERED;
      };
    }
  }

  /// Any number of options a respondent: multiple choice.
  ///
  /// @param options who chose it, for each option in the order of the question's levels
  /// @param asked who was asked
  /// @param silent who was asked and did not answer; who was asked, is not silent and is in no
  ///   option chose nothing
  record Chosen(List<Rows> options, Rows asked, Rows silent) implements Answers {
    public Chosen {
      options = List.copyOf(options);
    }

    @Override
    public int rows() {
      return asked.size();
    }

    @Override
    public State state(int row) {
      if (!asked.contains(row)) {
        return State.NOT_ASKED;
      }
      if (silent.contains(row)) {
        return State.UNANSWERED;
      }
      return options.stream().anyMatch(option -> option.contains(row))
          ? State.ANSWERED
          : State.CHOSE_NOTHING;
    }
  }

  /// Options put in order by each respondent, all of them or only the first few.
  ///
  /// @param places for each option in the order of the question's levels its place by row, 0 for
  ///   the first; negative where it was given none
  /// @param chosen who gave each option a place at all
  record Ranked(List<Codes> places, Chosen chosen) implements Answers {
    public Ranked {
      places = List.copyOf(places);
    }

    /// @param asked who was asked; of these, who gave no option a place did not answer
    public static Ranked of(List<Codes> places, Rows asked) {
      var options =
          places.stream()
              .map(option -> Rows.where(option.rows(), row -> option.at(row) >= 0))
              .toList();
      var any = options.stream().reduce(Rows.none(asked.size()), Rows::or);
      var all = asked.or(any);
      return new Ranked(places, new Chosen(options, all, all.and(any.not())));
    }

    /// Who put an option first.
    public Rows first(int option) {
      var codes = places.get(option);
      return Rows.where(codes.rows(), row -> codes.at(row) == 0);
    }

    @Override
    public int rows() {
      return chosen.rows();
    }

    @Override
    public State state(int row) {
      return chosen.state(row);
    }
  }

  /// Numbers; also times, as seconds since 1970-01-01T00:00 in the file's own clock.
  ///
  /// @param values gives a row's number; NaN where not answered
  /// @param notAsked who was not asked; their values are NaN
  record Measured(IntToDoubleFunction values, Rows notAsked) implements Answers {
    /// @param values one a row; must not change any more
    public Measured(double[] values, Rows notAsked) {
      this(row -> values[row], notAsked);
    }

    /// A row's number; NaN where not answered.
    public double at(int row) {
      return values.applyAsDouble(row);
    }

    @Override
    public int rows() {
      return notAsked.size();
    }

    @Override
    public State state(int row) {
      if (!Double.isNaN(at(row))) {
        return State.ANSWERED;
      }
      return notAsked.contains(row) ? State.NOT_ASKED : State.UNANSWERED;
    }
  }

  /// Texts, which may lie wherever they were read to.
  ///
  /// @param texts gives a row's text; empty where there is none
  /// @param answered who wrote something
  /// @param notAsked who was not asked
  record Written(IntFunction<String> texts, Rows answered, Rows notAsked) implements Answers {
    @Override
    public int rows() {
      return answered.size();
    }

    @Override
    public State state(int row) {
      if (answered.contains(row)) {
        return State.ANSWERED;
      }
      return notAsked.contains(row) ? State.NOT_ASKED : State.UNANSWERED;
    }

    /// A row's text; empty where there is none.
    public String text(int row) {
      return answered.contains(row) ? texts.apply(row) : "";
    }
  }
}
