package manyi.analysis.segments;

import org.jspecify.annotations.Nullable;

/// How an element moved along one axis from one wave to the next.
///
/// @param change now less before
/// @param lower the lower end of the change's interval; NaN without a test
/// @param test null where none can be made
/// @param statistic Welch's t or the bootstrap's z; NaN without a test
/// @param df degrees of freedom of t; NaN for z and without a test
/// @param p two-sided, not adjusted; NaN without a test
/// @param adjustedP over all elements and both axes
/// @param proven whether the movement is beyond chance: `adjustedP` is below 1 − confidence
public record Shift(
    Side before,
    Side now,
    double change,
    double lower,
    double upper,
    @Nullable Test test,
    double statistic,
    double df,
    double p,
    double adjustedP,
    boolean proven) {
  /// How the change is tested.
  public enum Test {
    /// Of two means, without asking for equal variances.
    WELCH_T,
    /// Of two derived importances: the difference over its standard error in resamples.
    BOOTSTRAP_Z
  }

  /// An element in one wave.
  ///
  /// @param n respondents behind the value
  /// @param effectiveN Kish's
  /// @param value a mean, or a derived importance
  /// @param sd by n − 1, under weights by the effective n; NaN of a derived importance
  public record Side(long n, double effectiveN, double value, double sd) {}

  /// The same with its p among all others.
  Shift adjusted(double adjusted, double confidence) {
    return new Shift(
        before,
        now,
        change,
        lower,
        upper,
        test,
        statistic,
        df,
        p,
        adjusted,
        adjusted < 1 - confidence);
  }
}
