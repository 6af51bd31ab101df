package manyi.structure;

/// How a latent variable and its questions belong together.
public enum Measurement {
  /// The questions reflect it (mode A), written `=~`.
  REFLECTIVE("=~"),
  /// The questions form it (mode B), written `<~`.
  FORMATIVE("<~");

  private final String sign;

  Measurement(String sign) {
    this.sign = sign;
  }

  /// Between the name and the questions in the written form.
  public String sign() {
    return sign;
  }
}
