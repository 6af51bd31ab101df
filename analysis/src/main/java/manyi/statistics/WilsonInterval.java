package manyi.statistics;

/// Wilson's score interval of a proportion, without continuity correction.
///
/// ```
/// centre = (p + z²/2n) / (1 + z²/n)
/// half   = z √(p(1 − p)/n + z²/4n²) / (1 + z²/n)
/// ```
///
/// Under weights p is the weighted proportion and n Kish's effective n. Unlike the textbook's p ± z
/// √(p(1 − p)/n) it stays within 0–1 and holds its confidence for small n and p near 0 or 1.
///
/// Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical
/// inference, JASA 22, 209–212, doi:10.1080/01621459.1927.10502953. Checked against R's
/// `prop.test(correct = FALSE)`.
public final class WilsonInterval {
  private WilsonInterval() {}

  /// The interval.
  ///
  /// @param proportion 0–1
  /// @param n respondents, or effective n; need not be whole
  /// @param confidence strictly between 0 and 1
  /// @return exactly 0 at a proportion of 0 and exactly 1 at 1; undefined when `n` is not above
  ///   zero or the proportion is NaN
  public static Interval of(double proportion, double n, double confidence) {
    if (!(n > 0) || Double.isNaN(proportion)) {
      return Interval.UNDEFINED;
    }
    double z = Normal.critical(confidence);
    double p = Math.min(1, Math.max(0, proportion));
    double scale = 1 + z * z / n;
    double centre = (p + z * z / (2 * n)) / scale;
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    // The bounds are the roots of a quadratic whose product is p²/scale: a quotient keeps the
    // digits
    // of a small lower bound that a difference would lose.
    return new Interval(p * p / scale / (centre + half), p == 1 ? 1 : centre + half);
  }
}
