package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
  private static final String TABLE = "性别,满意程度\n男,满意\n女,不满意\n男,一般\n女,满意\n男,满意\n女,一般\n";

  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static Opened open(Path file, Corrections corrections) throws UserProblem {
    return Importer.open(file, corrections, Progress.none());
  }

  @Test
  void aTextFileIsASurvey() throws IOException, UserProblem {
    var file = file("答卷.2025.csv", TABLE.getBytes(Charset.forName("GBK")));

    var opened = open(file, Corrections.NONE);

    assertThat(opened.sheet()).isEqualTo("答卷.2025");
    assertThat(opened.survey().respondents()).isEqualTo(6);
    assertThat(opened.survey().questions().getFirst().text()).isEqualTo("性别");
    assertThat(opened.survey().questions().getFirst().kind()).isEqualTo(Kind.SINGLE);
    assertThat(opened.notes()).anyMatch(note -> note.message().key().startsWith("csv."));
  }

  @Test
  void anotherEncodingReadsTheFileAnew() throws IOException, UserProblem {
    var opened = open(file("a.csv", TABLE.getBytes(Charset.forName("GBK"))), Corrections.NONE);

    var wrong =
        Importer.correct(
            opened, Corrections.NONE.withForm(new TextForm("ISO-8859-1", null)), Progress.none());
    var right = Importer.correct(wrong, Corrections.NONE, Progress.none());

    assertThat(wrong.raw().text(0, 0)).isEqualTo("ÐÔ±ð");
    assertThat(right.raw().text(0, 0)).isEqualTo("性别");
    assertThat(right.notes()).isEqualTo(opened.notes());
  }

  @Test
  void anEncodingThatIsNoneIsTheUsersProblem() throws IOException {
    var file = file("a.csv", TABLE.getBytes(StandardCharsets.UTF_8));

    var problem =
        catchThrowableOfType(
            UserProblem.class,
            () -> open(file, Corrections.NONE.withForm(new TextForm("kisswahili", null))));

    assertThat(problem.problem().key()).isEqualTo("workbook.unknown-encoding");
  }

  @Test
  void aTextNamedAsAWorkbookIsReadAndTold() throws IOException, UserProblem {
    var opened = open(file("a.xls", TABLE.getBytes(StandardCharsets.UTF_16LE)), Corrections.NONE);

    assertThat(opened.survey().respondents()).isEqualTo(6);
    assertThat(opened.notes())
        .anyMatch(note -> note.message().key().equals("workbook.note.other-ending"));
  }

  @Test
  void aWebPageNamedAsAWorkbookIsReadAndTold() throws IOException, UserProblem {
    var rows = TABLE.replace(",", "<td>").replace("\n", "<tr><td>");
    var page = "<html><body><table><tr><td>" + rows + "</table>";

    var opened = open(file("a.xls", page.getBytes(StandardCharsets.UTF_8)), Corrections.NONE);

    assertThat(opened.survey().respondents()).isEqualTo(6);
    assertThat(opened.survey().questions()).hasSize(2);
  }

  @Test
  void proseIsNoSurvey() throws IOException {
    var file =
        file(
            "letter.txt",
            "Dear all,\nwe asked our customers.\nThey were content, mostly.\n\nYours, us\n"
                .getBytes(StandardCharsets.UTF_8));

    var problem = catchThrowableOfType(UserProblem.class, () -> open(file, Corrections.NONE));

    assertThat(problem.problem().key()).isEqualTo("workbook.no-respondents-anywhere");
  }
}
