package manyi.analysis.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the respondents of one time answered.
///
/// @param rows of the survey, one a respondent
/// @param weights of the respondents
/// @param scores 0–100 by question, then respondent; NaN where missing
/// @param importance by question, then respondent, as a part of the greatest that could be said;
///   empty where no weights are stated
/// @param outcome by respondent, NaN where missing; empty where no weights follow from one
/// @param groups by respondent, from 0
record Ratings(
    int[] rows,
    double[] weights,
    double[][] scores,
    double[][] importance,
    double[] outcome,
    int[] groups) {
  /// What is taken of a respondent, by row.
  record Source(
      IntToDoubleFunction weight,
      List<IntToDoubleFunction> scores,
      List<IntToDoubleFunction> importance,
      List<IntToDoubleFunction> outcome,
      IntUnaryOperator group) {
    Ratings of(int[] rows) {
      return new Ratings(
          rows,
          column(rows, weight),
          columns(rows, scores),
          columns(rows, importance),
          outcome.isEmpty() ? new double[0] : column(rows, outcome.getFirst()),
          IntStream.of(rows).map(group).toArray());
    }

    private static double[] column(int[] rows, IntToDoubleFunction values) {
      return IntStream.of(rows).mapToDouble(values).toArray();
    }

    private static double[][] columns(int[] rows, List<IntToDoubleFunction> values) {
      return values.stream().map(one -> column(rows, one)).toArray(double[][]::new);
    }
  }

  int respondents() {
    return rows.length;
  }

  /// These respondents and others behind them.
  Ratings with(Ratings others) {
    return new Ratings(
        IntStream.concat(Arrays.stream(rows), Arrays.stream(others.rows)).toArray(),
        joined(weights, others.weights),
        joined(scores, others.scores),
        joined(importance, others.importance),
        joined(outcome, others.outcome),
        IntStream.concat(Arrays.stream(groups), Arrays.stream(others.groups)).toArray());
  }

  private static double[][] joined(double[][] one, double[][] other) {
    return IntStream.range(0, one.length)
        .mapToObj(i -> joined(one[i], other[i]))
        .toArray(double[][]::new);
  }

  static double[] joined(double[] one, double[] other) {
    return Stream.of(one, other).flatMapToDouble(Arrays::stream).toArray();
  }
}
