package manyi.analysis.banner;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.text.NumberText;

/// Scores that the user has answers stand for, such as `100, 75, 50, 25, 0`.
///
/// They apply to every rating with as many levels on its scale, and to every single choice with as
/// many options. On a scale a list that only falls or only rises gives its greatest number to the
/// highest level; any other list, and that of a single choice, is in the order of the answers.
///
/// @param scores as written; none for the answers' own
record OwnScores(List<Double> scores) {
  OwnScores {
    scores = List.copyOf(scores);
  }

  /// Reads scores between commas, blanks or slashes.
  ///
  /// @return empty where a part is no number
  static Optional<OwnScores> parse(String text) {
    var parts = Stream.of(text.split("[,，、;；/\\s]+")).filter(part -> !part.isBlank()).toList();
    var numbers =
        parts.stream()
            .map(NumberText::parse)
            .flatMapToDouble(OptionalDouble::stream)
            .boxed()
            .toList();
    return numbers.size() == parts.size() ? Optional.of(new OwnScores(numbers)) : Optional.empty();
  }

  boolean given() {
    return !scores.isEmpty();
  }

  /// What the levels of a question stand for, by level; empty where the scores do not fit it.
  Optional<double[]> of(Question question) {
    var places = places(question);
    if (!given() || places.size() != scores.size()) {
      return Optional.empty();
    }
    var byLevel = new double[question.levels().size()];
    Arrays.fill(byLevel, Double.NaN);
    boolean turned = question.kind() == Kind.RATING && falls();
    for (int i = 0; i < places.size(); i++) {
      byLevel[places.get(i)] = scores.get(turned ? scores.size() - 1 - i : i);
    }
    return Optional.of(byLevel);
  }

  /// The levels that are to have a score, of a scale from its lowest.
  static List<Integer> places(Question question) {
    return switch (question.kind()) {
      case RATING -> Options.of(question).scale();
      case SINGLE -> IntStream.range(0, question.levels().size()).boxed().toList();
      case MULTIPLE, RANKING, NUMBER, TEXT, TIME, IDENTIFIER, META -> List.of();
    };
  }

  private boolean falls() {
    return IntStream.range(1, scores.size()).allMatch(i -> scores.get(i) < scores.get(i - 1));
  }
}
