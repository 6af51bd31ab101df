package manyi.priorities;

/// Where the lines that part the quadrants stand.
public enum Crosshair {
  /// At the mean of the elements' positions, each element counting one.
  MEANS,
  /// At the median of the elements' positions.
  MEDIANS,
  /// In the middle of each scale.
  SCALE_CENTRE,
  /// Where the user says.
  OWN,
  /// At the means, and a diagonal of equal importance and satisfaction, above which everything is
  /// to be improved urgently (Abalo, Varela & Manzano, "Importance values for
  /// importance–performance analysis", Journal of Business Research 60(2), 2007,
  /// doi:10.1016/j.jbusres.2006.10.009).
  ISO_DIAGONAL
}
