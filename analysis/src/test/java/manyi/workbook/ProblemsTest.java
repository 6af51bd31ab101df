package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {
  @TempDir Path folder;

  private static UserProblem problem(Path file, Corrections corrections) {
    var problem =
        catchThrowableOfType(
            UserProblem.class, () -> Importer.open(file, corrections, Progress.none()));
    assertThat(problem).isNotNull();
    for (var language : Language.values()) {
      assertThat(Texts.in(language).say(problem.problem())).isNotBlank().doesNotContain("{");
    }
    return problem;
  }

  private static String key(Path file) {
    return problem(file, Corrections.NONE).problem().key();
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "file", ".xlsx"), content);
  }

  private Path file(String content) throws IOException {
    return file(content.getBytes(StandardCharsets.UTF_8));
  }

  private Path sound() throws IOException {
    return new TinyWorkbook()
        .table(
            "data",
            new String[] {"sex", "x"},
            new String[] {"m", "1"},
            new String[] {"f", "2"},
            new String[] {"m", "2"},
            new String[] {"f", "1"})
        .write(folder);
  }

  @Test
  void whatIsNoWorkbookIsToldByWhatItIs() throws IOException {
    assertThat(key(folder.resolve("gone.xlsx"))).isEqualTo("workbook.missing-file");
    assertThat(key(folder)).isEqualTo("workbook.folder");
    assertThat(key(file(""))).isEqualTo("workbook.empty-file");
    assertThat(key(file("%PDF-1.7\n"))).isEqualTo("workbook.pdf-file");
    assertThat(key(file("$FL2@(#) SPSS"))).isEqualTo("workbook.broken-spss");
    assertThat(key(file("<html><body>Log in first"))).isEqualTo("workbook.web-page");
    assertThat(key(file("{\"responses\": [1, 2]}"))).isEqualTo("workbook.json-file");
    assertThat(key(file("<?xml version='1.0'?><survey/>"))).isEqualTo("workbook.xml-file");
    assertThat(key(file("Rar!\u001A\u0007"))).isEqualTo("workbook.archive");
    assertThat(key(file("{\\rtf1 Dear"))).isEqualTo("workbook.document-file");
    assertThat(key(file("SQLite format 3\u0000"))).isEqualTo("workbook.database-file");
    assertThat(key(file("<stata_dta><header>"))).isEqualTo("workbook.statistics-file");
    assertThat(key(file(new byte[] {9, 4, 6, 0, 0, 0}))).isEqualTo("workbook.excel-95");
    assertThat(key(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})))
        .isEqualTo("workbook.picture-file");
    assertThat(key(file(new byte[] {1, 0, 2, 0, 3}))).isEqualTo("workbook.not-a-workbook");
    assertThat(key(file("PK\u0003\u0004 and nothing more"))).isEqualTo("workbook.broken-file");
  }

  @Test
  void archivesAreToldByWhatTheyHold() throws IOException {
    assertThat(key(zip("responses.csv", "a,b"))).isEqualTo("workbook.archive");
    assertThat(key(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
        .isEqualTo("workbook.ods-file");
    assertThat(key(zip("Index/Document.iwa", ""))).isEqualTo("workbook.numbers-file");
    var word = zip("[Content_Types].xml", "<Types/>");
    try (var parts = FileSystems.newFileSystem(word)) {
      Files.createDirectory(parts.getPath("word"));
      Files.writeString(parts.getPath("word", "document.xml"), "<document/>");
    }
    assertThat(key(word)).isEqualTo("workbook.document-file");
  }

  private Path zip(String name, String content) throws IOException {
    var file = Files.createTempFile(folder, "archive", ".xlsx");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void aSpreadsheetOfXmlIsToldFromOtherXml() throws IOException {
    assertThat(
            key(
                file(
                    "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
                        + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")))
        .isEqualTo("workbook.xml-workbook");
  }

  @Test
  void aWorkbookCutShortIsDamagedWhereverItIsCut() throws IOException {
    var whole = Files.readAllBytes(sound());
    for (int length = 200; length < whole.length; length += 97) {
      assertThat(key(file(Arrays.copyOf(whole, length)))).isEqualTo("workbook.broken-file");
    }
  }

  @Test
  void brokenBytesNeverGiveAnythingButAProblemOrASurvey() throws IOException {
    var whole = Files.readAllBytes(sound());
    for (int at = 0; at < whole.length; at += 13) {
      var broken = whole.clone();
      broken[at] ^= 0x55;
      var file = file(broken);
      try {
        assertThat(Importer.open(file, Corrections.NONE, Progress.none()).survey()).isNotNull();
      } catch (UserProblem problem) {
        assertThat(Texts.in(Language.EN).has(problem.problem().key())).isTrue();
      }
    }
  }

  @Test
  void aSheetThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
    var problem = problem(sound(), Corrections.ofSheet("Daten"));

    assertThat(Texts.in(Language.EN).say(problem.problem())).contains("Daten").contains("data");
  }

  @Test
  void aCodeBookHoldsNoRespondents() throws IOException {
    var file =
        new TinyWorkbook()
            .table(
                "codes",
                new String[] {"name", "meaning"},
                new String[] {"q1", "性别"},
                new String[] {"q2", "年龄"},
                new String[] {"q3", "职业"})
            .write(folder);

    assertThat(key(file)).isEqualTo("workbook.no-respondents-anywhere");
  }

  @Test
  void aCellOutsideTheSheetIsToldWithItsPlace() throws IOException {
    var problem =
        problem(
            new TinyWorkbook().sheet("S", "<row r=\"1048577\"><c><v>1</v></c></row>").write(folder),
            Corrections.NONE);

    assertThat(problem.problem().key()).isEqualTo("workbook.out-of-range");
    assertThat(problem.where()).isEqualTo("A1048577");
  }

  @Test
  void tablesOfSharesAndCountsHoldNoRespondents() throws IOException {
    var rows = new String[80][];
    rows[0] = new String[] {"Survey 2021", "", "", "", ""};
    rows[1] = new String[] {"Are you a member?", "", "", "", ""};
    rows[2] = new String[] {"", "Yes", "", "No", ""};
    for (int i = 10; i < rows.length; i++) {
      rows[i] = new String[] {"" + i, "No " + i % 4, "Yes", "", ""};
    }
    for (int i = 3; i < 10; i++) {
      rows[i] = new String[] {"Q1: Region " + i % 3, "0.25", "1" + i % 2, "0.75", "3" + i % 2};
    }

    var file = new TinyWorkbook().table("Question 1", rows).write(folder);

    assertThat(key(file)).isEqualTo("workbook.no-respondents-anywhere");
  }

  @Test
  void aWorkbookWhoseListOfSheetsIsGarbageIsDamaged() throws IOException {
    var file = sound();
    try (var parts = FileSystems.newFileSystem(file)) {
      Files.writeString(parts.getPath("xl", "workbook.xml"), "garbage, not a workbook");
    }

    assertThat(key(file)).isEqualTo("workbook.broken-file");
  }
}
