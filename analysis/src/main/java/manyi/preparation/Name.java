package manyi.preparation;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a question that a step makes is called.
///
/// @param id a word that no question of the survey has yet
/// @param text shown to readers; empty for one made of the source's text
public record Name(String id, String text) {
  private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*");

  /// A name with the usual text.
  public static Name of(String id) {
    return new Name(id, "");
  }

  /// A name with the usual text that is free: the id wanted, else with a number behind it.
  ///
  /// @param taken whether an id is not free
  public static Name free(String wanted, Predicate<String> taken) {
    var id = wanted;
    for (int number = 2; taken.test(id); number++) {
      id = wanted + number;
    }
    return of(id);
  }

  /// Whether an id can be written in filters and settings without quotes.
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  /// The text, or what stands for it where none was given.
  String textOr(String usual) {
    return text.isEmpty() ? usual : text;
  }

  /// As it stands before a step's verb: `q5x = ` or `q5x 'Three groups' = `.
  String written() {
    return id + (text.isEmpty() ? "" : " " + Written.quoted(text)) + " = ";
  }
}
