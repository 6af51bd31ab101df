package manyi.analysis.contrasts;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// A target screened against segments, those that differ most first.
///
/// @param options the answers whose proportion is compared, by label; of a multiple choice without
///   any chosen each option is a target of its own, and this is empty
/// @param confidence of the decisions over all tests together, 0–1
/// @param power with which the detectable effects are found, 0–1
/// @param levelOfOneTest the level that the detectable effects are computed at, which is that of
///   Holm's first step: (1 − confidence) / number of tests
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
/// @param contrasts by rank: first those that are significant, each part by effect
public record ContrastsResult(
    QuestionLabel target,
    Kind kind,
    Measure measure,
    List<String> options,
    double confidence,
    double power,
    double levelOfOneTest,
    @Nullable String weight,
    Base included,
    List<Contrast> contrasts,
    List<LeftOut> leftOut) {
  public ContrastsResult {
    options = List.copyOf(options);
    contrasts = List.copyOf(contrasts);
    leftOut = List.copyOf(leftOut);
  }

  /// A segment that cannot be compared, and why.
  public record LeftOut(QuestionLabel segment, Reason reason) {}

  /// Why a segment cannot be compared.
  public enum Reason {
    /// It is the target itself.
    TARGET,
    /// It has too many groups to be a segment.
    TOO_MANY_GROUPS,
    /// Fewer than two groups have enough respondents, or all gave the same answer.
    NOTHING_TO_COMPARE
  }
}
