package manyi.analysis.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.analysis.Settings;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.text.Message;

/// The waves that have respondents, the two that are compared, and from which on the rule is
/// another.
final class WaveChoice {
  private static final int NONE = -1;

  private final Question question;
  private final String fromText;
  private final String toText;
  private final String changedText;
  private final int[] levels;
  private final int from;
  private final int to;
  private final int changedFrom;

  WaveChoice(Survey survey, Question question, Settings settings) {
    this.question = question;
    fromText = settings.get(Trend.FROM);
    toText = settings.get(Trend.TO);
    changedText = settings.get(Trend.CHANGED_FROM);
    var n = Tally.levels(survey, question).n();
    levels = IntStream.range(0, n.length).filter(level -> n[level] > 0).toArray();
    to = toText.isEmpty() ? last(levels.length, fromText) : place(toText);
    from = fromText.isEmpty() ? to - 1 : place(fromText);
    changedFrom = changedText.isEmpty() ? NONE : place(changedText);
  }

  /// The last wave that is not the one named.
  private int last(int waves, String but) {
    return IntStream.range(0, waves)
        .filter(wave -> !is(question.levels().get(levels[wave]), but))
        .max()
        .orElse(NONE);
  }

  /// The place of a wave among those with respondents.
  private int place(String text) {
    return IntStream.range(0, levels.length)
        .filter(wave -> is(question.levels().get(levels[wave]), text))
        .findFirst()
        .orElse(NONE);
  }

  private static boolean is(Level level, String text) {
    return !text.isEmpty()
        && (level.code().equalsIgnoreCase(text) || level.label().equalsIgnoreCase(text));
  }

  /// What of the settings does not fit.
  Optional<Message> misfit() {
    for (var text : new String[] {fromText, toText, changedText}) {
      if (!text.isEmpty() && place(text) == NONE) {
        return Optional.of(
            Message.of(
                "trend.no-such-wave",
                text,
                question.id(),
                Arrays.stream(levels)
                    .mapToObj(level -> question.levels().get(level).label())
                    .collect(Collectors.joining(", "))));
      }
    }
    if (!toText.isEmpty() && from == to) {
      return Optional.of(Message.of("trend.same-wave", toText));
    }
    if (!changedText.isEmpty() && changedFrom == 0) {
      return Optional.of(Message.of("trend.changed-from-first", changedText));
    }
    return from < 0 && !toText.isEmpty()
        ? Optional.of(Message.of("trend.nothing-before", toText))
        : Optional.empty();
  }

  /// Whether there are two to compare.
  boolean found() {
    return from >= 0 && to >= 0 && from != to;
  }

  Question question() {
    return question;
  }

  /// The levels of the waves with respondents.
  int[] levels() {
    return levels.clone();
  }

  /// The place of the earlier wave among those with respondents.
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// The first wave under the present rule; −1 where it did not change.
  int changedFrom() {
    return changedFrom;
  }
}
