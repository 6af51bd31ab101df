package manyi.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// One year of the index sample: customers of a telecom operator in twelve branches, as 问卷星 exports
/// option texts.
record IndexSurvey(IndexWave wave, int respondents, long seed, double weightScale)
    implements SampleSurvey {
  private static final int DAYS = 30;
  private static final String UNANSWERED = "(空)";
  private static final String SKIPPED = "(跳过)";
  private static final Scale TEN = new Scale(1, 10);
  private static final Scale ZERO_TO_TEN = new Scale(0, 10);
  private static final Scale FIVE = new Scale(1, 5);
  private static final List<String> TENURE = List.of("不到1年", "1-3年", "3-5年", "5-10年", "10年以上");
  private static final List<String> STAYING = List.of("一定不会", "可能不会", "不确定", "可能会", "一定会");

  static IndexSurvey of(IndexWave wave, int respondents, long seed) {
    double sum = 0;
    for (int respondent = 0; respondent < respondents; respondent++) {
      var draw = Draw.of(seed, respondent);
      IndexBranch.draw(draw);
      sum += wave.rawWeight(wave.group(draw));
    }
    return new IndexSurvey(wave, respondents, seed, respondents / sum);
  }

  @Override
  public String title() {
    return wave.year + "年电信用户满意度指数调查（示例，数据均为虚构）";
  }

  @Override
  public String sheet() {
    return "答卷数据";
  }

  @Override
  public LocalDateTime written() {
    return LocalDateTime.of(wave.year, 10, 8, 9, 0);
  }

  @Override
  public List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column("序号", 7));
    columns.add(new Column("提交答卷时间", 19));
    columns.add(new Column("所用时间", 10));
    columns.add(new Column("来源", 10));
    columns.add(new Column("1、所在省份", 11));
    columns.add(new Column("2、所在分公司", 13));
    columns.add(new Column("3、客户类型", 11));
    columns.add(new Column("4、成为我们客户的时间", 13));
    for (var item : IndexItem.all()) {
      columns.add(new Column(item.header(), 18));
    }
    columns.add(new Column("12、向亲友推荐我们的可能性(0-10分)", 16));
    columns.add(new Column("13、竞争对手便宜百分之几时您会考虑离开(%)", 16));
    columns.add(new Column("14、本公司业务占您通信支出的百分比(%)", 16));
    columns.add(new Column("15、未来一年是否会继续留在本网", 15));
    columns.add(new Column("16、月均消费(元)", 11));
    columns.add(new Column("权重", 9));
    return columns;
  }

  @Override
  public void answer(int respondent, Cells cells) {
    var draw = Draw.of(seed, respondent);
    var branch = IndexBranch.draw(draw);
    var group = wave.group(draw);
    var opinion = IndexOpinion.draw(draw, wave, branch, group);
    platformCells(respondent, draw, cells);
    cells.text(branch.province);
    cells.text(branch.label);
    cells.text(group.label);
    cells.text(TENURE.get(draw.index(0.15, 0.22, 0.20, 0.23, 0.20)));
    boolean visited = draw.chance(0.8);
    for (var item : IndexItem.all()) {
      int rating = TEN.rate(item.opinion(opinion, draw));
      if (item.needsVisit() && !visited) {
        cells.text(SKIPPED);
      } else {
        numberOrUnanswered(rating, draw, cells);
      }
    }
    loyalty(opinion, group, draw, cells);
    cells.number(Math.round(wave.rawWeight(group) * weightScale * 1e4) / 1e4);
  }

  private static void loyalty(IndexOpinion opinion, CustomerGroup group, Draw draw, Cells cells) {
    double loyalty = opinion.loyalty();
    numberOrUnanswered(ZERO_TO_TEN.rate(7.2 + 1.9 * loyalty + 1.4 * draw.normal()), draw, cells);
    double cheaper = 18 + 8 * loyalty + 7 * draw.normal();
    numberOrUnanswered(Math.clamp(Math.round(cheaper), 0, 50), draw, cells);
    double share = 68 + 11 * loyalty + 14 * draw.normal();
    numberOrUnanswered(Math.clamp(Math.round(share / 5) * 5, 5, 100), draw, cells);
    cells.text(STAYING.get(FIVE.rate(3.5 + 0.7 * loyalty + 0.7 * draw.normal()) - 1));
    double spend = group.medianSpend * StrictMath.exp(0.5 * draw.normal());
    cells.number(Math.max(5, Math.round(spend)));
  }

  private static void numberOrUnanswered(double number, Draw draw, Cells cells) {
    if (draw.chance(0.012)) {
      cells.text(UNANSWERED);
    } else {
      cells.number(number);
    }
  }

  private void platformCells(int respondent, Draw draw, Cells cells) {
    cells.number(respondent + 1);
    cells.text(submitted((respondent + draw.uniform()) / respondents));
    cells.text((int) (140 - 150 * StrictMath.log(1 - draw.uniform())) + "秒");
    cells.text(List.of("微信", "手机提交", "链接").get(draw.index(0.68, 0.22, 0.10)));
  }

  private String submitted(double share) {
    double day = share * DAYS;
    LocalDate date = wave.firstDay().plusDays((int) day);
    int second = 8 * 3600 + (int) ((day - (int) day) * 14 * 3600);
    return "%d/%d/%d %d:%02d:%02d"
        .formatted(
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            second / 3600,
            second / 60 % 60,
            second % 60);
  }
}
