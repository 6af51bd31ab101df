package manyi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.text.Language;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.Grouping;
import manyi.workbook.recognition.Corrections.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsFormTest {
  @TempDir Path folder;

  @Test
  void everythingOverruledComesBackFromAProject() throws Exception {
    var corrections =
        Corrections.ofSheet("数据")
            .withHeaderRows(List.of(1, 3))
            .withForm(new TextForm("GB18030", '\t'))
            .with(new Grouping(List.of("E", "F"), Grouping.Sort.OPTIONS))
            .with(new Grouping(List.of("G"), Grouping.Sort.APART))
            .with(
                "q3",
                new Correction(
                    Kind.RATING,
                    Role.OVERALL,
                    List.of("差", "好"),
                    List.of("99"),
                    "总体满意度",
                    Boolean.FALSE))
            .with("phone", Correction.NONE.withPersonal(true));

    assertThat(again(corrections)).isEqualTo(corrections);
  }

  @Test
  void noHeaderRowsAreOtherThanThoseFound() throws Exception {
    assertThat(again(Corrections.NONE.withHeaderRows(List.of())).headerRows()).isEmpty();
    assertThat(again(Corrections.NONE).headerRows()).isNull();
  }

  @Test
  void noMissingCodesAreOtherThanThoseGuessed() throws Exception {
    var none = Corrections.NONE.with("q1", Correction.NONE.withMissing(List.of()));

    assertThat(again(none).of("q1").missing()).isEmpty();
    assertThat(again(none).of("q1").levels()).isNull();
  }

  @Test
  void aGroupingOfUnknownSortIsNamed() throws Exception {
    var file = folder.resolve("work.manyi");
    var together = new Grouping(List.of("A", "B"), Grouping.Sort.MATRIX);
    write(Corrections.NONE.with(together), file);
    Files.writeString(file, Files.readString(file).replace("\"matrix\"", "\"heap\""));

    var problem = catchThrowableOfType(UserProblem.class, () -> ProjectFile.read(file));

    assertThat(problem.problem().key()).isEqualTo("project.wrong-field");
    assertThat(problem.where()).endsWith("corrections.groupings[0].sort");
  }

  private Corrections again(Corrections corrections) throws Exception {
    var file = folder.resolve("work.manyi");
    write(corrections, file);
    return ProjectFile.read(file).corrections();
  }

  private void write(Corrections corrections, Path file) throws Exception {
    var source = Source.of(Files.writeString(folder.resolve("data.csv"), "a"));
    ProjectFile.write(
        new Project(source, corrections, null, null, null, List.of(), Language.EN), file);
  }
}
