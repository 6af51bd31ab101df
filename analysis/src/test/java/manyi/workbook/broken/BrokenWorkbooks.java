package manyi.workbook.broken;

import static manyi.workbook.broken.SoundWorkbook.BOOK;
import static manyi.workbook.broken.SoundWorkbook.RELATIONS;
import static manyi.workbook.broken.SoundWorkbook.SHEET;
import static manyi.workbook.broken.SoundWorkbook.TEXTS;
import static manyi.workbook.broken.SoundWorkbook.TYPES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.workbook.cells.Password;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Workbooks that are cut, have lost a part or are protected.
final class BrokenWorkbooks {
  private final Path folder;
  private final List<BrokenFile> files = new ArrayList<>();

  BrokenWorkbooks(Path folder) {
    this.folder = folder;
  }

  List<BrokenFile> write() throws IOException {
    truncated();
    withoutAPart();
    partlyReadable();
    protectedOnes();
    ofFormerDays();
    return files;
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private void truncated() throws IOException {
    refused("workbook.empty-file", Files.write(path("empty.xlsx"), new byte[0]));
    var whole = Files.readAllBytes(SoundWorkbook.archive().write(path("sound.xlsx")));
    files.add(BrokenFile.opened(path("sound.xlsx"), ""));
    for (int percent : new int[] {1, 20, 50, 90, 99}) {
      var cut = Arrays.copyOf(whole, whole.length * percent / 100);
      refused("workbook.broken-file", Files.write(path("cut-" + percent + ".xlsx"), cut));
    }
    var overwritten = whole.clone();
    Arrays.fill(overwritten, whole.length * 9 / 10, whole.length, (byte) 0);
    refused("workbook.broken-file", Files.write(path("end-zeroed.xlsx"), overwritten));
  }

  private void withoutAPart() throws IOException {
    refused("workbook.not-a-workbook", without("_rels/.rels", "no-relations.xlsx"));
    refused("workbook.not-a-workbook", without(BOOK, "no-workbook.xlsx"));
    refused("workbook.no-sheets", without(RELATIONS, "no-workbook-relations.xlsx"));
    refused("workbook.no-sheets", without(SHEET, "no-sheet.xlsx"));
    refused("workbook.broken-file", without(TYPES, "no-types.xlsx"));
    refused("workbook.broken-file", without(TEXTS, "no-texts.xlsx", "numbers only"));
  }

  private Path without(String part, String name) throws IOException {
    return SoundWorkbook.archive().without(part).write(path(name));
  }

  /// Also without the sheet's numbers, so that nothing of it can be read.
  private Path without(String part, String name, String numbers) throws IOException {
    return SoundWorkbook.archive()
        .without(part)
        .changed(SHEET, xml -> xml.replaceAll("<c r=\"B\\d+\"><v>\\d</v></c>", ""))
        .write(path(name));
  }

  private void partlyReadable() throws IOException {
    var two = SoundWorkbook.workbook().sheet("data", SoundWorkbook.rows(20));
    opened(
        "xlsx.sheet-unreadable",
        Archive.of(two.sheet("lost", "<row><c><v>1</v></c></row>"))
            .with("xl/worksheets/sheet2.xml", "no xml")
            .write(path("second-sheet-garbage.xlsx")));
    opened("xlsx.sheet-broken", changed(SHEET, "sheet-cut.xlsx", 3));
    opened("xlsx.strings-broken", changed(TEXTS, "texts-cut.xlsx", 8));
    opened("xlsx.styles-broken", changed("xl/styles.xml", "styles-cut.xlsx", 2));
    refused(
        "workbook.broken-file",
        SoundWorkbook.archive().with(BOOK, "garbage").write(path("workbook-garbage.xlsx")));
    refused(
        "workbook.broken-file",
        SoundWorkbook.archive().with(SHEET, "garbage").write(path("sheet-garbage.xlsx")));
    opened(
        "",
        SoundWorkbook.archive()
            .changed(SHEET, xml -> xml.replaceAll("r=\"B(\\d+)\"", "r=\"-$1\""))
            .write(path("cells-without-names.xlsx")));
    opened(
        "",
        SoundWorkbook.archive()
            .changed(SHEET, xml -> xml.replaceAll("row r=\"\\d+\"", "row r=\"-5\""))
            .write(path("rows-without-numbers.xlsx")));
  }

  /// The first so many tenths of a part only.
  private Path changed(String part, String name, int tenths) throws IOException {
    return SoundWorkbook.archive()
        .changed(part, xml -> xml.substring(0, xml.length() * tenths / 10))
        .write(path(name));
  }

  private void protectedOnes() throws IOException {
    for (var mode : List.of(EncryptionMode.agile, EncryptionMode.standard)) {
      var file = encrypted(mode);
      refused("workbook.password-needed", file);
      files.add(BrokenFile.refused(file, "workbook.password-wrong").with(Password.of("other")));
      files.add(BrokenFile.opened(file, "").with(Password.of("secret")));
      var whole = Files.readAllBytes(file);
      refused(
          "workbook.broken-file",
          Files.write(
              path("encrypted-" + mode + "-cut.xlsx"), Arrays.copyOf(whole, whole.length / 2)));
    }
  }

  private Path encrypted(EncryptionMode mode) throws IOException {
    var plain = SoundWorkbook.archive().write(path("plain.tmp"));
    var file = path("encrypted-" + mode + ".xlsx");
    try (var system = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(system)) {
        out.write(Files.readAllBytes(plain));
      }
      try (var out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    Files.delete(plain);
    return file;
  }

  private void ofFormerDays() throws IOException {
    var file = path("sound.xls");
    try (var book = new HSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("data");
      for (int i = 0; i < 2000; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue(i == 0 ? "sex" : i % 2 == 0 ? "m" : "f");
        row.createCell(1).setCellValue(i == 0 ? "note" : "remark " + i);
      }
      book.write(out);
    }
    opened("", file);
    var whole = Files.readAllBytes(file);
    for (int length : new int[] {8, 512, 2048}) {
      refused(
          "workbook.broken-file",
          Files.write(path("cut-" + length + ".xls"), Arrays.copyOf(whole, length)));
    }
    var hollow = whole.clone();
    Arrays.fill(hollow, hollow.length / 2, hollow.length - 4096, (byte) 0xFF);
    files.add(
        new BrokenFile(Files.write(path("hollow.xls"), hollow), null, "xls.broken-after", true));
    refused(
        "workbook.excel-95",
        Files.write(path("biff5.xls"), new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}));
    refused("workbook.excel-95", compound("excel95.xls", "Book"));
    refused("workbook.document-file", compound("word.xls", "WordDocument"));
    refused("workbook.not-a-workbook", compound("other.xls", "Something"));
    refused("workbook.broken-file", compound("hollow-workbook.xls", "Workbook"));
    refused("workbook.broken-file", compound("hollow-protected.xlsx", "EncryptedPackage"));
  }

  private Path compound(String name, String stream) throws IOException {
    try (var system = new POIFSFileSystem();
        var out = Files.newOutputStream(path(name))) {
      var nothing = "nothing of use".getBytes(StandardCharsets.UTF_8);
      system.createDocument(new ByteArrayInputStream(nothing), stream);
      system.writeFilesystem(out);
    }
    return path(name);
  }

  private void refused(String key, Path file) {
    files.add(BrokenFile.refused(file, key));
  }

  private void opened(String note, Path file) {
    files.add(BrokenFile.opened(file, note));
  }
}
