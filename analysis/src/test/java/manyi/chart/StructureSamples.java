package manyi.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import manyi.document.Figure;
import manyi.document.Figure.Levels;
import manyi.document.Figure.Levels.Box;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Named;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.PathDiagram.Edge;
import manyi.document.Figure.PathDiagram.Item;
import manyi.document.Figure.PathDiagram.Node;
import manyi.document.Figure.Series;
import manyi.document.Figure.Series.Value;
import manyi.document.Figure.Waterfall;
import manyi.document.Figure.Waterfall.Step;
import manyi.document.Figure.Waterfall.Total;
import manyi.document.NumberFormat;
import manyi.structure.DiagramLayout;
import manyi.structure.ModelText;
import manyi.structure.StructuralModel;
import manyi.text.Language;
import manyi.text.UserProblem;

/// Figures of structural models, index trees and waves, as analyses make them, and the awkward
/// ones.
final class StructureSamples {
  private static final String TCSI_ZH =
      "预期质量 ~ 品牌形象; 感知质量 ~ 品牌形象 + 预期质量; 感知价值 ~ 品牌形象 + 预期质量 + 感知质量;"
          + "用户满意度 ~ 品牌形象 + 预期质量 + 感知质量 + 感知价值; 用户抱怨 ~ 用户满意度;"
          + "用户忠诚度 ~ 品牌形象 + 用户满意度 + 用户抱怨";
  private static final String TCSI_EN =
      "Expectations ~ \"Brand image\"; \"Perceived quality\" ~ \"Brand image\" + Expectations;"
          + "\"Perceived value\" ~ \"Brand image\" + Expectations + \"Perceived quality\";"
          + "Satisfaction ~ \"Brand image\" + Expectations + \"Perceived quality\""
          + " + \"Perceived value\"; Complaints ~ Satisfaction;"
          + "Loyalty ~ \"Brand image\" + Satisfaction + Complaints";
  private static final String ACSI_ZH =
      "感知质量 ~ 顾客预期; 感知价值 ~ 顾客预期 + 感知质量; 顾客满意度 ~ 顾客预期 + 感知质量 + 感知价值;"
          + "顾客抱怨 ~ 顾客满意度; 顾客忠诚 ~ 顾客满意度 + 顾客抱怨";
  private static final String ACSI_EN =
      "Quality ~ Expectations; Value ~ Expectations + Quality;"
          + "Satisfaction ~ Expectations + Quality + Value; Complaints ~ Satisfaction;"
          + "Loyalty ~ Satisfaction + Complaints";
  private static final String ECSI_ZH =
      "预期 ~ 形象; 质量 ~ 预期; 价值 ~ 预期 + 质量; 满意度 ~ 形象 + 预期 + 质量 + 价值;" + "抱怨 ~ 满意度; 忠诚 ~ 形象 + 满意度 + 抱怨";
  private static final String ECSI_EN =
      "Expectation ~ Image; Quality ~ Expectation; Value ~ Expectation + Quality;"
          + "Satisfaction ~ Image + Expectation + Quality + Value; Complaints ~ Satisfaction;"
          + "Loyalty ~ Image + Satisfaction + Complaints";
  private static final String TWELVE_ZH =
      "网络质量; 资费水平; 营业厅服务; 热线服务; 宣传与告知; 总体感知质量 ~ 网络质量 + 营业厅服务 + 热线服务;"
          + "感知价值 ~ 资费水平 + 总体感知质量; 品牌形象 ~ 宣传与告知 + 总体感知质量;"
          + "总体满意度 ~ 总体感知质量 + 感知价值 + 品牌形象; 抱怨 ~ 总体满意度 + 热线服务;"
          + "转换成本 ~ 资费水平; 忠诚与留存意愿 ~ 总体满意度 + 抱怨 + 转换成本 + 品牌形象";
  private static final String TWELVE_EN =
      "Network; Tariffs; Shops; Hotline; Information; \"Overall perceived quality\" ~ Network +"
          + " Shops + Hotline; \"Perceived value\" ~ Tariffs + \"Overall perceived"
          + " quality\";\"Brand image\" ~ Information + \"Overall perceived quality\";Satisfaction"
          + " ~ \"Overall perceived quality\" + \"Perceived value\" + \"Brand image\";Complaints ~"
          + " Satisfaction + Hotline; \"Costs of switching\" ~ Tariffs;\"Loyalty and retention\" ~"
          + " Satisfaction + Complaints + \"Costs of switching\" + \"Brand image\"";

  private StructureSamples() {}

  static Map<String, Figure> all(Language language) {
    var figures = new LinkedHashMap<String, Figure>(diagrams(language));
    figures.put("diagram-items", withItems(model("ecsi", language), language));
    figures.put("diagram-empty", new PathDiagram("", List.of(), List.of(), List.of()));
    figures.put("series", series(4, 5, language));
    figures.put("series-one", series(1, 3, language));
    figures.put("series-many", series(8, 24, language));
    figures.put("series-single-wave", series(2, 1, language));
    figures.put("series-broken", broken(language));
    figures.put("series-empty", new Series("", List.of(), List.of(), NumberFormat.DECIMAL, false));
    figures.put("waterfall", waterfall(language));
    figures.put("waterfall-zero", waterfallAcrossZero(language));
    figures.put(
        "waterfall-nan",
        new Waterfall(
            "",
            new Total("2024", Double.NaN),
            List.of(),
            new Total("2025", Double.NaN),
            NumberFormat.DECIMAL));
    figures.put("levels", levels(language));
    figures.put(
        "levels-two", new Levels("", levels(language).boxes().getFirst().parts(), key(language)));
    figures.put("levels-empty", new Levels("", List.of(), List.of()));
    return figures;
  }

  /// The models that practice knows, drawn with coefficients.
  static Map<String, PathDiagram> diagrams(Language language) {
    var diagrams = new LinkedHashMap<String, PathDiagram>();
    for (var name : List.of("acsi", "ecsi", "tcsi", "twelve", "chain", "two")) {
      diagrams.put("diagram-" + name, diagram(model(name, language), language));
    }
    return diagrams;
  }

  static StructuralModel model(String name, Language language) {
    boolean zh = language == Language.ZH;
    var text =
        switch (name) {
          case "acsi" -> zh ? ACSI_ZH : ACSI_EN;
          case "ecsi" -> zh ? ECSI_ZH : ECSI_EN;
          case "tcsi" -> zh ? TCSI_ZH : TCSI_EN;
          case "twelve" -> zh ? TWELVE_ZH : TWELVE_EN;
          case "chain" ->
              zh ? "忠诚 ~ 满意度; 留存意愿 ~ 忠诚" : "Loyalty ~ Satisfaction; Retention ~ Loyalty";
          default ->
              zh
                  ? "对所接受服务的整体满意程度 ~ 对营业厅工作人员办理业务的专业水平的评价"
                  : "\"Overall satisfaction with the service received\" ~"
                      + " \"Professional knowledge of the staff\"";
        };
    try {
      return ModelText.parse(text);
    } catch (UserProblem e) {
      throw new IllegalArgumentException(e);
    }
  }

  static PathDiagram diagram(StructuralModel model, Language language) {
    var random = new Random(43);
    var places = DiagramLayout.of(model);
    var nodes = new ArrayList<Node>();
    for (var latent : model.latents()) {
      var place = Objects.requireNonNull(places.get(latent.name()));
      boolean caused = !model.causes(latent.name()).isEmpty();
      var index = String.format("%.1f", 55 + 30 * random.nextDouble());
      var lines =
          caused
              ? List.of(index, String.format("R² %.2f", 0.3 + 0.5 * random.nextDouble()))
              : List.of(index);
      nodes.add(
          new Node(latent.name(), lines, place.x(), place.y(), null, "latent:" + latent.name()));
    }
    var edges = new ArrayList<Edge>();
    for (var path : model.paths()) {
      double value = random.nextDouble() * 1.1 - 0.2;
      edges.add(
          new Edge(
              path.from(),
              path.to(),
              NumberFormat.DECIMAL.shown(value, language),
              Math.abs(value) > 0.12,
              Math.abs(value),
              value < 0,
              path.from() + ">" + path.to()));
    }
    return new PathDiagram(
        language == Language.ZH ? "满意度模型的路径图" : "Paths of the satisfaction model",
        nodes,
        List.of(),
        edges);
  }

  private static PathDiagram withItems(StructuralModel model, Language language) {
    var plain = diagram(model, language);
    var random = new Random(47);
    var items = new ArrayList<Item>();
    int at = 0;
    for (var node : plain.nodes()) {
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        var label = SampleFigures.elements(language).get(at++);
        items.add(
            new Item(node.name(), label, String.format("%.2f", 0.6 + 0.35 * random.nextDouble())));
      }
    }
    return new PathDiagram(plain.title(), plain.nodes(), items, plain.edges());
  }

  static Series series(int lines, int waves, Language language) {
    boolean zh = language == Language.ZH;
    var random = new Random(53);
    var names = new ArrayList<String>();
    for (int i = 0; i < waves; i++) {
      names.add(zh ? (2020 + i) + " 年第一季度" : "First quarter " + (2020 + i));
    }
    var made = new ArrayList<Series.Line>();
    for (int line = 0; line < lines; line++) {
      var values = new ArrayList<Value>();
      double at = 74 + 2.5 * line + 2 * random.nextGaussian();
      for (int wave = 0; wave < waves; wave++) {
        at += 1.2 * random.nextGaussian();
        double half = 0.8 + 0.8 * random.nextDouble();
        values.add(new Value(at, at - half, at + half, "l" + line + "w" + wave));
      }
      made.add(new Series.Line(SampleFigures.elements(language).get(line + 1), values, List.of()));
    }
    return new Series(
        zh ? "满意度指数的变化" : "The index from wave to wave", names, made, NumberFormat.POINTS, false);
  }

  /// A rule that changed, a wave without the question, and figures without intervals.
  private static Series broken(Language language) {
    boolean zh = language == Language.ZH;
    double none = Double.NaN;
    return new Series(
        zh ? "新旧口径下的满意率" : "Share of satisfied under both rules",
        List.of("2021", "2022", "2023", "2024", "2025"),
        List.of(
            new Series.Line(
                zh ? "满意率（新口径：7–10 分）" : "Satisfied (new rule: 7–10)",
                List.of(
                    new Value(0.79, 0.77, 0.81),
                    new Value(0.801, 0.78, 0.82),
                    new Value(none, none, none),
                    new Value(0.818, 0.8, 0.836),
                    new Value(0.824, 0.808, 0.84)),
                List.of(3)),
            new Series.Line(
                zh ? "满意率（旧口径：8–10 分）" : "Satisfied (old rule: 8–10)",
                List.of(
                    new Value(0.70, none, none),
                    new Value(0.72, none, none),
                    new Value(0.715, none, none),
                    new Value(0.74, none, none),
                    new Value(none, none, none)),
                List.of())),
        NumberFormat.PERCENT,
        false);
  }

  static Waterfall waterfall(Language language) {
    boolean zh = language == Language.ZH;
    return new Waterfall(
        zh ? "满意度指数为什么变了" : "What moved the index",
        new Total(zh ? "2025 年" : "2025", 72.46, "start"),
        List.of(
            new Step(zh ? "网络质量的得分" : "Score of network quality", 1.32, true, "a"),
            new Step(
                zh ? "营业厅工作人员办理业务的专业水平与服务态度的得分" : "Score of the staff’s professional knowledge",
                -0.61,
                true,
                "b"),
            new Step(zh ? "资费的得分" : "Score of tariffs", 0.18, false, "c"),
            new Step(zh ? "权重的变化" : "Weights", -0.07, false, "d"),
            new Step(zh ? "各分公司占比的变化" : "Mix of branches", 0.35, true, "e")),
        new Total(zh ? "2026 年" : "2026", 73.63, "end"),
        NumberFormat.POINTS);
  }

  private static Waterfall waterfallAcrossZero(Language language) {
    boolean zh = language == Language.ZH;
    return new Waterfall(
        zh ? "净推荐值的变化" : "Change of the recommendation score",
        new Total("2025", -12.4),
        List.of(
            new Step(zh ? "推荐者" : "Promoters", 22.1, true),
            new Step(zh ? "贬损者" : "Detractors", -3.3, true)),
        new Total("2026", 6.4),
        NumberFormat.POINTS);
  }

  static Levels levels(Language language) {
    boolean zh = language == Language.ZH;
    var random = new Random(59);
    var parts = new ArrayList<Box>();
    var names =
        zh
            ? List.of("网络质量", "服务渠道与工作人员的专业水平", "资费与账单", "品牌")
            : List.of("Network", "Channels and the knowledge of their staff", "Tariffs", "Brand");
    int at = 0;
    for (int i = 0; i < names.size(); i++) {
      var ends = new ArrayList<Box>();
      for (int j = 0; j < 2 + (i * 3) % 4; j++) {
        ends.add(box(SampleFigures.elements(language).get(at++), random, List.of()));
      }
      parts.add(box(names.get(i), random, ends));
    }
    var whole = new Box(zh ? "满意度指数" : "Satisfaction index", "72.5", "", null, "whole", parts);
    return new Levels(zh ? "指数的构成" : "What the index is made of", List.of(whole), key(language));
  }

  private static List<Named> key(Language language) {
    boolean zh = language == Language.ZH;
    return List.of(
        new Named(Meaning.IMPROVE, zh ? "低于目标" : "Below its target"),
        new Named(Meaning.KEEP, zh ? "达到目标" : "Target met"));
  }

  private static Box box(String name, Random random, List<Box> parts) {
    double value = 50 + 40 * random.nextDouble();
    return new Box(
        name,
        String.format("%.1f", value),
        String.format("%.1f%%", 40 * random.nextDouble()),
        random.nextInt(4) == 0 ? null : value < 70 ? Meaning.IMPROVE : Meaning.KEEP,
        "box:" + name,
        parts);
  }
}
