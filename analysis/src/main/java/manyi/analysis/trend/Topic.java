package manyi.analysis.trend;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.indicators.Indicator;
import manyi.survey.Question;
import org.jspecify.annotations.Nullable;

/// What is followed, with each respondent's figure by row.
///
/// @param values under the present rule, NaN without
/// @param earlier under the rule of earlier waves, NaN without; null where it is the same
record Topic(
    Indicator indicator,
    Subject subject,
    String text,
    List<Question> questions,
    IntToDoubleFunction values,
    @Nullable IntToDoubleFunction earlier) {
  /// Whether it stands for the whole, and so is followed by group.
  boolean headline() {
    return subject != Subject.ITEM;
  }
}
