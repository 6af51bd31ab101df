package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import manyi.text.UserProblem;

/// A word or sign of a written step.
///
/// @param text of a quoted word without its quotes; signs in their usual form, such as `:` for `：`
/// @param start where it begins in the step, from 0
/// @param end behind its last character
record StepToken(Type type, String text, int start, int end) {
  enum Type {
    WORD,
    QUOTED,
    SIGN,
    END
  }

  private static final Map<Character, String> SIGNS =
      Map.of(
          ':', ":", '：', ":", '=', "=", '＝', "=", ',', ",", '，', ",", '、', ",", ';', ";", '；', ";");

  private static final Map<Character, Character> QUOTES =
      Map.of('\'', '\'', '"', '"', '“', '”', '‘', '’', '「', '」');

  /// Splits a step; the last token is the end.
  static List<StepToken> split(String step) throws UserProblem {
    var tokens = new ArrayList<StepToken>();
    int at = 0;
    while (at < step.length()) {
      char first = step.charAt(at);
      if (isBlank(first)) {
        at++;
      } else {
        var token = read(step, at, first);
        tokens.add(token);
        at = token.end();
      }
    }
    tokens.add(new StepToken(Type.END, "", at, at));
    return tokens;
  }

  /// Whether a text is read as the same words without quotes.
  static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (SIGNS.containsKey(text.charAt(at)) || opensQuote(text, at)) {
        return false;
      }
    }
    return !text.isEmpty()
        && !isBlank(text.charAt(0))
        && !isBlank(text.charAt(text.length() - 1))
        && text.chars().noneMatch(c -> c == '\n' || c == '\r');
  }

  boolean is(String sign) {
    return type == Type.SIGN && text.equals(sign);
  }

  boolean isWord(String word) {
    return type == Type.WORD && text.equalsIgnoreCase(word);
  }

  private static StepToken read(String step, int start, char first) throws UserProblem {
    var sign = SIGNS.get(first);
    if (sign != null) {
      return new StepToken(Type.SIGN, sign, start, start + 1);
    }
    var closing = QUOTES.get(first);
    if (closing != null) {
      return quoted(step, start, closing);
    }
    int end = start;
    while (end < step.length()
        && !isBlank(step.charAt(end))
        && !SIGNS.containsKey(step.charAt(end))
        && !opensQuote(step, end)) {
      end++;
    }
    return new StepToken(Type.WORD, step.substring(start, end), start, end);
  }

  private static StepToken quoted(String step, int start, char closing) throws UserProblem {
    int end = step.indexOf(closing, start + 1);
    if (end < 0) {
      throw new UserProblem("preparation.open-quote", start + 1).at(marked(step, start));
    }
    return new StepToken(Type.QUOTED, step.substring(start + 1, end), start, end + 1);
  }

  /// An apostrophe within a word, as in "don't", quotes nothing.
  private static boolean opensQuote(String step, int at) {
    char c = step.charAt(at);
    boolean apostrophe =
        (c == '\'' || c == '’')
            && at > 0
            && Character.isLetterOrDigit(step.charAt(at - 1))
            && at + 1 < step.length()
            && Character.isLetterOrDigit(step.charAt(at + 1));
    return !apostrophe && QUOTES.containsKey(c);
  }

  /// A step with ▸ before a character.
  static String marked(String step, int position) {
    return step.substring(0, position) + "▸" + step.substring(position);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
