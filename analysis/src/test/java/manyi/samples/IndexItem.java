package manyi.samples;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The rated items of the index sample: which latent variable each measures, and how well.
enum IndexItem {
  LEADING("5", "请为我们的品牌形象打分", "行业领先", 7.6, 0.80, IndexOpinion::image),
  TRUSTED("5", "请为我们的品牌形象打分", "值得信赖", 7.4, 0.85, IndexOpinion::image),
  REPUTATION("5", "请为我们的品牌形象打分", "口碑良好", 7.1, 0.80, IndexOpinion::image),
  CARING("5", "请为我们的品牌形象打分", "为客户着想", 6.6, 0.70, IndexOpinion::image),
  EXPECTED_WHOLE("6", "请为您使用之前的期望打分", "对总体质量的期望", 7.9, 0.75, IndexOpinion::expectation),
  EXPECTED_FIT("6", "请为您使用之前的期望打分", "对满足个人需求的期望", 7.7, 0.70, IndexOpinion::expectation),
  EXPECTED_FAULTS("6", "请为您使用之前的期望打分", "对很少出故障的期望", 7.3, 0.60, IndexOpinion::expectation),
  COVERAGE("7", "请对以下服务的满意程度打分", "网络覆盖", 7.8, 0.75, IndexOpinion::quality),
  CALLS("7", "请对以下服务的满意程度打分", "通话质量", 8.1, 0.75, IndexOpinion::quality),
  SPEED("7", "请对以下服务的满意程度打分", "上网速度", 7.0, 0.80, IndexOpinion::quality),
  SHOPS("7", "请对以下服务的满意程度打分", "营业厅服务", 7.9, 0.70, IndexOpinion::quality),
  HOTLINE("7", "请对以下服务的满意程度打分", "客服热线", 6.9, 0.70, IndexOpinion::quality),
  INSTALLATION("7", "请对以下服务的满意程度打分", "装机服务", 7.4, 0.65, IndexOpinion::quality),
  REPAIR("7", "请对以下服务的满意程度打分", "维修服务", 7.2, 0.70, IndexOpinion::quality),
  BILLING("7", "请对以下服务的满意程度打分", "计费准确性", 7.0, 0.65, IndexOpinion::quality),
  PRICE_FOR_QUALITY("8", "请为我们的性价比打分", "按服务质量衡量价格", 6.2, 0.85, IndexOpinion::value),
  QUALITY_FOR_PRICE("8", "请为我们的性价比打分", "按价格衡量服务质量", 6.5, 0.90, IndexOpinion::value),
  OVERALL("9", "请为我们的服务总体打分", "总体满意程度", 7.3, 0.85, IndexOpinion::satisfaction),
  AGAINST_EXPECTATION("9", "请为我们的服务总体打分", "与期望相比", 6.8, 0.80, IndexOpinion::satisfaction),
  AGAINST_IDEAL("9", "请为我们的服务总体打分", "与理想的服务相比", 6.4, 0.80, IndexOpinion::satisfaction),
  COMPLAINTS("10", "", "对抱怨处理的评价", 6.6, 0.95, IndexOpinion::complaints),
  STAY("11", "请为今后一年的可能性打分", "继续使用本公司的业务", 7.6, 0.85, IndexOpinion::loyalty),
  DESPITE_RIVALS("11", "请为今后一年的可能性打分", "竞争对手优惠时仍然留下", 6.1, 0.70, IndexOpinion::loyalty),
  DESPITE_FAULTS("11", "请为今后一年的可能性打分", "偶尔出现故障仍然留下", 6.6, 0.65, IndexOpinion::loyalty);

  private static final double SPREAD = 1.75;

  private final String number;
  private final String stem;
  private final String label;
  private final double centre;
  private final double loading;
  private final ToDoubleFunction<IndexOpinion> latent;

  IndexItem(
      String number,
      String stem,
      String label,
      double centre,
      double loading,
      ToDoubleFunction<IndexOpinion> latent) {
    this.number = number;
    this.stem = stem;
    this.label = label;
    this.centre = centre;
    this.loading = loading;
    this.latent = latent;
  }

  static List<IndexItem> all() {
    return Arrays.asList(values());
  }

  String label() {
    return label;
  }

  String header() {
    return stem.isEmpty() ? number + "、" + label + "(1-10分)" : number + "、" + stem + "—" + label;
  }

  /// Whether it is asked only of those who had a technician at home.
  boolean needsVisit() {
    return this == INSTALLATION || this == REPAIR;
  }

  /// Points of 1–10 before they are cut to whole ones.
  double opinion(IndexOpinion opinion, Draw draw) {
    double noise = StrictMath.sqrt(1 - loading * loading) * draw.normal();
    return centre + SPREAD * (loading * latent.applyAsDouble(opinion) + noise);
  }
}
