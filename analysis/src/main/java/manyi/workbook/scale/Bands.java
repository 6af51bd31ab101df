package manyi.workbook.scale;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a band of numbers begins and ends: `18-24岁`, `3000元以下`, `1Gb - 5Gb`, `65 or over`.
///
/// @param from the least number in it
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
          "以下|以内|不到|不足|少于|小于|低于|under|less|below|fewer|up to|or younger|younger|<|≤|이하|미만|menos");
  private static final Pattern ABOVE =
      Pattern.compile("以上|及以上|超过|大于|多于|高于|over|more|above|older|\\bup\\b|and up|>|≥|\\+|이상|或更|más");
  private static final Pattern KNOWN =
      Pattern.compile(
          "以下|以内|不到|不足|少于|小于|低于|以上|超过|大于|多于|高于|或更多?|及|或|含|不含|到|至|之间|岁|周岁|年|个月|月|日|天|周|元|块"
              + "|美元|人民币|次|人|个|小时|分钟|分|公里|万|千|百|亿|每|每月|每周|每天|年龄|约|"
              + "under|less|below|fewer|up|over|more|above|older|younger|than|to|or|and|at|least|between|from|about"
              + "|years?|yrs?|old|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|times?|people|per|a|usd|eur"
              + "|rmb|cny|miles?|km|members?|employees?|persons?|gb|mb|kb|tb|k|m|대|이상|이하|미만|세|만원|만|원|age|aged"
              + "|menos|más|años|de|o");
  private static final Pattern LEFT_OVER = Pattern.compile("[\\p{L}]");

  /// The band that an answer names; null where it names none.
  static @Nullable Bands of(String label) {
    var text = label.toLowerCase(Locale.ROOT).replaceAll("[（(][^（()）]*\\p{L}{3,}[^（()）]*[)）]", "");
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
      return new Bands(Double.NEGATIVE_INFINITY, first);
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
