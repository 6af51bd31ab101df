package manyi.analysis.index;

/// From whom weights are estimated where two waves are compared.
public enum WaveWeights {
  /// From each wave's own respondents, so that a change of weights moves the index.
  EACH,
  /// From the respondents of both waves together.
  TOGETHER
}
