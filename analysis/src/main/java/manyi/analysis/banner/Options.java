package manyi.analysis.banner;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.NumberText;

/// Finds answers of a question by what a user writes for them.
record Options(List<Level> levels) {
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*(\\d+(?:\\.\\d+)?)\\s*(?:-|–|—|~|～|\\.\\.|至|到)\\s*(\\d+(?:\\.\\d+)?)\\s*");

  static Options of(Question question) {
    return new Options(question.levels());
  }

  /// The places of the answers that a word stands for: a label, a code, a score, a range of scores,
  /// or several of these between commas.
  ///
  /// @return none where there are no such answers
  int[] named(String word) {
    var same =
        levels(level -> level.label().strip().equalsIgnoreCase(word) || level.code().equals(word));
    if (same.length > 0) {
      return same;
    }
    var number = NumberText.parse(word);
    if (number.isPresent()) {
      return levels(level -> number(level) == number.getAsDouble());
    }
    var range = RANGE.matcher(word);
    if (!range.matches()) {
      var parts = NetParser.listed(word);
      return parts.size() > 1 ? named(parts) : same;
    }
    double low = Double.parseDouble(range.group(1));
    double high = Double.parseDouble(range.group(2));
    return levels(level -> number(level) >= low && number(level) <= high);
  }

  /// The places of all answers that some words stand for; none where one stands for none.
  int[] named(List<String> words) {
    var found = words.stream().map(this::named).toList();
    return found.stream().anyMatch(one -> one.length == 0)
        ? new int[0]
        : found.stream().flatMapToInt(IntStream::of).distinct().sorted().toArray();
  }

  /// The places of the levels of a scale, the lowest score first.
  List<Integer> scale() {
    return IntStream.range(0, levels.size())
        .filter(i -> levels.get(i).scored())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> levels.get(i).score()))
        .toList();
  }

  /// What the level is as a number: its score, else its code; NaN where it is neither.
  private static double number(Level level) {
    return level.scored() ? level.score() : NumberText.parse(level.code()).orElse(Double.NaN);
  }

  private int[] levels(Predicate<Level> wanted) {
    return IntStream.range(0, levels.size()).filter(i -> wanted.test(levels.get(i))).toArray();
  }
}
