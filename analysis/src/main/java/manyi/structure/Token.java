package manyi.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import manyi.text.UserProblem;

/// A name or a sign of a written model or tree.
///
/// @param text without the quotation marks of a name
/// @param sign whether it is a sign
/// @param position of its first character, from 1
record Token(String text, boolean sign, int position) {
  /// Signs of two characters come before those of one.
  private static final List<String> SIGNS =
      List.of("=~", "<~", "~", "=", "+", "*", "[", "]", "@", ",");

  /// What a Chinese keyboard writes for them; same length, so that positions hold.
  private static final Map<Character, Character> PLAIN =
      Map.ofEntries(
          Map.entry('＝', '='),
          Map.entry('～', '~'),
          Map.entry('＋', '+'),
          Map.entry('＊', '*'),
          Map.entry('×', '*'),
          Map.entry('；', ';'),
          Map.entry('，', ','),
          Map.entry('【', '['),
          Map.entry('】', ']'),
          Map.entry('“', '"'),
          Map.entry('”', '"'),
          Map.entry('＜', '<'));

  private static final char QUOTE = '"';
  private static final char COMMENT = '#';

  /// The statements of a text, parted by line ends or semicolons; `#` begins a comment.
  ///
  /// @return each with at least one token
  /// @throws UserProblem `structure.open-quote`
  static List<List<Token>> statements(String text) throws UserProblem {
    var plain = plain(text);
    var statements = new ArrayList<List<Token>>();
    var current = new ArrayList<Token>();
    int at = 0;
    while (at < plain.length()) {
      char character = plain.charAt(at);
      if (character == ';' || character == '\n' || character == '\r') {
        end(current, statements);
        at++;
      } else if (character == COMMENT) {
        at = lineEnd(plain, at);
      } else if (Character.isWhitespace(character)) {
        at++;
      } else {
        var token = token(plain, text, at);
        current.add(token);
        at += length(plain, at, token);
      }
    }
    end(current, statements);
    return statements;
  }

  private static String plain(String text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, PLAIN.getOrDefault(plain.charAt(i), plain.charAt(i)));
    }
    return plain.toString();
  }

  private static void end(ArrayList<Token> current, List<List<Token>> statements) {
    if (!current.isEmpty()) {
      statements.add(List.copyOf(current));
      current.clear();
    }
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /// @param written the text as it was, for names
  private static Token token(String text, String written, int at) throws UserProblem {
    if (text.charAt(at) == QUOTE) {
      int close = text.indexOf(QUOTE, at + 1);
      if (close < 0) {
        throw new UserProblem("structure.open-quote", at + 1);
      }
      return new Token(written.substring(at + 1, close).strip(), false, at + 1);
    }
    for (var sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        return new Token(sign, true, at + 1);
      }
    }
    int end = at + 1;
    while (end < text.length() && inName(text, end)) {
      end++;
    }
    return new Token(text.substring(at, end), false, at + 1);
  }

  private static int length(String text, int at, Token token) {
    return text.charAt(at) == QUOTE ? text.indexOf(QUOTE, at + 1) + 1 - at : token.text().length();
  }

  private static boolean inName(String text, int at) {
    char character = text.charAt(at);
    return !Character.isWhitespace(character)
        && character != ';'
        && character != QUOTE
        && character != COMMENT
        && SIGNS.stream().noneMatch(sign -> text.startsWith(sign, at));
  }

  boolean is(String wanted) {
    return sign && text.equals(wanted);
  }

  /// A name as it has to be written to be read again.
  static String written(String name) {
    boolean plain = !name.isEmpty() && !name.startsWith("<");
    for (int i = 0; i < name.length(); i++) {
      plain &= inName(name, i) && !PLAIN.containsKey(name.charAt(i));
    }
    return plain ? name : QUOTE + name.replace(QUOTE, '\'') + QUOTE;
  }
}
