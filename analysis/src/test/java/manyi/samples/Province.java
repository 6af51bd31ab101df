package manyi.samples;

import java.util.Arrays;

/// The provinces: nearly alike, but for one where the service elements are rated clearly lower.
enum Province {
  SHANGHAI("上海市", "上海-上海", 0.07, 0.05),
  JIANGSU("江苏省", "江苏-南京", 0.12, 0.05),
  ZHEJIANG("浙江省", "浙江-杭州", 0.11, 0.10),
  ANHUI("安徽省", "安徽-合肥", 0.08, 0.00),
  FUJIAN("福建省", "福建-福州", 0.07, 0.05),
  JIANGXI("江西省", "江西-南昌", 0.09, -0.80),
  SHANDONG("山东省", "山东-济南", 0.11, 0.00),
  HENAN("河南省", "河南-郑州", 0.08, -0.05),
  HUBEI("湖北省", "湖北-武汉", 0.07, 0.00),
  HUNAN("湖南省", "湖南-长沙", 0.06, -0.05),
  GUANGDONG("广东省", "广东-广州", 0.09, -0.10),
  SICHUAN("四川省", "四川-成都", 0.05, 0.05);

  private static final double[] SHARES =
      Arrays.stream(values()).mapToDouble(province -> province.share).toArray();

  final String label;

  /// As the platform writes it behind the IP address.
  final String place;

  final double share;

  /// Added to the satisfaction with each element of personal service, in points of 1–10.
  final double serviceShift;

  Province(String label, String place, double share, double serviceShift) {
    this.label = label;
    this.place = place;
    this.share = share;
    this.serviceShift = serviceShift;
  }

  static Province draw(Draw draw) {
    return values()[draw.index(SHARES)];
  }
}
