package manyi.analysis.crosstab;

/// Which questions are taken for ordered by the measures of order.
public enum Ordered {
  /// Ratings, by their scores.
  RATINGS,
  /// Also single choices, by the order of their levels: age bands, incomes.
  LEVELS
}
