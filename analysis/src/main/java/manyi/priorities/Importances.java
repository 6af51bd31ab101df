package manyi.priorities;

import manyi.statistics.Bootstrap;

/// How important each element is, on whichever evidence.
sealed interface Importances permits Stated, Derived {
  /// Who said so, of one element.
  Rating rating(int element);

  /// One value an element; NaN where it is not defined.
  double[] values();

  /// The same values of resampled respondents.
  Bootstrap.Statistic statistic();

  /// The same of some of the respondents.
  Importances among(int[] respondents);

  /// The scale of the values; not known where they have none.
  Scale scale();
}
