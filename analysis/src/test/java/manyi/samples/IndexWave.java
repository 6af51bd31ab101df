package manyi.samples;

import java.time.LocalDate;

/// The two years of the index sample: what changed from one to the next.
enum IndexWave {
  /// Fewer online customers, and no better quality yet.
  Y2025(2025, 0, 0, 0.12, 0.23, 0.37, 0.28),
  /// More online customers; network and hotline have improved, and value for money a little.
  Y2026(2026, 0.20, 0.10, 0.10, 0.20, 0.34, 0.36);

  final int year;

  /// Added to the perceived quality, in standard deviations.
  final double quality;

  /// Added to the perceived value.
  final double value;

  /// Of the customer groups, in their order.
  private final double[] groupShares;

  IndexWave(int year, double quality, double value, double... groupShares) {
    this.year = year;
    this.quality = quality;
    this.value = value;
    this.groupShares = groupShares;
  }

  LocalDate firstDay() {
    return LocalDate.of(year, 9, 1);
  }

  CustomerGroup group(Draw draw) {
    return CustomerGroup.values()[draw.index(groupShares)];
  }

  /// The weight of a customer of a group before it is scaled to a mean of 1.
  double rawWeight(CustomerGroup group) {
    return group.populationShare / groupShares[group.ordinal()];
  }
}
