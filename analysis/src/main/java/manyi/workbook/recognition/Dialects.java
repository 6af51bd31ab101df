package manyi.workbook.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// Tells by the headings whose export a sheet is: by the columns that each platform adds, and by
/// the way in which it writes headers.
final class Dialects {
  private static final Pattern HAN_NUMBERED =
      Pattern.compile("\\d+\\s*[、.．](?=.*\\p{IsHan}).*", Pattern.DOTALL);
  private static final Pattern LIMESURVEY_ITEM =
      Pattern.compile("[A-Za-z]\\w*\\[[\\w.]+](\\[[\\w.]+])?");
  private static final Pattern PATH = Pattern.compile("[\\w.\\-]+(/[\\w.\\-]+)+");
  private static final Pattern REDCAP_OPTION =
      Pattern.compile("[a-z]\\w*___[\\w]+|.+\\(choice=.+\\)");
  private static final Pattern REDCAP_COMPLETE = Pattern.compile("\\w+_complete|Complete\\?");
  private static final Pattern DECIPHER_ITEM =
      Pattern.compile("[A-Za-z]+\\w*?\\d*r\\d+(c\\d+|oe)?");
  private static final Pattern GRID =
      Pattern.compile("(?=\\S*\\s).{8,}\\S ?\\[[^\\[\\]]+]", Pattern.DOTALL);

  private final List<Heading> headings;

  private Dialects(List<Heading> headings) {
    this.headings = headings;
  }

  /// Whose export it is; [Dialect#GENERIC] where the headings do not tell.
  static Dialect of(List<Heading> headings) {
    return new Dialects(headings).find();
  }

  /// What one of the platform's own columns holds; null for a question's.
  static @Nullable Guess guess(Dialect dialect, Heading heading) {
    if (dialect == Dialect.QUALTRICS && !heading.origin().isEmpty()) {
      var guess = Qualtrics.guess(heading.origin());
      if (guess != null) {
        return guess;
      }
    }
    var kind = PlatformColumns.kind(dialect, heading);
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case IDENTIFIER -> Guess.sure(kind, "recognition.identifier");
      case TIME -> Guess.sure(kind, "recognition.time");
      default -> Guess.sure(Kind.META, "recognition.meta");
    };
  }

  /// Google's headers are the least of their own, so that they are looked for last.
  private Dialect find() {
    if (headings.stream().anyMatch(h -> h.origin().startsWith("QID"))) {
      return Dialect.QUALTRICS;
    }
    for (var dialect : Dialect.values()) {
      if (dialect != Dialect.GOOGLE_FORMS && is(dialect)) {
        return dialect;
      }
    }
    return is(Dialect.GOOGLE_FORMS) ? Dialect.GOOGLE_FORMS : Dialect.GENERIC;
  }

  private boolean is(Dialect dialect) {
    return switch (dialect) {
      case WENJUANXING ->
          own(dialect) >= 3 && has("所用时间", "来自ip", "来源详情", "提交答卷时间")
              || (numberedInHan() && !is(Dialect.TENCENT) && !is(Dialect.WENJUAN));
      case TENCENT ->
          own(dialect) >= 3
              && (all("开始答题时间", "结束答题时间") || has("清洗数据结果", "智能清洗数据无效概率", "地理位置国家和地区"));
      case WENJUAN -> own(dialect) >= 4 && has("答题时长", "答题用时", "ip省份", "ip城市", "答题开始时间");
      case QUALTRICS ->
          own(dialect) >= 4
              && has("responseid", "response id", "responseset")
              && has("startdate", "enddate", "recordeddate", "recorded date");
      case SURVEYMONKEY ->
          own(dialect) >= 2 && firstIdentifies(dialect)
              || first(Set.of("respondentid", "respondent id")) && !has("recnum");
      case MICROSOFT_FORMS -> times(dialect, 8) >= 2 && own(dialect) >= 4;
      case KOBO ->
          strong(
                      dialect,
                      h -> h.startsWith("_") || h.contains("instanceid") || h.startsWith("form_"))
                  >= 3
              || own(dialect) >= 4 && all("start", "end")
              || own(dialect) >= 1 && share(PATH) >= 0.3 && count(PATH) >= 4;
      case LIMESURVEY ->
          count(LIMESURVEY_ITEM) >= 3
              || own(dialect) >= 3
                  && has(
                      "submitdate",
                      "lastpage",
                      "startlanguage",
                      "last page",
                      "start language",
                      "letzte seite",
                      "start-sprache",
                      "startsprache",
                      "última página",
                      "dernière page",
                      "langue de départ",
                      "lenguaje inicial");
      case REDCAP ->
          has("redcap_event_name", "redcap_survey_identifier", "redcap_repeat_instrument")
              || count(REDCAP_OPTION) >= 2
              || own(dialect) + count(REDCAP_COMPLETE) >= 2
                  && first(Set.of("record_id", "record id", "study_id", "study id"));
      case SOSCI -> all("case", "questnnr") || (own(dialect) >= 4 && all("questnnr", "started"));
      case ONEKA -> all("recnum", "lurker") || own(dialect) >= 3 && has("lurker", "lurkerji");
      case SURVEYGIZMO ->
          all("time started", "date submitted")
              || all("date submitted", "status", "response id")
              || own(dialect) >= 3 && has("legacy comments");
      case TYPEFORM ->
          own(dialect) >= 2 && has("start date (utc)", "submit date (utc)", "network id");
      case DECIPHER ->
          all("record", "uuid")
              || first(Set.of("record")) && (has("markers", "qtime") || count(DECIPHER_ITEM) >= 5);
      case JOTFORM -> first(Set.of("submission date")) || all("submission date", "submission id");
      case GOOGLE_FORMS -> times(dialect, 3) >= 1 || count(GRID) >= 3;
      case SPSS, GENERIC -> false;
    };
  }

  private Stream<String> texts() {
    return headings.stream().flatMap(h -> Stream.of(h.name(), h.text()).filter(t -> !t.isEmpty()));
  }

  /// How many of a platform's own columns there are.
  private long own(Dialect dialect) {
    return headings.stream()
        .filter(h ->
            PlatformColumns.names(dialect, h.name()) || PlatformColumns.names(dialect, h.text()))
        .count();
  }

  private long strong(Dialect dialect, Predicate<String> condition) {
    return headings.stream()
        .map(h -> h.name().isEmpty() ? h.text() : h.name())
        .filter(h -> PlatformColumns.names(dialect, h) && condition.test(PlatformColumns.key(h)))
        .count();
  }

  /// How many times of the platform stand among the first columns.
  private long times(Dialect dialect, int columns) {
    return headings.stream()
        .limit(columns)
        .filter(h -> PlatformColumns.kind(dialect, h) == Kind.TIME)
        .count();
  }

  private boolean firstIdentifies(Dialect dialect) {
    return headings.stream()
        .limit(2)
        .anyMatch(h -> PlatformColumns.kind(dialect, h) == Kind.IDENTIFIER);
  }

  private boolean first(Set<String> names) {
    return headings.stream()
        .limit(3)
        .anyMatch(h ->
            names.contains(PlatformColumns.key(h.name()))
                || names.contains(PlatformColumns.key(h.text())));
  }

  private boolean has(String... names) {
    var wanted = Set.of(names);
    return texts().anyMatch(t -> wanted.contains(PlatformColumns.key(t)));
  }

  private boolean all(String... names) {
    return Stream.of(names).allMatch(this::has);
  }

  private long count(Pattern pattern) {
    return headings.stream()
        .filter(h -> pattern.matcher(h.text()).matches() || pattern.matcher(h.name()).matches())
        .count();
  }

  private double share(Pattern pattern) {
    return (double) count(pattern) / Math.max(1, headings.size());
  }

  /// Whether most headers are Chinese questions with the platform's numbers.
  private boolean numberedInHan() {
    long filled = headings.stream().filter(h -> !h.text().isEmpty()).count();
    long numbered = headings.stream().filter(h -> HAN_NUMBERED.matcher(h.text()).matches()).count();
    return numbered >= 3 && numbered * 10 >= filled * 6;
  }
}
