package manyi.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import manyi.text.NumberText;

/// A number or a span of time that a filter compares with.
///
/// @param low where it begins
/// @param high before which it ends; the same as `low` for a single number
record FilterValue(double low, double high) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

  boolean stands(Relation relation, double answer) {
    return relation.holds(answer, low, high);
  }

  static OptionalDouble number(String text) {
    return NumberText.parse(text);
  }

  static Optional<FilterValue> single(String text) {
    var number = number(text);
    return number.isPresent()
        ? Optional.of(new FilterValue(number.getAsDouble(), number.getAsDouble()))
        : Optional.empty();
  }

  /// A date as its whole day, or a moment to the minute or second.
  static Optional<FilterValue> time(String text) {
    var plain = text.strip().replace('/', '-').replace('T', ' ');
    try {
      if (plain.indexOf(' ') < 0) {
        var day = LocalDate.parse(plain, DATE);
        return Optional.of(
            new FilterValue(seconds(day.atStartOfDay()), seconds(day.plusDays(1).atStartOfDay())));
      }
      var moment = LocalDateTime.parse(plain, MOMENT);
      boolean toTheMinute = plain.indexOf(':') == plain.lastIndexOf(':');
      double start = seconds(moment);
      return Optional.of(new FilterValue(start, start + (toTheMinute ? 60 : 1)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static double seconds(LocalDateTime moment) {
    return moment.toEpochSecond(ZoneOffset.UTC);
  }
}
