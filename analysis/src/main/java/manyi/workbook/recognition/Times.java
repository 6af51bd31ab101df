package manyi.workbook.recognition;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates and times that stand in a file as text.
final class Times {
  private static final String CLOCK =
      "(?:[ T日]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([AaPp][Mm])?)?\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + CLOCK);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + CLOCK);

  private Times() {}

  /// The two numbers before the year of a date that has it last.
  record DayAndMonth(int first, int second) {}

  /// Day and month, in whatever order; null where the text is no date with its year last.
  static @Nullable DayAndMonth dayAndMonth(String text) {
    boolean yearLast =
        text.length() >= 8 && text.length() <= 40 && !(isDigit(text, 1) && isDigit(text, 2));
    if (!yearLast) {
      return null;
    }
    Matcher last = YEAR_LAST.matcher(text);
    return last.matches() ? new DayAndMonth(part(last, 1), part(last, 2)) : null;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /// Seconds since 1970-01-01T00:00 in the file's own clock; NaN where the text is no date.
  ///
  /// @param order of day and month where the year comes last
  static double parse(String text, DateOrder order) {
    if (text.length() < 8 || text.length() > 40) {
      return WrittenDates.parse(text, order);
    }
    double plain = plain(text);
    if (!Double.isNaN(plain)) {
      return plain;
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return seconds(first, part(first, 1), part(first, 2), part(first, 3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      boolean dayFirst = order.dayFirst(part(last, 1), part(last, 2));
      return seconds(
          last, part(last, 3), part(last, dayFirst ? 2 : 1), part(last, dayFirst ? 1 : 2));
    }
    return WrittenDates.parse(text, order);
  }

  /// A date that stands as a number: a day's serial number as spreadsheets count, year, month and
  /// day in eight digits, or seconds or milliseconds since 1970. NaN for any other number.
  static double ofNumber(double number) {
    if (number >= 20_000 && number < 80_000) {
      return Math.rint((number - 25_569) * 86_400);
    }
    if (number >= 19_000_101 && number < 21_000_000 && number == Math.rint(number)) {
      int day = (int) number;
      return seconds(day / 10_000, day / 100 % 100, day % 100);
    }
    if (number >= 9e8 && number < 3e9) {
      return number;
    }
    return number >= 9e11 && number < 3e12 ? Math.floor(number / 1000) : Double.NaN;
  }

  private static double seconds(int year, int month, int day) {
    try {
      return LocalDateTime.of(year, month, day, 0, 0).toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  /// The most usual form, `2026/7/1 8:05:08` or `2026-07-01 08:05:08`, without a pattern: there may
  /// be hundreds of thousands; NaN for any other.
  private static double plain(String text) {
    var parts = new int[7];
    int part = 0;
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        parts[part] = parts[part] * 10 + c - '0';
        if (++digits > 4) {
          return Double.NaN;
        }
      } else if (digits > 0 && part < 5 && isSeparator(part, c)) {
        part++;
        digits = 0;
      } else {
        return Double.NaN;
      }
    }
    if (part != 5 || digits != 2 || parts[0] < 1000) {
      return Double.NaN;
    }
    try {
      return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
          .toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  private static boolean isSeparator(int part, char c) {
    return switch (part) {
      case 0, 1 -> c == '/' || c == '-';
      case 2 -> c == ' ' || c == 'T';
      default -> c == ':';
    };
  }

  private static double seconds(Matcher matcher, int year, int month, int day) {
    int hour = part(matcher, 4);
    var half = matcher.group(7);
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
    }
    try {
      return LocalDateTime.of(year, month, day, hour, part(matcher, 5), part(matcher, 6))
          .toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  private static int part(Matcher matcher, int group) {
    var text = matcher.group(group);
    return text == null ? 0 : Integer.parseInt(text);
  }
}
