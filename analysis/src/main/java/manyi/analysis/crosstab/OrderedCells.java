package manyi.analysis.crosstab;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import manyi.statistics.OrdinalAssociation;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.tally.CrossCounts;

/// The cells of two ordered questions, in the order of their scores and without levels that have
/// none.
///
/// @param counts sums of weights, by row and column
/// @param base whom they count
record OrderedCells(double[][] counts, Base base, double[] rowScores, double[] columnScores) {
  static OrderedCells of(Question rows, Question columns, CrossCounts counts) {
    var down = ordered(rows);
    var across = ordered(columns);
    var kept = new double[down.length][across.length];
    long n = 0;
    double weighted = 0;
    double squares = 0;
    for (int i = 0; i < down.length; i++) {
      for (int j = 0; j < across.length; j++) {
        kept[i][j] = counts.weighted()[down[i]][across[j]];
        n += counts.n()[down[i]][across[j]];
        weighted += kept[i][j];
        squares += counts.squares()[down[i]][across[j]];
      }
    }
    var base = Base.of(n, weighted, squares);
    return new OrderedCells(kept, base, scores(rows, down), scores(columns, across));
  }

  /// The measures.
  ///
  /// @param factor what weighted counts of a base are multiplied by
  Optional<OrdinalAssociation> measured(ToDoubleFunction<Base> factor) {
    var scaled = CrossTests.scaled(counts, factor.applyAsDouble(base));
    return OrdinalAssociation.of(scaled, rowScores, columnScores);
  }

  /// The levels with a score, in the order of their scores.
  private static int[] ordered(Question question) {
    return IntStream.range(0, question.levels().size())
        .filter(level -> !Double.isNaN(score(question, level)))
        .boxed()
        .sorted((one, other) -> Double.compare(score(question, one), score(question, other)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] scores(Question question, int[] levels) {
    return Arrays.stream(levels).mapToDouble(level -> score(question, level)).toArray();
  }

  /// A rating's score; of another question the place of the level, from 1.
  private static double score(Question question, int level) {
    return question.kind() == Kind.RATING ? question.levels().get(level).score() : level + 1;
  }
}
