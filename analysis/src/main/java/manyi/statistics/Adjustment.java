package manyi.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/// How p-values are made larger where several tests are made at once.
///
/// Sources: C. E. Bonferroni (1936); S. Holm (1979), A simple sequentially rejective multiple test
/// procedure, Scandinavian Journal of Statistics 6, 65–70; Y. Benjamini, Y. Hochberg (1995),
/// Controlling the false discovery rate, JRSS B 57, 289–300,
/// doi:10.1111/j.2517-6161.1995.tb02031.x. Checked against R's `p.adjust`.
public enum Adjustment {
  /// Each p times the number of tests: the chance of any false finding is bounded.
  BONFERRONI,
  /// The same bound, step by step from the smallest p, and never less powerful.
  HOLM,
  /// Bounds the expected part of false findings among the findings.
  BENJAMINI_HOCHBERG,
  /// As they are.
  NONE;

  /// The adjusted p-values, in the order given.
  ///
  /// @param p 0–1; NaN is no test, is not counted and stays NaN
  /// @return at most 1
  public double[] adjusted(double[] p) {
    var rising =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    var adjusted = p.clone();
    int tests = rising.length;
    switch (this) {
      case NONE -> {}
      case BONFERRONI -> {
        for (int i : rising) {
          adjusted[i] = Math.min(1, p[i] * tests);
        }
      }
      case HOLM -> {
        double least = 0;
        for (int rank = 0; rank < tests; rank++) {
          least = Math.max(least, Math.min(1, p[rising[rank]] * (tests - rank)));
          adjusted[rising[rank]] = least;
        }
      }
      case BENJAMINI_HOCHBERG -> {
        double most = 1;
        for (int rank = tests - 1; rank >= 0; rank--) {
          most = Math.min(most, p[rising[rank]] * tests / (rank + 1));
          adjusted[rising[rank]] = most;
        }
      }
    }
    return adjusted;
  }
}
