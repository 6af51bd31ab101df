package manyi.samples;

import static manyi.samples.Quadrant.BORDERLINE;
import static manyi.samples.Quadrant.IMPROVE_URGENTLY;
import static manyi.samples.Quadrant.KEEP_UP;
import static manyi.samples.Quadrant.LOW_PRIORITY;
import static manyi.samples.Quadrant.POSSIBLE_OVERKILL;
import static manyi.samples.TelecomFactor.NETWORK;
import static manyi.samples.TelecomFactor.PRICE;
import static manyi.samples.TelecomFactor.SERVICE;

/// The fifteen service elements of the telecom sample and the truth about each.
enum TelecomElement {
  LOCAL_CALL_PRICE("市内电话费价格", PRICE, 9.0, 5.2, 0.16, IMPROVE_URGENTLY),
  LONG_DISTANCE_PRICE("国内长途价格", PRICE, 6.5, 5.4, 0.02, LOW_PRIORITY),
  LINE_RENTAL("电话月租费", PRICE, 6.3, 5.6, 0.10, LOW_PRIORITY),
  BILLING_ACCURACY("话费结算的准确性", PRICE, 9.1, 5.5, 0.18, IMPROVE_URGENTLY),
  PLAN_TRANSPARENCY("套餐透明度", PRICE, 8.7, 5.6, 0.12, IMPROVE_URGENTLY),
  CALL_QUALITY("通话质量", NETWORK, 9.5, 8.3, 0.14, KEEP_UP),
  INSTALLATION_TIME("电话装机时间", NETWORK, 8.6, 5.8, 0.06, IMPROVE_URGENTLY),
  REPAIR_SPEED("维修速度", NETWORK, 8.8, 7.9, 0.07, KEEP_UP),
  INSTALLER_MANNER("装机人员态度", SERVICE, 6.8, 8.2, 0.00, POSSIBLE_OVERKILL),
  REPAIRER_MANNER("维修人员态度", SERVICE, 7.94, 8.0, 0.02, BORDERLINE),
  HOTLINE_REACHABILITY("客服热线接通率", SERVICE, 8.5, 6.77, 0.05, BORDERLINE),
  COMPLAINT_HANDLING("投诉处理", SERVICE, 8.9, 5.9, 0.06, IMPROVE_URGENTLY),
  SHOP_ENVIRONMENT("营业厅环境", SERVICE, 6.0, 7.9, 0.00, POSSIBLE_OVERKILL),
  CASHIER_MANNER("收费人员态度", SERVICE, 6.9, 7.8, 0.00, POSSIBLE_OVERKILL),
  PAYMENT_CONVENIENCE("交费的方便性", SERVICE, 8.5, 8.0, 0.02, KEEP_UP);

  /// As in the header, after the dash.
  final String label;

  final TelecomFactor factor;

  /// The mean importance before answers are cut to 1–10.
  final double importance;

  /// The mean satisfaction of a customer without special traits, before answers are cut to 1–10.
  final double satisfaction;

  /// The share in overall satisfaction; over all elements they sum to 1.
  final double weight;

  final Quadrant quadrant;

  TelecomElement(
      String label,
      TelecomFactor factor,
      double importance,
      double satisfaction,
      double weight,
      Quadrant quadrant) {
    this.label = label;
    this.factor = factor;
    this.importance = importance;
    this.satisfaction = satisfaction;
    this.weight = weight;
    this.quadrant = quadrant;
  }

  /// Asked only of those who have a fixed telephone.
  boolean needsFixedTelephone() {
    return this == INSTALLATION_TIME || this == LINE_RENTAL;
  }
}
