package manyi.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Bars;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Dots;
import manyi.document.Figure.HeatMap;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Part;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrant;
import manyi.document.Figure.Quadrants;
import manyi.document.Figure.Stacked;
import manyi.document.NumberFormat;
import manyi.text.Language;

/// Figures as analyses make them, and the awkward ones.
final class SampleFigures {
  private static final List<String> SERVICE_ZH =
      List.of(
          "市内电话费价格",
          "国内长途价格",
          "电话月租费",
          "话费结算的准确性",
          "套餐透明度",
          "通话质量",
          "电话装机时间",
          "维修速度",
          "装机人员态度",
          "维修人员态度",
          "客服热线接通率",
          "投诉处理",
          "营业厅环境",
          "收费人员态度",
          "交费的方便性",
          "宽带上网速度",
          "宽带稳定性",
          "网络覆盖（室内）",
          "网络覆盖（高铁、地铁）",
          "视频播放流畅度",
          "办理业务的等候时间",
          "网上营业厅的易用性",
          "账单的清晰程度",
          "积分兑换活动",
          "国际漫游资费",
          "流量提醒的及时性",
          "故障修复后的回访",
          "合约机的优惠力度",
          "家庭套餐的共享便利",
          "销号与携号转网办理",
          "骚扰电话拦截",
          "个人信息保护",
          "短信通知的频次",
          "营业员的专业水平",
          "自助终端的可用性",
          "停电停机的事先通知",
          "老年人服务专线",
          "充值到账速度",
          "增值业务的退订",
          "上门服务的准时性");

  private static final List<String> SERVICE_EN =
      List.of(
          "Check-in",
          "Cleanliness of the room",
          "Comfort of the bed",
          "Quiet at night",
          "Wi-Fi",
          "Breakfast",
          "Parking",
          "Design of the lobby",
          "Speed of room service",
          "Friendliness of the reception staff",
          "Value for the price paid",
          "Ease of booking online",
          "Clarity of the final bill",
          "Air conditioning and heating",
          "Water pressure in the shower",
          "Choice of television channels",
          "Size of the room",
          "View from the room",
          "Distance to public transport",
          "Fitness room and pool",
          "Opening hours of the restaurant",
          "Variety of the dinner menu",
          "Handling of complaints",
          "Luggage storage",
          "Late check-out",
          "Accessibility for wheelchair users",
          "Family rooms and cots",
          "Sockets near the bed",
          "Environmental commitment",
          "Loyalty programme",
          "Meeting rooms",
          "Safety at night",
          "Quality of the towels",
          "Coffee and tea in the room",
          "Smell of the corridors",
          "Lifts and waiting times",
          "Cancellation conditions",
          "Information about the city",
          "Fresh fruit and vegetables",
          "Laundry service");

  private SampleFigures() {}

  static Map<String, Figure> all(Language language) {
    boolean zh = language == Language.ZH;
    var figures = new LinkedHashMap<String, Figure>();
    figures.put("bars-scale", zh ? scaleZh() : scaleEn());
    figures.put("bars-one", bars(zh ? "只有一项" : "Only one", 1, language));
    figures.put("bars-two", bars(zh ? "性别" : "Sex", 2, language));
    figures.put("bars-thirty", bars(zh ? "各项要素的提及率" : "Elements mentioned", 30, language));
    figures.put("bars-means", means(language));
    figures.put("bars-empty", new Bars("Empty", List.of(), NumberFormat.PERCENT));
    figures.put("bars-nan", nan());
    figures.put("bars-negative", negative());
    figures.put("bars-long", longLabels(language));
    figures.put("stacked-scale", stacked(language, 5, 4, true));
    figures.put("stacked-eleven", stacked(language, 11, 6, true));
    figures.put("stacked-qualitative", stacked(language, 9, 13, false));
    figures.put("stacked-nan", stackedNan());
    figures.put("stacked-empty", new Stacked("", List.of(), List.of(), 0));
    figures.put("quadrants-6", quadrants(6, language));
    figures.put("quadrants-15", quadrants(15, language));
    figures.put("quadrants-40", quadrants(40, language));
    figures.put("quadrants-one", quadrants(1, language));
    figures.put("quadrants-empty", quadrants(0, language));
    figures.put("quadrants-nan", quadrantsNan());
    for (int count : new int[] {0, 1, 3, 10, 40}) {
      figures.put("dots-" + count, dots(count, language));
      figures.put("heat-" + count, correlations(count, language));
    }
    figures.put("dots-negative", gaps(language));
    figures.put("heat-shares", shares(language));
    figures.put("heat-awkward", awkward());
    figures.putAll(MeaningSamples.all(language));
    figures.putAll(StructureSamples.all(language));
    return figures;
  }

  /// Elements of a service as questionnaires name them, 40 of them.
  static List<String> elements(Language language) {
    return language == Language.ZH ? SERVICE_ZH : SERVICE_EN;
  }

  static Quadrants quadrants(int points, Language language) {
    boolean zh = language == Language.ZH;
    var random = new Random(7);
    var made = new ArrayList<Point>();
    for (int i = 0; i < points; i++) {
      // Three clouds, as elements of a service lie in practice.
      double x = 5.4 + (i % 3) * 1.25 + 0.35 * random.nextGaussian();
      double y = 8.7 - (i % 3 == 1 ? 1.6 : 0.2) + 0.3 * random.nextGaussian();
      made.add(new Point((zh ? SERVICE_ZH : SERVICE_EN).get(i), x, y, meaning(x, y)));
    }
    return new Quadrants(
        zh ? "重要程度与满意程度" : "Importance and satisfaction",
        zh ? "满意程度（均值，1–10）" : "Satisfaction (mean, 1–10)",
        zh ? "重要程度（均值，1–10）" : "Importance (mean, 1–10)",
        Lines.cross(6.7, 8.1),
        names(language),
        made);
  }

  static List<Quadrant> names(Language language) {
    boolean zh = language == Language.ZH;
    return List.of(
        new Quadrant(Corner.UPPER_LEFT, zh ? "急需改进" : "Improve urgently", Meaning.IMPROVE),
        new Quadrant(Corner.UPPER_RIGHT, zh ? "继续保持" : "Keep up", Meaning.KEEP),
        new Quadrant(Corner.LOWER_LEFT, zh ? "不占优先" : "Low priority", Meaning.LOW),
        new Quadrant(Corner.LOWER_RIGHT, zh ? "无关紧要" : "Possible overkill", Meaning.OVERKILL));
  }

  private static Meaning meaning(double x, double y) {
    if (y >= 8.1) {
      return x >= 6.7 ? Meaning.KEEP : Meaning.IMPROVE;
    }
    return x >= 6.7 ? Meaning.OVERKILL : Meaning.LOW;
  }

  private static Quadrants quadrantsNan() {
    return new Quadrants(
        "NaN",
        "x",
        "y",
        Lines.cross(Double.NaN, 3),
        names(Language.EN),
        List.of(
            new Point("nowhere", Double.NaN, 2, Meaning.LOW),
            new Point("too far", Double.POSITIVE_INFINITY, 2, Meaning.LOW),
            new Point("here", 2, 2, Meaning.LOW),
            new Point("the same place", 2, 2, Meaning.LOW)));
  }

  /// Means with their intervals against the mean of all; the third has none.
  static Dots dots(int count, Language language) {
    var labels = language == Language.ZH ? SERVICE_ZH : SERVICE_EN;
    var random = new Random(5);
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < count; i++) {
      double mean = 6.9 + 0.8 * random.nextGaussian();
      double half = 0.1 + 0.3 * random.nextDouble();
      bars.add(
          i == 2
              ? new Bar(labels.get(i), Double.NaN, Double.NaN, Double.NaN)
              : new Bar(labels.get(i), mean, mean - half, mean + half));
    }
    return new Dots(
        language == Language.ZH
            ? "各项要素的满意程度（均值与95%置信区间）"
            : "Satisfaction by element (means, 95% CI)",
        bars,
        NumberFormat.DECIMAL,
        6.94);
  }

  private static Dots gaps(Language language) {
    var labels = language == Language.ZH ? SERVICE_ZH : SERVICE_EN;
    var bars =
        List.of(
            new Bar(labels.get(0), -0.183, -0.251, -0.115),
            new Bar(labels.get(10), 0.042, -0.02, 0.104),
            new Bar(labels.get(20), 0.271, 0.2, 0.342),
            new Bar(labels.get(30), 0.1, Double.NaN, Double.NaN));
    return new Dots("", bars, NumberFormat.PERCENT, Double.NaN);
  }

  /// A symmetric matrix with one pair that nobody answered.
  static HeatMap correlations(int count, Language language) {
    var labels = (language == Language.ZH ? SERVICE_ZH : SERVICE_EN).subList(0, count);
    var values = new double[count][count];
    var random = new Random(11);
    for (int i = 0; i < count; i++) {
      values[i][i] = 1;
      for (int j = 0; j < i; j++) {
        values[i][j] = Math.clamp(0.3 + 0.35 * random.nextGaussian(), -0.95, 0.95);
        values[j][i] = values[i][j];
      }
    }
    if (count > 2) {
      values[2][1] = Double.NaN;
      values[1][2] = Double.NaN;
    }
    return new HeatMap(
        language == Language.ZH ? "各项要素之间的相关系数" : "Correlations between elements",
        labels,
        labels,
        boxed(values),
        NumberFormat.STATISTIC,
        -1,
        1);
  }

  private static HeatMap shares(Language language) {
    var labels = language == Language.ZH ? SERVICE_ZH : SERVICE_EN;
    var values = new double[12][4];
    for (int i = 0; i < 48; i++) {
      values[i / 4][i % 4] = (i * 37 % 61) / 100.0;
    }
    return new HeatMap(
        language == Language.ZH ? "提及率" : "Mentions",
        labels.subList(0, 12),
        language == Language.ZH
            ? List.of("大客户", "商务客户", "住宅客户", "网络客户")
            : List.of("Key accounts", "Business", "Residential", "Online"),
        boxed(values),
        NumberFormat.PERCENT,
        0,
        0.6);
  }

  private static HeatMap awkward() {
    return new HeatMap(
        "",
        List.of("a", "b"),
        List.of("<same> & same", "<same> & same"),
        List.of(List.of(Double.NaN, 3.0), List.of(Double.POSITIVE_INFINITY, 3.0)),
        NumberFormat.DECIMAL,
        Double.NaN,
        Double.NaN);
  }

  private static List<List<Double>> boxed(double[][] values) {
    return Arrays.stream(values).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }

  private static Bars scaleZh() {
    return scale("总体满意度", "非常满意", "满意", "一般", "不满意", "非常不满意");
  }

  private static Bars scaleEn() {
    return scale(
        "Overall satisfaction",
        "Very satisfied",
        "Satisfied",
        "Neither satisfied nor dissatisfied",
        "Dissatisfied",
        "Very dissatisfied");
  }

  private static Bars scale(String title, String... labels) {
    double[] shares = {0.213, 0.347, 0.281, 0.112, 0.047};
    var bars =
        IntStream.range(0, labels.length)
            .mapToObj(i -> new Bar(labels[i], shares[i], shares[i] - 0.016, shares[i] + 0.018))
            .toList();
    return new Bars(title, bars, NumberFormat.PERCENT);
  }

  private static Bars bars(String title, int count, Language language) {
    var labels = language == Language.ZH ? SERVICE_ZH : SERVICE_EN;
    var bars =
        IntStream.range(0, count)
            .mapToObj(i -> new Bar(labels.get(i), 0.9 / (1 + 0.3 * i), Double.NaN, Double.NaN))
            .toList();
    return new Bars(title, bars, NumberFormat.PERCENT);
  }

  private static Bars means(Language language) {
    var labels = language == Language.ZH ? SERVICE_ZH : SERVICE_EN;
    var bars =
        IntStream.range(0, 8)
            .mapToObj(i -> new Bar(labels.get(i), 5.2 + 0.5 * i, 5 + 0.5 * i, 5.4 + 0.5 * i))
            .toList();
    return new Bars(language == Language.ZH ? "均值" : "Means", bars, NumberFormat.DECIMAL);
  }

  private static Bars nan() {
    return new Bars(
        "NaN",
        List.of(
            new Bar("a number", 0.5, Double.NaN, 0.6),
            new Bar("not a number", Double.NaN, Double.NaN, Double.NaN),
            new Bar("infinite", Double.POSITIVE_INFINITY, 0, 1),
            new Bar("zero", 0, 0, 0)),
        NumberFormat.PERCENT);
  }

  private static Bars negative() {
    return new Bars(
        "Gaps",
        List.of(
            new Bar("above", 1.25, 1.1, 1.4),
            new Bar("below", -0.75, -0.9, -0.6),
            new Bar("none", 0, -0.1, 0.1)),
        NumberFormat.DECIMAL);
  }

  private static Bars longLabels(Language language) {
    var zh =
        List.of(
            "在最近三个月内，因为网络信号不好、通话中断或上网速度太慢等原因，曾经致电客服热线或者到营业厅投诉过，并且没有得到满意答复",
            "没有投诉过",
            "其他（请注明）：<其他> & “引号”",
            "https://example.org/a/very/long/address/without/any/space/in/it/at/all?and=a&query=too");
    var en =
        List.of(
            "I have called the hotline or visited a shop in the last three months because of weak"
                + " signal, dropped calls or slow data, and was not given a satisfactory answer",
            "Never complained",
            "Other (please say which): <other> & “quoted”",
            "https://example.org/a/very/long/address/without/any/space/in/it/at/all?and=a&query=too");
    var labels = language == Language.ZH ? zh : en;
    var bars =
        IntStream.range(0, labels.size())
            .mapToObj(i -> new Bar(labels.get(i), 0.1 + 0.2 * i, 0.05 + 0.2 * i, 0.15 + 0.2 * i))
            .toList();
    return new Bars(labels.getFirst(), bars, NumberFormat.PERCENT);
  }

  private static Stacked stacked(Language language, int levels, int bars, boolean scale) {
    var words = language == Language.ZH ? SERVICE_ZH : SERVICE_EN;
    var zh = List.of("非常不满意", "不满意", "一般", "满意", "非常满意");
    var en = List.of("Very dissatisfied", "Dissatisfied", "Neither", "Satisfied", "Very satisfied");
    var random = new Random(3);
    double[][] shares = new double[bars][levels];
    for (double[] bar : shares) {
      double sum = 0;
      for (int i = 0; i < levels; i++) {
        bar[i] = random.nextDouble() * random.nextDouble();
        sum += bar[i];
      }
      for (int i = 0; i < levels; i++) {
        bar[i] /= sum;
      }
    }
    var parts = new ArrayList<Part>();
    for (int i = 0; i < levels; i++) {
      int level = i;
      var label =
          scale
              ? levels == 5 ? (language == Language.ZH ? zh : en).get(i) : String.valueOf(i)
              : words.get(i);
      parts.add(
          new Part(label, IntStream.range(0, bars).mapToObj(bar -> shares[bar][level]).toList()));
    }
    return new Stacked(
        language == Language.ZH ? "总体满意度 × 客户类型" : "Overall satisfaction × group",
        IntStream.range(0, bars).mapToObj(bar -> words.get(bar + 20)).toList(),
        parts,
        scale ? parts.size() : 0);
  }

  private static Stacked stackedNan() {
    return new Stacked(
        "No base",
        List.of("with a base", "without a base"),
        List.of(
            new Part("yes", List.of(0.004, Double.NaN)),
            new Part("no", List.of(0.996, Double.NaN))),
        0);
  }
}
