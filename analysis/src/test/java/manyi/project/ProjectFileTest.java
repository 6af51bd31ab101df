package manyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import manyi.analysis.Request;
import manyi.preparation.Steps;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.text.Language;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.recognition.Together.Joining;
import manyi.workbook.recognition.Together.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {
  @TempDir Path folder;
  Path workbook;
  Path file;

  @BeforeEach
  void aWorkbookAndAPlaceForItsProject() throws Exception {
    workbook = Files.writeString(folder.resolve("满意度.xlsx"), "content");
    file = folder.resolve("work.manyi");
  }

  @Test
  void aProjectIsReadAsItWasWritten() throws Exception {
    var project = project();
    ProjectFile.write(project, file);
    assertThat(ProjectFile.read(file)).isEqualTo(project);
  }

  @Test
  void aProjectMovesTogetherWithItsWorkbook() throws Exception {
    ProjectFile.write(project(), file);
    var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(workbook, elsewhere.resolve("满意度.xlsx"));
    var moved = Files.move(file, elsewhere.resolve("work.manyi"));
    var source = ProjectFile.read(moved).source();
    assertThat(source.file()).isEqualTo(elsewhere.resolve("满意度.xlsx").toAbsolutePath());
    assertThat(source.compare()).isEqualTo(Source.Change.SAME);
  }

  @Test
  void aWorkbookOutsideTheFolderIsNamedByItsWholePath() throws Exception {
    var other = Files.createDirectory(folder.resolve("project")).resolve("work.manyi");
    ProjectFile.write(project(), other);
    assertThat(ProjectFile.read(other).source().file()).isEqualTo(workbook.toAbsolutePath());
  }

  @Test
  void aWorkbookIsSameGoneOrChanged() throws Exception {
    var source = Source.of(workbook);
    assertThat(source.compare()).isEqualTo(Source.Change.SAME);
    Files.writeString(workbook, "CONTENT");
    assertThat(source.compare()).isEqualTo(Source.Change.CHANGED);
    Files.delete(workbook);
    assertThat(source.compare()).isEqualTo(Source.Change.MOVED);
  }

  @Test
  void unknownFieldsAreIgnored() throws Exception {
    ProjectFile.write(project(), file);
    Files.writeString(
        file, Files.readString(file).replaceFirst("\\{", "{\"window\": {\"width\": 3},"));
    assertThat(ProjectFile.read(file)).isEqualTo(project());
  }

  @Test
  void whatStandsOnThePagesIsKept() throws Exception {
    var before = project();
    var page = Request.of("quadrant").with("crosshair", "medians");
    var project =
        new Project(
            before.sources(),
            before.corrections(),
            before.steps(),
            before.weight(),
            before.filter(),
            before.title(),
            before.report(),
            before.language(),
            List.of(page));

    ProjectFile.write(project, file);

    assertThat(ProjectFile.read(file)).isEqualTo(project);
  }

  @Test
  void aFileFromBeforeReportsHadTitlesIsRead() throws Exception {
    ProjectFile.write(project(), file);
    Files.writeString(file, Files.readString(file).replaceFirst(" *\"title\".*\\n", ""));
    assertThat(ProjectFile.read(file).title()).isNull();
    assertThat(ProjectFile.read(file).report()).isEqualTo(project().report());
  }

  @Test
  void aNewerFormatIsRefused() throws Exception {
    Files.writeString(file, "{\"format\": 4}");
    assertThat(problemOfReading()).isEqualTo("project.newer");
  }

  @Test
  void brokenJsonIsNamedWithItsLine() throws Exception {
    Files.writeString(file, "{\n\"format\": 1,\n\"source\": [}");
    var problem = catchThrowableOfType(UserProblem.class, () -> ProjectFile.read(file));
    assertThat(problem.problem().key()).isEqualTo("project.broken");
    assertThat(problem.where()).isEqualTo(file + ":3");
  }

  @Test
  void aFieldOfAWrongTypeIsNamed() throws Exception {
    ProjectFile.write(project(), file);
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"size\" : \\d+", "\"size\" : \"big\""));
    var problem = catchThrowableOfType(UserProblem.class, () -> ProjectFile.read(file));
    assertThat(problem.problem().key()).isEqualTo("project.wrong-field");
    assertThat(problem.where()).endsWith("source.size");
  }

  @Test
  void whatIsNoProjectIsRefused() throws Exception {
    for (var text : List.of("", "[]", "3", "null")) {
      Files.writeString(file, text);
      assertThat(problemOfReading()).as(text).isEqualTo("project.not-a-project");
    }
    for (var text : List.of("{}", "{\"format\": \"1\"}")) {
      Files.writeString(file, text);
      assertThat(problemOfReading()).as(text).isEqualTo("project.wrong-field");
    }
    Files.write(file, new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFE});
    assertThat(problemOfReading()).isEqualTo("project.unreadable");
    Files.delete(file);
    assertThat(problemOfReading()).isEqualTo("project.unreadable");
  }

  @Test
  void severalWorkbooksAndWhatWasDecidedAreReadAsTheyWereWritten() throws Exception {
    var other = Files.writeString(folder.resolve("二.xlsx"), "other");
    var together =
        new Together(
            Joining.WAVE,
            Scope.COMMON,
            Map.of("一", "2025"),
            Map.of("missing:总体满意度", Decision.LEAVE_OUT),
            true);
    var alone = project();
    var several =
        new Project(
            List.of(Source.of(workbook), Source.of(other)),
            alone.corrections().withTogether(together),
            null,
            null,
            null,
            alone.report(),
            Language.EN);
    ProjectFile.write(several, file);

    assertThat(ProjectFile.read(file)).isEqualTo(several);
    // A program that knows of one workbook alone refuses it.
    assertThat(Files.readString(file)).contains("\"format\" : 2");
    ProjectFile.write(alone, file);
    assertThat(Files.readString(file)).contains("\"format\" : 1");
  }

  @Test
  void stepsAreReadAsTheyWereWrittenAndOlderProgramsRefuseThem() throws Exception {
    var steps = Steps.parse("q3x = recode q3: 低 = 1-6; 高 = 7-10\nkeep q4 = 满意");
    var prepared = project().withSteps(steps);
    ProjectFile.write(prepared, file);
    assertThat(ProjectFile.read(file)).isEqualTo(prepared);
    assertThat(Files.readString(file))
        .contains("\"format\" : 3", "\"q3x = recode q3: 低 = 1-6; 高 = 7-10\"");
  }

  @Test
  void aFileFromBeforeThereWereStepsHasNone() throws Exception {
    ProjectFile.write(project(), file);
    assertThat(Files.readString(file)).contains("\"format\" : 1").doesNotContain("steps");
    assertThat(ProjectFile.read(file).steps()).isEmpty();
  }

  @Test
  void aStepThatCannotBeUnderstoodIsShownInItsPlace() throws Exception {
    ProjectFile.write(project().withSteps(Steps.parse("reverse q3")), file);
    Files.writeString(file, Files.readString(file).replace("= reverse q3", "= twist q3"));
    var problem = catchThrowableOfType(UserProblem.class, () -> ProjectFile.read(file));
    assertThat(problem.problem().key()).isEqualTo("preparation.no-such-step");
    assertThat(problem.where()).isEqualTo("q3_reverse = ▸twist q3");
  }

  @Test
  void everyCorrectionKeepsWhatIsSaidOfSeveralFiles() {
    var together = Together.as(Joining.BRANCH);
    var corrections = Corrections.NONE.withTogether(together);
    assertThat(
            List.of(
                corrections.withSheet("x"),
                corrections.withHeaderRows(List.of(2)),
                corrections.withForm(corrections.form()),
                corrections.with("q1", Correction.NONE),
                corrections.with(
                    new Corrections.Grouping(List.of("A"), Corrections.Grouping.Sort.APART))))
        .allSatisfy(changed -> assertThat(changed.together()).isEqualTo(together));
  }

  private String problemOfReading() {
    return catchThrowableOfType(UserProblem.class, () -> ProjectFile.read(file)).problem().key();
  }

  private Project project() throws UserProblem {
    var corrections =
        Corrections.ofSheet("数据")
            .with("q3", Correction.NONE.withKind(Kind.RATING).withRole(Role.OVERALL))
            .with("q4", Correction.NONE.withLevels(List.of("不满意", "满意")).withMissing(List.of("9")));
    var card = new Card(Request.of("crosstab").with("rows", "q3"), "w", "q4 = 满意");
    return new Project(
        Source.of(workbook), corrections, "w", null, "满意度 2026", List.of(card), Language.ZH);
  }
}
