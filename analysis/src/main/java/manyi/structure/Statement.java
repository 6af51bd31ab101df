package manyi.structure;

import java.util.ArrayList;
import java.util.List;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// Reads the tokens of one statement from left to right.
final class Statement {
  private final List<Token> tokens;
  private int next;

  Statement(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean ended() {
    return next == tokens.size();
  }

  /// Whether a sign comes next, which is then read.
  boolean takes(String sign) {
    boolean there = !ended() && tokens.get(next).is(sign);
    if (there) {
      next++;
    }
    return there;
  }

  /// The name that comes next.
  ///
  /// @throws UserProblem `structure.name-needed` or `structure.unfinished`
  String name() throws UserProblem {
    var token = token();
    if (token.sign() || token.text().isBlank()) {
      throw new UserProblem("structure.name-needed", token.text(), token.position());
    }
    return token.text();
  }

  /// The number that comes next.
  ///
  /// @throws UserProblem `structure.number-needed` or `structure.unfinished`
  double number() throws UserProblem {
    var token = token();
    return NumberText.parse(token.text())
        .orElseThrow(
            () -> new UserProblem("structure.number-needed", token.text(), token.position()));
  }

  /// Whether a number and then a sign come next; nothing is read.
  boolean numberBefore(String sign) {
    return next + 1 < tokens.size()
        && NumberText.parse(tokens.get(next).text()).isPresent()
        && tokens.get(next + 1).is(sign);
  }

  /// Names joined by `+`, to the end.
  List<String> names() throws UserProblem {
    var names = new ArrayList<String>();
    do {
      names.add(name());
    } while (takes("+"));
    end();
    return names;
  }

  /// Holds that nothing is left.
  ///
  /// @throws UserProblem `structure.unexpected`
  void end() throws UserProblem {
    if (!ended()) {
      throw unexpected();
    }
  }

  /// What comes next is not understood.
  UserProblem unexpected() {
    if (ended()) {
      return unfinished();
    }
    var token = tokens.get(next);
    return new UserProblem("structure.unexpected", token.text(), token.position());
  }

  private Token token() throws UserProblem {
    if (ended()) {
      throw unfinished();
    }
    return tokens.get(next++);
  }

  private UserProblem unfinished() {
    return new UserProblem("structure.unfinished", tokens.getLast().text());
  }
}
