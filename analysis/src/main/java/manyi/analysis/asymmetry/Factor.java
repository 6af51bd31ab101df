package manyi.analysis.asymmetry;

/// What an element is in the three-factor theory, or why it is not said.
public enum Factor {
  /// Its penalty is beyond chance and exceeds its reward beyond chance, and nearly all resamples
  /// lean to it.
  BASIC,
  /// Its penalty and its reward are both beyond chance, and neither is larger beyond chance or by
  /// much.
  PERFORMANCE,
  /// Its reward is beyond chance and exceeds its penalty beyond chance, and nearly all resamples
  /// lean to it.
  EXCITEMENT,
  /// One side or both are beyond chance, and yet it is of none of the three; or a side is beyond
  /// chance with the wrong sign.
  UNDECIDED,
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

  /// Whether its effects were judged.
  boolean named() {
    return switch (this) {
      case BASIC, PERFORMANCE, EXCITEMENT, UNDECIDED, INDIFFERENT -> true;
      case TOO_FEW, UNDEFINED -> false;
    };
  }
}
