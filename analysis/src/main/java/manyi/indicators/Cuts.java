package manyi.indicators;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import manyi.survey.Question;
import manyi.text.Message;
import manyi.text.UserProblem;

/// Where on a scale the satisfied begin and the dissatisfied end.
///
/// Without cuts of the user's own, a scale is parted into thirds, what lies on a line counting
/// outward: of five points 1–2, 3 and 4–5, of seven 1–3, 4 and 5–7, of ten 1–4, 5–6 and 7–10, of
/// four 1–2 and 3–4 without a middle.
///
/// @param satisfied the least score of the satisfied, NaN for the third's
/// @param dissatisfied the greatest score of the dissatisfied, NaN for the third's
public record Cuts(double satisfied, double dissatisfied) {
  /// The scale in thirds.
  public static final Cuts THIRDS = new Cuts(Double.NaN, Double.NaN);

  /// So that a score on the line is not lost to rounding.
  private static final double ROUNDING = 1e-9;

  /// Cuts of the user's own; the thirds where there are none.
  ///
  /// @throws UserProblem `indicators.cuts-crossed`
  public static Cuts of(Optional<Double> satisfied, Optional<Double> dissatisfied)
      throws UserProblem {
    var cuts = new Cuts(satisfied.orElse(Double.NaN), dissatisfied.orElse(Double.NaN));
    if (cuts.satisfied <= cuts.dissatisfied) {
      throw new UserProblem("indicators.cuts-crossed", cuts.dissatisfied, cuts.satisfied);
    }
    return cuts;
  }

  /// Why the cuts of the user's own cannot part a question's scale: beyond it, or where everybody
  /// would be on one side. Empty where they can.
  public Optional<Message> misfit(Question question) {
    double least = question.scaleMinimum();
    double greatest = question.scaleMaximum();
    if (satisfied <= least || satisfied > greatest) {
      return Optional.of(off("indicators.satisfied-off-scale", satisfied, question));
    }
    if (dissatisfied < least || dissatisfied >= greatest) {
      return Optional.of(off("indicators.dissatisfied-off-scale", dissatisfied, question));
    }
    return Optional.empty();
  }

  private static Message off(String key, double cut, Question question) {
    return Message.of(
        key, cut, question.id(), question.text(), question.scaleMinimum(), question.scaleMaximum());
  }

  /// The third that a score of the question's scale lies in.
  public Third third(double score, Question question) {
    double least = question.scaleMinimum();
    double width = question.scaleMaximum() - least;
    double from = Double.isNaN(satisfied) ? least + width * 2 / 3 - ROUNDING * width : satisfied;
    double to = Double.isNaN(dissatisfied) ? least + width / 3 + ROUNDING * width : dissatisfied;
    if (score >= from) {
      return Third.SATISFIED;
    }
    return score <= to ? Third.DISSATISFIED : Third.NEUTRAL;
  }

  /// 1 for each respondent in a third, 0 for another; by row, NaN where the answer has no score.
  public IntToDoubleFunction share(Question question, Third third) {
    var numbers = question.numbers();
    return row -> {
      double number = numbers.applyAsDouble(row);
      return Double.isNaN(number) ? Double.NaN : third(number, question) == third ? 1 : 0;
    };
  }
}
