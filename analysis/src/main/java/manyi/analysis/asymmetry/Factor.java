package manyi.analysis.asymmetry;

/// What an element is in the three-factor theory, or why it is not said.
public enum Factor {
  /// Its penalty exceeds its reward beyond chance.
  BASIC,
  /// It moves the outcome, and neither side is larger beyond chance.
  PERFORMANCE,
  /// Its reward exceeds its penalty beyond chance.
  EXCITEMENT,
  /// Neither side is beyond chance.
  INDIFFERENT,
  /// Fewer than [AsymmetryRun#LEAST] low, middle or high answers.
  TOO_FEW,
  /// It is linear in the others, so that its effects are not defined.
  UNDEFINED;

  /// Beyond this the index leans to one side (Mikulić & Prebežac 2008).
  static final double LEANING = 0.2;

  /// By the index alone, without regard to chance.
  static Factor leaning(double index) {
    if (Double.isNaN(index)) {
      return INDIFFERENT;
    }
    if (index < -LEANING) {
      return BASIC;
    }
    return index > LEANING ? EXCITEMENT : PERFORMANCE;
  }

  /// Whether a class of the theory is named.
  boolean named() {
    return switch (this) {
      case BASIC, PERFORMANCE, EXCITEMENT, INDIFFERENT -> true;
      case TOO_FEW, UNDEFINED -> false;
    };
  }
}
