package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.preparation.StepToken.Type;
import manyi.text.UserProblem;

/// Reads what a survey is raked to:
///
/// ```
/// rake   = part { ; part }
/// part   = question : level = number { , level = number }
///        | trim [ number to ] number | from question
/// ```
final class RakeParser {
  private final StepReader reader;
  private final List<Rake.Margin> margins = new ArrayList<>();
  private Optional<Rake.Trim> trim = Optional.empty();
  private Optional<String> from = Optional.empty();

  RakeParser(StepReader reader) {
    this.reader = reader;
  }

  Rake rake(Name name) throws UserProblem {
    do {
      if (margins.isEmpty() || reader.peek().type() != Type.END) {
        part();
      }
    } while (reader.takeSign(";"));
    if (margins.isEmpty()) {
      throw reader.unexpected("preparation.wants-question");
    }
    return new Rake(name, margins, trim, from);
  }

  private void part() throws UserProblem {
    boolean margin = reader.peek(1).is(":");
    if (!margin && reader.takeWord("trim")) {
      trim = Optional.of(trim());
    } else if (!margin && reader.takeWord("from")) {
      from = Optional.of(reader.question());
    } else {
      margins.add(margin());
    }
  }

  private Rake.Trim trim() throws UserProblem {
    var token = reader.peek();
    double first = reader.number();
    boolean both = reader.takeWord("to");
    double high = both ? reader.number() : first;
    double low = both ? first : 0;
    if (low < 0 || low >= 1 || high <= 1) {
      throw reader.problem(token, "preparation.rake-trim");
    }
    return new Rake.Trim(low, high);
  }

  private Rake.Margin margin() throws UserProblem {
    var token = reader.peek();
    var question = reader.question();
    if (margins.stream().anyMatch(other -> other.question().equalsIgnoreCase(question))) {
      throw reader.problem(token, "preparation.rake-question-twice", question);
    }
    reader.requireSign(":");
    var targets = new ArrayList<Rake.Target>();
    do {
      var level = reader.label();
      reader.requireSign("=");
      targets.add(new Rake.Target(level, reader.number()));
    } while (reader.takeSign(","));
    return new Rake.Margin(question, targets);
  }
}
