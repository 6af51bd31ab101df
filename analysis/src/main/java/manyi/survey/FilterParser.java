package manyi.survey;

import java.util.ArrayList;
import java.util.List;
import manyi.survey.Condition.Term;
import manyi.survey.FilterToken.Type;
import manyi.text.Message;
import manyi.text.UserProblem;

/// Reads a filter expression by recursive descent:
///
/// ```
/// either     = both { or both }
/// both       = unary { and unary }
/// unary      = not unary | ( either ) | answered ( question ) | comparison
/// comparison = question relation value | question [not] in ( value { , value } )
/// ```
final class FilterParser {
  private static final String[] AND = {"and", "且", "并且"};
  private static final String[] OR = {"or", "或", "或者"};
  private static final String[] NOT = {"not", "非"};

  private final String expression;
  private final List<FilterToken> tokens;
  private int next;

  private FilterParser(String expression, List<FilterToken> tokens) {
    this.expression = expression;
    this.tokens = tokens;
  }

  static Condition parse(String expression) throws UserProblem {
    if (expression.isBlank()) {
      throw new UserProblem("survey.filter-empty");
    }
    var parser = new FilterParser(expression, FilterToken.split(expression));
    var condition = parser.either();
    if (parser.peek().type() != Type.END) {
      throw parser.unexpected(Message.of("survey.filter-wants-and"));
    }
    return condition;
  }

  /// The expression with ▸ before a character.
  static String marked(String expression, int position) {
    return expression.substring(0, position) + "▸" + expression.substring(position);
  }

  private Condition either() throws UserProblem {
    var condition = both();
    while (takeSign("||") || takeWord(OR)) {
      condition = new Condition.Or(condition, both());
    }
    return condition;
  }

  private Condition both() throws UserProblem {
    var condition = unary();
    while (takeSign("&&") || takeWord(AND)) {
      condition = new Condition.And(condition, unary());
    }
    return condition;
  }

  private Condition unary() throws UserProblem {
    if (takeSign("!") || takeWord(NOT)) {
      return new Condition.Not(unary());
    }
    if (takeSign("(")) {
      var condition = either();
      require(")");
      return condition;
    }
    if (peek().isWord("answered") && tokens.get(next + 1).is("(")) {
      next += 2;
      var question = question();
      require(")");
      return new Condition.Answered(question);
    }
    return comparison();
  }

  private Condition comparison() throws UserProblem {
    var question = question();
    boolean negated = peek().isWord(NOT) && tokens.get(next + 1).isWord("in");
    if (negated) {
      next++;
    }
    if (takeWord("in")) {
      return new Comparison(question, negated ? Relation.UNEQUAL : Relation.EQUAL, values());
    }
    return new Comparison(question, relation(), List.of(value()));
  }

  private Relation relation() throws UserProblem {
    var token = peek();
    if (takeWord("has")) {
      return Relation.HAS;
    }
    if (token.type() != Type.SIGN) {
      throw unexpected(Message.of("survey.filter-wants-relation"));
    }
    var relation =
        switch (token.text()) {
          case "=" -> Relation.EQUAL;
          case "!=" -> Relation.UNEQUAL;
          case "<" -> Relation.LESS;
          case "<=" -> Relation.AT_MOST;
          case ">" -> Relation.MORE;
          case ">=" -> Relation.AT_LEAST;
          default -> throw unexpected(Message.of("survey.filter-wants-relation"));
        };
    next++;
    return relation;
  }

  private List<Term> values() throws UserProblem {
    require("(");
    var values = new ArrayList<Term>();
    do {
      values.add(value());
    } while (takeSign(","));
    require(")");
    return values;
  }

  private Term question() throws UserProblem {
    var token = peek();
    if (token.type() != Type.QUOTED && !freeWord(token)) {
      throw unexpected(Message.of("survey.filter-wants-question"));
    }
    next++;
    return new Term(token.text(), marked(expression, token.start()));
  }

  /// A quoted value, or words up to the next sign or joining word.
  private Term value() throws UserProblem {
    var first = peek();
    var place = marked(expression, first.start());
    if (first.type() == Type.QUOTED) {
      next++;
      return new Term(first.text(), place);
    }
    int end = first.start();
    while (freeWord(peek())) {
      end = peek().end();
      next++;
    }
    if (end == first.start()) {
      throw unexpected(Message.of("survey.filter-wants-value"));
    }
    return new Term(expression.substring(first.start(), end), place);
  }

  private static boolean freeWord(FilterToken token) {
    return token.type() == Type.WORD
        && !token.isWord(AND)
        && !token.isWord(OR)
        && !token.isWord(NOT)
        && !token.isWord("in", "has");
  }

  private FilterToken peek() {
    return tokens.get(next);
  }

  private boolean takeSign(String sign) {
    boolean found = peek().is(sign);
    next += found ? 1 : 0;
    return found;
  }

  private boolean takeWord(String... words) {
    boolean found = peek().isWord(words);
    next += found ? 1 : 0;
    return found;
  }

  private void require(String sign) throws UserProblem {
    if (!takeSign(sign)) {
      throw unexpected(Message.of("survey.filter-wants-sign", sign));
    }
  }

  private UserProblem unexpected(Message wanted) {
    var token = peek();
    var problem =
        token.type() == Type.END
            ? new UserProblem("survey.filter-unfinished", wanted)
            : new UserProblem(
                "survey.filter-unexpected",
                expression.substring(token.start(), token.end()),
                token.start() + 1,
                wanted);
    return problem.at(marked(expression, token.start()));
  }
}
