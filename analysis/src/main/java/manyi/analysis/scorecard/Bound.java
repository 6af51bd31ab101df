package manyi.analysis.scorecard;

/// On which side of its target a figure has to be.
public enum Bound {
  AT_LEAST("≥"),
  ABOVE(">"),
  AT_MOST("≤"),
  BELOW("<");

  private final String sign;

  Bound(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /// Whether a figure meets the target.
  boolean met(double value, double target) {
    return switch (this) {
      case AT_LEAST -> value >= target;
      case ABOVE -> value > target;
      case AT_MOST -> value <= target;
      case BELOW -> value < target;
    };
  }

  /// What an interval says of the target: met or missed where all of it is on one side.
  Verdict verdict(double lower, double upper, double target) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return Verdict.NO_FIGURE;
    }
    boolean low = met(lower, target);
    boolean high = met(upper, target);
    return low && high ? Verdict.MET : low || high ? Verdict.NOT_PROVEN : Verdict.MISSED;
  }
}
