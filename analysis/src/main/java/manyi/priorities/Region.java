package manyi.priorities;

/// How far an element's position wanders between resamples: standard errors on both axes and how
/// they go together.
///
/// @param satisfaction standard error, in the units of the axis
/// @param importance standard error, in the units of the axis
/// @param correlation −1–1; 0 where one of them does not wander
public record Region(double satisfaction, double importance, double correlation) {
  /// Of confidence, of the ellipse.
  public static final double LEVEL = 0.95;

  /// The 95 % quantile of chi-square on two degrees of freedom, −2 ln 0.05.
  private static final double CHI_SQUARE = -2 * Math.log(1 - LEVEL);

  /// Half the width of the ellipse that holds the true position with 95 % confidence.
  public double halfSatisfaction() {
    return Math.sqrt(CHI_SQUARE) * satisfaction;
  }

  /// Half the height of the ellipse that holds the true position with 95 % confidence.
  public double halfImportance() {
    return Math.sqrt(CHI_SQUARE) * importance;
  }
}
