package manyi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import manyi.exchange.ExchangeFile.Values;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Filter;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.State;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.RawCells;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written can be read again, and holds the same.
class ExchangeTest {
  private static final double MIDNIGHT = 1_779_408_000;

  @TempDir Path folder;

  private static Survey survey() {
    var scale =
        List.of(
            new Level("差", "差", 1),
            new Level("一般", "一般", 2),
            new Level("好", "好", 3),
            new Level("说不清", "说不清", Double.NaN));
    var times =
        new Answers.Measured(
            new double[] {MIDNIGHT, MIDNIGHT + 3661, Double.NaN, MIDNIGHT, MIDNIGHT, MIDNIGHT},
            Rows.none(6));
    return SurveyBuilder.of(6)
        .coded("q1", "总体满意度", Kind.RATING, scale, 0, 2, 3, -1, 1, -2)
        .single("q2", "Which city?", "Beijing Shanghai =Xi'an", 0, 1, 2, 1, -1, 0)
        .multiple("q3", "Used?", "Phone Web", "0", "0,1", "", null, SurveyBuilder.NOT_ASKED, "1")
        .number("q4.1", "How much", 1, 2.5, Double.NaN, -3, 200, 1e6)
        .add("when", "When?", Kind.TIME, List.of(), times)
        .add("with", "Say more", Kind.TEXT, List.of(), written("长".repeat(400), "=1+1", "x"))
        .number("w", "weight", 0.5, 1.5, 1, 1, 1, 1)
        .build();
  }

  private static Answers written(String... texts) {
    return new Answers.Written(
        row -> row < texts.length ? texts[row] : "",
        Rows.where(6, row -> row < texts.length),
        Rows.none(6));
  }

  private Path write(Survey survey, ExchangeFormat format, Values values) throws UserProblem {
    var file = folder.resolve("out." + format.ending());
    new ExchangeFile(survey, false, values, Texts.in(Language.ZH))
        .write(format, file, Progress.none());
    return file;
  }

  private RawCells cells(Path file) throws UserProblem {
    var opened = Importer.open(file, Corrections.NONE, Progress.none());
    assertThat(opened.dialect()).isEqualTo(Dialect.SPSS);
    return (RawCells) opened.raw();
  }

  private static List<String> column(RawCells cells, int column) {
    return IntStream.range(1, 7).mapToObj(row -> cells.text(row, column)).toList();
  }

  private static Dictionary.Variable said(RawCells cells, String name) {
    return Objects.requireNonNull(cells.dictionary().of(name), name);
  }

  @Test
  void aSystemFileHoldsTheSameAnswers() throws UserProblem {
    var weighted = survey().weighted(Weights.of("w", new double[] {.5, 1.5, 1, 1, 1, 1}));
    var cells = cells(write(weighted, ExchangeFormat.SAV, Values.LABELS));

    assertThat(column(cells, 0)).containsExactly("1", "3", "99", "-2", "2", "-3");
    assertThat(column(cells, 1)).containsExactly("1", "2", "3", "2", "-2", "1");
    assertThat(column(cells, 2)).containsExactly("1", "1", "0", "-2", "-3", "0");
    assertThat(column(cells, 3)).containsExactly("0", "1", "0", "-2", "-3", "1");
    assertThat(column(cells, 4)).containsExactly("1", "2.5", "", "-3", "200", "1000000");
    assertThat(column(cells, 5).subList(0, 3))
        .containsExactly("2026-05-22", "2026-05-22 01:01:01", "");
    assertThat(column(cells, 6)).containsExactly("长".repeat(400), "=1+1", "x", "", "", "");
    assertThat(cells.text(0, 6)).isEqualTo("vwith");
    assertThat(cells.dictionary().weight()).isEqualTo("w");
  }

  @Test
  void aSystemFileSaysWhatItsCodesMean() throws UserProblem {
    var cells = cells(write(survey(), ExchangeFormat.SAV, Values.LABELS));

    var rating = said(cells, "q1");
    assertThat(rating.label()).isEqualTo("总体满意度");
    assertThat(rating.measure()).isEqualTo(Dictionary.Measure.ORDINAL);
    assertThat(rating.labels())
        .containsEntry("3", "好")
        .containsEntry("99", "说不清")
        .containsEntry("-3", "(跳过)")
        .containsEntry("-2", "(空)");
    assertThat(rating.missing().values()).containsExactlyInAnyOrder("99", "-3", "-2");
    assertThat(cells.dictionary().sets())
        .containsExactly(new Dictionary.MultipleSet("q3", "Used?", "1", List.of("q3_1", "q3_2")));
  }

  @Test
  void importedAgainTheQuestionsAreTheSame() throws UserProblem {
    var again =
        Importer.open(
                write(survey(), ExchangeFormat.SAV, Values.LABELS),
                Corrections.NONE,
                Progress.none())
            .survey();

    var rating = again.question("q1");
    assertThat(rating.kind()).isEqualTo(Kind.RATING);
    assertThat(rating.text()).isEqualTo("总体满意度");
    assertThat(states(rating)).isNotEmpty();
    assertThat(again.question("q2").levels().stream().map(Level::label))
        .containsExactly("Beijing", "Shanghai", "=Xi'an");
    var multiple =
        again.questions().stream().filter(q -> q.kind() == Kind.MULTIPLE).findFirst().orElseThrow();
    assertThat(multiple.text()).isEqualTo("Used?");
    assertThat(multiple.levels().stream().map(Level::label)).containsExactly("Phone", "Web");
    assertThat(states(multiple)).isEqualTo(states(survey().question("q3")));
  }

  private static String states(Question question) {
    return IntStream.range(0, question.answers().rows())
        .mapToObj(row -> question.answers().state(row))
        .map(State::name)
        .toList()
        .toString();
  }

  @Test
  void onlyTheRespondentsOfTheFilterAreWritten() throws UserProblem {
    var kept = survey().including(Filter.parse("q2 = Beijing").rows(survey()));
    var cells = cells(write(kept, ExchangeFormat.SAV, Values.LABELS));

    assertThat(cells.rows()).isEqualTo(3);
  }

  @Test
  void csvIsUtf8WithAMarkAndWithoutFormulas() throws UserProblem, IOException {
    var file = write(survey(), ExchangeFormat.CSV, Values.LABELS);
    var text = Files.readString(file);

    assertThat(text).startsWith("\uFEFFq1,q2,q3_1,q3_2,q4.1,when,vwith,w\r\n");
    assertThat(text.lines().skip(2).findFirst().orElseThrow())
        .isEqualTo("好,Shanghai,选中,选中,2.5,2026-05-22 01:01:01,'=1+1,1.5");
    assertThat(text.lines().skip(3).findFirst().orElseThrow())
        .isEqualTo("说不清,'=Xi'an,未选中,未选中,,,x,1");
    assertThat(Files.readString(ExchangeFile.codebook(file))).contains("q1,总体满意度,有序,99,说不清,是\r\n");
  }

  @Test
  void csvOfCodesHoldsThoseOfTheCodeBook() throws UserProblem, IOException {
    var text = Files.readString(write(survey(), ExchangeFormat.CSV, Values.CODES));

    assertThat(text.lines().skip(3).findFirst().orElseThrow()).isEqualTo("99,3,0,0,,,x,1");
  }

  @Test
  void levelsKeepTheirOwnNumbers() {
    var own = List.of(new Level("7", "a", Double.NaN), new Level("-1", "b", Double.NaN));

    assertThat(LevelCodes.of(own)).containsExactly(7, -1);
    assertThat(LevelCodes.of(List.of(Level.of("a"), Level.of("b")))).containsExactly(1, 2);
  }

  @Test
  void namesAreValidAndUniqueWhateverTheirCase() {
    var names = new VariableNames();

    assertThat(List.of("q1", "Q1", "1st", "满意 度", "and", "x.").stream().map(names::of))
        .containsExactly("q1", "Q1_2", "v1st", "满意_度", "vand", "x");
    assertThat(names.of("长".repeat(40)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65);
  }
}
