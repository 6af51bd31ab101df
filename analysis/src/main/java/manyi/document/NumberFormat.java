package manyi.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import manyi.text.Language;

/// How a number is rounded and written: the only rounding in the program, so that a sentence and
/// its table can never disagree. Halves are rounded away from zero, by the decimal digits that the
/// number prints with.
public enum NumberFormat {
  /// Respondents: `12,003`.
  COUNT("#,##0", 0),
  /// Weighted respondents: `12,003.4`.
  WEIGHTED("#,##0.0", 1),
  /// A proportion 0–1 as `48.6%`.
  PERCENT("0.0%", 3),
  /// A score or a mean: `7.25`.
  DECIMAL("#,##0.00", 2),
  /// A satisfaction score or an index on 0–100, or a change of one: `81.8`.
  POINTS("#,##0.0", 1),
  /// A statistic or a coefficient: `0.062`.
  STATISTIC("#,##0.000", 3),
  /// A coefficient beside one that another program printed: `0.50470564`.
  PRINTED("0.00000000", 8),
  /// A probability 0–1: `0.038`; `<0.001` below that.
  PROBABILITY("0.000", 3),
  /// A share of resamples 0–1 as `87.4%`; `>99%` or `<1%` beyond these, as no number of resamples
  /// makes a thing certain: in all of 300, it may still fail in 1% (rule of three).
  CERTAINTY("0.0%", 3);

  private static final double LEAST_PROBABILITY = 0.001;
  private static final double LEAST_CERTAINTY = 0.01;
  private static final double MOST_CERTAINTY = 0.99;
  private static final String NONE = "–";

  private final String pattern;
  private final int decimals;

  NumberFormat(String pattern, int decimals) {
    this.pattern = pattern;
    this.decimals = decimals;
  }

  /// The number as it is read; a dash for NaN, a sign for infinity.
  public String shown(double value, Language language) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    if (this == PROBABILITY && value < LEAST_PROBABILITY) {
      return "<0.001";
    }
    if (this == CERTAINTY && (value < LEAST_CERTAINTY || value > MOST_CERTAINTY)) {
      return value < LEAST_CERTAINTY ? "<1%" : ">99%";
    }
    var rounded = rounded(value);
    var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
    var text = format.format(rounded.abs());
    return rounded.signum() < 0 ? "−" + text : text;
  }

  /// A number without needless decimals and unrounded, such as a score of a scale: `10`, `2.5`; a
  /// dash where there is none.
  public static String plain(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('-', '−')
        : NONE;
  }

  /// A number rounded to so many leading digits, such as 188,140 to 188,000; NaN as it is.
  public static double ofDigits(double value, int digits) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue()
        : value;
  }

  /// The number rounded to what is shown.
  public BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  /// The same format for a spreadsheet, which keeps the full precision behind it.
  public String spreadsheetPattern() {
    return switch (this) {
      case PROBABILITY -> "[<0.001]\"<0.001\";0.000";
      case CERTAINTY -> "[<0.01]\"<1%\";[>0.99]\">99%\";0.0%";
      case COUNT, WEIGHTED, PERCENT, DECIMAL, POINTS, STATISTIC, PRINTED -> pattern;
    };
  }
}
