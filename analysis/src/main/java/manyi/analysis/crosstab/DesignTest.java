package manyi.analysis.crosstab;

import manyi.statistics.RaoScott;
import org.jspecify.annotations.Nullable;

/// The test of the table under the design of the sample; see [RaoScott].
///
/// @param strata the id of the question of the strata; null where all were sampled together
/// @param clusters the id of the question of the clusters; null where every respondent was sampled
///   alone
/// @param degreesOfFreedom of the design: clusters (or respondents) less strata
/// @param designEffect mean design effect of the table, 1 for a simple random sample
/// @param f Rao and Scott's second-order statistic
/// @param df1 its degrees of freedom above, not whole
/// @param df2 its degrees of freedom below, not whole
/// @param p of F
/// @param firstOrder chi-square divided by the mean design effect, on the table's degrees of
///   freedom
/// @param firstOrderP its upper tail
public record DesignTest(
    @Nullable String strata,
    @Nullable String clusters,
    int degreesOfFreedom,
    double designEffect,
    double f,
    double df1,
    double df2,
    double p,
    double firstOrder,
    double firstOrderP) {
  static DesignTest of(SampledCells sampled, RaoScott found) {
    var strata = sampled.design().strata();
    var clusters = sampled.design().clusters();
    return new DesignTest(
        strata == null ? null : strata.id(),
        clusters == null ? null : clusters.id(),
        sampled.degreesOfFreedom(),
        found.designEffect(),
        found.f(),
        found.numerator(),
        found.denominator(),
        found.p(),
        found.firstOrder(),
        found.firstOrderP());
  }
}
