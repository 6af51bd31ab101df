package manyi.preparation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.NumberText;

/// How long respondents took: numbers as they stand, or texts such as `235秒`, `3分55秒`, `1h 2m 3s`,
/// `00:03:55`, in seconds.
final class Durations {
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d+):)?(\\d{1,2}):(\\d{1,2}(?:\\.\\d+)?)");

  private static final Pattern WORDED =
      Pattern.compile(
          "(?:(\\d+)\\s*(?:天|days?|d))?\\s*"
              + "(?:(\\d+)\\s*(?:小时|时|hours?|hrs?|h))?\\s*"
              + "(?:(\\d+)\\s*(?:分钟|分|minutes?|mins?|m))?\\s*"
              + "(?:(\\d+(?:\\.\\d+)?)\\s*(?:秒钟|秒|seconds?|secs?|s))?",
          Pattern.CASE_INSENSITIVE);

  private Durations() {}

  /// A row's duration, NaN without one; empty where the question tells no durations.
  static Optional<IntToDoubleFunction> of(Question question) {
    return switch (question.answers()) {
      case Answers.Measured(var values, _) ->
          question.kind() == Kind.TIME ? Optional.empty() : Optional.of(values);
      case Answers.Written written -> ofTexts(written);
      case Answers.Coded(var codes) -> {
        var seconds =
            question.levels().stream().map(Level::label).mapToDouble(Durations::seconds).toArray();
        yield Arrays.stream(seconds).allMatch(Double::isNaN)
            ? Optional.empty()
            : Optional.of(row -> codes.at(row) < 0 ? Double.NaN : seconds[codes.at(row)]);
      }
      case Answers.Chosen _, Answers.Ranked _ -> Optional.empty();
    };
  }

  private static Optional<IntToDoubleFunction> ofTexts(Answers.Written written) {
    var seconds = new double[written.rows()];
    boolean any = false;
    for (int row = 0; row < seconds.length; row++) {
      seconds[row] = seconds(written.text(row));
      any |= !Double.isNaN(seconds[row]);
    }
    return any ? Optional.of(row -> seconds[row]) : Optional.empty();
  }

  /// The seconds that a text tells; NaN where it tells none.
  static double seconds(String text) {
    var plain = text.strip();
    var number = NumberText.parse(plain);
    if (number.isPresent() || plain.isEmpty()) {
      return number.orElse(Double.NaN);
    }
    var clock = CLOCK.matcher(plain);
    if (clock.matches()) {
      return 3600 * group(clock, 1) + 60 * group(clock, 2) + group(clock, 3);
    }
    var worded = WORDED.matcher(plain);
    return worded.matches()
        ? 86_400 * group(worded, 1)
            + 3600 * group(worded, 2)
            + 60 * group(worded, 3)
            + group(worded, 4)
        : Double.NaN;
  }

  private static double group(Matcher matcher, int group) {
    var text = matcher.group(group);
    return text == null ? 0 : Double.parseDouble(text);
  }
}
