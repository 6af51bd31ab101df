package manyi.analysis.frequencies;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// One question counted.
///
/// @param base the respondents whom the proportions and intervals are of
/// @param answered who chose a level, at least one option, or gave a number
/// @param choseNothing who left all options of a multiple choice
/// @param unanswered who were asked and did not answer
/// @param notAsked who were not asked
/// @param answers all choices of a multiple choice together, weighted; NaN for other kinds
/// @param levels in their natural order; empty for a number
/// @param summary of a rating's scores or a number's values; null without any
public record QuestionFrequencies(
    QuestionLabel question,
    Kind kind,
    Base base,
    Base answered,
    Base choseNothing,
    Base unanswered,
    Base notAsked,
    double answers,
    List<LevelFrequency> levels,
    @Nullable Summary summary) {
  public QuestionFrequencies {
    levels = List.copyOf(levels);
  }

  /// Whether any level, option or number was given.
  boolean anyAnswer() {
    return answered.n() > 0;
  }
}
