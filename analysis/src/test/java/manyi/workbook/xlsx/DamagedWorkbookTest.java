package manyi.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Note.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook of which a part is damaged opens with what can be read.
class DamagedWorkbookTest {
  @TempDir Path folder;

  private static TinyWorkbook sound() {
    var rows = new StringBuilder("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>");
    var random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      rows.append("<row><c t=\"s\"><v>").append(2 + random.nextInt(2));
      rows.append("</v></c><c><v>").append(random.nextInt(1_000_000)).append("</v></c></row>");
    }
    return new TinyWorkbook()
        .formats(0, 14)
        .shared("<si><t>Q1</t></si><si><t>Q2</t></si><si><t>yes</t></si><si><t>no</t></si>")
        .sheet("data", rows.toString());
  }

  /// The same file with one part's text changed.
  private Path changed(Path file, String part, UnaryOperator<String> change) throws IOException {
    var target = Files.createTempFile(folder, "changed", ".xlsx");
    try (var zip = new ZipFile(file.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (var entry : zip.stream().toList()) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith(part)) {
          var text = change.apply(new String(bytes, StandardCharsets.UTF_8));
          bytes = text.getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        new ByteArrayInputStream(bytes).transferTo(out);
      }
    }
    return target;
  }

  private static List<String> remarks(WorkbookFile file) {
    for (var remark : file.remarks()) {
      for (var language : Language.values()) {
        assertThat(Texts.in(language).say(remark.message())).isNotBlank().doesNotContain("{");
      }
      assertThat(remark.weight()).isEqualTo(ReadingRemark.Weight.LOST);
    }
    return file.remarks().stream().map(remark -> remark.message().key()).toList();
  }

  @Test
  void aSheetThatEndsTooEarlyIsReadAsFarAsItGoes() throws IOException, UserProblem {
    var path =
        changed(sound().write(folder), "sheet1.xml", xml -> xml.substring(0, xml.length() * 2 / 3));

    var opened = Importer.open(path, Corrections.NONE, Progress.none());

    assertThat(opened.survey().respondents()).isBetween(3000, 3600);
    var note = opened.notes().getFirst();
    assertThat(note.severity()).isEqualTo(Severity.WARNING);
    assertThat(note.message().key()).isEqualTo("xlsx.sheet-broken");
    assertThat(note.where()).matches("[AB]\\d{4}");
  }

  @Test
  void aSheetWhoseCompressedBytesAreDamagedIsReadAsFarAsItGoes() throws IOException {
    var path = sound().write(folder);
    var bytes = Files.readAllBytes(path);
    for (int at = bytes.length / 3; at < bytes.length / 3 + 200; at++) {
      bytes[at] = (byte) 0xFF;
    }
    Files.write(path, bytes);

    try (var file = WorkbookFile.open(path)) {
      var cells = file.read(file.sheets().getFirst(), Progress.none());
      assertThat(cells.rows()).isBetween(100, 5000);
      assertThat(cells.text(0, 0)).isEqualTo("Q1");
      assertThat(remarks(file)).contains("xlsx.sheet-broken");
    }
  }

  @Test
  void textsThatAreNotThereCountAsEmpty() throws IOException {
    var path =
        changed(
            sound().write(folder),
            "sharedStrings.xml",
            xml -> xml.substring(0, xml.indexOf("<si><t>no</t>")));

    try (var file = WorkbookFile.open(path)) {
      var cells = file.read(file.sheets().getFirst(), Progress.none());
      assertThat(cells.rows()).isEqualTo(5001);
      assertThat(cells.text(0, 1)).isEqualTo("Q2");
      assertThat(remarks(file)).containsExactly("xlsx.strings-broken", "xlsx.texts-missing");
    }
  }

  @Test
  void withoutItsStylesDatesAreNumbers() throws IOException {
    var path = changed(sound().write(folder), "styles.xml", xml -> xml.substring(0, 60));

    try (var file = WorkbookFile.open(path)) {
      assertThat(file.read(file.sheets().getFirst(), Progress.none()).rows()).isEqualTo(5001);
      assertThat(remarks(file)).containsExactly("xlsx.styles-broken");
    }
  }

  @Test
  void aSheetThatCannotBeReadDoesNotKeepTheOthersFromIt() throws IOException, UserProblem {
    var path =
        changed(
            sound().sheet("second", "<row><c><v>1</v></c></row>").write(folder),
            "sheet2.xml",
            xml -> "no xml");

    var opened = Importer.open(path, Corrections.NONE, Progress.none());

    assertThat(opened.sheet()).isEqualTo("data");
    assertThat(opened.notes())
        .anyMatch(note -> note.message().key().equals("xlsx.sheet-unreadable"));
  }

  @Test
  void aWorkbookWithoutAnySheetThatCanBeReadIsAProblem() throws IOException {
    var path = changed(sound().write(folder), "sheet1.xml", xml -> "no xml");

    assertThatThrownBy(() -> Importer.open(path, Corrections.NONE, Progress.none()))
        .isInstanceOf(UserProblem.class);
  }
}
