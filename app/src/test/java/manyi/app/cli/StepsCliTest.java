package manyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Request;
import manyi.app.sample.BundledSample;
import manyi.preparation.Steps;
import manyi.project.Card;
import manyi.project.Project;
import manyi.project.ProjectFile;
import manyi.project.Source;
import manyi.text.Language;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StepsCliTest {
  @TempDir static Path samples;
  private static Path sample;

  @TempDir Path folder;

  @BeforeAll
  static void theChineseSample() throws UserProblem {
    sample = BundledSample.TELECOM.copyTo(samples);
  }

  private static Called run(String analysis, String... options) {
    var call = new ArrayList<>(List.of("run", analysis, sample.toString()));
    call.addAll(List.of(options));
    return Called.with(call.toArray(String[]::new));
  }

  private static JsonNode json(Called called) {
    return JsonMapper.shared().readTree(called.out());
  }

  @Test
  void stepsOfAFileComeBeforeThoseOfTheOptions() throws Exception {
    var file = Files.writeString(folder.resolve("steps.txt"), "# ages\nage = band q7: 50, 100\n");
    var called =
        run(
            "frequencies",
            "--questions",
            "a",
            "--steps",
            file.toString(),
            "--step",
            "a = recode age: small = 1; large = else",
            "--step",
            "keep a = large",
            "--json");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.err().lines()).hasSize(3);
    assertThat(called.err()).contains("respondents are left");
    var levels = json(called).get("questions").get(0).get("levels");
    assertThat(levels.get(0).get("n").asInt()).isZero();
    assertThat(levels.get(1).get("n").asInt()).isPositive();
  }

  @Test
  void aWrongStepIsShownInItsPlace() throws Exception {
    var wrong = run("frequencies", "--step", "band q7: 50, 20");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).contains("band q7: 50, ▸20");
    var file = Files.writeString(folder.resolve("steps.txt"), "\nband q7\n");
    var inFile = run("frequencies", "--steps", file.toString());
    assertThat(inFile.code()).isEqualTo(1);
    assertThat(inFile.err()).contains("steps.txt:2: band q7▸");
    assertThat(run("frequencies", "--steps", "absent.txt").err()).contains("absent.txt");
    assertThat(run("frequencies", "--step", "reverse q999").err())
        .contains("q999_reverse = reverse q999");
  }

  @Test
  void respondentsAreRakedByATableAndWeighedByIt() throws Exception {
    var targets =
        Files.writeString(
            folder.resolve("targets.csv"), "question,level,target\n" + targets("1", "3"));
    var called =
        run(
            "frequencies",
            "--questions",
            "b",
            "--step",
            BANDS,
            "--rake",
            targets.toString(),
            "--json");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.err()).contains("efficiency");
    var result = json(called);
    assertThat(result.get("weight").asString()).startsWith("weight");
    assertThat(result.get("questions").get(0).get("levels").get(0).get("proportion").asDouble())
        .isCloseTo(0.25, within(1e-9));

    var diagnosed = run("raking", "--step", BANDS, "--rake", targets.toString(), "--json");
    assertThat(diagnosed.code()).as(diagnosed.err()).isZero();
    assertThat(json(diagnosed).get("converged").asBoolean()).isTrue();
    assertThat(run("raking").code()).isEqualTo(1);
  }

  private static final String BANDS = "b = band q7: 100; labels low, high";

  private static String targets(String low, String high) {
    return "b,low," + low + "\nb,high," + high + "\n";
  }

  @Test
  void aProjectsStepsAreTakenForItsReportAndListedInIt() throws Exception {
    var workbook = Files.copy(sample, folder.resolve("a.xlsx"));
    var plan = folder.resolve("plan.manyi");
    var card = new Card(Request.of("frequencies").with("questions", "b"), null, null);
    ProjectFile.write(
        new Project(
                Source.of(workbook), Corrections.NONE, null, null, null, List.of(card), Language.EN)
            .withSteps(Steps.parse(BANDS)),
        plan);
    var called = Called.with("report", "--plan", plan.toString(), "--out", folder.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.err()).contains("b: q7").contains("in bands: low, high");
    assertThat(folder.resolve("a-report.docx")).isNotEmptyFile();
  }

  @Test
  void exportsCarryTheQuestionsMade() throws Exception {
    var called =
        Called.with(
            "export",
            sample.toString(),
            "--format",
            "csv",
            "--step",
            BANDS,
            "--step",
            "flag: same answers",
            "--out",
            folder.toString());
    assertThat(called.code()).as(called.err()).isZero();
    List<Path> files;
    try (var listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith("-data.csv")).toList();
    }
    assertThat(Files.readAllLines(files.getFirst()).getFirst()).contains("b", "flag");
  }

  @Test
  void weightsLeftOutAreToldByWhy() {
    var called =
        run(
            "frequencies",
            "--step",
            "w = score q7",
            "--step",
            "v = recode q7: 0 = 0-99; 1 = 100-199",
            "--weight",
            "v",
            "--json");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.err()).contains("with a weight of zero");
  }

  @Test
  void aStepThatLeavesNobodyIsNamed() {
    var called = run("frequencies", "--questions", "q3", "--step", "keep q7 > 100000");
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("\"keep q7 > 100000\" leaves no respondents");
  }

  @Test
  void aMissingFileOfStepsIsSaidToBeMissing() {
    assertThat(run("frequencies", "--steps", "absent.txt").err()).contains("There is no file");
  }

  @Test
  void twoWeightsAreRefused() throws Exception {
    var targets = Files.writeString(folder.resolve("t.csv"), "question,level,n\n性别,男,1\n,女,1\n");
    var two = run("frequencies", "--rake", targets.toString(), "--weight", "权重");
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.err()).contains("--weight cannot name another one");

    var one = run("frequencies", "--questions", "q4", "--rake", targets.toString(), "--json");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(json(one).get("questions").get(0).get("levels").get(0).get("proportion").asDouble())
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void targetsThatDoNotFitAreAProblemOfTheCommand() {
    var called = run("raking", "--targets", "q4: 男 = 1, nobody = 2", "--json");
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("no level \"nobody\"");
    assertThat(run("quality", "--duration", "q4").code()).isEqualTo(1);
  }

  @Test
  void aReportIsWeightedAsAsked() {
    var plain = report("--weight", "none");
    assertThat(plain.code()).as(plain.err()).isZero();
    assertThat(plain.err()).doesNotContain("weight");
    var asked = report("--weight", "权重");
    assertThat(asked.code()).as(asked.err()).isZero();
    assertThat(asked.err()).doesNotContain("looks like a weight");
    assertThat(report().err()).contains("weighted by 权重").contains("--weight none");
    assertThat(report("--weight", "q999").code()).isEqualTo(1);
  }

  private Called report(String... options) {
    var call =
        new ArrayList<>(
            List.of("report", sample.toString(), "--format", "xlsx", "--out", folder.toString()));
    call.addAll(List.of(options));
    return Called.with(call.toArray(String[]::new));
  }
}
