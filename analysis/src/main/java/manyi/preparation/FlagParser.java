package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import manyi.preparation.StepToken.Type;
import manyi.survey.Filter;
import manyi.text.UserProblem;

/// Reads what respondents are flagged for:
///
/// ```
/// flag  = : mark { ; mark }
/// mark  = [ label = ] check
/// check = faster than number [ of median ] in question
///       | straight question { , question } [ at least number ]
///       | same answers | same question { , question } | if filter
/// ```
final class FlagParser {
  private final StepReader reader;

  FlagParser(StepReader reader) {
    this.reader = reader;
  }

  Flag flag(Name name) throws UserProblem {
    reader.requireSign(":");
    var marks = new ArrayList<Flag.Mark>();
    do {
      if (marks.isEmpty() || reader.peek().type() != Type.END) {
        marks.add(mark());
      }
    } while (reader.takeSign(";"));
    return new Flag(name, marks);
  }

  private Flag.Mark mark() throws UserProblem {
    boolean starts =
        reader.peek().isWord("faster")
            || reader.peek().isWord("straight")
            || reader.peek().isWord("same")
            || reader.peek().isWord("if");
    if (starts && !reader.peek(1).is("=")) {
      return new Flag.Mark("", check());
    }
    boolean labelled = false;
    for (int i = 0; !labelled && isWords(reader.peek(i)); i++) {
      labelled = reader.peek(i + 1).is("=");
    }
    if (!labelled) {
      throw reader.unexpected("preparation.wants-check");
    }
    var label = reader.label();
    reader.requireSign("=");
    return new Flag.Mark(label, check());
  }

  private static boolean isWords(StepToken token) {
    return token.type() == Type.WORD || token.type() == Type.QUOTED;
  }

  private Check check() throws UserProblem {
    if (reader.takeWord("faster")) {
      return faster();
    }
    if (reader.takeWord("straight")) {
      return straight();
    }
    if (reader.takeWord("same")) {
      return reader.takeWord("answers")
          ? new Check.Same(List.of())
          : new Check.Same(reader.questions());
    }
    if (reader.takeWord("if")) {
      var expression = reader.upTo(";");
      Filter.parse(expression);
      return new Check.Holding(expression);
    }
    throw reader.unexpected("preparation.wants-check");
  }

  private Check faster() throws UserProblem {
    reader.requireWord("than");
    var token = reader.peek();
    double limit = reader.number();
    if (limit <= 0) {
      throw reader.problem(token, "preparation.limit-not-positive");
    }
    boolean ofMedian = reader.takeWord("of");
    if (ofMedian) {
      reader.requireWord("median");
      limit = token.text().endsWith("%") ? limit / 100 : limit;
    }
    reader.requireWord("in");
    return new Check.Faster(limit, ofMedian, reader.question());
  }

  private Check straight() throws UserProblem {
    var questions = reader.questions();
    int least = Check.Straight.USUAL_LEAST;
    if (reader.takeWord("at")) {
      reader.requireWord("least");
      least = reader.count();
    }
    return new Check.Straight(questions, least);
  }
}
