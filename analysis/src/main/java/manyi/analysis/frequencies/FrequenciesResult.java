package manyi.analysis.frequencies;

import java.util.List;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Frequencies of one or more questions.
///
/// @param base whom the proportions are of
/// @param confidence of the intervals, 0–1
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record FrequenciesResult(
    PercentBase base,
    double confidence,
    @Nullable String weight,
    Base included,
    List<QuestionFrequencies> questions) {
  public FrequenciesResult {
    questions = List.copyOf(questions);
  }
}
