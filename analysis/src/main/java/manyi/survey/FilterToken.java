package manyi.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import manyi.text.UserProblem;

/// A word or sign of a filter expression.
///
/// @param text of a quoted word without its quotes; signs in their usual form, such as `>=` for `≥`
/// @param start where it begins in the expression, from 0
/// @param end behind its last character
record FilterToken(Type type, String text, int start, int end) {
  enum Type {
    WORD,
    QUOTED,
    SIGN,
    END
  }

  private static final String SIGNS = "()=!<>,&|";

  /// Signs as other keyboards write them.
  private static final Map<Character, String> OTHER_SIGNS =
      Map.of(
          '（', "(", '）', ")", '，', ",", '、', ",", '＝', "=", '≠', "!=", '≤', "<=", '≥', ">=", '＜',
          "<", '＞', ">");

  private static final Map<Character, Character> QUOTES =
      Map.of('\'', '\'', '"', '"', '“', '”', '‘', '’', '「', '」');

  /// Splits an expression; the last token is the end.
  static List<FilterToken> split(String expression) throws UserProblem {
    var tokens = new ArrayList<FilterToken>();
    int at = 0;
    while (at < expression.length()) {
      if (blank(expression.charAt(at))) {
        at++;
      } else {
        var token = read(expression, at);
        tokens.add(token);
        at = token.end();
      }
    }
    tokens.add(new FilterToken(Type.END, "", at, at));
    return tokens;
  }

  boolean is(String sign) {
    return type == Type.SIGN && text.equals(sign);
  }

  boolean isWord(String... words) {
    for (var word : words) {
      if (type == Type.WORD && text.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  private static FilterToken read(String expression, int start) throws UserProblem {
    char first = expression.charAt(start);
    var closing = QUOTES.get(first);
    if (closing != null) {
      return quoted(expression, start, closing);
    }
    var other = OTHER_SIGNS.get(first);
    if (other != null) {
      return new FilterToken(Type.SIGN, other, start, start + 1);
    }
    if (SIGNS.indexOf(first) >= 0) {
      return sign(expression, start);
    }
    int end = start;
    while (end < expression.length() && inWord(expression.charAt(end))) {
      end++;
    }
    return new FilterToken(Type.WORD, expression.substring(start, end), start, end);
  }

  private static FilterToken quoted(String expression, int start, char closing) throws UserProblem {
    int end = expression.indexOf(closing, start + 1);
    if (end < 0) {
      throw new UserProblem("survey.filter-open-quote", start + 1)
          .at(FilterParser.marked(expression, start));
    }
    return new FilterToken(Type.QUOTED, expression.substring(start + 1, end), start, end + 1);
  }

  /// One character, or two where they belong together.
  private static FilterToken sign(String expression, int start) {
    var two = expression.substring(start, Math.min(expression.length(), start + 2));
    var text =
        switch (two) {
          case "==" -> "=";
          case "<>" -> "!=";
          case "!=", "<=", ">=", "&&", "||" -> two;
          default -> two.substring(0, 1);
        };
    int length = text.length() == 2 || two.equals("==") ? 2 : 1;
    return new FilterToken(Type.SIGN, text, start, start + length);
  }

  private static boolean inWord(char c) {
    return !blank(c)
        && SIGNS.indexOf(c) < 0
        && !OTHER_SIGNS.containsKey(c)
        && !QUOTES.containsKey(c);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
