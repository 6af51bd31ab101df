package manyi.statistics;

/// The Shapley shares of R², from the R² of every subset of up to twenty items.
///
/// ```
/// share of item j = Σ over subsets S without j of |S|! (k − |S| − 1)! / k! · (R²(S ∪ j) − R²(S))
/// ```
///
/// No model is fitted twice: the items are decided one after the other, and where an item is in,
/// the correlations of the undecided ones are swept of it once for all subsets that follow. An item
/// that is linear in those already in adds nothing. All subsets take about 4 · 2ᵏ multiplications.
///
/// Sources: G. M. Furnival and R. W. Wilson (1974), Regressions by leaps and bounds, Technometrics
/// 16, 499–511, doi:10.1080/00401706.1974.10489231, for the order of the subsets; R. H. Lindeman,
/// P. F. Merenda and R. Z. Gold (1980), Introduction to Bivariate and Multivariate Analysis; U.
/// Grömping (2007), doi:10.1198/000313007X188252. Checked against relaimpo's `lmg`. One thread's.
final class SubsetShares {
  static final int MOST_ITEMS = 20;

  private final int items;

  /// By number of items swept so far, the lower triangle of what is left.
  private final double[][][] swept;

  /// By subset as a bit mask: its R² times what it is worth to its own and to the other items.
  private final double[] worth;

  /// What R² of a subset of a size is worth to each item in it, and takes from each other item.
  private final double[] inside;

  private final double[] outside;
  private double others;

  SubsetShares(int items) {
    this.items = items;
    swept = new double[items + 1][items + 1][items + 1];
    worth = new double[1 << items];
    inside = new double[items + 1];
    outside = new double[items + 1];
    double chance = 1.0 / Math.max(1, items);
    for (int size = 0; size < items; size++) {
      outside[size] = chance;
      inside[size + 1] = chance;
      chance *= (size + 1.0) / Math.max(1, items - size - 1);
    }
  }

  int items() {
    return items;
  }

  /// The shares.
  ///
  /// @param correlations of the items and, last, of the outcome; positive semidefinite
  double[] of(double[][] correlations) {
    for (int i = 0; i <= items; i++) {
      System.arraycopy(correlations[i], 0, swept[0][i], 0, i + 1);
    }
    others = 0;
    decide(0, 0, 0);
    var shares = new double[items];
    // Each round adds up the subsets with one item, then forgets whether they have it.
    for (int item = items - 1; item >= 0; item--) {
      int half = 1 << item;
      double sum = 0;
      for (int subset = 0; subset < half; subset++) {
        sum += worth[subset + half];
        worth[subset] += worth[subset + half];
      }
      shares[item] = Math.max(0, sum - others);
    }
    return shares;
  }

  private void decide(int item, int subset, int size) {
    var rest = swept[size];
    if (item == items - 1) {
      // The last one needs no sweep, and half of all subsets end here.
      double own = rest[item][item];
      double with = rest[items][item];
      double unexplained = rest[items][items];
      double gain = own > DriverSpectrum.NOTHING ? with * with / own : 0;
      record(subset, size, 1 - unexplained);
      record(subset | 1 << item, size + 1, 1 - unexplained + gain);
      return;
    }
    decide(item + 1, subset, size);
    sweep(rest, swept[size + 1], item);
    decide(item + 1, subset | 1 << item, size + 1);
  }

  private void record(int subset, int size, double explained) {
    double taken = explained * outside[size];
    others += taken;
    worth[subset] = explained * inside[size] + taken;
  }

  private void sweep(double[][] from, double[][] to, int item) {
    double pivot = from[item][item];
    double scale = pivot > DriverSpectrum.NOTHING ? 1 / pivot : 0;
    for (int i = item + 1; i <= items; i++) {
      var row = from[i];
      var target = to[i];
      double factor = row[item] * scale;
      for (int j = item + 1; j <= i; j++) {
        target[j] = row[j] - factor * from[j][item];
      }
    }
  }
}
