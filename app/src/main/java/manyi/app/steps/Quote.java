package manyi.app.steps;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Words as they stand in a written step.
final class Quote {
  private static final List<String> MARKS = List.of("''", "\"\"", "“”", "「」");

  private Quote() {}

  /// In marks that the text does not hold itself.
  static String of(String text) {
    var marks =
        MARKS.stream()
            .filter(pair -> pair.chars().noneMatch(mark -> text.indexOf(mark) >= 0))
            .findFirst();
    return marks
        .map(pair -> pair.charAt(0) + text + pair.charAt(1))
        .orElseGet(() -> "'" + text.replace('\'', ' ') + "'");
  }

  static String list(Collection<String> texts) {
    return texts.stream().map(Quote::of).collect(Collectors.joining(", "));
  }
}
