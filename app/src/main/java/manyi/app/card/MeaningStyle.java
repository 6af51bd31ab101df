package manyi.app.card;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.chart.MeaningColours;
import manyi.chart.Theme;
import manyi.document.Cell;
import manyi.document.Figure.Meaning;

/// How meanings look in tables: the style sheet names them, the charts' palette says what colour
/// they have.
final class MeaningStyle {
  private MeaningStyle() {}

  /// The colours of all meanings under the names that the style sheet uses, for the style of what
  /// holds the tables.
  static String colours(Theme theme) {
    return Stream.of(Meaning.values())
        .map(meaning -> colours(meaning, theme))
        .collect(Collectors.joining(" "));
  }

  private static String colours(Meaning meaning, Theme theme) {
    var certain = MeaningColours.of(meaning, true, theme);
    var doubtful = MeaningColours.of(meaning, false, theme);
    return "-manyi-%1$s: #%2$s; -manyi-%1$s-ground: #%3$s; -manyi-%1$s-doubtful: #%4$s;"
        .formatted(word(meaning), certain.letters(), certain.ground(), doubtful.ground());
  }

  /// The style class of a cell that has a meaning.
  static String of(Cell.Tinted cell) {
    return (cell.certain() ? "meaning-" : "doubtful-meaning-") + word(cell.meaning());
  }

  private static String word(Meaning meaning) {
    return meaning.name().toLowerCase(Locale.ROOT);
  }
}
