package manyi.samples;

import java.util.Arrays;

/// The age bands: the young answer more often than they are many, and are harder to please.
enum AgeBand {
  UNDER_18("18岁以下", 0.03, 0.02, -0.10),
  FROM_18("18-25岁", 0.22, 0.13, -0.45),
  FROM_26("26-35岁", 0.32, 0.24, -0.25),
  FROM_36("36-45岁", 0.23, 0.24, 0.00),
  FROM_46("46-60岁", 0.15, 0.24, 0.35),
  OVER_60("60岁以上", 0.05, 0.13, 0.60);

  private static final double[] SAMPLE_SHARES =
      Arrays.stream(values()).mapToDouble(age -> age.sampleShare).toArray();

  final String label;
  final double sampleShare;
  final double populationShare;

  /// Added to the satisfaction with every element, in points of 1–10.
  final double shift;

  AgeBand(String label, double sampleShare, double populationShare, double shift) {
    this.label = label;
    this.sampleShare = sampleShare;
    this.populationShare = populationShare;
    this.shift = shift;
  }

  static AgeBand draw(Draw draw) {
    return values()[draw.index(SAMPLE_SHARES)];
  }

  double weight() {
    return populationShare / sampleShare;
  }
}
