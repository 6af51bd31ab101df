package manyi.statistics;

/// Cramér's V without its bias: by chance alone the plain V is above 0, the more so the more rows
/// and columns a table has, so that tables of different shape cannot be ranked by it.
///
/// ```
/// φ² = max(0, χ²/n − (r − 1)(c − 1)/(n − 1))
/// r̃  = r − (r − 1)²/(n − 1), c̃ likewise
/// V  = √(φ² / (min(r̃, c̃) − 1))
/// ```
///
/// Source: W. Bergsma (2013), A bias-correction for Cramér's V and Tschuprow's T, Journal of the
/// Korean Statistical Society 42, 323–328, doi:10.1016/j.jkss.2012.10.002. Checked against R.
public final class CramersV {
  private CramersV() {}

  /// The corrected coefficient, 0–1.
  ///
  /// @param rows of the table that hold any count, at least 2
  /// @param columns likewise
  /// @return NaN where there are too few respondents for the shape of the table
  public static double corrected(double chiSquare, double n, int rows, int columns) {
    double phi = Math.max(0, chiSquare / n - (rows - 1.0) * (columns - 1.0) / (n - 1));
    double r = rows - (rows - 1.0) * (rows - 1.0) / (n - 1);
    double c = columns - (columns - 1.0) * (columns - 1.0) / (n - 1);
    double least = Math.min(r, c) - 1;
    return n > 1 && least > 0 ? Math.min(1, Math.sqrt(phi / least)) : Double.NaN;
  }
}
