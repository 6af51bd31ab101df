package manyi.analysis.satisfaction;

import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// The indicators of one group.
///
/// @param code of the level that makes it
/// @param base who has a mean; null where withheld
/// @param few whether it rests on fewer respondents, under weights a smaller effective n, than go
///   without a mark
/// @param withheld whether it rests on too few, or would betray a group that does
/// @param figures null where withheld, and where nobody answered
public record Group(
    String code,
    String label,
    @Nullable Base base,
    boolean few,
    boolean withheld,
    @Nullable Figures figures) {
  long n() {
    return base == null ? 0 : base.n();
  }
}
