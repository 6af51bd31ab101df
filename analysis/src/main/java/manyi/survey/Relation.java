package manyi.survey;

/// How a filter compares an answer with a value.
enum Relation {
  EQUAL,
  UNEQUAL,
  LESS,
  AT_MOST,
  MORE,
  AT_LEAST,
  HAS;

  /// Whether it needs answers in an order.
  boolean ordered() {
    return switch (this) {
      case LESS, AT_MOST, MORE, AT_LEAST -> true;
      case EQUAL, UNEQUAL, HAS -> false;
    };
  }

  /// Whether a number stands in this relation to the values from `low` to before `high`; a single
  /// value has both the same.
  boolean holds(double answer, double low, double high) {
    boolean inside = answer >= low && (answer < high || answer == low);
    return switch (this) {
      case EQUAL, HAS -> inside;
      case UNEQUAL -> !inside;
      case LESS -> answer < low;
      case AT_MOST -> answer < low || inside;
      case MORE -> answer > low && !inside;
      case AT_LEAST -> answer >= low;
    };
  }
}
