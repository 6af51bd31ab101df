package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.State;
import manyi.survey.Survey;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.cells.RawCells;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real exports, kept beside the project; without them these tests are skipped.
class SharedDataTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  private static Opened open(String name) throws UserProblem {
    var file = DATA.resolve(name);
    assumeTrue(Files.exists(file), "there is no " + file);
    return Importer.open(file, Corrections.NONE, Progress.none());
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  private static int count(Question question, State state) {
    return (int)
        IntStream.range(0, question.answers().rows())
            .filter(row -> question.answers().state(row) == state)
            .count();
  }

  private static long kinds(Survey survey, Kind kind) {
    return survey.questions().stream().filter(q -> q.kind() == kind).count();
  }

  @Test
  void everyWorkbookOpensOrGetsOneClearSentence() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "there is no " + DATA);
    List<Path> files;
    try (var all = Files.walk(DATA)) {
      files = all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (var file : files) {
      try {
        var opened = Importer.open(file, Corrections.NONE, Progress.none());
        assertThat(opened.survey().questions()).as(file.toString()).isNotEmpty();
        var ids = opened.survey().questions().stream().map(Question::id).toList();
        assertThat(ids).as(file.toString()).doesNotHaveDuplicates();
        for (var language : Language.values()) {
          opened.notes().forEach(n -> assertThat(Texts.in(language).say(n.message())).isNotBlank());
        }
      } catch (UserProblem problem) {
        for (var language : Language.values()) {
          assertThat(Texts.in(language).say(problem.problem())).as(file.toString()).isNotBlank();
        }
      }
    }
  }

  @Test
  void aWenjuanxingExportOfStatements() throws UserProblem {
    var opened = open("real/wjx_parenting_245.xlsx");

    assertThat(opened.dialect()).isEqualTo(Dialect.WENJUANXING);
    assertThat(opened.survey().respondents()).isEqualTo(245);
    assertThat(opened.survey().question("序号").kind()).isEqualTo(Kind.IDENTIFIER);
    assertThat(opened.survey().question("提交答卷时间").kind()).isEqualTo(Kind.TIME);
    assertThat(opened.survey().question("来自ip").kind()).isEqualTo(Kind.META);
    assertThat(opened.survey().question("q20").kind()).isEqualTo(Kind.RATING);
    assertThat(labels(opened.survey().question("q20"))).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void aWenjuanxingExportWithDemographicsInWords() throws UserProblem {
    var opened = open("real/wjx_greenspace_gz.xlsx");

    assertThat(opened.survey().respondents()).isEqualTo(306);
    assertThat(labels(opened.survey().question("q2")))
        .containsExactly("18岁以下", "18–24岁", "25–34岁", "35–44岁", "45–54岁", "55–64岁", "65岁及以上");
    assertThat(opened.survey().question("q1").role()).isEqualTo(Role.SEGMENT);
    assertThat(
            IntStream.rangeClosed(5, 22)
                .mapToObj(i -> opened.survey().find("q" + i).orElseThrow().kind()))
        .containsOnly(Kind.RATING);
  }

  @Test
  void aQualtricsExportWithSliders() throws UserProblem {
    var opened = open("real/qualtrics_climate_as_xlsx.xlsx");

    assertThat(opened.dialect()).isEqualTo(Dialect.QUALTRICS);
    assertThat(opened.headerRows()).containsExactly(1, 2, 3);
    assertThat(opened.survey().respondents()).isEqualTo(452);
    assertThat(kinds(opened.survey(), Kind.TIME)).isEqualTo(3);
    assertThat(opened.survey().question("responseid").kind()).isEqualTo(Kind.IDENTIFIER);
    assertThat(opened.survey().question("honesty_1").kind()).isEqualTo(Kind.NUMBER);
    assertThat(opened.survey().question("impressiveness").scores()).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void anOperatorsSurveyWithOptionsAsTheirNumbers() throws UserProblem {
    var survey = open("real/cn_bjmobile_voice.xlsx").survey();

    assertThat(survey.respondents()).isEqualTo(5433);
    assertThat(survey.question("语音通话整体满意度").role()).isEqualTo(Role.OVERALL);
    assertThat(survey.question("网络覆盖与信号强度").kind()).isEqualTo(Kind.RATING);
    var places = survey.question("居民小区");
    assertThat(places.kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(places.columns()).hasSize(8).startsWith("G").endsWith("N");
    assertThat(count(places, State.CHOSE_NOTHING)).isEqualTo(2573);
    assertThat(survey.question("脱网次数").kind()).isEqualTo(Kind.NUMBER);
  }

  @Test
  void aTableInWordsWithoutNumbers() throws UserProblem {
    var survey = open("real/cn_guilin_students.xlsx").survey();

    assertThat(survey.respondents()).isEqualTo(1308);
    assertThat(labels(survey.question("你的年级是"))).containsExactly("大一", "大二", "大三", "大四");
    assertThat(labels(survey.question("自身睡眠质量情况"))).containsExactly("不好", "一般", "良好");
    assertThat(survey.question("你的年龄").kind()).isEqualTo(Kind.NUMBER);
  }

  @Test
  void anAgencysDataBesideItsCodeBook() throws UserProblem {
    var opened = open("real/sfo_customer_survey_2017.xlsx");

    assertThat(opened.sheet()).isEqualTo("data");
    assertThat(opened.survey().respondents()).isEqualTo(2831);
    assertThat(opened.survey().question("weight").role()).isEqualTo(Role.WEIGHT);
    assertThat(opened.survey().question("respnum").kind()).isEqualTo(Kind.IDENTIFIER);
    assertThat(opened.survey().block("q7")).hasSize(15).allMatch(q -> q.kind() == Kind.RATING);
    assertThat(count(opened.survey().question("q7all"), State.UNANSWERED)).isEqualTo(143);
  }

  @Test
  void optionsWhoseColumnsHoldTheirOwnName() throws UserProblem {
    var survey = open("real/springer_data_sharing.xlsx").survey();

    assertThat(survey.respondents()).isEqualTo(7718);
    var problems = survey.question("lack_of_time_to_deposit_d");
    assertThat(problems.kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(problems.columns()).containsExactly("L", "M", "N", "O", "P");
    assertThat(((manyi.survey.Answers.Chosen) problems.answers()).options().getFirst().count())
        .isEqualTo(2038);
  }

  @Test
  void microsoftFormsWithSemicolons() throws UserProblem {
    var survey = open("real/msforms_phone_en.xlsx").survey();

    assertThat(survey.question("what_factors_are_importa").kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(labels(survey.question("how_satisfied_are_you_ab")))
        .containsExactly(
            "Very dissatisfied",
            "Somewhat dissatisfied",
            "Neither satisfied nor dissatisfied",
            "Somewhat satisfied",
            "Very satisfied");
    assertThat(labels(survey.question("the_amount_of_time_you_s")))
        .startsWith("0-1 hours", "1-2 hours")
        .endsWith(">9 hours");
  }

  @Test
  void classicData() throws UserProblem {
    var mass = open("classic/MASS_survey_237.xlsx").survey();
    assertThat(mass.question("pulse").kind()).isEqualTo(Kind.NUMBER);
    assertThat(mass.question("sex").kind()).isEqualTo(Kind.SINGLE);
    assertThat(count(mass.question("sex"), State.UNANSWERED)).isEqualTo(1);
    var ecsi = open("mobi/mobi_ecsi_250.xlsx");
    assertThat(ecsi.sheet()).isEqualTo("data");
    assertThat(kinds(ecsi.survey(), Kind.RATING)).isEqualTo(24);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "real/msforms_phone_en.xlsx",
        "real/cn_pingpong_parents.xlsx",
        "real/kobo_poultry_amuse.xlsx",
        "real/wjx_parenting_245.xlsx",
        "classic/MASS_survey_237.xlsx"
      })
  void cellsAreThoseThatTheUsualLibraryReads(String name) throws IOException, UserProblem {
    var opened = open(name);
    try (var workbook = new XSSFWorkbook(Files.newInputStream(opened.file()))) {
      for (var row : workbook.getSheet(opened.sheet())) {
        for (var cell : row) {
          var type =
              cell.getCellType() == CellType.FORMULA
                  ? cell.getCachedFormulaResultType()
                  : cell.getCellType();
          var own = ((RawCells) opened.raw()).text(cell.getRowIndex(), cell.getColumnIndex());
          var place = name + " " + cell.getAddress();
          switch (type) {
            case STRING -> assertThat(own).as(place).isEqualTo(cell.getStringCellValue());
            case NUMERIC -> {
              if (DateUtil.isCellDateFormatted(cell)) {
                assertThat(own)
                    .as(place)
                    .satisfiesAnyOf(
                        text ->
                            assertThat(text)
                                .startsWith(
                                    cell.getLocalDateTimeCellValue().toLocalDate().toString()),
                        text -> assertThat(text).hasSize(8));
              } else {
                assertThat(Double.parseDouble(own)).as(place).isEqualTo(cell.getNumericCellValue());
              }
            }
            case BOOLEAN ->
                assertThat(own)
                    .as(place)
                    .isEqualToIgnoringCase(Boolean.toString(cell.getBooleanCellValue()));
            case BLANK -> assertThat(own).as(place).isEmpty();
            case ERROR, FORMULA, _NONE -> assertThat(own).as(place).isNotNull();
          }
        }
      }
    }
  }
}
