package manyi.workbook.recognition;

import java.util.Comparator;
import java.util.List;
import manyi.survey.Level;
import manyi.text.Message;

/// Makes of the guesses about a matrix's columns one that holds for all of them.
final class MatrixGuess {
  private MatrixGuess() {}

  /// The most doubtful guess, with a reason that tells what all columns hold.
  ///
  /// @param levels that the columns share
  static Guess of(List<Guess> guesses, List<ColumnView> views, List<Level> levels) {
    var guess = guesses.stream().min(Comparator.comparing(Guess::severity)).orElseThrow();
    return guess.because(reason(guess.reason(), views, levels));
  }

  private static Message reason(Message one, List<ColumnView> views, List<Level> levels) {
    return switch (one.key()) {
      case "recognition.rating-numbers", "recognition.rating-battery", "recognition.rating-range" ->
          range(one.key(), views);
      case "recognition.rating-words" ->
          inOrder(one.key(), levels.stream().filter(Level::scored).toList());
      case "recognition.single-ordered" -> inOrder(one.key(), levels);
      case "recognition.single" -> Message.of(one.key(), levels.size());
      default -> one;
    };
  }

  private static Message range(String key, List<ColumnView> views) {
    return KindGuess.range(
        key,
        views.stream().mapToDouble(ColumnView::minimum).min().orElse(0),
        views.stream().mapToDouble(ColumnView::maximum).max().orElse(0));
  }

  private static Message inOrder(String key, List<Level> levels) {
    return Message.of(key, KindGuess.listed(levels.stream().map(Level::label)));
  }
}
