package manyi.workbook.recognition;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people and platforms of many countries write them: `2024/1/5 上午10:03`, `5. Januar
/// 2024`, `Jan 5, 2024 3:04 pm`, `2019/01/05 10:03:22 AM GMT+8`, `2022. 3. 5 오후 3:11:22`.
final class WrittenDates {
  private static final int LONGEST = 60;
  private static final Pattern MORNING =
      Pattern.compile("上午|早上|凌晨|午前|오전|\\ba\\.m\\.|\\ba\\. ?m\\.");
  private static final Pattern AFTERNOON =
      Pattern.compile("下午|晚上|中午|午後|오후|\\bp\\.m\\.|\\bp\\. ?m\\.");
  private static final Pattern ZONE =
      Pattern.compile(
          "\\s*(?:(?:utc|gmt)(?:\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)?|(?<=:\\d{2}(?:\\.\\d{1,9})?)\\s*[+-]\\d{2}:?\\d{2}|(?<=\\d)z|\\b[ecmp][sd]t|cest|cet)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "[（(]?(?:星期|周)[一二三四五六日天][)）]?|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b,?|[月火水木金土日]曜日?|[월화수목금토일]요일");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(am|pm)?\\s*(\\d{1,2})[:时時點点시]\\s*(\\d{1,2})?(?:[:分분]\\s*(\\d{1,2})(?:[.,]\\d+)?)?[秒초분分]?\\s*(am|pm)?\\s*$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[-/.年년]\\s*(\\d{1,2})\\s*[-/.月월]\\s*(\\d{1,2})\\s*[日号일.]?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:de |of )?(\\p{L}{3,10})\\.?,?[\\s-]+(?:de )?(\\d{4})");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("ene", 1),
          Map.entry("feb", 2),
          Map.entry("fév", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("apr", 4),
          Map.entry("abr", 4),
          Map.entry("avr", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("jun", 6),
          Map.entry("juin", 6),
          Map.entry("jul", 7),
          Map.entry("juil", 7),
          Map.entry("aug", 8),
          Map.entry("ago", 8),
          Map.entry("aoû", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12),
          Map.entry("dic", 12),
          Map.entry("déc", 12),
          Map.entry("set", 9),
          Map.entry("out", 10));

  private WrittenDates() {}

  /// Seconds since 1970-01-01T00:00 in the file's own clock; NaN where the text is no date.
  static double parse(String written, DateOrder order) {
    if (written.length() < 6 || written.length() > LONGEST || !hasDigits(written)) {
      return Double.NaN;
    }
    var text = written.toLowerCase(Locale.ROOT).replace('\u202F', ' ');
    text = MORNING.matcher(text).replaceAll(" am ");
    text = AFTERNOON.matcher(text).replaceAll(" pm ");
    text = WEEKDAY.matcher(ZONE.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    int hour = 0;
    int minute = 0;
    int second = 0;
    Matcher clock = CLOCK.matcher(text);
    if (clock.find()) {
      var half = clock.group(1) == null ? clock.group(5) : clock.group(1);
      hour = number(clock, 2);
      hour = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
      minute = number(clock, 3);
      second = number(clock, 4);
      text = text.substring(0, clock.start()).strip();
    }
    var day = day(text.replaceAll("[,T]+$", "").strip(), order);
    if (day.length == 0) {
      return Double.NaN;
    }
    try {
      return LocalDateTime.of(day[0], day[1], day[2], hour, minute, second)
          .toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  private static boolean hasDigits(String text) {
    return text.chars().filter(c -> c >= '0' && c <= '9').count() >= 3;
  }

  /// Year, month and day; nothing where the text is no day.
  private static int[] day(String text, DateOrder order) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return new int[] {number(first, 1), number(first, 2), number(first, 3)};
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      int year = number(last, 3) + (last.group(3).length() == 2 ? 2000 : 0);
      boolean dayFirst = order.dayFirst(number(last, 1), number(last, 2));
      return new int[] {year, number(last, dayFirst ? 2 : 1), number(last, dayFirst ? 1 : 2)};
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.matches()) {
      return named(number(month, 3), month.group(1), number(month, 2));
    }
    Matcher begins = DAY_FIRST.matcher(text);
    return begins.matches()
        ? named(number(begins, 3), begins.group(2), number(begins, 1))
        : new int[0];
  }

  private static int[] named(int year, String name, int day) {
    for (int length = Math.min(4, name.length()); length >= 3; length--) {
      var month = MONTHS.get(name.substring(0, length));
      if (month != null) {
        return new int[] {year, month, day};
      }
    }
    return new int[0];
  }

  private static int number(Matcher matcher, int group) {
    var text = matcher.group(group);
    return text == null ? 0 : Integer.parseInt(text);
  }
}
