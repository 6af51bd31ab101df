package manyi.exchange;

import java.util.Locale;
import manyi.text.UserProblem;

/// A kind of file that a survey can be written as for other programs.
public enum ExchangeFormat {
  SAV,
  CSV;

  /// The ending of its files, without the dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format with an ending.
  ///
  /// @throws UserProblem `exchange.unknown-format`
  public static ExchangeFormat of(String word) throws UserProblem {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "sav" -> SAV;
      case "csv" -> CSV;
      default -> throw new UserProblem("exchange.unknown-format", word.strip());
    };
  }
}
