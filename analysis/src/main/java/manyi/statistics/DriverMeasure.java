package manyi.statistics;

/// How the importance of an item for an outcome is derived from ratings of both.
public enum DriverMeasure {
  /// Pearson's correlation of the item with the outcome, −1 to 1.
  PEARSON,
  /// Spearman's rank correlation of the item with the outcome, −1 to 1.
  SPEARMAN,
  /// The correlation with the outcome that is left when the other items are held fixed, −1 to 1.
  PARTIAL,
  /// The standardised coefficient in a regression of the outcome on all items.
  BETA,
  /// Johnson's relative weight: the item's part of R², zero or more.
  RELATIVE_WEIGHT,
  /// The mean rise of R² by the item over all orders in which items can enter (Lindeman, Merenda
  /// and Gold; Shapley), zero or more.
  SHAPLEY
}
