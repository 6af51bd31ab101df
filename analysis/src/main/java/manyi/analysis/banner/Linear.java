package manyi.analysis.banner;

import manyi.tally.DomainMeans;
import org.jspecify.annotations.Nullable;

/// The linearised variances of one row's figures in one subtable.
///
/// Where every respondent was sampled alone and stands in one column they follow from the counts,
/// else they need the respondents.
///
/// @param designed null where counts are enough
record Linear(
    Line line, Subtable subtable, Layout layout, int sampled, @Nullable DomainMeans designed) {
  /// Whether the counts of a subtable are enough.
  static boolean counted(Subtable subtable, Sampling sampling) {
    boolean apart = !subtable.overlapping() || subtable.compare() == Compare.TOTAL;
    return sampling.simple() && apart;
  }

  /// Of the figures in a subtable.
  static Linear of(Line line, Subtable subtable, Layout layout, Sampling sampling) {
    if (counted(subtable, sampling)) {
      return new Linear(line, subtable, layout, sampling.sampled(), null);
    }
    var question =
        subtable.compare() == Compare.TOTAL ? layout.split(subtable) : layout.question(subtable);
    var designed = sampling.designed().means(line.numbers(), question);
    return new Linear(line, subtable, layout, sampling.sampled(), designed);
  }

  /// The variance of the difference of two columns.
  ///
  /// @param second [Comparison#REST] for everyone outside the first
  double ofDifference(int first, int second) {
    if (designed == null) {
      return line.columns().get(first).linearisedVariance(sampled)
          + line.at(second, first).linearisedVariance(sampled);
    }
    int one = place(first);
    int other = second == Comparison.REST ? one + 1 : place(second);
    var covariance = designed.covariance();
    return covariance[one][one] + covariance[other][other] - 2 * covariance[one][other];
  }

  /// The variance of a column's figure.
  double of(int column) {
    if (designed == null) {
      return line.columns().get(column).linearisedVariance(sampled);
    }
    return designed.covariance()[place(column)][place(column)];
  }

  int degreesOfFreedom() {
    if (designed != null) {
      return designed.degreesOfFreedom();
    }
    if (subtable.compare() == Compare.TOTAL) {
      return (int) line.total().base().n() - 1;
    }
    long n = 0;
    int question = layout.places().get(subtable.first()).question();
    for (int column = 0; column < layout.places().size(); column++) {
      if (layout.places().get(column).question() == question) {
        n += line.columns().get(column).base().n();
      }
    }
    return (int) n - 1;
  }

  private int place(int column) {
    return subtable.compare() == Compare.TOTAL
        ? 2 * (column - subtable.first())
        : layout.places().get(column).level();
  }
}
