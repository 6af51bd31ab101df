package manyi.workbook.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells what people weigh from what respondents weigh in a survey.
final class BodyWeight {
  private static final Pattern BODY =
      Pattern.compile(
          "(?iu).*(\\bheight\\b|\\bbmi\\b|pulse|blood pressure|waist|身高|血压|腰围|体重|몸무게|신장).*",
          Pattern.DOTALL);
  private static final int LEAST_DIFFERENT = 10;

  private BodyWeight() {}

  /// Whether a column that is named weight holds kilograms or pounds of people: numbers of at most
  /// one decimal place from 20 to 400, 40 to 250 on average, beside other measures of the body or
  /// ages.
  static boolean is(Planned question, List<Planned> plan) {
    var column = question.view().column();
    var numbers =
        IntStream.range(0, column.respondents())
            .filter(row -> column.at(row) >= 0)
            .mapToDouble(column::number)
            .filter(number -> !Double.isNaN(number))
            .toArray();
    var range = Arrays.stream(numbers).summaryStatistics();
    boolean bodily =
        range.getMin() >= 20
            && range.getMax() <= 400
            && range.getAverage() >= 40
            && range.getAverage() <= 250
            && Arrays.stream(numbers).allMatch(n -> n * 10 == Math.rint(n * 10))
            && question.view().distinct() >= LEAST_DIFFERENT;
    return bodily
        && plan.stream()
            .map(other -> other.view().column().heading())
            .anyMatch(heading -> isOfBody(heading.text()) || isOfBody(heading.name()));
  }

  private static boolean isOfBody(String header) {
    return BODY.matcher(header).matches()
        || (HeaderWords.brief(header) && header.matches("(?iu).*(\\bage\\b|年龄).*"));
  }
}
