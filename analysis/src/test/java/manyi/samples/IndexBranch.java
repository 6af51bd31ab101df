package manyi.samples;

import java.util.Arrays;

/// The branches of the index sample: two truly differ from the others, several are very small.
enum IndexBranch {
  NANJING("江苏省", "南京分公司", 0.150, 0.150, 0.00),
  SUZHOU("江苏省", "苏州分公司", 0.140, 0.160, 0.10),
  WUXI("江苏省", "无锡分公司", 0.100, 0.100, 0.00),
  XUZHOU("江苏省", "徐州分公司", 0.120, 0.100, -0.90),
  HANGZHOU("浙江省", "杭州分公司", 0.140, 0.150, 0.70),
  NINGBO("浙江省", "宁波分公司", 0.110, 0.120, 0.10),
  WENZHOU("浙江省", "温州分公司", 0.080, 0.090, -0.10),
  JINHUA("浙江省", "金华分公司", 0.022, 0.040, 0.00),
  HEFEI("安徽省", "合肥分公司", 0.090, 0.060, 0.05),
  WUHU("安徽省", "芜湖分公司", 0.020, 0.015, -0.05),
  ANQING("安徽省", "安庆分公司", 0.018, 0.010, 0.00),
  HUANGSHAN("安徽省", "黄山分公司", 0.010, 0.005, 0.00);

  private static final double[] SAMPLE_SHARES =
      Arrays.stream(values()).mapToDouble(branch -> branch.sampleShare).toArray();

  final String province;
  final String label;
  final double sampleShare;

  /// Among all customers.
  final double populationShare;

  /// Added to the perceived quality, in standard deviations.
  final double shift;

  IndexBranch(
      String province, String label, double sampleShare, double populationShare, double shift) {
    this.province = province;
    this.label = label;
    this.sampleShare = sampleShare;
    this.populationShare = populationShare;
    this.shift = shift;
  }

  static IndexBranch draw(Draw draw) {
    return values()[draw.index(SAMPLE_SHARES)];
  }
}
