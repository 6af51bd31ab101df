package manyi.workbook.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.workbook.cells.Numbers;

/// Numbers with their unit, as people type them: `25岁`, `1,200元`, `¥300`, `2.5 GB`, `15%`; and
/// lengths of time, `2分3秒`, `1:23`, `PT5M`, read as seconds.
final class Quantities {
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:约|大约|about|approx\\.?|ca\\.?|~)?\\s*([¥￥$€£₩₹])?\\s*([-+]?\\d[\\d,]*(?:\\.\\d+)?)\\s*([万千百亿])?\\s*"
              + "(%|％|[\\p{L}/]{1,12}\\.?)?(?:左右|以?上下)?");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})(?:\\.\\d+)?");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(\\d+)\\s*(?:天|日|d|days?)\\s*)?(?:(\\d+)\\s*(?:小时|时|h|hrs?|hours?|시간|std)\\.?\\s*)?"
              + "(?:(\\d+)\\s*(?:分钟|分|m|mins?|minutes?|분|′|')\\.?\\s*)?(?:(\\d+(?:\\.\\d+)?)\\s*(?:秒钟?|s|secs?|seconds?|초|″|\")\\.?)?");
  private static final Pattern ISO =
      Pattern.compile("p(?:(\\d+)d)?t(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+(?:\\.\\d+)?)s)?");

  /// Headers of lengths of time, and what in an answer can mean nothing else.
  private static final Pattern DURATION =
      Pattern.compile(
          "(?iu)时长|用时|耗时|多长时间|多久|duration|time (spent|taken)|how long|elapsed|소요|dauer|duración|durée");

  private static final Pattern CLEAR =
      Pattern.compile("(?iu)秒|小时|时.*分|\\d\\s*(h|hrs?|hours?|s|secs?|seconds?)\\b|^PT|시간|초$");
  private static final Map<String, Double> TIMES = Map.of("百", 1e2, "千", 1e3, "万", 1e4, "亿", 1e8);

  private Quantities() {}

  /// The number in a text, in its own unit; NaN where the text is no quantity.
  static double parse(String text) {
    double number = Numbers.parse(text);
    if (!Double.isNaN(number)) {
      return number;
    }
    Matcher matcher = QUANTITY.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Double.NaN;
    }
    double plain = Double.parseDouble(matcher.group(2).replace(",", ""));
    return plain * (matcher.group(3) == null ? 1 : TIMES.getOrDefault(matcher.group(3), 1.0));
  }

  /// The unit of a quantity, in lower case; empty where it has none.
  private static String unit(String text) {
    Matcher matcher = QUANTITY.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return "";
    }
    var sign = matcher.group(1);
    var unit = matcher.group(4);
    return unit != null ? unit.replaceFirst("\\.$", "") : sign == null ? "" : sign;
  }

  /// The one unit that all answers have that have any; empty where there is none or several.
  static String commonUnit(List<String> texts) {
    var units = new TreeSet<String>();
    for (var text : texts) {
      if (Double.isNaN(Numbers.parse(text))) {
        units.add(unit(text));
      }
    }
    return units.size() == 1 ? units.first() : "";
  }

  /// Whether answers are lengths of time, not points (5分) nor, without a header that says so, times
  /// of day.
  static boolean areTimes(List<String> texts, String header) {
    boolean said = DURATION.matcher(header).find();
    boolean clear = false;
    for (var text : texts) {
      if (Double.isNaN(seconds(text)) && Double.isNaN(Numbers.parse(text))) {
        return false;
      }
      clear |= CLEAR.matcher(text).find();
    }
    return said ? texts.stream().anyMatch(t -> Double.isNaN(Numbers.parse(t))) : clear;
  }

  /// A length of time in seconds; NaN where the text is none.
  static double seconds(String text) {
    var lower = text.strip().toLowerCase(Locale.ROOT);
    Matcher clock = CLOCK.matcher(lower);
    if (clock.matches()) {
      return number(clock, 1) * 3600 + number(clock, 2) * 60 + number(clock, 3);
    }
    for (var pattern : List.of(PARTS, ISO)) {
      Matcher parts = pattern.matcher(lower);
      if (lower.length() >= 2 && parts.matches()) {
        return number(parts, 1) * 86_400
            + number(parts, 2) * 3600
            + number(parts, 3) * 60
            + number(parts, 4);
      }
    }
    return Double.NaN;
  }

  private static double number(Matcher matcher, int group) {
    var text = matcher.group(group);
    return text == null ? 0 : Double.parseDouble(text);
  }
}
