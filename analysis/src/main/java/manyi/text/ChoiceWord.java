package manyi.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The written name of one of a few choices, the same on the command line, in JSON, in project
/// files and in the keys of texts: lower case with hyphens, such as `scale-centre`.
public final class ChoiceWord {
  private ChoiceWord() {}

  public static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The choice with a name, whatever its case.
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(choice -> of(choice).equalsIgnoreCase(word.strip()))
        .findFirst();
  }
}
