package manyi.statistics.pls;

/// How two groups' figures differ, and how often they differ as much when respondents are dealt to
/// the groups at random. Figures are named by their places in [PlsFigures].
///
/// Sources: W. W. Chin and J. Dibbern (2010), An introduction to a permutation based procedure for
/// multi-group PLS analysis, doi:10.1007/978-3-540-32827-8_8; that the sample itself counts as a
/// permutation: B. Phipson and G. K. Smyth (2010), doi:10.2202/1544-6115.1585. Checked against R
/// code of our own on the same permutations.
///
/// @param first the first group's figures
/// @param second the second's
/// @param p by figure, two-sided: (1 + permutations that differ at least as much)/(1 + all); NaN
///   where a figure is not defined
public record PathPermutation(double[] first, double[] second, double[] p) {
  /// First less second.
  public double difference(int figure) {
    return first[figure] - second[figure];
  }
}
