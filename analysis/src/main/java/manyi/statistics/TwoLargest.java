package manyi.statistics;

/// Whether the category that most respondents fall into is ahead of the second beyond chance.
///
/// ```
/// z = (p₁ − p₂) / √[(p₁ + p₂) / n]
/// ```
///
/// the score test that two cells of a multinomial distribution have one probability, which is
/// McNemar's without correction; p is two-sided. Fong's rule of thumb for Kano questionnaires calls
/// the two different where
///
/// ```
/// a − b ≥ 1.65 √[(a + b)(2n − a − b) / 2n]
/// ```
///
/// with the counts a and b. Under weights p are weighted proportions and n is the effective n.
///
/// Sources: Q. McNemar (1947), Psychometrika 12, 153–157, doi:10.1007/BF02295996; D. Fong (1996),
/// Using the self-stated importance questionnaire to interpret Kano questionnaire results, Center
/// for Quality Management Journal 5(3), 21–24. Checked against R's `mcnemar.test(correct = FALSE)`.
///
/// @param first the index of the largest; of equal ones the first
/// @param second the index of the second largest; of equal ones the first
/// @param difference of the two proportions, 0–1
/// @param z NaN without respondents
/// @param p two-sided; NaN without respondents
/// @param fongThreshold the least difference of proportions by Fong's rule
public record TwoLargest(
    int first, int second, double difference, double z, double p, double fongThreshold) {
  private static final double FONG = 1.65;

  /// @param proportions of all categories, 0–1, at least two
  /// @param n respondents, or effective n
  public static TwoLargest of(double[] proportions, double n) {
    int first = largest(proportions, -1);
    int second = largest(proportions, first);
    double difference = proportions[first] - proportions[second];
    double sum = proportions[first] + proportions[second];
    double z = n > 0 ? difference / Math.sqrt(sum / n) : Double.NaN;
    return new TwoLargest(
        first,
        second,
        difference,
        z,
        Tails.twoSided(z, Double.POSITIVE_INFINITY),
        FONG * Math.sqrt(sum * (2 - sum) / (2 * n)));
  }

  private static int largest(double[] proportions, int except) {
    int largest = except == 0 ? 1 : 0;
    for (int i = 0; i < proportions.length; i++) {
      if (i != except && proportions[i] > proportions[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
