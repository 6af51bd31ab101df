package manyi.analysis.segments;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.analysis.Settings;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.Message;

/// The two waves that are compared: those chosen, else the last and the one before it of those that
/// anybody was asked in.
final class WavePair {
  private static final int NONE = -1;

  private final Question question;
  private final Membership membership;
  private final String fromText;
  private final String toText;
  private final int from;
  private final int to;

  WavePair(Question question, Membership membership, Settings settings) {
    this.question = question;
    this.membership = membership;
    fromText = settings.get(Segments.FROM);
    toText = settings.get(Segments.TO);
    int[] filled = membership.filled();
    to =
        toText.isEmpty()
            ? last(IntStream.of(filled).filter(level -> !is(level, fromText)))
            : level(toText);
    int later = to;
    from =
        fromText.isEmpty()
            ? last(IntStream.of(filled).filter(level -> level < later))
            : level(fromText);
  }

  private static int last(IntStream levels) {
    return levels.max().orElse(NONE);
  }

  private int level(String text) {
    return IntStream.range(0, question.levels().size())
        .filter(level -> is(level, text))
        .findFirst()
        .orElse(NONE);
  }

  private boolean is(int level, String text) {
    var named = question.levels().get(level);
    return !text.isEmpty()
        && (named.code().equalsIgnoreCase(text) || named.label().equalsIgnoreCase(text));
  }

  /// What of the settings does not fit.
  Optional<Message> misfit() {
    if (!fromText.isEmpty() && level(fromText) == NONE) {
      return Optional.of(unknown(fromText));
    }
    if (!toText.isEmpty() && level(toText) == NONE) {
      return Optional.of(unknown(toText));
    }
    if (from != NONE && from == to) {
      return Optional.of(Message.of("segments.same-wave", toText));
    }
    return from == NONE && !toText.isEmpty()
        ? Optional.of(Message.of("segments.nothing-before", toText))
        : Optional.empty();
  }

  private Message unknown(String text) {
    return Message.of(
        "segments.no-such-wave",
        text,
        question.id(),
        question.levels().stream().map(Level::label).collect(Collectors.joining(", ")));
  }

  /// Whether there are two.
  boolean found() {
    return from != NONE && to != NONE;
  }

  Question question() {
    return question;
  }

  Membership membership() {
    return membership;
  }

  /// The level of the earlier wave.
  int from() {
    return from;
  }

  /// The level of the later wave.
  int to() {
    return to;
  }

  /// The places of the earlier wave's respondents among all, rising.
  int[] before() {
    return membership.of(from);
  }

  /// The places of the later wave's respondents among all, rising.
  int[] now() {
    return membership.of(to);
  }
}
