package manyi.samples;

import java.util.Arrays;

/// The customer groups: their shares, and how each differs in what it thinks and spends.
enum CustomerGroup {
  KEY_ACCOUNT("大客户", 0.12, 0.05, -0.90, 320, 0.60),
  BUSINESS("商务客户", 0.23, 0.18, -0.35, 150, 0.25),
  RESIDENTIAL("住宅客户", 0.37, 0.57, 0.10, 60, 0),
  ONLINE("网络客户", 0.28, 0.20, 0.15, 75, 0);

  private static final double[] SAMPLE_SHARES =
      Arrays.stream(values()).mapToDouble(group -> group.sampleShare).toArray();

  final String label;

  /// How often the group answers the questionnaire, and how large it is among all customers.
  final double sampleShare;

  final double populationShare;

  /// Added to the satisfaction with each element of price and billing, in points of 1–10.
  final double priceShift;

  /// Yuan a month.
  final double medianSpend;

  final double leasedLine;

  CustomerGroup(
      String label,
      double sampleShare,
      double populationShare,
      double priceShift,
      double medianSpend,
      double leasedLine) {
    this.label = label;
    this.sampleShare = sampleShare;
    this.populationShare = populationShare;
    this.priceShift = priceShift;
    this.medianSpend = medianSpend;
    this.leasedLine = leasedLine;
  }

  static CustomerGroup draw(Draw draw) {
    return values()[draw.index(SAMPLE_SHARES)];
  }

  double weight() {
    return populationShare / sampleShare;
  }
}
