package manyi.preparation;

import java.util.List;

/// What respondents are flagged for.
public sealed interface Check {
  /// As it is written in a flag step.
  String written();

  /// The code of those flagged, such as `fast`.
  String code();

  /// Faster than a limit.
  ///
  /// @param limit in the question's own unit, of worded durations in seconds; or as a proportion of
  ///   the median
  /// @param ofMedian whether the limit is a proportion of the median of those kept so far
  /// @param question how long they took: a number, or a text such as `235秒`, `3分55秒`, `00:03:55`
  record Faster(double limit, boolean ofMedian, String question) implements Check {
    @Override
    public String written() {
      return "faster than "
          + Written.number(limit)
          + (ofMedian ? " of median in " : " in ")
          + Written.id(question);
    }

    @Override
    public String code() {
      return "fast";
    }
  }

  /// The same answer to every item that they answered.
  ///
  /// @param questions ids; that of a matrix stands for all its items
  /// @param least how many of them have to be answered, 2 or more
  record Straight(List<String> questions, int least) implements Check {
    /// How many answers alike are needed where nothing is said.
    public static final int USUAL_LEAST = 5;

    public Straight {
      questions = List.copyOf(questions);
    }

    @Override
    public String written() {
      return "straight " + Written.ids(questions) + " at least " + least;
    }

    @Override
    public String code() {
      return "straight";
    }
  }

  /// The same answers as a respondent before.
  ///
  /// @param questions that are compared, such as an account; empty for all that respondents were
  ///   asked: no identifiers, times or platform information
  record Same(List<String> questions) implements Check {
    public Same {
      questions = List.copyOf(questions);
    }

    @Override
    public String written() {
      return questions.isEmpty() ? "same answers" : "same " + Written.ids(questions);
    }

    @Override
    public String code() {
      return "same";
    }
  }

  /// For whom a filter holds, such as a wrong answer to a question that asks for one.
  record Holding(String expression) implements Check {
    @Override
    public String written() {
      return "if " + expression;
    }

    @Override
    public String code() {
      return "if";
    }
  }
}
