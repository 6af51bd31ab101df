package manyi.app.card;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.survey.Answers;
import manyi.survey.Block;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.workbook.Opened;
import manyi.workbook.cells.RawSheet;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import org.jspecify.annotations.Nullable;

/// A survey of telecom customers as the importer would hand it over: who they are, ten elements of
/// the service by satisfaction and importance, and the whole.
public final class ServiceSurvey {
  public static final int RESPONDENTS = 800;

  private static final List<String> ELEMENTS =
      List.of(
          "市内电话费价格",
          "电话装机时间",
          "话费结算的准确性",
          "通话质量",
          "维修速度",
          "投诉处理",
          "套餐透明度",
          "营业厅环境",
          "客服热线接通率",
          "国内长途价格");
  private static final int[] SATISFACTION = {5, 6, 5, 8, 8, 6, 6, 8, 7, 5};
  private static final int[] IMPORTANCE = {9, 9, 9, 9, 9, 9, 8, 6, 8, 6};

  private final Random random = new Random(3);

  private ServiceSurvey() {}

  public static Opened opened() {
    var survey = new ServiceSurvey().survey();
    return new Opened(
        Path.of("2026年三季度满意度_江西.xlsx"),
        "答卷数据",
        List.of("答卷数据"),
        Dialect.WENJUANXING,
        List.of(1),
        new NoCells(),
        List.of(),
        Corrections.NONE,
        survey,
        Map.of());
  }

  private Survey survey() {
    var questions = new ArrayList<Question>();
    questions.add(number("序号", "序号", Kind.IDENTIFIER, Role.NONE, 1, RESPONDENTS));
    questions.add(single("q3", "客户类型", "大客户", "商务客户", "住宅客户", "网络客户"));
    questions.add(single("q4", "性别", "男", "女"));
    questions.add(single("q5", "年龄", "18岁以下", "18–25岁", "26–35岁", "36–45岁", "46–60岁", "60岁以上"));
    questions.add(number("q7", "月均消费（元）", Kind.NUMBER, Role.NONE, 8, 300));
    var satisfaction = new Block("q10", "请对以下各项服务的满意程度打分");
    var importance = new Block("q11", "请对以下各项服务的重要程度打分");
    for (int i = 0; i < ELEMENTS.size(); i++) {
      questions.add(element("q10." + (i + 1), i, satisfaction, Role.SATISFACTION, SATISFACTION[i]));
    }
    for (int i = 0; i < ELEMENTS.size(); i++) {
      questions.add(element("q11." + (i + 1), i, importance, Role.IMPORTANCE, IMPORTANCE[i]));
    }
    questions.add(overall());
    questions.add(number("权重", "权重", Kind.NUMBER, Role.WEIGHT, 0.5, 1.5));
    return Survey.of("2026年三季度满意度_江西", RESPONDENTS, questions);
  }

  private Question overall() {
    var levels = new ArrayList<Level>();
    for (var label : List.of("很不满意", "不满意", "一般", "满意", "很满意")) {
      levels.add(new Level(label, label, levels.size() + 1));
    }
    return coded("q12", "总体满意度", null, Kind.RATING, Role.OVERALL, levels, _ -> near(3, 0, 4));
  }

  private Question element(String id, int element, Block block, Role role, int centre) {
    var levels = IntStream.rangeClosed(1, 10).mapToObj(s -> new Level("" + s, "" + s, s)).toList();
    return coded(
        id, ELEMENTS.get(element), block, Kind.RATING, role, levels, _ -> near(centre, 1, 10) - 1);
  }

  private Question single(String id, String text, String... labels) {
    var levels = Stream.of(labels).map(Level::of).toList();
    return coded(
        id, text, null, Kind.SINGLE, Role.SEGMENT, levels, _ -> random.nextInt(labels.length));
  }

  private int near(int centre, int least, int greatest) {
    return Math.clamp(Math.round(centre + random.nextGaussian() * 1.4), least, greatest);
  }

  private static Question coded(
      String id,
      String text,
      @Nullable Block block,
      Kind kind,
      Role role,
      List<Level> levels,
      IntUnaryOperator code) {
    var answers =
        new Answers.Coded(Codes.of(RESPONDENTS, levels.size(), row -> code.applyAsInt(row)));
    return new Question(id, text, block, kind, role, List.of(), levels, answers);
  }

  private Question number(String id, String text, Kind kind, Role role, double from, double to) {
    var values = random.doubles(RESPONDENTS, from, to).toArray();
    var answers = new Answers.Measured(values, Rows.none(RESPONDENTS));
    return new Question(id, text, null, kind, role, List.of(), List.of(), answers);
  }

  private record NoCells() implements RawSheet {
    @Override
    public int rows() {
      return 0;
    }

    @Override
    public int columns() {
      return 0;
    }

    @Override
    public String text(int row, int column) {
      return "";
    }
  }
}
