package manyi.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The Chinese sample: customers of a telecom company, as 问卷星 exports option texts; 57 columns.
record TelecomSurvey(int respondents, long seed, double weightScale) implements SampleSurvey {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
  private static final int DAYS = 21;

  static TelecomSurvey of(int respondents, long seed) {
    double sum = 0;
    for (int respondent = 0; respondent < respondents; respondent++) {
      sum += TelecomCustomer.draw(Draw.of(seed, respondent)).rawWeight();
    }
    return new TelecomSurvey(respondents, seed, respondents / sum);
  }

  @Override
  public String title() {
    return "2026年三季度电信客户满意度调查（示例，数据均为虚构）";
  }

  @Override
  public String sheet() {
    return "答卷数据";
  }

  @Override
  public LocalDateTime written() {
    return LocalDateTime.of(2026, 7, 22, 9, 0);
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("序号", 7));
    columns.add(new Column("提交答卷时间", 19));
    columns.add(new Column("所用时间", 10));
    columns.add(new Column("来源", 10));
    columns.add(new Column("来源详情", 11));
    columns.add(new Column("来自IP", 26));
    columns.add(new Column("1、所在省份", 11));
    columns.add(new Column("2、成为我们客户的时间", 13));
    columns.add(new Column("3、客户类型", 11));
    columns.add(new Column("4、性别", 8));
    columns.add(new Column("5、年龄", 10));
    columns.add(new Column("6、学历", 12));
    columns.add(new Column("7、月均消费(元)", 11));
    columns.add(new Column("8、使用的业务(多选)", 30));
    for (String reason : TelecomAnswers.REASONS) {
      columns.add(new Column("9、选择原因(" + reason + ")", 13));
    }
    for (TelecomElement element : TelecomElement.values()) {
      columns.add(new Column("10、请对以下服务的满意程度打分—" + element.label, 18));
    }
    for (TelecomElement element : TelecomElement.values()) {
      columns.add(new Column("11、请对以下服务的重要程度打分—" + element.label, 18));
    }
    columns.add(new Column("12、您对我们服务的总体满意度", 15));
    columns.add(new Column("13、今后一年做以下事情的可能性—继续使用", 18));
    columns.add(new Column("13、今后一年做以下事情的可能性—增加使用的业务", 18));
    columns.add(new Column("14、向亲友推荐我们的可能性(0-10分)", 16));
    columns.add(new Column("15、过去一年是否投诉过", 12));
    columns.add(new Column("16、投诉的主要问题(多选)", 26));
    columns.add(new Column("17、对投诉处理结果的满意度", 14));
    columns.add(new Column("18、您的意见和建议", 48));
    columns.add(new Column("权重", 9));
    return columns;
  }

  @Override
  public void answer(int respondent, Cells cells) {
    Draw draw = Draw.of(seed, respondent);
    TelecomCustomer customer = TelecomCustomer.draw(draw);
    boolean hurried = draw.chance(0.015);
    platformCells(respondent, customer.province(), hurried, draw, cells);
    new TelecomAnswers(customer, hurried, draw, cells).give();
    cells.number(Math.round(customer.rawWeight() * weightScale * 1e4) / 1e4);
  }

  private void platformCells(
      int respondent, Province province, boolean hurried, Draw draw, Cells cells) {
    cells.number(respondent + 1);
    cells.text(submitted((respondent + draw.uniform()) / respondents));
    double patience = 150 - 160 * StrictMath.log(1 - draw.uniform());
    cells.text((hurried ? 25 + draw.below(45) : (int) patience) + "秒");
    int source = draw.index(0.68, 0.22, 0.10);
    cells.text(List.of("微信", "手机提交", "链接").get(source));
    cells.text(List.of("N/A", "直接访问", "短信邀请").get(source));
    // The three blocks that RFC 5737 keeps free for documentation.
    String block = draw.one(List.of("192.0.2.", "198.51.100.", "203.0.113."));
    cells.text(block + (1 + draw.below(254)) + "(" + province.place + ")");
  }

  /// @param share of the field time that is over, 0–1; the field is open from 8 to 22 o'clock
  private static String submitted(double share) {
    double day = share * DAYS;
    LocalDate date = FIRST_DAY.plusDays((int) day);
    int second = 8 * 3600 + (int) ((day - (int) day) * 14 * 3600);
    return date.getYear()
        + "/"
        + date.getMonthValue()
        + "/"
        + date.getDayOfMonth()
        + " "
        + second / 3600
        + ":"
        + twoDigits(second / 60 % 60)
        + ":"
        + twoDigits(second % 60);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
