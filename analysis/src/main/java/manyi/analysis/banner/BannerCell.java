package manyi.analysis.banner;

import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// The figures of one row in one column.
///
/// @param withheld whether they are not told because they rest on too few respondents, or would
///   betray some that do; then all others are null or NaN
/// @param base whom the row's figures are of in this column
/// @param count who is in the cell; null of a mean
/// @param columnProportion of the column's base, 0–1; NaN of a mean and without a base
/// @param rowProportion of all in the row
/// @param totalProportion of all in the table
/// @param index the proportion or mean as a percentage of the total's
/// @param mean of scores or numbers; NaN of an answer
/// @param sd divided by Σw − 1
/// @param standardError of the proportion or mean under the preset
/// @param median NaN of an answer
/// @param letters of the columns that this one exceeds, capital at the stricter level; against the
///   total `↑` or `↓`, in brackets at the looser level; empty for none
public record BannerCell(
    boolean withheld,
    @Nullable Base base,
    @Nullable Base count,
    double columnProportion,
    double rowProportion,
    double totalProportion,
    double index,
    double mean,
    double sd,
    double standardError,
    double median,
    String letters) {
  static final BannerCell WITHHELD =
      new BannerCell(
          true,
          null,
          null,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          "");

  /// The figure that is compared: the proportion of an answer, the mean of scores.
  public double value() {
    return Double.isNaN(mean) ? columnProportion : mean;
  }
}
