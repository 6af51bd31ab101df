package manyi.app.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import manyi.survey.Answers;
import manyi.survey.Block;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.text.Message;
import manyi.workbook.Opened;
import manyi.workbook.cells.RawSheet;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;
import org.jspecify.annotations.Nullable;

/// A small file as the importer would hand it over, made without a workbook.
public final class Previews {
  public static final int RESPONDENTS = 120;
  private static final Random RANDOM = new Random(7);

  private Previews() {}

  /// A customer group, a matrix of three items, an overall rating that is doubtful, the spending, a
  /// weight, and the time that the platform adds.
  public static Opened telecom() {
    var matrix = new Block("q10", "满意程度");
    var questions = new ArrayList<Question>();
    questions.add(time());
    questions.add(single("q3", "客户类型", Role.SEGMENT, "大客户", "商务客户", "住宅客户", "网络客户"));
    questions.add(number("q7", "月均消费（元）", Role.NONE, 8, 300));
    for (var item : List.of("市内电话费价格", "电话装机时间", "通话质量")) {
      var id = "q10." + (questions.size() - 2);
      questions.add(rating(id, item, matrix, Role.SATISFACTION));
    }
    questions.add(rating("q12", "总体满意度", null, Role.OVERALL));
    questions.add(number("weight", "加权系数", Role.WEIGHT, 0.5, 1.5));
    return opened(Survey.of("满意度_江西", RESPONDENTS, questions));
  }

  /// The same as it is after corrections.
  public static Opened corrected(Corrections corrections) {
    return opened(telecom().survey(), corrections);
  }

  /// The same by another name.
  public static Opened named(String file) {
    var telecom = telecom();
    return new Opened(
        Path.of(file),
        telecom.sheet(),
        telecom.sheets(),
        telecom.dialect(),
        telecom.headerRows(),
        telecom.raw(),
        telecom.notes(),
        telecom.corrections(),
        telecom.survey(),
        telecom.missing());
  }

  static Opened opened(Survey survey) {
    return opened(survey, Corrections.NONE);
  }

  private static Opened opened(Survey survey, Corrections corrections) {
    var doubt =
        new Note(
            Severity.DOUBT, Message.of("dialog.question"), "G1", survey.questions().get(6).id());
    return new Opened(
        Path.of("满意度_江西.xlsx"),
        "答卷数据",
        List.of("答卷数据", "说明"),
        Dialect.WENJUANXING,
        List.of(1),
        new Sheet(survey),
        List.of(doubt),
        corrections,
        survey,
        Map.of("q12", List.of("99")));
  }

  private static Question single(String id, String text, Role role, String... labels) {
    var levels = List.of(labels).stream().map(Level::of).toList();
    var codes = Codes.of(RESPONDENTS, levels.size(), _ -> RANDOM.nextInt(levels.size()));
    return new Question(
        id, text, null, Kind.SINGLE, role, List.of("B"), levels, new Answers.Coded(codes));
  }

  private static Question rating(String id, String text, @Nullable Block block, Role role) {
    var levels =
        IntStream.rangeClosed(1, 10)
            .mapToObj(score -> new Level("" + score, "" + score, score))
            .toList();
    var codes = Codes.of(RESPONDENTS, levels.size(), _ -> RANDOM.nextInt(levels.size()));
    return new Question(
        id, text, block, Kind.RATING, role, List.of("D"), levels, new Answers.Coded(codes));
  }

  private static Question number(String id, String text, Role role, double from, double to) {
    var values = RANDOM.doubles(RESPONDENTS, from, to).map(v -> Math.round(v * 100) / 100.0);
    return new Question(
        id,
        text,
        null,
        Kind.NUMBER,
        role,
        List.of("C"),
        List.of(),
        new Answers.Measured(values.toArray(), Rows.none(RESPONDENTS)));
  }

  private static Question time() {
    var values = RANDOM.doubles(RESPONDENTS, 1.78e9, 1.7801e9).toArray();
    return new Question(
        "提交答卷时间",
        "提交答卷时间",
        null,
        Kind.TIME,
        Role.NONE,
        List.of("A"),
        List.of(),
        new Answers.Measured(values, Rows.none(RESPONDENTS)));
  }

  private record Sheet(Survey survey) implements RawSheet {
    @Override
    public int rows() {
      return RESPONDENTS + 1;
    }

    @Override
    public int columns() {
      return survey.questions().size();
    }

    @Override
    public String text(int row, int column) {
      var question = survey.questions().get(column);
      if (row == 0) {
        return question.text();
      }
      return switch (question.answers()) {
        case Answers.Coded(var codes) -> question.levels().get(codes.at(row - 1)).label();
        case Answers.Measured measured -> String.valueOf(measured.at(row - 1));
        case Answers.Chosen _, Answers.Ranked _, Answers.Written _ -> "";
      };
    }
  }
}
