package manyi.app.card;

import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// A survey of twelve respondents: a serial number, sex and customer group, a matrix of three
/// ratings, overall satisfaction, a comment.
public final class SmallSurvey {
  public static final int RESPONDENTS = 12;

  private static final Block SERVICE = new Block("q4", "对服务的满意程度");

  private SmallSurvey() {}

  public static Survey create() {
    return Survey.of(
        "small",
        RESPONDENTS,
        List.of(
            number("serial", "序号", Kind.IDENTIFIER),
            single("q1", "性别", Role.SEGMENT, "男", "女"),
            single("q2", "客户类型", Role.SEGMENT, "大客户", "商务客户", "住宅客户"),
            number("q3", "月均消费（元）", Kind.NUMBER),
            rating("q4.1", "通话质量", SERVICE, Role.SATISFACTION),
            rating("q4.2", "话费价格", SERVICE, Role.SATISFACTION),
            rating("q4.3", "维修速度", SERVICE, Role.SATISFACTION),
            rating("q5", "总体满意度", null, Role.OVERALL)));
  }

  static Question find(Survey survey, String id) {
    return survey.find(id).orElseThrow();
  }

  private static Question single(String id, String text, Role role, String... labels) {
    var levels = Stream.of(labels).map(Level::of).toList();
    return question(id, text, null, Kind.SINGLE, role, levels, coded(levels));
  }

  private static Question rating(String id, String text, @Nullable Block block, Role role) {
    var levels =
        IntStream.rangeClosed(1, 5).mapToObj(s -> new Level("" + s, "" + s, s)).toList();
    return question(id, text, block, Kind.RATING, role, levels, coded(levels));
  }

  private static Question number(String id, String text, Kind kind) {
    var values = IntStream.range(0, RESPONDENTS).mapToDouble(row -> 10 + row).toArray();
    var answers = new Answers.Measured(values, Rows.none(RESPONDENTS));
    return question(id, text, null, kind, Role.NONE, List.of(), answers);
  }

  private static Answers coded(List<Level> levels) {
    return new Answers.Coded(
        Codes.of(RESPONDENTS, levels.size(), row -> row * 7 / 3 % levels.size()));
  }

  private static Question question(
      String id,
      String text,
      @Nullable Block block,
      Kind kind,
      Role role,
      List<Level> levels,
      Answers answers) {
    return new Question(id, text, block, kind, role, List.of(), levels, answers);
  }
}
