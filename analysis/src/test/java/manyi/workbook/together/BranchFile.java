package manyi.workbook.together;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import manyi.workbook.xlsx.TinyWorkbook;

/// A made-up branch's answers to one questionnaire, to be changed before they are written: columns
/// by their headings, in order.
public final class BranchFile {
  public static final String GENDER = "1、您的性别";
  public static final String AGE = "2、您的年龄";
  public static final String SERVICES = "3、您使用的业务";
  public static final String OVERALL = "4、总体满意度";
  public static final String SPEED = "5、请对以下服务打分—网速";
  public static final String PRICE = "5、请对以下服务打分—资费";
  public static final String SHOP = "5、请对以下服务打分—营业厅";
  public static final String BY_PHONE = "6(电话)";
  public static final String BY_TEXT = "6(短信)";
  public static final String BY_CHAT = "6(微信)";
  public static final String RECOMMEND = "7、推荐意愿";
  public static final List<String> SATISFACTION = List.of("很不满意", "不满意", "一般", "满意", "很满意");
  public static final List<String> NAMES =
      List.of(
          "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西",
          "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海",
          "宁夏", "新疆");

  private final String name;
  private final int respondents;
  private final Random random;
  private Map<String, List<String>> columns = new LinkedHashMap<>();

  public BranchFile(int number, int respondents) {
    name = NAMES.get(number);
    this.respondents = respondents;
    random = new Random(20_240 + number);
    var first = 1_000_000 * (number + 1);
    columns.put("序号", serial(1));
    columns.put("提交答卷时间", serial(first).stream().map(BranchFile::moment).toList());
    columns.put("来源", drawn("链接", "微信", "短信"));
    columns.put(GENDER, drawn("男", "女"));
    columns.put(AGE, drawn(() -> String.valueOf(18 + random.nextInt(50))));
    columns.put(SERVICES, drawn(() -> random.nextBoolean() ? "宽带┋手机" : "手机"));
    columns.put(OVERALL, drawn(SATISFACTION.toArray(String[]::new)));
    for (var item : List.of(SPEED, PRICE, SHOP)) {
      columns.put(item, drawn(() -> String.valueOf(1 + random.nextInt(10))));
    }
    for (var option : List.of(BY_PHONE, BY_TEXT, BY_CHAT)) {
      columns.put(option, drawn("0", "1"));
    }
    columns.put(RECOMMEND, drawn(() -> String.valueOf(random.nextInt(11))));
  }

  /// All branches, each of so many respondents.
  public static List<BranchFile> all(int respondents) {
    return IntStream.range(0, NAMES.size())
        .mapToObj(number -> new BranchFile(number, respondents))
        .toList();
  }

  public String name() {
    return name;
  }

  public int respondents() {
    return respondents;
  }

  /// The answers below a heading; none where the branch has no such column.
  public List<String> answers(String heading) {
    return columns.getOrDefault(heading, List.of());
  }

  public List<String> drawn(String... answers) {
    return drawn(() -> answers[random.nextInt(answers.length)]);
  }

  private List<String> drawn(Supplier<String> answer) {
    return IntStream.range(0, respondents).mapToObj(_ -> answer.get()).toList();
  }

  private List<String> serial(int first) {
    return IntStream.range(first, first + respondents).mapToObj(String::valueOf).toList();
  }

  private static String moment(String seconds) {
    return LocalDateTime.of(2026, 1, 1, 0, 0)
        .plusSeconds(Long.parseLong(seconds))
        .format(DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss"));
  }

  public void remove(String heading) {
    columns.remove(heading);
  }

  public void put(String heading, List<String> answers) {
    columns.put(heading, answers);
  }

  public void rename(String heading, String now) {
    renameAll(old -> old.equals(heading) ? now : old);
  }

  public void renameAll(UnaryOperator<String> now) {
    var renamed = new LinkedHashMap<String, List<String>>();
    columns.forEach((heading, answers) -> renamed.put(now.apply(heading), answers));
    columns = renamed;
  }

  public void change(String heading, UnaryOperator<String> answer) {
    columns.computeIfPresent(heading, (_, answers) -> answers.stream().map(answer).toList());
  }

  /// Puts the last column before all others.
  public void lastFirst() {
    var headings = new ArrayList<>(columns.keySet());
    var last = headings.removeLast();
    var moved = new LinkedHashMap<String, List<String>>();
    moved.put(last, answers(last));
    headings.forEach(heading -> moved.put(heading, answers(heading)));
    columns = moved;
  }

  /// The rows, the headings first.
  public String[][] rows() {
    var rows = new String[respondents + 1][];
    rows[0] = columns.keySet().toArray(String[]::new);
    for (int i = 0; i < respondents; i++) {
      int row = i;
      rows[i + 1] =
          columns.values().stream().map(answers -> answers.get(row)).toArray(String[]::new);
    }
    return rows;
  }

  /// Writes the branch's workbook.
  public Path write(Path folder) throws IOException {
    return write(folder, new TinyWorkbook().table("Sheet1", rows()));
  }

  /// Writes a workbook under the branch's name.
  public Path write(Path folder, TinyWorkbook workbook) throws IOException {
    var file = folder.resolve("2026满意度_" + name + "分公司.xlsx");
    var written = workbook.write(Files.createDirectories(folder.resolve("tmp")));
    return Files.move(written, file);
  }

  /// The numbers below a heading.
  public double[] numbers(String heading) {
    return answers(heading).stream().mapToDouble(Double::parseDouble).toArray();
  }

  /// The same rows as text, for another format.
  public String separated(String separator) {
    var text = new StringBuilder();
    Arrays.stream(rows()).forEach(row -> text.append(String.join(separator, row)).append("\r\n"));
    return text.toString();
  }
}
