package manyi.app.data;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.State;
import manyi.text.Texts;

/// What a question's answers can be, in one line.
final class Levels {
  private static final int NAMED = 6;

  private Levels() {}

  static String inOneLine(Question question, Texts texts) {
    return switch (question.answers()) {
      case Answers.Coded _, Answers.Chosen _ -> levels(question, texts);
      case Answers.Measured measured -> range(question.kind(), measured, texts);
      case Answers.Written written -> texts.get("data.texts", answered(written));
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

  private static String range(Kind kind, Answers.Measured measured, Texts texts) {
    var numbers =
        Arrays.stream(measured.values()).filter(value -> !Double.isNaN(value)).summaryStatistics();
    if (numbers.getCount() == 0) {
      return texts.get("data.no-answers");
    }
    return kind == Kind.TIME
        ? texts.get("data.range", day(numbers.getMin()), day(numbers.getMax()))
        : texts.get("data.range", plain(numbers.getMin()), plain(numbers.getMax()));
  }

  private static String day(double seconds) {
    var time = LocalDateTime.ofEpochSecond(Math.round(seconds), 0, ZoneOffset.UTC);
    return time.toLocalDate().toString();
  }

  private static String plain(double number) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  private static long answered(Answers answers) {
    return IntStream.range(0, answers.rows())
        .filter(row -> answers.state(row) == State.ANSWERED)
        .count();
  }
}
