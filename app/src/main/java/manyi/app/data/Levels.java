package manyi.app.data;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.stream.Collectors;
import manyi.document.NumberFormat;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.Language;
import manyi.text.Texts;

/// What a question's answers can be, in one line.
final class Levels {
  private static final int NAMED = 6;

  private Levels() {}

  /// @param extent passes over a question's answers, or remembers that it did
  static String inOneLine(Question question, Function<Question, Extent> extent, Texts texts) {
    return switch (question.answers()) {
      case Answers.Coded _, Answers.Chosen _, Answers.Ranked _ -> levels(question, texts);
      case Answers.Measured _ -> range(question.kind(), extent.apply(question), texts);
      case Answers.Written _ -> texts.get("data.texts", extent.apply(question).answered());
    };
  }

  private static String levels(Question question, Texts texts) {
    var levels = question.levels();
    var arrow = question.kind() == Kind.RATING ? " → " : texts.get("data.and");
    if (question.kind() == Kind.RATING && levels.size() > NAMED && numeric(question)) {
      return texts.get("data.scale", levels.getFirst().label(), last(question).label())
          + offScale(question, texts);
    }
    var named = levels.stream().limit(NAMED).map(Level::label).collect(Collectors.joining(arrow));
    return levels.size() <= NAMED ? named : texts.get("data.more", named, levels.size());
  }

  private static boolean numeric(Question question) {
    return question.levels().stream()
        .filter(Level::scored)
        .allMatch(level -> level.label().matches("-?\\d+(\\.\\d+)?"));
  }

  private static String offScale(Question question, Texts texts) {
    var off =
        question.levels().stream()
            .filter(level -> !level.scored())
            .map(Level::label)
            .collect(Collectors.joining(texts.get("data.and")));
    return off.isEmpty() ? "" : texts.get("data.off-scale", off);
  }

  private static Level last(Question question) {
    return question.levels().reversed().stream()
        .filter(Level::scored)
        .findFirst()
        .orElse(question.levels().getLast());
  }

  private static String range(Kind kind, Extent extent, Texts texts) {
    if (Double.isNaN(extent.least())) {
      return texts.get("data.no-answers");
    }
    return kind == Kind.TIME
        ? texts.get("data.range", day(extent.least()), day(extent.greatest()))
        : texts.get(
            "data.range",
            plain(extent.least(), texts.language()),
            plain(extent.greatest(), texts.language()));
  }

  private static String day(double seconds) {
    var time = LocalDateTime.ofEpochSecond(Math.round(seconds), 0, ZoneOffset.UTC);
    return time.toLocalDate().toString();
  }

  private static String plain(double number, Language language) {
    var whole = number == Math.rint(number);
    return (whole ? NumberFormat.COUNT : NumberFormat.DECIMAL).shown(number, language);
  }
}
