package manyi.analysis.banner;

import manyi.survey.Base;
import manyi.tally.Moments;

/// One figure of one column with what its errors and tests need.
///
/// @param base whom it is of
/// @param count who is in the cell; of a mean the base
/// @param value the proportion 0–1 or the mean; NaN without a base
/// @param sumOfSquares Σw(x − value)², x being 1 in the cell and 0 outside, or the score
/// @param weightedSquares Σw²(x − value)²
/// @param median of scores; NaN of a proportion
record Estimate(
    Base base,
    Base count,
    double value,
    double sumOfSquares,
    double weightedSquares,
    double median) {
  /// The proportion of a base that is in a cell.
  static Estimate proportion(Base base, Base count) {
    double p = base.weighted() > 0 ? count.weighted() / base.weighted() : Double.NaN;
    // All of a base are exactly all, whatever rounding does to the sums.
    double value = base.n() > 0 && count.n() == base.n() ? 1 : p;
    double inside = squares(count);
    double outside = Math.max(0, squares(base) - inside);
    return new Estimate(
        base,
        count,
        value,
        base.weighted() * value * (1 - value),
        inside * (1 - value) * (1 - value) + outside * value * value,
        Double.NaN);
  }

  static Estimate of(Moments moments) {
    return new Estimate(
        moments.base(),
        moments.base(),
        moments.mean(),
        moments.sumOfSquares(),
        moments.weightedSquares(),
        moments.median());
  }

  /// Σw² of a base.
  static double squares(Base base) {
    return base.effective() > 0 ? base.weighted() * base.weighted() / base.effective() : 0;
  }

  /// The number of respondents that a preset takes the base for.
  double size(Preset preset) {
    return switch (preset) {
      case SPSS -> base.weighted();
      case EFFECTIVE -> base.effective();
      case DESIGN -> base.n();
    };
  }

  /// The variance of the values as of `size` respondents: divided by size − 1; NaN for one or none.
  double variance(double size) {
    return size > 1 ? sumOfSquares * size / base.weighted() / (size - 1) : Double.NaN;
  }

  /// The standard deviation: under SPSS rules of Σw respondents, else of the respondents there are,
  /// so that it does not depend on the scale of the weights.
  double sd(Preset preset) {
    return Math.sqrt(variance(preset == Preset.SPSS ? base.weighted() : base.n()));
  }

  /// The linearised variance of the figure where every respondent was sampled alone.
  ///
  /// @param sampled how many were
  double linearisedVariance(long sampled) {
    return sampled > 1 && base.weighted() > 0
        ? weightedSquares / base.weighted() / base.weighted() * sampled / (sampled - 1)
        : Double.NaN;
  }
}
