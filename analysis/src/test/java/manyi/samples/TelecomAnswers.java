package manyi.samples;

import java.util.ArrayList;
import java.util.List;

/// The answers of one customer to the questions 1 to 18.
final class TelecomAnswers {
  static final List<String> REASONS = List.of("价格便宜", "信号好", "网速快", "亲友推荐");

  private static final String SKIPPED = "(跳过)";
  private static final String UNANSWERED = "(空)";
  private static final String SEPARATOR = "┋";
  private static final Scale TEN = new Scale(1, 10);
  private static final Scale ZERO_TO_TEN = new Scale(0, 10);
  private static final Scale FIVE = new Scale(1, 5);
  private static final List<String> SATISFACTION = List.of("很不满意", "不满意", "一般", "满意", "很满意");
  private static final List<String> TENURE = List.of("不到1年", "1-3年", "3-5年", "5-10年", "10年以上");
  private static final List<String> EDUCATION = List.of("初中及以下", "高中/中专", "大专", "本科", "研究生及以上");
  // One of them holds the separator itself, as typed text may.
  private static final List<String> OTHER_SERVICES = List.of("小灵通", "云盘", "智能家居", "对讲机", "云盘┋视频会议");

  private final TelecomCustomer customer;
  private final boolean hurried;
  private final Draw draw;
  private final Cells cells;
  private final TelecomOpinion opinion;

  /// @param hurried clicks through: one and the same point for all items of a block
  TelecomAnswers(TelecomCustomer customer, boolean hurried, Draw draw, Cells cells) {
    this.customer = customer;
    this.hurried = hurried;
    this.draw = draw;
    this.cells = cells;
    this.opinion = TelecomOpinion.draw(draw, customer);
  }

  void give() {
    person();
    List<String> services = services();
    cells.text(String.join(SEPARATOR, services));
    reasons();
    satisfaction(services.contains("固定电话"));
    importance();
    overallSatisfaction();
    loyalty();
    complaint();
    cells.text(
        draw.chance(opinion.overall() < -1 ? 0.42 : 0.20)
            ? TelecomComments.draw(draw, opinion)
            : UNANSWERED);
  }

  private void person() {
    cells.text(customer.province().label);
    cells.text(TENURE.get(tenure()));
    cells.text(customer.group().label);
    cells.text(draw.chance(0.52) ? "男" : "女");
    cells.text(customer.age().label);
    if (draw.chance(0.01)) {
      cells.blank();
    } else {
      cells.text(EDUCATION.get(education()));
    }
    if (draw.chance(0.03)) {
      cells.blank();
    } else {
      double spend = customer.group().medianSpend * StrictMath.exp(0.55 * draw.normal());
      cells.number(
          draw.chance(0.4)
              ? Math.max(5, Math.round(spend / 5) * 5)
              : Math.round(spend * 10) / 10.0);
    }
  }

  private int tenure() {
    return switch (customer.age()) {
      case UNDER_18 -> draw.index(0.45, 0.40, 0.15);
      case FROM_18 -> draw.index(0.27, 0.32, 0.22, 0.15, 0.04);
      case FROM_26 -> draw.index(0.18, 0.25, 0.22, 0.22, 0.13);
      case FROM_36 -> draw.index(0.13, 0.20, 0.20, 0.25, 0.22);
      case FROM_46, OVER_60 -> draw.index(0.08, 0.14, 0.18, 0.27, 0.33);
    };
  }

  private int education() {
    return switch (customer.age()) {
      case UNDER_18 -> draw.index(0.55, 0.45);
      case FROM_18, FROM_26 -> draw.index(0.05, 0.17, 0.28, 0.40, 0.10);
      case FROM_36, FROM_46 -> draw.index(0.14, 0.27, 0.27, 0.27, 0.05);
      case OVER_60 -> draw.index(0.40, 0.35, 0.15, 0.09, 0.01);
    };
  }

  private List<String> services() {
    List<String> services = new ArrayList<>();
    addByChance(services, "固定电话", customer.group() == CustomerGroup.ONLINE ? 0.65 : 0.88);
    addByChance(services, "宽带", 0.72);
    addByChance(services, "手机", 0.85);
    addByChance(services, "IPTV", customer.group() == CustomerGroup.RESIDENTIAL ? 0.40 : 0.12);
    addByChance(services, "专线", customer.group().leasedLine);
    if (draw.chance(0.03)) {
      services.add("其他〖" + draw.one(OTHER_SERVICES) + "〗");
    }
    if (services.isEmpty()) {
      services.add("手机");
    }
    return services;
  }

  private void addByChance(List<String> chosen, String option, double probability) {
    if (draw.chance(probability)) {
      chosen.add(option);
    }
  }

  private void reasons() {
    double cheap = 0.28 + 0.2 * customer.group().priceShift;
    for (double probability : new double[] {cheap, 0.52, 0.35, 0.25}) {
      cells.number(draw.chance(probability) ? 1 : 0);
    }
  }

  private void satisfaction(boolean fixedTelephone) {
    int always = 5 + draw.below(5);
    for (TelecomElement element : TelecomElement.values()) {
      int rating = TEN.rate(opinion.satisfaction(element));
      if (element.needsFixedTelephone() && !fixedTelephone) {
        cells.text(SKIPPED);
      } else {
        numberOrUnanswered(hurried ? always : rating);
      }
    }
  }

  private void importance() {
    int always = 8 + draw.below(3);
    double agreeable = draw.normal();
    for (TelecomElement element : TelecomElement.values()) {
      double opinionOfImportance = element.importance + 0.6 * agreeable + 1.25 * draw.normal();
      numberOrUnanswered(hurried ? always : TEN.rate(opinionOfImportance));
    }
  }

  private void numberOrUnanswered(double number) {
    if (draw.chance(0.012)) {
      cells.text(UNANSWERED);
    } else {
      cells.number(number);
    }
  }

  private void overallSatisfaction() {
    int word = FIVE.rate(3.45 + 0.65 * opinion.overall());
    cells.text(draw.chance(0.03) ? "说不清" : SATISFACTION.get(word - 1));
  }

  private void loyalty() {
    numberOrUnanswered(TEN.rate(7.4 + 1.1 * opinion.overall() + 1.2 * draw.normal()));
    numberOrUnanswered(TEN.rate(5.8 + 0.8 * opinion.overall() + 1.8 * draw.normal()));
    numberOrUnanswered(ZERO_TO_TEN.rate(7.7 + 1.4 * opinion.overall() + 1.3 * draw.normal()));
  }

  private void complaint() {
    double billing = opinion.deviation(TelecomElement.BILLING_ACCURACY);
    boolean complained = draw.chance(1 / (1 + StrictMath.exp(1.8 + 0.45 * billing)));
    cells.text(complained ? "是" : "否");
    if (!complained) {
      cells.text(SKIPPED);
      cells.text(SKIPPED);
      return;
    }
    List<String> problems = new ArrayList<>();
    addByChance(problems, "话费争议", billing < 0 ? 0.65 : 0.35);
    addByChance(problems, "套餐与宣传不符", 0.35);
    addByChance(problems, "装机或维修", 0.28);
    addByChance(problems, "信号质量", 0.15);
    addByChance(problems, "服务态度", 0.10);
    if (problems.isEmpty()) {
      problems.add("其他〖" + draw.one(List.of("骚扰电话", "积分兑换", "过户手续", "发票问题")) + "〗");
    }
    cells.text(String.join(SEPARATOR, problems));
    double handling = opinion.deviation(TelecomElement.COMPLAINT_HANDLING);
    cells.text(
        draw.chance(0.03)
            ? UNANSWERED
            : SATISFACTION.get(FIVE.rate(2.6 + 0.5 * handling + 0.4 * draw.normal()) - 1));
  }
}
