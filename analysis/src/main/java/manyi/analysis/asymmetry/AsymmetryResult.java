package manyi.analysis.asymmetry;

import java.util.Comparator;
import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Penalties and rewards of elements.
///
/// @param elements in the order asked for
/// @param unanswered items that nobody answered, which are left out
/// @param outcomeMissing respondents looked at who gave the outcome no score
/// @param outcomeLeftOut whether the outcome was among the items, and was left out of them
/// @param ownCuts whether the user gave the scores that are low or high
/// @param base who answered the outcome and all items
/// @param rSquared of the outcome on all low and high answers, 0–1
/// @param adjustedRSquared NaN where n is too small for it
/// @param p of the F test that the low and high answers explain nothing, on the effective n; NaN
///   where n is too small for it
/// @param conditionNumber of the variables' correlations; infinite where singular
/// @param confidence of the intervals and classes, 0–1
/// @param resamples behind them; 0 for none
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record AsymmetryResult(
    QuestionLabel outcome,
    List<AsymmetryElement> elements,
    List<QuestionLabel> unanswered,
    long outcomeMissing,
    boolean outcomeLeftOut,
    boolean ownCuts,
    Base base,
    double rSquared,
    double adjustedRSquared,
    double p,
    double conditionNumber,
    double confidence,
    int resamples,
    int seed,
    @Nullable String weight,
    Base included) {
  public AsymmetryResult {
    elements = List.copyOf(elements);
    unanswered = List.copyOf(unanswered);
  }

  /// Whether the effects of at least half of the elements rest on enough low, middle and high
  /// answers.
  public boolean mostJudged() {
    long judged = elements.stream().filter(element -> element.factor().named()).count();
    return 2 * judged >= elements.size() && judged > 0;
  }

  /// From the largest range of impact; those without one last.
  List<AsymmetryElement> ranked() {
    return elements.stream().sorted(Comparator.comparingDouble(AsymmetryResult::place)).toList();
  }

  private static double place(AsymmetryElement element) {
    double range = element.range().estimate();
    return Double.isNaN(range) || !element.factor().named() ? Double.MAX_VALUE : -range;
  }
}
