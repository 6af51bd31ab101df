package manyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import manyi.Workbench;
import manyi.analysis.Request;
import manyi.app.sample.BundledSample;
import manyi.document.Table;
import manyi.preparation.Steps;
import manyi.progress.Progress;
import manyi.project.Card;
import manyi.project.Project;
import manyi.project.ProjectFile;
import manyi.project.Source;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {
  @TempDir static Path samples;
  private static Path sample;

  @TempDir Path folder;

  @BeforeAll
  static void theChineseSample() throws UserProblem {
    sample = BundledSample.TELECOM.copyTo(samples);
  }

  @Test
  void inspectPrintsOneObjectWithTheFieldsOfTheContract() {
    var called = Called.with("inspect", file(), "--json");
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
    assertThat(called.out().lines()).hasSize(1);
    var object = json(called.out());
    assertThat(object.propertyNames())
        .containsExactly(
            "file", "sheet", "dialect", "headerRows", "respondents", "questions", "notes");
    assertThat(object.get("respondents").intValue()).isEqualTo(2400);
    assertThat(object.get("headerRows").intValue()).isEqualTo(1);
    assertThat(object.get("questions").get(0).propertyNames())
        .contains(
            "id",
            "text",
            "group",
            "kind",
            "columns",
            "options",
            "answered",
            "unanswered",
            "notAsked",
            "min",
            "max");
  }

  @Test
  void respondentsAreInOneOfFourStatesWithEveryQuestion() {
    for (var question : json(Called.with("inspect", file(), "--json").out()).get("questions")) {
      long states =
          question.get("answered").longValue()
              + question.get("choseNothing").longValue()
              + question.get("unanswered").longValue()
              + question.get("notAsked").longValue();
      assertThat(states).as(question.get("id").stringValue()).isEqualTo(2400);
    }
  }

  @Test
  void aFileThatCannotBeOpenedStandsInItsPlaceAndTheOthersAreInspected() {
    var called = Called.with("inspect", "absent.xlsx", file(), "--json");
    assertThat(called.code()).isEqualTo(1);
    var lines = called.out().lines().toList();
    assertThat(lines).hasSize(2);
    var problem = json(lines.get(0));
    assertThat(problem.propertyNames()).containsExactly("file", "problem");
    assertThat(problem.get("problem").propertyNames()).containsExactly("key", "text", "where");
    assertThat(json(lines.get(1)).get("respondents").intValue()).isEqualTo(2400);
  }

  @Test
  void runPrintsTheResultAndNothingElse() {
    var called = Called.with("run", "frequencies", file(), "--questions", "q3", "--json");
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
    assertThat(called.out().lines()).hasSize(1);
    assertThat(json(called.out()).isObject()).isTrue();
  }

  @Test
  void aFilterLeavesFewerRespondents() {
    var all = Called.with("run", "frequencies", file(), "--questions", "q4", "--json");
    var some =
        Called.with(
            "run", "frequencies", file(), "--questions", "q4", "--filter", "q3 = 大客户", "--json");
    assertThat(some.code()).as(some.err()).isZero();
    assertThat(some.out()).isNotEqualTo(all.out());
  }

  @Test
  void resultsAreTablesInTheLanguageAskedFor() {
    var chinese =
        Called.with("run", "frequencies", file(), "--questions", "q3", "--language", "zh");
    var english = Called.with("run", "frequencies", file(), "--questions", "q3");
    assertThat(chinese.out()).contains("大客户").contains("─");
    assertThat(english.out()).contains("大客户").isNotEqualTo(chinese.out());
  }

  @Test
  void picturesAreNumberedBehindTheNameGivenAndOverwriteNothing() throws IOException {
    var file = folder.resolve("频数.svg");
    var asked =
        new String[] {
          "run",
          "frequencies",
          file(),
          "--questions",
          "q3,q4",
          "--picture",
          file.toString(),
          "--language",
          "zh"
        };
    var called = Called.with(asked);
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains(file.toString());
    assertThat(Files.readString(file)).contains("<text").contains("大客户");
    var second = folder.resolve("频数-2.svg");
    assertThat(second).isNotEmptyFile();
    var before = Files.readString(file);

    assertThat(Called.with(asked).code()).isZero();
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(folder.resolve("频数-4.svg")).isNotEmptyFile();
  }

  @Test
  void besideJsonThePicturesAreToldOnStandardError() throws IOException {
    var png = folder.resolve("p.PNG");
    var called =
        Called.with(
            "run",
            "frequencies",
            file(),
            "--questions",
            "q3",
            "--picture",
            png.toString(),
            "--dpi",
            "72",
            "--json");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(json(called.out()).isObject()).isTrue();
    assertThat(called.err().lines()).containsExactly("Written: " + png);
    assertThat(Files.readAllBytes(png)).startsWith((byte) 0x89, 'P', 'N', 'G');
  }

  @Test
  void aPictureThatCannotBeIsAskedForOtherwise() {
    var name = folder.resolve("p").toString();
    for (var wish :
        List.of(
            List.of("--picture", name + ".jpg"),
            List.of("--picture", name),
            List.of("--picture", name + ".png", "--dpi", "20"),
            List.of("--picture", name + ".png", "--dpi", "96.5"),
            List.of("--picture", name + ".png", "--dpi", "sharp"),
            List.of("--picture", name + ".svg", "--dpi", "96"),
            List.of("--dpi", "96"))) {
      var call = new ArrayList<>(List.of("run", "frequencies", file(), "--questions", "q3"));
      call.addAll(wish);
      var called = Called.with(call.toArray(String[]::new));
      assertThat(called.code()).as(wish.toString()).isEqualTo(2);
      assertThat(called.out()).isEmpty();
      assertThat(called.err().lines()).hasSize(1).noneMatch(line -> line.contains("Exception"));
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aResultWithoutAPictureSaysSo() {
    var called =
        Called.with("run", "quality", file(), "--picture", folder.resolve("p.pdf").toString());
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err().lines()).hasSize(1).allMatch(line -> line.contains("no picture"));
  }

  @Test
  void aSettingThatLacksIsNamedByItsLabelAndItsOption() {
    var called = Called.with("run", "crosstab", file());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .contains("\"Rows\"", "--rows", "manyi inspect")
        .doesNotContain("\"rows\"");
  }

  @Test
  void tooFewResamplesAreWrongUsage() {
    for (var analysis : List.of("quadrant", "segments", "drivers", "asymmetry")) {
      var called = Called.with("run", analysis, file(), "--resamples", "3");
      assertThat(called.code()).as(analysis).isEqualTo(2);
      assertThat(called.err()).as(analysis).contains("from 100 to 20,000");
    }
  }

  @Test
  void aWeightThatIsNotUsedIsNoted() {
    var alone = Called.with("run", "frequencies", file(), "--questions", "q3");
    assertThat(alone.out()).contains("holds a weight", "--weight");
    var id = alone.out().replaceAll("(?s).*--weight (\\S+)\\.\\s*$", "$1");
    var weighted = Called.with("run", "frequencies", file(), "--questions", "q3", "--weight", id);
    assertThat(weighted.code()).isZero();
    assertThat(weighted.out()).doesNotContain("holds a weight");
  }

  @Test
  void problemsOfTheInputAreOneParagraphWithoutATrace() {
    for (var call :
        List.of(
            new String[] {"run", "frequencies", "absent.xlsx"},
            new String[] {"run", "frequencies", file(), "--questions", "q999"},
            new String[] {"run", "frequencies", file(), "--questions", "q3", "--weight", "q999"},
            new String[] {"run", "frequencies", file(), "--questions", "q3", "--filter", "q3 ="},
            new String[] {"inspect", file(), "--sheet", "absent"},
            new String[] {"report", file(), "--plan", "absent.manyi"},
            new String[] {"report", "--format", "docx,pdf"})) {
      var called = Called.with(call);
      assertThat(called.code()).as(String.join(" ", call)).isEqualTo(1);
      assertThat(called.out()).isEmpty();
      assertThat(called.err().lines()).hasSize(1).noneMatch(line -> line.contains("Exception"));
    }
  }

  @Test
  void wrongUsageIsToldApartFromProblemsOfTheInput() {
    for (var call :
        List.of(
            new String[] {"dance"},
            new String[] {"inspect"},
            new String[] {"run"},
            new String[] {"run", "dance", file()},
            new String[] {"run", "frequencies"},
            new String[] {"run", "frequencies", file(), "--dance", "1"},
            new String[] {"run", "frequencies", file(), "--base"},
            new String[] {"run", "frequencies", file(), "--base", "dance"},
            new String[] {"run", "frequencies", file(), "--confidence", "2"},
            new String[] {"run", "crosstab", file()},
            new String[] {"report", "--format", "dance"},
            new String[] {"analyses", "--language", "fr"})) {
      var called = Called.with(call);
      assertThat(called.code()).as(String.join(" ", call)).isEqualTo(2);
      assertThat(called.out()).isEmpty();
      assertThat(called.err()).isNotBlank().doesNotContain("Exception");
    }
  }

  @Test
  void aBugIsReportedWithThePlaceOfItsDetailsAndWithoutWords() throws Exception {
    var broken = new Console(breaking(), new PrintStream(OutputStream.nullOutputStream()));
    var environment = Map.of("XDG_STATE_HOME", folder.toString());
    assertThat(Cli.run(new String[] {"analyses"}, broken, environment)).isEqualTo(70);
    try (var details = Files.list(folder.resolve("manyi"))) {
      assertThat(details.findFirst().orElseThrow())
          .content()
          .contains("IllegalStateException", "AnalysesCommand")
          .doesNotContain("planted");
    }
  }

  private static PrintStream breaking() {
    return new PrintStream(OutputStream.nullOutputStream()) {
      @Override
      public void print(String text) {
        throw new IllegalStateException("planted");
      }
    };
  }

  @Test
  void theCatalogueNamesEverySettingWithItsChoices() {
    var catalogue = json(Called.with("analyses", "--json").out()).get("analyses");
    assertThat(catalogue.valueStream().map(analysis -> analysis.get("name").stringValue()))
        .contains("frequencies", "crosstab", "quadrant");
    var base = catalogue.get(0).get("settings").get(1);
    assertThat(base.get("name").stringValue()).isEqualTo("base");
    assertThat(base.get("kind").stringValue()).isEqualTo("choice");
    assertThat(base.get("default").stringValue()).isEqualTo("answered");
    assertThat(base.get("choices").size()).isEqualTo(3);
  }

  @Test
  void theLanguageIsThatOfTheSystemUnlessAskedFor() {
    assertThat(Called.in(Map.of("LANG", "zh_CN.UTF-8"), "analyses").out()).contains("频数");
    assertThat(Called.in(Map.of("LC_ALL", "en_US", "LANG", "zh_CN"), "analyses").out())
        .doesNotContain("频数");
    assertThat(Called.in(Map.of("LANG", "zh_CN"), "analyses", "--language=en").out())
        .doesNotContain("频数");
  }

  @Test
  void helpIsDone() {
    for (var call : List.of(List.of("--help"), List.of("run", "crosstab", "-h"))) {
      var called = Called.with(call.toArray(String[]::new));
      assertThat(called.code()).isZero();
      assertThat(called.out()).startsWith("Usage:");
    }
  }

  @Test
  void aProjectPlansTheReport() throws Exception {
    var workbook = Files.copy(sample, folder.resolve("调查.xlsx"));
    var plan = folder.resolve("plan.manyi");
    var card = new Card(Request.of("frequencies").with("questions", "q3"), null, "q7 >= 50");
    ProjectFile.write(
        new Project(
            Source.of(workbook), Corrections.NONE, null, null, null, List.of(card), Language.ZH),
        plan);
    var called = Called.with("report", "--plan", plan.toString(), "--out", folder.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out().lines()).hasSize(2);
    assertThat(folder.resolve("调查-report.docx")).isNotEmptyFile();
    assertThat(folder.resolve("调查-report.xlsx")).isNotEmptyFile();

    Files.move(workbook, folder.resolve("elsewhere.xlsx"));
    var gone = Called.with("report", "--plan", plan.toString(), "--out", folder.toString());
    assertThat(gone.code()).isEqualTo(1);
    assertThat(gone.err()).contains("not there any more");
  }

  @Test
  void thePlanOfAnotherFileLendsItsAnalysesButNotItsTitle() throws Exception {
    var before = folder.resolve("before.csv");
    var now = folder.resolve("now.csv");
    Files.writeString(before, "Answer\n1\n2\n3\n4\n5\n1\n");
    Files.writeString(now, "Answer\n5\n4\n3\n2\n1\n5\n");
    var id = Workbench.open(before, Corrections.NONE, Progress.none()).survey().questions();
    var card = Request.of("frequencies").with("questions", id.getFirst().id());
    var plan = folder.resolve("plan.manyi");
    var title = "Report of 2025";
    ProjectFile.write(
        new Project(
            Source.of(before),
            Corrections.NONE,
            null,
            null,
            title,
            List.of(new Card(card, null, null)),
            Language.EN),
        plan);
    var called =
        Called.with(
            "report", now.toString(), "--plan", plan.toString(), "--out", folder.toString());
    assertThat(called.err()).contains("made for \"before.csv\"").contains("\"now.csv\"");
    assertThat(firstLine(folder.resolve("now-report.docx"))).isEqualTo("now: report");

    Called.with("report", "--plan", plan.toString(), "--out", folder.toString());
    assertThat(firstLine(folder.resolve("before-report.docx"))).isEqualTo(title);
  }

  /// The first paragraph of a Word file, read from its part: the window's module knows no POI.
  private static String firstLine(Path report) throws Exception {
    try (var zip = FileSystems.newFileSystem(report)) {
      var text = Files.readString(zip.getPath("word", "document.xml"));
      var paragraph = text.substring(text.indexOf("<w:p>"), text.indexOf("</w:p>"));
      return paragraph.replaceAll("<[^>]*>", "");
    }
  }

  @Test
  void aPlanForAnotherFileIsAProblemAndWritesNothing() throws Exception {
    var workbook = Files.copy(sample, folder.resolve("a.xlsx"));
    var absent = new Card(Request.of("frequencies").with("questions", "q999"), null, null);
    var called = reported(workbook, List.of(absent));
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("q999").contains("No section");
    assertThat(folder.resolve("a-report.docx")).doesNotExist();
  }

  @Test
  void aSectionThatFailsIsNamedAndTheOthersAreWritten() throws Exception {
    var workbook = Files.copy(sample, folder.resolve("a.xlsx"));
    var sound = new Card(Request.of("frequencies").with("questions", "q3"), null, null);
    var called = reported(workbook, List.of(sound, new Card(Request.of("dance"), null, null)));
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("Section 2").contains("dance");
    assertThat(folder.resolve("a-report.docx")).isNotEmptyFile();
  }

  @Test
  void whatStandsInTheFolderIsNeverOverwritten() throws Exception {
    var workbook = Files.copy(sample, folder.resolve("a.xlsx"));
    Files.writeString(folder.resolve("a-report.docx"), "mine");
    var sound = new Card(Request.of("frequencies").with("questions", "q3"), null, null);
    var called = reported(workbook, List.of(sound));
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(folder.resolve("a-report.docx")).hasContent("mine");
    assertThat(called.out()).contains("a-report-2.docx").contains("a-report-2.xlsx");
    assertThat(folder.resolve("a-report-2.docx")).isNotEmptyFile();
  }

  private Called reported(Path workbook, List<Card> cards) throws Exception {
    var plan = folder.resolve("plan.manyi");
    ProjectFile.write(
        new Project(Source.of(workbook), Corrections.NONE, null, null, null, cards, Language.EN),
        plan);
    return Called.with("report", "--plan", plan.toString(), "--out", folder.toString());
  }

  @Test
  void aFileThatIsNoProjectIsSaidToBeNone() throws Exception {
    for (var content : List.of("", "[]")) {
      var plan = Files.writeString(folder.resolve("plan.manyi"), content);
      var called = Called.with("report", "--plan", plan.toString());
      assertThat(called.code()).isEqualTo(1);
      assertThat(called.err()).contains("not a project").doesNotContain("{}");
    }
  }

  @Test
  void outputThatIsLostIsAProblem() {
    var full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    var gone =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(Cli.run(new String[] {"analyses"}, writing(full), Map.of())).isEqualTo(1);
    assertThat(Cli.run(new String[] {"analyses"}, writing(gone), Map.of())).isZero();
  }

  private static Console writing(OutputStream stream) {
    return new Console(
        new PrintStream(new AttendedStream(stream)),
        new PrintStream(OutputStream.nullOutputStream()));
  }

  @Test
  void troubleWithTheTemporaryFolderIsNoBug() {
    var full =
        new PrintStream(OutputStream.nullOutputStream()) {
          @Override
          public void print(String text) {
            throw new UncheckedIOException(new IOException("No space left on device"));
          }
        };
    var err = new ByteArrayOutputStream();
    var console = new Console(full, new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(Cli.run(new String[] {"analyses"}, console, Map.of())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
  }

  @Test
  void wrongUsageSaysWhichOptionAndHowToNameAFile() {
    var twice = Called.with("run", "frequencies", file(), "--questions", "q3", "--questions", "q4");
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err()).contains("--questions is given more than once");
    var dashed = Called.with("inspect", "-lead.xlsx");
    assertThat(dashed.code()).isEqualTo(2);
    assertThat(dashed.err()).contains("./-lead.xlsx");
  }

  @Test
  void anOwnCrosshairNeedsItsValues() {
    var called = Called.with("run", "quadrant", file(), "--crosshair", "own", "--json");
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).isNotBlank();
  }

  @Test
  void inspectIsWrittenForPeople() {
    var chinese = Called.with("inspect", file(), "--language", "zh").out();
    assertThat(chinese).doesNotContain("generic", "wenjuanxing", "T00:00", "1.0 – ");
  }

  @Test
  void theStandardReportHasACardForEveryMainQuestion() throws Exception {
    var opened = Workbench.open(sample, Corrections.NONE, Progress.none());
    assertThat(Workbench.suggest(opened.survey()))
        .hasSizeBetween(5, 30)
        .extracting(card -> card.request().analysis())
        .contains("frequencies", "crosstab", "quadrant");
  }

  @Test
  void aReportSaysWhomTheStepsLeftAndHowItsWeightWasMade() throws Exception {
    var steps = Steps.parse("keep q4 = 男\nw = rake q15: 是 = 1, 否 = 1; trim 4\nweigh w");
    var opened =
        Workbench.prepare(
            Workbench.open(sample, Corrections.NONE, Progress.none()), steps, Progress.none());
    var cards = List.of(new Card(Request.of("frequencies").with("questions", "q3"), null, null));
    var texts = Texts.in(Language.EN);
    var report = Workbench.report(opened, steps, cards, "R", texts, Progress.none());
    assertThat(report.subtitle()).contains("1,242 of 2,400 respondents");
    var tables =
        report.appendix().blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .toList();
    assertThat(words(tables.getFirst()))
        .contains("1,242 of 2,400 respondents")
        .anyMatch(text -> text.endsWith("1,242 of 2,400 respondents are left."));
    assertThat(tables.getLast().footnotes()).anyMatch(note -> note.contains("at most 4 times"));
    assertThat(report.appendix().blocks().toString())
        .contains("How weights were made: w")
        .contains("design effect");
  }

  @Test
  void theAppendixNamesTheWeightTheSettingsAndWhatIsLeftOut() throws Exception {
    var opened = Workbench.open(sample, Corrections.NONE, Progress.none());
    var cards =
        List.of(
            new Card(Request.of("frequencies").with("questions", "q3"), "权重", null),
            new Card(
                Request.of("frequencies").with("questions", "q4").with("confidence", "0.99"),
                "权重",
                "q3 = 大客户"));
    var report = Workbench.report(opened, cards, "R", Texts.in(Language.EN), Progress.none());
    assertThat(report.subtitle()).contains("Weighted by 权重");
    var tables =
        report.appendix().blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .toList();
    assertThat(tables).hasSize(2);
    assertThat(words(tables.get(0)))
        .anyMatch(text -> text.contains("q5 年龄"))
        .noneMatch(text -> text.contains("权重 权重"));
    assertThat(words(tables.get(1)))
        .anyMatch(text -> text.contains("99%") && text.contains("q3 = 大客户"))
        .noneMatch(text -> text.contains("95%"));
    assertThat(tables.get(1).footnotes()).singleElement().asString().contains("95%");
  }

  private static List<String> words(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.shown(Language.EN))
        .toList();
  }

  private static String file() {
    return sample.toString();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
