package manyi.analysis.drivers;

import java.util.List;
import java.util.Optional;
import manyi.statistics.DriverMeasure;
import org.jspecify.annotations.Nullable;

/// What the items are ordered by, the strongest first.
public enum Sort {
  /// The most telling of the measures shown.
  AUTOMATIC(null),
  RELATIVE_WEIGHT(DriverMeasure.RELATIVE_WEIGHT),
  SHAPLEY(DriverMeasure.SHAPLEY),
  PARTIAL(DriverMeasure.PARTIAL),
  BETA(DriverMeasure.BETA),
  PEARSON(DriverMeasure.PEARSON),
  SPEARMAN(DriverMeasure.SPEARMAN),
  /// Not at all: as they were chosen.
  FILE(null);

  /// Parts of R² hold where items are alike, coefficients do not, and correlations leave out what
  /// items have in common.
  private static final List<DriverMeasure> MOST_TELLING =
      List.of(
          DriverMeasure.RELATIVE_WEIGHT,
          DriverMeasure.SHAPLEY,
          DriverMeasure.PARTIAL,
          DriverMeasure.BETA,
          DriverMeasure.PEARSON,
          DriverMeasure.SPEARMAN);

  private final @Nullable DriverMeasure measure;

  Sort(@Nullable DriverMeasure measure) {
    this.measure = measure;
  }

  /// The measure that it names; empty where it names none.
  Optional<DriverMeasure> named() {
    return Optional.ofNullable(measure);
  }

  /// The measure to lead with: the one named, or else the most telling of those that are defined.
  DriverMeasure leading(List<DriverMeasure> defined) {
    return named()
        .filter(defined::contains)
        .orElseGet(() -> MOST_TELLING.stream().filter(defined::contains).findFirst().orElseThrow());
  }
}
