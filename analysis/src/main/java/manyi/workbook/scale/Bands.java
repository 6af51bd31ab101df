package manyi.workbook.scale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a band of numbers begins and ends: `18-24岁`, `3000元以下`, `1Gb - 5Gb`, `65 or over`.
///
/// @param from the least number in it; far below zero where it is open, infinitely for never
/// @param to the greatest; infinity where it is open
record Bands(double from, double to) {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万|千|百|亿|k\\b|tb|gb|mb|kb|m\\b)?");
  private static final Map<String, Double> UNITS =
      Map.of(
          "万", 1e4, "千", 1e3, "百", 1e2, "亿", 1e8, "k", 1e3, "m", 1e6, "kb", 1e3, "mb", 1e6, "gb",
          1e9, "tb", 1e12);
  private static final Pattern BELOW =
      Pattern.compile(
          "以下|以内|不到|不足|少于|小于|低于|unter|jünger|weniger|moins|meno|minder|jonger|onder|menor|до |менее|младше|(?<!\\p{L})bis(?!\\p{L})|under|less|below|fewer|up to|or younger|younger|<|≤|이하|미만|menos");
  private static final Pattern ABOVE =
      Pattern.compile(
          "以上|及以上|超过|大于|多于|高于|über|älter|mehr|(?<!\\p{L})ab(?!\\p{L})|plus|oltre|più|meer|ouder|mayor|старше|более|свыше|over|more|above|older|\\bup\\b|and up|>|≥|\\+|이상|或更|más");
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?<!\\p{L})(?:unter|über|bis|ab|älter|jünger|mehr|weniger|als|oder|und|zu|von|zwischen|jahren?|jahr|monaten?|stunden?|tagen?"
              + "|personen|moins|plus|ans|et|entre|à|euros?|heures|jours|meno|più|oltre|anni|di|tra|jaar|ouder|jonger|meer|minder|dan|tot|en|van"
              + "|mayor(es)?|menor(es)?|menos|más|años|que|y|лет|до|от|старше|более|менее|младше|свыше|и)(?!\\p{L})|"
              + "以下|以内|不到|不足|少于|小于|低于|以上|超过|大于|多于|高于|或更多?|及|或|含|不含|到|至|之间|岁|周岁|年|个月|月|日|天|周|元|块"
              + "|美元|人民币|次|人|个|小时|分钟|分|公里|万|千|百|亿|每|每月|每周|每天|年龄|约|"
              + "under|less|below|fewer|up|over|more|above|older|younger|than|to|or|and|at|least|between|from|about"
              + "|years?|yrs?|old|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|times?|people|per|a|usd|eur"
              + "|rmb|cny|miles?|km|members?|employees?|persons?|gb|mb|kb|tb|k|m|대|이상|이하|미만|세|만원|만|원|age|aged"
              + "|menos|más|años|de|o");
  private static final Pattern FEET_AND_INCHES =
      Pattern.compile("(\\d{1,2})['’′]\\s*(\\d{1,2})(?:\"|”|″|'')?");
  private static final Pattern NEVER =
      Pattern.compile("(从不|从未|从来没有?|没有|零次|never|none|zero|nunca|nie|jamais|전혀).{0,8}");
  private static final Pattern FEET = Pattern.compile("(\\d{1,2})\\s*(?:ft|feet|foot)\\b\\.?");
  private static final Pattern LEFT_OVER = Pattern.compile("[\\p{L}]");

  private static final Map<Double, Pattern> TIMES =
      Map.of(
          1.0 / 1440,
          Pattern.compile("\\b(minutes?|mins?|minuten|minutos)\\b|分钟"),
          1.0 / 24,
          Pattern.compile("\\b(hours?|hrs?|stunden?|horas?|heures?)\\b|小时|시간"),
          1.0,
          Pattern.compile("\\b(days?|tage?|días?|jours?)\\b|天|일$"),
          7.0,
          Pattern.compile("\\b(weeks?|wochen?|semanas?|semaines?)\\b|周|星期|주$"),
          30.4,
          Pattern.compile("\\b(months?|monate?|meses|mes|mois)\\b|个?月|개월"),
          365.0,
          Pattern.compile("\\b(years?|yrs?|jahre?|años?|ans?|anos?)\\b|年|년"));

  /// Whether all answers are times, but in different units, such as months and years.
  static boolean ofTime(List<String> answers) {
    var days = answers.stream().map(Bands::days).distinct().toList();
    return days.size() >= 2 && days.stream().noneMatch(d -> Double.isNaN(d));
  }

  /// How many days the unit has in which an answer counts; NaN where it names none or several.
  static double days(String label) {
    var text = label.toLowerCase(Locale.ROOT);
    var found = TIMES.entrySet().stream().filter(t -> t.getValue().matcher(text).find()).toList();
    return found.size() == 1 ? found.getFirst().getKey() : Double.NaN;
  }

  /// The same band in a smaller unit.
  Bands times(double factor) {
    return new Bands(from * factor, to * factor);
  }

  /// Feet and inches in inches: `5'8"` as 68.
  private static String inches(String text) {
    var inches =
        FEET_AND_INCHES
            .matcher(text)
            .replaceAll(m ->
                Integer.toString(Integer.parseInt(m.group(1)) * 12 + Integer.parseInt(m.group(2))));
    return FEET.matcher(inches)
        .replaceAll(m -> Integer.toString(Integer.parseInt(m.group(1)) * 12));
  }

  /// The band that an answer names; null where it names none.
  static @Nullable Bands of(String label) {
    var text =
        inches(label.toLowerCase(Locale.ROOT)).replaceAll("[（(][^（()）]*\\p{L}{3,}[^（()）]*[)）]", "");
    if (NEVER.matcher(text).matches()) {
      return new Bands(Double.NEGATIVE_INFINITY, 0);
    }
    Matcher number = NUMBER.matcher(text);
    double first = Double.NaN;
    double second = Double.NaN;
    while (number.find()) {
      double value = value(number.group(1), number.group(2));
      if (Double.isNaN(first)) {
        first = value;
      } else if (Double.isNaN(second)) {
        second = value;
      } else {
        return null;
      }
    }
    if (Double.isNaN(first) || hasOtherWords(text)) {
      return null;
    }
    if (!Double.isNaN(second)) {
      return second >= first ? new Bands(first, second) : scaled(text, first, second);
    }
    if (BELOW.matcher(text).find()) {
      return new Bands(-Double.MAX_VALUE, first);
    }
    return ABOVE.matcher(text).find()
        ? new Bands(first, Double.POSITIVE_INFINITY)
        : new Bands(first, first);
  }

  /// Whether an answer is more than a number alone, so that it speaks for bands.
  boolean isRange() {
    return from != to;
  }

  /// A band whose unit stands only behind the second number: `1-2万` read as 1 to 20,000 is right so
  /// far; `20-1万` is none.
  private static @Nullable Bands scaled(String text, double first, double second) {
    return text.contains("万") && second * 1e4 >= first ? new Bands(first, second * 1e4) : null;
  }

  private static double value(String digits, @Nullable String unit) {
    double number = Double.parseDouble(digits.replace(",", ""));
    return unit == null ? number : number * UNITS.getOrDefault(unit, 1.0);
  }

  private static boolean hasOtherWords(String text) {
    var rest = KNOWN.matcher(text.replaceAll("[\\d.,]+", " ")).replaceAll(" ");
    return LEFT_OVER.matcher(rest).find();
  }
}
