package manyi.workbook.cells;

/// The password of a protected file. It is never written anywhere, not even by [#toString].
public final class Password {
  private final String secret;

  private Password(String secret) {
    this.secret = secret;
  }

  public static Password of(String secret) {
    return new Password(secret);
  }

  /// The password itself, for the one who decrypts.
  public String secret() {
    return secret;
  }

  @Override
  public String toString() {
    return "Password";
  }
}
