package manyi.workbook.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goes through a web page tag by tag, with the text before each.
final class TagScanner {
  private static final int LONGEST_TAG = 1 << 16;
  private static final int LONGEST_TEXT = 1 << 22;
  private static final Pattern ENTITY =
      Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});?");
  private static final String BLANKS = "[ \\t\\r\\n\\u00A0]+";

  private final Reader reader;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder tag = new StringBuilder();
  private String name = "";

  TagScanner(Reader reader) {
    this.reader = reader;
  }

  /// Goes to the next tag.
  ///
  /// @return false at the end
  boolean next() throws IOException {
    text.setLength(0);
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c != '<') {
        add(text, c, LONGEST_TEXT);
      } else if (tag()) {
        return true;
      }
    }
    return false;
  }

  /// Reads a tag; what is none, such as a lone `<`, is text.
  private boolean tag() throws IOException {
    tag.setLength(0);
    int c = reader.read();
    if (c == '!') {
      comment();
      return false;
    }
    if (c != '/' && !isLetter(c)) {
      add(text, '<', LONGEST_TEXT);
      if (c >= 0) {
        add(text, c, LONGEST_TEXT);
      }
      return false;
    }
    int quote = 0;
    for (; c >= 0 && (c != '>' || quote != 0) && tag.length() < LONGEST_TAG; c = reader.read()) {
      tag.append((char) c);
      if (quote == 0 && (c == '"' || c == '\'') && tag.indexOf("=") > 0) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    int end = 1;
    while (end < tag.length() && isLetter(tag.charAt(end))) {
      end++;
    }
    name = tag.substring(0, end).toLowerCase(Locale.ROOT);
    if (name.equals("script") || name.equals("style")) {
      skip("</" + name);
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':';
  }

  private void comment() throws IOException {
    if (reader.read() == '-') {
      skip("-->");
    } else {
      skip(">");
    }
  }

  private void skip(String end) throws IOException {
    int matched = 0;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      int lower = c >= 'A' && c <= 'Z' ? c + 32 : c;
      boolean repeated = end.startsWith("--") && lower == '-' && matched == 2;
      if (!repeated) {
        matched = lower == end.charAt(matched) ? matched + 1 : lower == end.charAt(0) ? 1 : 0;
      }
      if (matched == end.length()) {
        return;
      }
    }
  }

  private static void add(StringBuilder to, int c, int longest) {
    if (to.length() < longest) {
      to.append((char) c);
    }
  }

  /// The tag's name in small letters, with a slash before it where it ends an element.
  String name() {
    return name;
  }

  /// A whole number that an attribute gives, from 1 to the most allowed; 1 where there is none.
  int count(String attribute, int most) {
    var found =
        Pattern.compile("(?i)[\\s\"']" + attribute + "\\s*=\\s*[\"']?(\\d{1,6})").matcher(tag);
    return found.find() ? Math.clamp(Integer.parseInt(found.group(1)), 1, most) : 1;
  }

  /// The text before the tag, as a browser shows it.
  String text() {
    var flat = text.toString().replaceAll(BLANKS, " ");
    return flat.indexOf('&') < 0 ? flat : ENTITY.matcher(flat).replaceAll(TagScanner::meaning);
  }

  private static String meaning(java.util.regex.MatchResult entity) {
    var word = entity.group(1);
    if (word.startsWith("#")) {
      boolean hex = word.charAt(1) == 'x' || word.charAt(1) == 'X';
      int point = Integer.parseInt(word.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Matcher.quoteReplacement(
          Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD");
    }
    return Matcher.quoteReplacement(
        switch (word) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          case "apos" -> "'";
          case "nbsp" -> " ";
          default -> entity.group();
        });
  }
}
