package manyi.indicators;

/// A third of a scale, by which respondents are dissatisfied, neutral or satisfied.
public enum Third {
  DISSATISFIED,
  NEUTRAL,
  SATISFIED
}
