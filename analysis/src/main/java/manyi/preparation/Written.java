package manyi.preparation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Words as they stand in a written step.
final class Written {
  private static final List<String> QUOTES = List.of("''", "\"\"", "“”", "「」", "‘’");

  private Written() {}

  /// A label or value, in quotes where it would be read as something else without.
  static String word(String text) {
    return StepToken.isPlain(text) ? text : quoted(text);
  }

  /// A question's id, in quotes where it is no single word.
  static String id(String id) {
    return StepToken.isPlain(id) && id.chars().noneMatch(Character::isWhitespace) ? id : quoted(id);
  }

  /// A text in quotes that it does not hold itself.
  static String quoted(String text) {
    var free = QUOTES.stream().filter(quotes -> text.indexOf(quotes.charAt(1)) < 0).findFirst();
    var quotes = free.orElse(QUOTES.getFirst());
    var inner = free.isPresent() ? text : text.replace('\'', ' ');
    return quotes.charAt(0) + inner + quotes.charAt(1);
  }

  static String ids(Collection<String> ids) {
    return ids.stream().map(Written::id).collect(Collectors.joining(", "));
  }

  static String words(Collection<String> words) {
    return words.stream().map(Written::word).collect(Collectors.joining(", "));
  }

  /// A number with all its digits and no others: `5`, `0.25`.
  static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
