package manyi.analysis.banner;

import java.util.stream.IntStream;
import manyi.statistics.Quantiles;
import manyi.survey.Base;
import manyi.tally.CrossCounts;

/// The answers to one closed question in one column.
///
/// @param n respondents at each level
/// @param weighted the sums of their weights
/// @param squares the sums of their squared weights
/// @param base everyone in the column who counts for the question
record LevelSums(long[] n, double[] weighted, double[] squares, Base base) {
  /// One column of a table.
  static LevelSums column(CrossCounts counts, int column) {
    int levels = counts.n().length;
    return new LevelSums(
        IntStream.range(0, levels).mapToLong(level -> counts.n()[level][column]).toArray(),
        IntStream.range(0, levels).mapToDouble(level -> counts.weighted()[level][column]).toArray(),
        IntStream.range(0, levels).mapToDouble(level -> counts.squares()[level][column]).toArray(),
        counts.columns().get(column));
  }

  /// Everyone else: these respondents without those of a part of them.
  LevelSums without(LevelSums part) {
    int levels = n.length;
    return new LevelSums(
        IntStream.range(0, levels).mapToLong(level -> n[level] - part.n[level]).toArray(),
        IntStream.range(0, levels).mapToDouble(level -> left(level, part, false)).toArray(),
        IntStream.range(0, levels).mapToDouble(level -> left(level, part, true)).toArray(),
        base.n() == part.base.n()
            ? Base.of(0, 0, 0)
            : Base.of(
                base.n() - part.base.n(),
                base.weighted() - part.base.weighted(),
                Estimate.squares(base) - Estimate.squares(part.base)));
  }

  /// A difference of sums; exactly 0 where nobody is left, whatever rounding does to them.
  private double left(int level, LevelSums part, boolean ofSquares) {
    if (n[level] == part.n[level]) {
      return 0;
    }
    return ofSquares
        ? squares[level] - part.squares[level]
        : weighted[level] - part.weighted[level];
  }

  /// Who is at any of some levels, of which a respondent has one.
  Base at(int... levels) {
    return Base.of(
        IntStream.of(levels).mapToLong(level -> n[level]).sum(),
        IntStream.of(levels).mapToDouble(level -> weighted[level]).sum(),
        IntStream.of(levels).mapToDouble(level -> squares[level]).sum());
  }

  Estimate proportion(int... levels) {
    return Estimate.proportion(base, at(levels));
  }

  /// The mean of scores.
  ///
  /// @param scores by level; NaN where a level has none
  Estimate mean(double[] scores) {
    var scored =
        IntStream.range(0, scores.length)
            .filter(i -> !Double.isNaN(scores[i]) && n[i] > 0)
            .toArray();
    var scoredBase = at(scored);
    double sum = scoredBase.weighted();
    // Of one level the mean is its score, whatever rounding does to the sums.
    double mean =
        scored.length == 1
            ? scores[scored[0]]
            : sum > 0
                ? IntStream.of(scored).mapToDouble(i -> weighted[i] * scores[i]).sum() / sum
                : Double.NaN;
    double sumOfSquares = 0;
    double weightedSquares = 0;
    for (int i : scored) {
      double square = (scores[i] - mean) * (scores[i] - mean);
      sumOfSquares += weighted[i] * square;
      weightedSquares += squares[i] * square;
    }
    double median =
        Quantiles.of(
            IntStream.of(scored).mapToDouble(i -> scores[i]).toArray(),
            IntStream.of(scored).mapToDouble(i -> weighted[i]).toArray(),
            0.5)[0];
    return new Estimate(scoredBase, scoredBase, mean, sumOfSquares, weightedSquares, median);
  }
}
