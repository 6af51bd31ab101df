package manyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.analysis.Request;
import manyi.app.Branches;
import manyi.project.Card;
import manyi.project.Project;
import manyi.project.ProjectFile;
import manyi.project.Source;
import manyi.text.Language;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Joining;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TogetherCliTest {
  @TempDir Path folder;
  List<Path> files = List.of();

  @BeforeEach
  void threeBranches() throws Exception {
    files = Branches.write(folder);
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }

  @Test
  void aFolderOfBranchesIsInspectedAsOneSurvey() {
    var called = Called.with("inspect", "--together", "branch", folder.toString(), "--json");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out().lines()).hasSize(1);
    var survey = json(called.out());
    assertThat(survey.get("respondents").intValue()).isEqualTo(3 * Branches.RESPONDENTS);
    assertThat(survey.get("together").stringValue()).isEqualTo("branch");
    assertThat(survey.get("files").valueStream().map(file -> file.get("name").stringValue()))
        .containsExactlyInAnyOrder("广州", "深圳", "珠海");
    var difference = survey.get("differences").get(0);
    assertThat(survey.get("differences").size()).isEqualTo(1);
    assertThat(difference.get("sort").stringValue()).isEqualTo("missing");
    assertThat(difference.get("question").stringValue()).isEqualTo("3、推荐意愿");
    assertThat(difference.get("files").get(0).stringValue()).isEqualTo("珠海");
    assertThat(difference.get("decision").stringValue()).isEqualTo("keep");
    assertThat(survey.get("questions").get(0).get("id").stringValue()).isEqualTo("branch");
  }

  @Test
  void onlyCommonQuestionsAreKeptOnDemand() {
    var called =
        Called.with(
            "inspect",
            "--together",
            "wave",
            "--differences",
            "common",
            folder.toString(),
            "--json");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(
            json(called.out()).get("questions").valueStream().map(q -> q.get("id").stringValue()))
        .contains("wave", "q2")
        .doesNotContain("q3");
  }

  @Test
  void anAnalysisComparesTheBranches() {
    var named = files.stream().map(Path::toString).toList();
    var called =
        Called.with(
            "run",
            "frequencies",
            "--together",
            "branch",
            named.get(0),
            named.get(1),
            named.get(2),
            "--questions",
            "branch",
            "--filter",
            "branch = 深圳",
            "--json");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(json(called.out()).get("included").get("n").intValue())
        .isEqualTo(Branches.RESPONDENTS);
  }

  @Test
  void severalFilesThatAreNoSurveyAndOtherWrongUsesAreWrongUsage() {
    var first = files.getFirst().toString();
    for (var call :
        List.of(
            List.of("run", "frequencies", first, first),
            List.of("inspect", first, "--differences", "common"),
            List.of("inspect", first, "--together", "family"))) {
      var called = Called.with(call.toArray(String[]::new));
      assertThat(called.code()).as(call.toString()).isEqualTo(2);
      assertThat(called.err()).isNotBlank();
    }
  }

  @Test
  void aFileThatCannotBeOpenedIsNamedAndSkippedOnDemand() throws Exception {
    var broken = folder.resolve("2026满意度_中山.csv");
    Files.writeString(broken, "");
    var called = Called.with("inspect", "--together", "branch", folder.toString(), "--json");
    assertThat(called.code()).isEqualTo(1);
    assertThat(json(called.out()).get("problem").get("key").stringValue())
        .isEqualTo("workbook.some-unreadable");
    assertThat(called.err()).contains("1 of 4 files").contains("中山").contains("--skip-unreadable");

    var skipping =
        Called.with("inspect", "--together", "branch", "--skip-unreadable", folder.toString());
    assertThat(skipping.code()).as(skipping.err()).isZero();
    assertThat(skipping.out()).contains("中山");
  }

  @Test
  void aProjectOfSeveralWorkbooksPlansOneReport() throws Exception {
    var plan = folder.resolve("plan.manyi");
    var card =
        new Card(Request.of("crosstab").with("rows", "q2").with("columns", "branch"), null, null);
    var corrections = Corrections.NONE.withTogether(Together.as(Joining.BRANCH));
    ProjectFile.write(
        new Project(
            files.stream().map(TogetherCliTest::source).toList(),
            corrections,
            null,
            null,
            null,
            List.of(card),
            Language.EN),
        plan);
    var called = Called.with("report", "--plan", plan.toString(), "--out", folder.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(folder.resolve("2026满意度-report.docx")).isNotEmptyFile();

    Files.writeString(files.get(1), Files.readString(files.get(1)).replace("很满意", "满意"));
    var changed = Called.with("report", "--plan", plan.toString(), "--out", folder.toString());
    assertThat(changed.err()).contains(files.get(1).toString());
  }

  private static Source source(Path file) {
    try {
      return Source.of(file);
    } catch (UserProblem e) {
      throw new AssertionError(e);
    }
  }
}
