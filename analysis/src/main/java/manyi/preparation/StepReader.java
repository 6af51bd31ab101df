package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import manyi.preparation.StepToken.Type;
import manyi.text.Message;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// Reads the words and signs of a written step one after the other.
final class StepReader {
  private final String step;
  private final List<StepToken> tokens;
  private int next;

  StepReader(String step) throws UserProblem {
    this.step = step;
    tokens = StepToken.split(step);
  }

  StepToken peek() {
    return peek(0);
  }

  /// A token further on; the end where there are no more.
  StepToken peek(int further) {
    return tokens.get(Math.min(next + further, tokens.size() - 1));
  }

  void skip(int count) {
    next += count;
  }

  boolean takeSign(String sign) {
    boolean found = peek().is(sign);
    next += found ? 1 : 0;
    return found;
  }

  boolean takeWord(String word) {
    boolean found = peek().isWord(word);
    next += found ? 1 : 0;
    return found;
  }

  void requireSign(String sign) throws UserProblem {
    if (!takeSign(sign)) {
      throw unexpected("preparation.wants-sign", sign);
    }
  }

  void requireWord(String word) throws UserProblem {
    if (!takeWord(word)) {
      throw unexpected("preparation.wants-word", word);
    }
  }

  void requireEnd() throws UserProblem {
    if (peek().type() != Type.END) {
      throw unexpected("preparation.wants-end");
    }
  }

  /// A question's id: one word, or quoted.
  String question() throws UserProblem {
    if (!isText(peek())) {
      throw unexpected("preparation.wants-question");
    }
    return tokens.get(next++).text();
  }

  List<String> questions() throws UserProblem {
    var questions = new ArrayList<String>();
    do {
      questions.add(question());
    } while (takeSign(","));
    return questions;
  }

  /// A label: quoted, or the words up to the next sign.
  String label() throws UserProblem {
    return isQuoted() ? tokens.get(next++).text() : words("preparation.wants-label");
  }

  /// A value of a group.
  Value value() throws UserProblem {
    return isQuoted()
        ? new Value.Named(tokens.get(next++).text())
        : Value.of(words("preparation.wants-value"));
  }

  private boolean isQuoted() {
    return peek().type() == Type.QUOTED;
  }

  private String words(String wanted) throws UserProblem {
    int start = peek().start();
    int end = start;
    while (peek().type() == Type.WORD) {
      end = peek().end();
      next++;
    }
    if (end == start) {
      throw unexpected(wanted);
    }
    return step.substring(start, end);
  }

  /// The text from a token to before the sign that was taken last.
  String between(StepToken start) {
    return step.substring(start.start(), tokens.get(next - 2).end());
  }

  /// The text up to a sign, or to the end.
  String upTo(String sign) {
    int start = peek().start();
    int end = start;
    while (peek().type() != Type.END && !peek().is(sign)) {
      end = peek().end();
      next++;
    }
    return step.substring(start, end);
  }

  /// A number, of which a percent sign is dropped.
  double number() throws UserProblem {
    var text = peek().text();
    var number = NumberText.parse(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    if (peek().type() != Type.WORD || number.isEmpty()) {
      throw unexpected("preparation.wants-number");
    }
    next++;
    return number.getAsDouble();
  }

  /// A whole number above zero.
  int count() throws UserProblem {
    var token = peek();
    double number = number();
    if (number != Math.rint(number) || number < 1 || number > 1_000_000) {
      next--;
      throw unexpected(token, Message.of("preparation.wants-count"));
    }
    return (int) number;
  }

  UserProblem unexpected(String wanted, Object... arguments) {
    return unexpected(peek(), Message.of(wanted, arguments));
  }

  /// A problem at a token.
  UserProblem problem(StepToken token, String key, Object... arguments) {
    return new UserProblem(key, arguments).at(StepToken.marked(step, token.start()));
  }

  private UserProblem unexpected(StepToken token, Message wanted) {
    return token.type() == Type.END
        ? problem(token, "preparation.unfinished", wanted)
        : problem(
            token,
            "preparation.unexpected",
            step.substring(token.start(), token.end()),
            token.start() + 1,
            wanted);
  }

  private static boolean isText(StepToken token) {
    return token.type() == Type.WORD || token.type() == Type.QUOTED;
  }
}
