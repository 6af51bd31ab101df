package manyi.workbook.recognition;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gives each question an id of its own, the same for the same file.
final class Ids {
  private static final int LONGEST = 24;

  private final Set<String> taken = new HashSet<>();

  /// The id, with a number behind it where it is taken.
  String unique(String id) {
    var unique = id;
    for (int i = 2; !taken.add(unique); i++) {
      unique = id + "_" + i;
    }
    return unique;
  }

  /// A name for the command line, made from a header: letters and digits, small, not long.
  static String slug(String header) {
    var text = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var slug = new StringBuilder();
    boolean gap = false;
    for (int at = 0; at < text.length() && slug.codePointCount(0, slug.length()) < LONGEST; ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (!Character.isLetterOrDigit(character)) {
        gap = !slug.isEmpty();
        continue;
      }
      if (gap) {
        slug.append('_');
        gap = false;
      }
      slug.appendCodePoint(character);
    }
    return slug.toString();
  }
}
