package manyi.app.card;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.survey.Answers;
import manyi.survey.Block;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Language;
import manyi.workbook.Opened;
import manyi.workbook.cells.RawSheet;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import org.jspecify.annotations.Nullable;

/// A survey of a telecom company's customers on up to forty elements of its service, as in real
/// ones most of them in one corner: satisfaction and importance of each, the whole, the customer's
/// group, two waves, and for some elements what is felt with and without them.
public final class ElementSurvey {
  private static final int RESPONDENTS = 500;
  private static final int KANO = 6;

  private static final List<String> ZH =
      List.of(
          "市内电话费价格",
          "国内长途价格",
          "电话月租费",
          "话费结算的准确性",
          "套餐资费透明易懂程度",
          "通话质量",
          "电话装机及时性",
          "故障维修速度",
          "装机人员服务态度",
          "维修人员服务态度",
          "客服热线接通率",
          "投诉处理的及时与公正",
          "营业厅环境与排队时间",
          "收费人员服务态度",
          "交费的方便性",
          "宽带网速达到承诺水平",
          "宽带掉线后恢复速度",
          "室内与地下停车场信号",
          "高铁与高速公路沿线信号",
          "5G 网络覆盖",
          "国际漫游开通与资费提醒",
          "流量用尽前的短信提醒",
          "手机营业厅操作简便",
          "网上办理业务的成功率",
          "账单寄送与电子发票",
          "积分兑换礼品的实用性",
          "套餐变更不设门槛",
          "携号转网办理便利",
          "合约到期主动告知",
          "营销电话打扰程度",
          "客户经理主动服务",
          "客服人员业务熟练",
          "智能客服听懂问题",
          "上门服务准时守约",
          "施工后现场清洁",
          "实名登记信息安全",
          "老年人专属服务",
          "家庭共享套餐优惠",
          "老客户优惠力度",
          "企业社会责任形象");

  private static final List<String> EN =
      List.of(
          "Price of local calls",
          "Price of long-distance calls",
          "Line rental",
          "Accuracy of billing",
          "Transparency of plans and their small print",
          "Call quality",
          "Time to installation",
          "Speed of repair",
          "Manner of installers",
          "Manner of repairers",
          "Reachability of the hotline",
          "Prompt and fair handling of complaints",
          "Shop environment and time in the queue",
          "Manner of cashiers",
          "Convenience of payment",
          "Broadband speed as promised",
          "Recovery after broadband outages",
          "Signal indoors and in underground car parks",
          "Signal along railway lines and motorways",
          "5G coverage",
          "Roaming: activation and price alerts",
          "Text message before data runs out",
          "Ease of use of the mobile app",
          "Online requests done at the first attempt",
          "Bills and electronic invoices",
          "Usefulness of loyalty gifts",
          "Changing plans without hurdles",
          "Taking one's number along",
          "Notice before the contract ends",
          "Freedom from marketing calls",
          "Account manager calls by himself",
          "Competence of hotline staff",
          "Chatbot understands the question",
          "Technicians arrive when agreed",
          "Cleanliness after works at home",
          "Security of registration data",
          "Services for elderly customers",
          "Family plans with shared data",
          "Discounts for loyal customers",
          "Corporate social responsibility");

  private final Random random = new Random(11);
  private final boolean chinese;
  private final int elements;
  private final double[] mood = random.doubles(RESPONDENTS, -1, 1).toArray();

  private ElementSurvey(int elements, Language language) {
    this.elements = elements;
    chinese = language == Language.ZH;
  }

  /// @param elements how many, to 40
  /// @param language of the questionnaire
  public static Opened opened(int elements, Language language) {
    var survey = new ElementSurvey(elements, language).survey();
    return new Opened(
        Path.of(survey.title() + ".xlsx"),
        survey.title(),
        List.of(survey.title()),
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
    questions.add(
        single(
            "q1",
            say("客户类型", "Customer group"),
            Role.SEGMENT,
            chinese
                ? List.of("大客户", "商务客户", "住宅客户", "网络客户")
                : List.of("Key accounts", "Business", "Residential", "Internet only")));
    questions.add(
        single(
            "q2",
            say("调查期", "Wave"),
            Role.WAVE,
            chinese ? List.of("2026年一季度", "2026年二季度") : List.of("2026 Q1", "2026 Q2")));
    var satisfaction =
        new Block("q10", say("请对以下各项服务的满意程度打分", "How satisfied are you with the following?"));
    var importance =
        new Block("q11", say("请对以下各项服务的重要程度打分", "How important are the following to you?"));
    for (int i = 0; i < elements; i++) {
      double centre = i % 5 < 3 ? 7.6 + 0.5 * Math.sin(2.1 * i) : 5.8 + 1.1 * Math.sin(1.7 * i);
      questions.add(ten("q10." + (i + 1), name(i), satisfaction, Role.SATISFACTION, centre));
    }
    for (int i = 0; i < elements; i++) {
      double centre = i % 4 < 3 ? 8.3 + 0.4 * Math.cos(1.3 * i) : 6.9 + 0.9 * Math.cos(0.9 * i);
      questions.add(ten("q11." + (i + 1), name(i), importance, Role.IMPORTANCE, centre));
    }
    questions.add(ten("q12", say("总体满意度", "Overall satisfaction"), null, Role.OVERALL, 6.9));
    for (int i = 0; i < Math.min(KANO, elements); i++) {
      questions.add(kano("q20." + (i + 1), say("如果具备", "If it has: "), i, i % 3));
      questions.add(kano("q21." + (i + 1), say("如果不具备", "If it does not have: "), i, 4 - i % 2));
    }
    return Survey.of(say("服务要素调查", "Service elements"), RESPONDENTS, questions);
  }

  private String say(String zh, String en) {
    return chinese ? zh : en;
  }

  private String name(int element) {
    return (chinese ? ZH : EN).get(element);
  }

  private Question ten(String id, String text, @Nullable Block block, Role role, double centre) {
    var levels = IntStream.rangeClosed(1, 10).mapToObj(s -> new Level("" + s, "" + s, s)).toList();
    var codes =
        Codes.of(
            RESPONDENTS,
            levels.size(),
            row -> near(centre + 1.2 * mood[row] + 0.2 * (row % 2), 1, 10) - 1);
    return new Question(
        id, text, block, Kind.RATING, role, List.of(), levels, new Answers.Coded(codes));
  }

  private Question single(String id, String text, Role role, List<String> labels) {
    var levels = labels.stream().map(Level::of).toList();
    var codes = Codes.of(RESPONDENTS, levels.size(), row -> row % levels.size());
    return new Question(
        id, text, null, Kind.SINGLE, role, List.of(), levels, new Answers.Coded(codes));
  }

  private Question kano(String id, String question, int element, int centre) {
    var labels =
        chinese
            ? Stream.of("我很喜欢", "理应如此", "无所谓", "勉强接受", "我不喜欢")
            : Stream.of(
                "I like it", "I expect it", "I am neutral", "I can live with it", "I dislike it");
    var levels = labels.map(Level::of).toList();
    var codes = Codes.of(RESPONDENTS, levels.size(), _ -> near(centre, 0, 4));
    return new Question(
        id,
        question + name(element),
        null,
        Kind.SINGLE,
        Role.NONE,
        List.of(),
        levels,
        new Answers.Coded(codes));
  }

  private int near(double centre, int least, int greatest) {
    return (int) Math.clamp(Math.round(centre + random.nextGaussian() * 1.1), least, greatest);
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
