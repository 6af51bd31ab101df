package manyi.statistics;

import java.util.Optional;

/// Welch's t test of two means, which does not ask for equal variances.
///
/// ```
/// t  = (mean₁ − mean₂) / √(v₁/n₁ + v₂/n₂)
/// df = (v₁/n₁ + v₂/n₂)² / ((v₁/n₁)²/(n₁ − 1) + (v₂/n₂)²/(n₂ − 1))
/// ```
///
/// Source: B. L. Welch (1947), The generalization of Student's problem when several different
/// population variances are involved, Biometrika 34, 28–35, doi:10.2307/2332510. Checked against
/// R's `t.test`.
///
/// @param difference of the first mean over the second
/// @param df need not be whole
/// @param p two-sided
/// @param interval of the difference
public record WelchTest(
    double difference, double standardError, double t, double df, double p, Interval interval) {
  /// Tests two groups.
  ///
  /// @param confidence of the interval, strictly between 0 and 1
  /// @return empty where a group has fewer than two respondents, or neither has any spread
  public static Optional<WelchTest> of(GroupMean first, GroupMean second, double confidence) {
    double a = first.variance() / first.n();
    double b = second.variance() / second.n();
    if (!(a + b > 0)) {
      return Optional.empty();
    }
    double error = Math.sqrt(a + b);
    double df = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
    double difference = first.mean() - second.mean();
    double t = difference / error;
    double half = Critical.t(confidence, df) * error;
    return Optional.of(
        new WelchTest(
            difference,
            error,
            t,
            df,
            Tails.twoSided(t, df),
            new Interval(difference - half, difference + half)));
  }
}
