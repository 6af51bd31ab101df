package manyi.analysis.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.Message;

/// The waves looked at: those named, else the last that anybody was asked in and the one before it.
///
/// @param before the level of the earlier wave; −1 where there is none
/// @param now the level of the later one; −1 where nobody is in any
record WavePair(Question question, int before, int now) {
  private static final int NONE = -1;

  /// @param counts respondents by level
  static WavePair of(Question question, long[] counts, String from, String to) {
    var filled = IntStream.range(0, counts.length).filter(level -> counts[level] > 0).toArray();
    int earlier = level(question, from);
    int now =
        to.isEmpty()
            ? last(Arrays.stream(filled).filter(level -> level != earlier))
            : level(question, to);
    int before =
        from.isEmpty() ? last(Arrays.stream(filled).filter(level -> level < now)) : earlier;
    return new WavePair(question, before, now);
  }

  private static int last(IntStream levels) {
    return levels.max().orElse(NONE);
  }

  private static int level(Question question, String text) {
    return IntStream.range(0, question.levels().size())
        .filter(level -> is(question.levels().get(level), text))
        .findFirst()
        .orElse(NONE);
  }

  private static boolean is(Level level, String text) {
    return level.code().equalsIgnoreCase(text) || level.label().equalsIgnoreCase(text);
  }

  /// What of the waves named does not fit.
  Optional<Message> misfit(String from, String to) {
    for (var text : new String[] {from, to}) {
      if (!text.isEmpty() && level(question, text) == NONE) {
        return Optional.of(
            Message.of(
                "index.no-such-wave",
                text,
                question.id(),
                question.levels().stream().map(Level::label).collect(Collectors.joining(", "))));
      }
    }
    return now == before && now != NONE
        ? Optional.of(Message.of("index.same-wave", label(now)))
        : Optional.empty();
  }

  boolean two() {
    return before != NONE && now != NONE;
  }

  String label(int level) {
    return question.levels().get(level).label();
  }
}
