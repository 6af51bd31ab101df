package manyi.indicators;

import java.util.function.IntToDoubleFunction;
import manyi.survey.Question;

/// How likely respondents are to recommend, on a scale from 0 (or 1) to 10: promoters answer 9 or
/// 10, detractors 6 or less.
///
/// Source: F. F. Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12),
/// 46–54.
public final class Recommendation {
  private static final double PROMOTES = 9;
  private static final double DETRACTS = 6;
  private static final double SCALE = 10;

  private Recommendation() {}

  /// Whether a question was asked on the scale that the score is defined for.
  public static boolean fits(Question question) {
    double least = question.scaleMinimum();
    return question.scaleMaximum() == SCALE && (least == 0 || least == 1);
  }

  /// 100 for a promoter, −100 for a detractor, 0 between; by row, NaN without an answer.
  public static IntToDoubleFunction values(Question question) {
    var numbers = question.numbers();
    return row -> {
      double number = numbers.applyAsDouble(row);
      if (Double.isNaN(number)) {
        return Double.NaN;
      }
      return number >= PROMOTES ? 100 : number <= DETRACTS ? -100 : 0;
    };
  }
}
