package manyi.analysis.satisfaction;

/// Two groups compared, by t on the linearised standard error of their difference.
///
/// @param first label of a group
/// @param second label of another
/// @param difference of the first over the second
/// @param lower end of its interval, not adjusted
/// @param upper end of its interval, not adjusted
/// @param p two-sided; NaN without a test
/// @param adjustedP by Holm over all pairs
public record Pair(
    String first,
    String second,
    double difference,
    double lower,
    double upper,
    double t,
    double df,
    double p,
    double adjustedP) {
  /// Whether these are the two groups, in either order.
  boolean of(String one, String other) {
    return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
  }
}
