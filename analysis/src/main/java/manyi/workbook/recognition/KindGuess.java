package manyi.workbook.recognition;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.survey.Kind;
import manyi.text.Message;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.scale.LevelOrder;
import org.jspecify.annotations.Nullable;

/// Guesses what kind of question a column holds, by its header and above all by its answers.
final class KindGuess {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_\\-]{6,64}");
  private static final int SAMPLE = 200;

  private final ColumnView view;
  private final Column column;
  private final String header;
  private final Dialect dialect;
  private final boolean battery;

  private KindGuess(ColumnView view, Dialect dialect, boolean battery) {
    this.view = view;
    this.column = view.column();
    this.header = column.heading().text();
    this.dialect = dialect;
    this.battery = battery;
  }

  /// @param battery whether the columns beside it have the same numbers, as items of one scale have
  static Guess of(ColumnView view, Dialect dialect, boolean battery) {
    return new KindGuess(view, dialect, battery).guess();
  }

  private Guess guess() {
    if (view.answered() == 0) {
      return Guess.sure(
          HeaderWords.meta(header) ? Kind.META : Kind.TEXT, "recognition.empty-column");
    }
    var labelled = LabelledGuess.of(view);
    if (labelled != null) {
      return labelled;
    }
    var platform = platform();
    if (platform != null) {
      return platform;
    }
    if (HeaderWords.wave(header) && isWave()) {
      return Guess.sure(Kind.SINGLE, "recognition.single", view.distinct());
    }
    if (column.dates() * 10 >= column.answered() * 9 || textDates() || numberDates()) {
      return Guess.sure(Kind.TIME, "recognition.time");
    }
    if (view.allNumbers() && isWeight()) {
      return Guess.sure(Kind.NUMBER, "recognition.number");
    }
    if (identifies()) {
      return Guess.sure(Kind.IDENTIFIER, "recognition.identifier");
    }
    if (HeaderWords.meta(header)) {
      return Guess.sure(Kind.META, "recognition.meta");
    }
    return view.allNumbers() ? number() : words();
  }

  private @Nullable Guess platform() {
    return Dialects.guess(dialect, column.heading());
  }

  private boolean isWeight() {
    return HeaderWords.weight(header)
        || HeaderWords.frequency(header)
        || HeaderWords.exactWeight(column.heading().name());
  }

  /// Whether the answers are a few periods: words, or whole numbers that count waves or years.
  private boolean isWave() {
    boolean few =
        column.listed()
            && view.distinct() >= 2
            && view.distinct() <= Roles.MOST_WAVES
            && view.answered() >= view.distinct() * 4;
    return few
        && column.dates() == 0
        && (!view.allNumbers()
            || (view.wholeNumbers()
                && (view.maximum() <= Roles.MOST_WAVES
                    || (view.minimum() > 1950 && view.maximum() < 2100))));
  }

  private IntStream sample() {
    return IntStream.range(0, column.respondents())
        .filter(row -> column.at(row) >= 0)
        .limit(SAMPLE);
  }

  private boolean textDates() {
    if (column.numbers() > 0 || column.answered() == 0) {
      return false;
    }
    long dates =
        sample()
            .filter(row -> !Double.isNaN(Times.parse(column.text(row), DateOrder.MONTH_FIRST)))
            .count();
    return dates > 0 && dates * 20 >= sample().count() * 19;
  }

  /// Whether numbers under a header that asks for a date are dates.
  private boolean numberDates() {
    return HeaderWords.time(header)
        && view.allNumbers()
        && sample().noneMatch(row -> Double.isNaN(Times.ofNumber(column.number(row))));
  }

  /// Whether the answers tell respondents apart: (nearly) all different, and named so or counting
  /// up or looking like codes.
  private boolean identifies() {
    boolean different = view.distinct() >= 8 && view.distinct() * 100L >= column.answered() * 95L;
    boolean named =
        HeaderWords.identifier(header) || HeaderWords.identifier(column.heading().name());
    if (different && named) {
      return true;
    }
    if (!different || column.answered() * 10 < column.respondents() * 9) {
      return false;
    }
    boolean codes =
        column.numbers() == 0
            && sample()
                .allMatch(row ->
                    CODE.matcher(column.text(row)).matches()
                        && column.text(row).chars().anyMatch(Character::isDigit));
    return codes || countsUp();
  }

  private boolean countsUp() {
    if (column.index() > 2 || !view.allNumbers() || HeaderWords.count(header)) {
      return false;
    }
    var numbers = sample().mapToDouble(column::number).toArray();
    return IntStream.range(1, numbers.length).allMatch(i -> numbers[i] > numbers[i - 1])
        && numbers[numbers.length - 1] - numbers[0] <= numbers.length * 3.0;
  }

  private Guess number() {
    if (HeaderWords.brief(header) && HeaderWords.postal(header) && view.distinct() > 12) {
      return Guess.sure(Kind.TEXT, "recognition.postal");
    }
    boolean brief = HeaderWords.brief(header);
    boolean counted =
        HeaderWords.count(header) && !HeaderWords.opinion(header) && (brief || !battery);
    if (view.fitsRatingScale() && view.distinct() >= 2 && (battery || !isYesNo())) {
      boolean rates = HeaderWords.rating(header) || HeaderWords.opinion(header);
      if (rates && (!counted || battery)) {
        return scale(Severity.INFO, "recognition.rating-numbers");
      }
      if (battery && !(brief && HeaderWords.segment(header))) {
        return scale(Severity.DOUBT, "recognition.rating-battery");
      }
      if (view.minimum() <= 1 && view.maximum() == 10 && view.distinct() >= 9 && !counted) {
        return scale(Severity.DOUBT, "recognition.rating-range");
      }
    }
    boolean few =
        view.wholeNumbers() && view.distinct() <= 12 && view.minimum() >= 0 && view.maximum() < 100;
    boolean repeated = view.answered() >= view.distinct() * 4;
    if (few && repeated && !counted) {
      return isYesNo()
          ? Guess.sure(Kind.SINGLE, "recognition.single-codes")
          : Guess.doubtful(Kind.SINGLE, "recognition.single-codes");
    }
    return few && !counted
        ? Guess.doubtful(Kind.NUMBER, "recognition.number")
        : Guess.sure(Kind.NUMBER, "recognition.number");
  }

  private Guess scale(Severity severity, String key) {
    return new Guess(Kind.RATING, severity, range(key, view.minimum(), view.maximum()), "");
  }

  /// A note that tells between which whole numbers answers are.
  static Message range(String key, double from, double to) {
    return Message.of(key, (int) from, (int) to);
  }

  private boolean isYesNo() {
    return view.distinct() <= 2 && view.maximum() <= 2;
  }

  private Guess words() {
    var ranked = column.listed() && view.distinct() >= 2 ? Rankings.separator(view) : null;
    if (ranked != null) {
      return Guess.sure(Kind.RANKING, "recognition.ranking-cell", ranked).separatedBy(ranked);
    }
    if (HeaderWords.specify(header) && !view.allNumbers()) {
      return Guess.sure(Kind.TEXT, "recognition.text");
    }
    var quantity = quantity();
    if (quantity != null) {
      return quantity;
    }
    if (column.listed() && view.distinct() <= 5000) {
      var separator =
          dialect == Dialect.KOBO && MultipleChoice.isNames(view)
              ? " "
              : MultipleChoice.separator(view);
      if (separator != null) {
        var guess =
            separator.equals("┋")
                ? Guess.sure(Kind.MULTIPLE, "recognition.multiple-cell", separator)
                : Guess.doubtful(Kind.MULTIPLE, "recognition.multiple-cell", separator.strip());
        return guess.separatedBy(separator);
      }
    }
    if (column.listed() && view.distinct() <= 30) {
      var order = LevelOrder.of(view.offered());
      long onScale = order.levels().stream().filter(level -> !Double.isNaN(level.score())).count();
      if (order.basis().scale() && onScale >= 3) {
        return Guess.sure(Kind.RATING, "recognition.rating-words", onScale(order));
      }
      if (order.basis() == LevelOrder.Basis.BANDS || order.basis() == LevelOrder.Basis.LADDER) {
        return Guess.sure(Kind.SINGLE, "recognition.single-ordered", all(order));
      }
    }
    if (mostlyNumbers()) {
      return Guess.doubtful(Kind.NUMBER, "recognition.number-with-words");
    }
    return closed() ? single() : Guess.sure(Kind.TEXT, "recognition.text");
  }

  /// Numbers with a unit, too many different ones to be a list to choose from.
  private @Nullable Guess quantity() {
    boolean many = view.distinct() > 12 || view.answered() < view.distinct() * 4;
    if (!column.listed() || !many || view.distinct() < 5) {
      return null;
    }
    var texts = view.texts();
    if (Quantities.areTimes(texts, header)) {
      return Guess.sure(Kind.NUMBER, "recognition.number-seconds");
    }
    long quantities = texts.stream().filter(t -> !Double.isNaN(Quantities.parse(t))).count();
    var unit = Quantities.commonUnit(texts);
    return quantities == texts.size() && !unit.isEmpty()
        ? Guess.sure(Kind.NUMBER, "recognition.number-unit", unit)
        : null;
  }

  private Guess single() {
    boolean few = view.distinct() <= 12;
    return few
        ? Guess.sure(Kind.SINGLE, "recognition.single", view.distinct())
        : Guess.doubtful(Kind.SINGLE, "recognition.single", view.distinct());
  }

  private boolean mostlyNumbers() {
    return column.numbers() * 10 >= column.answered() * 9 && view.distinct() > 12;
  }

  /// Whether the answers come again and again, as those of a list to choose from do.
  private boolean closed() {
    int distinct = view.distinct();
    int answered = view.answered();
    if (!column.listed() || distinct > 254) {
      return false;
    }
    if (HeaderWords.open(header) && distinct > 6 && answered < distinct * 10) {
      return false;
    }
    boolean few = distinct <= 12 && answered >= distinct * 2;
    boolean repeated = distinct <= 60 && answered >= distinct * 5;
    return distinct == 1 || few || repeated || answered >= distinct * 20;
  }

  private static String onScale(LevelOrder order) {
    return listed(
        order.levels().stream()
            .filter(level -> !Double.isNaN(level.score()))
            .map(LevelOrder.Level::text));
  }

  private static String all(LevelOrder order) {
    return listed(order.levels().stream().map(LevelOrder.Level::text));
  }

  /// Answers in their order for a note, not too many.
  static String listed(Stream<String> answers) {
    return answers.limit(12).collect(Collectors.joining(" < "));
  }

  /// Texts for a note, not too many.
  static String some(List<String> texts) {
    var shown = String.join(", ", texts.stream().limit(6).toList());
    return texts.size() > 6 ? shown + " …" : shown;
  }
}
