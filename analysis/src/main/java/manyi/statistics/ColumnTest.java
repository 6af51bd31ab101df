package manyi.statistics;

/// How two columns of a table, or two groups, were compared.
///
/// @param statistic z or t: positive where the first is larger
/// @param df degrees of freedom; infinite for z
/// @param p two-sided, computed from the tail itself: 1e-200 is not 0
/// @param difference the first minus the second, in the unit compared (proportions 0–1)
/// @param standardError of the difference under the hypothesis tested; above 0
public record ColumnTest(
    double statistic, double df, double p, double difference, double standardError) {}
