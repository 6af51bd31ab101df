package manyi.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Makes names that SPSS takes: letters, digits and `_ . @ # $`, a letter first, at most 64 bytes,
/// no word of its language, and none twice, whatever the case.
final class VariableNames {
  private static final int LONGEST = 64;
  private static final Set<String> RESERVED =
      Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");

  private final Set<String> taken = new HashSet<>();

  /// A name made from a question's id.
  String of(String id) {
    var valid = new StringBuilder();
    id.codePoints()
        .map(c -> Character.isLetterOrDigit(c) || "_.@#$".indexOf(c) >= 0 ? c : '_')
        .forEach(valid::appendCodePoint);
    boolean letterFirst = !valid.isEmpty() && Character.isLetter(valid.codePointAt(0));
    var name = letterFirst ? valid.toString() : "v" + valid;
    if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      name = "v" + name;
    }
    return unique(name);
  }

  private String unique(String name) {
    var unique = ended(cut(name, LONGEST));
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      var number = "_" + i;
      unique = ended(cut(name, LONGEST - number.length())) + number;
    }
    return unique;
  }

  /// A name may not end with a point, and should not with an underscore.
  private static String ended(String name) {
    var ended = name.replaceFirst("[._]+$", "");
    return ended.isEmpty() ? "v" : ended;
  }

  /// The text cut at the end of a character so that its UTF-8 has at most so many bytes.
  static String cut(String text, int bytes) {
    int end = 0;
    int length = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      length += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (length > bytes) {
        return text.substring(0, end);
      }
      end += Character.charCount(character);
    }
    return text;
  }
}
