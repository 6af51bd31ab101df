package manyi.workbook.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.progress.Progress;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Locked;
import manyi.workbook.cells.Password;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.xlsx.WorkbookFile;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldWorkbookTest {
  @TempDir Path folder;

  /// One table with every kind of cell.
  private static void fill(Workbook book) {
    var sheet = book.createSheet("数据");
    var dates = book.createCellStyle();
    dates.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\" hh:mm"));
    var percents = book.createCellStyle();
    percents.setDataFormat(book.createDataFormat().getFormat("0.00%"));
    sheet.createRow(0).createCell(0).setCellValue("rating");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    var row = sheet.createRow(2);
    row.createCell(0).setCellValue(12.5);
    row.createCell(1).setCellValue("非常满意 😀");
    row.createCell(2).setCellValue(true);
    row.createCell(3).setCellErrorValue(FormulaError.DIV0.getCode());
    var date = row.createCell(4);
    date.setCellValue(LocalDateTime.of(2025, 3, 7, 14, 30));
    date.setCellStyle(dates);
    var share = row.createCell(5);
    share.setCellValue(0.25);
    share.setCellStyle(percents);
    var helper = book.getCreationHelper();
    var rich = helper.createRichTextString("bold and not");
    rich.applyFont(0, 4, book.createFont());
    row.createCell(6).setCellValue(rich);
    row.createCell(7).setCellValue("");
    for (int i = 3; i < 300; i++) {
      var next = sheet.createRow(i);
      for (int column = 0; column < 5; column++) {
        next.createCell(column).setCellValue(i * column % 7);
      }
      next.createCell(5).setCellValue("x".repeat(i * 20));
    }
    var formulas = sheet.createRow(300);
    formulas.createCell(0).setCellFormula("A4+1");
    formulas.createCell(1).setCellFormula("\"a\"&\"b\"");
    formulas.createCell(2).setCellFormula("1>2");
    formulas.createCell(3).setCellFormula("1/0");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    book.createSheet("hidden").createRow(0).createCell(0).setCellValue(1);
    book.setSheetHidden(1, true);
    book.setSheetOrder("hidden", 0);
  }

  private Path write(Workbook book, String name) throws IOException {
    var file = folder.resolve(name);
    try (book;
        var out = Files.newOutputStream(file)) {
      fill(book);
      book.write(out);
    }
    return file;
  }

  private static OldWorkbookFile open(Path file, @Nullable Password password) throws IOException {
    return OldWorkbookFile.open(file, password, Progress.none());
  }

  private static List<String> cells(SheetSource source, SheetEntry sheet) throws IOException {
    var cells = source.read(sheet, Progress.none());
    var all = new ArrayList<String>();
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < cells.columns(); column++) {
        all.add(kind(cells, row, column) + cells.text(row, column));
      }
    }
    cells.merges().forEach(merge -> all.add(merge.toString()));
    return all;
  }

  private static String kind(RawCells cells, int row, int column) {
    long cell = cells.cell(row, column);
    return CellValue.isNumber(cell) ? "number " : Long.toHexString(cell >>> 48) + " ";
  }

  @Test
  void theCellsAreThoseOfTheSameXlsx() throws IOException {
    try (var old = open(write(new HSSFWorkbook(), "a.xls"), null);
        var young = WorkbookFile.open(write(new XSSFWorkbook(), "a.xlsx"))) {
      assertThat(old.sheets().stream().map(SheetEntry::name))
          .isEqualTo(young.sheets().stream().map(SheetEntry::name).toList());
      assertThat(old.sheets().stream().map(SheetEntry::hidden).toList())
          .containsExactly(true, false);
      for (int sheet = 0; sheet < 2; sheet++) {
        assertThat(cells(old, old.sheets().get(sheet)))
            .isEqualTo(cells(young, young.sheets().get(sheet)));
      }
    }
  }

  @Test
  void aSheetIsSampledBeforeItIsRead() throws IOException {
    try (var old = open(write(new HSSFWorkbook(), "a.xls"), null)) {
      var sample = old.sample(old.sheets().get(1), 600, Progress.none());

      assertThat(sample.text(2, 1)).isEqualTo("非常满意 😀");
      assertThat(sample.rows()).isEqualTo(301);
    }
  }

  @Test
  void aSheetIsSampledAfterAnotherWasRead() throws IOException {
    try (var old = open(write(new HSSFWorkbook(), "a.xls"), null)) {
      old.read(old.sheets().getFirst(), Progress.none());
      var sample = old.sample(old.sheets().get(1), 20, Progress.none());

      assertThat(sample.text(2, 1)).isEqualTo("非常满意 😀");
      assertThat(sample.rows()).isEqualTo(20);
    }
  }

  @Test
  void aPasswordIsNeededAndMustFit() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("geheim");
    Path file;
    try {
      file = write(new HSSFWorkbook(), "locked.xls");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThatThrownBy(() -> open(file, null))
        .isInstanceOfSatisfying(Locked.class, locked -> assertThat(locked.wrong()).isFalse());
    assertThatThrownBy(() -> open(file, Password.of("Geheim")))
        .isInstanceOfSatisfying(Locked.class, locked -> assertThat(locked.wrong()).isTrue());
    try (var opened = open(file, Password.of("geheim"))) {
      assertThat(opened.read(opened.sheets().get(1), Progress.none()).text(2, 0)).isEqualTo("12.5");
    }
  }

  @Test
  void aFileCutShortOrBrokenIsReadAsFarAsItGoesOrIsAnIOException() throws IOException {
    var whole = Files.readAllBytes(write(new HSSFWorkbook(), "a.xls"));
    for (int length = 100; length < whole.length; length += whole.length / 40) {
      survives(Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, length)));
    }
    for (int at = 0; at < whole.length; at += 997) {
      var broken = whole.clone();
      broken[at] ^= 0x55;
      survives(Files.write(folder.resolve("broken.xls"), broken));
    }
  }

  private static void survives(Path file) {
    try (var opened = open(file, null)) {
      for (var sheet : opened.sheets()) {
        assertThat(opened.read(sheet, Progress.none()).rows()).isNotNegative();
      }
    } catch (IOException e) {
      assertThat(e).isNotNull();
    }
  }

  @Test
  void aRealFileHasItsRowsAndColumns() throws IOException {
    var file = Path.of("..", "..", "shared", "data", "real", "custsat_N2507.xls");
    assumeTrue(Files.exists(file), "there is no " + file);

    try (var opened = open(file, null)) {
      var cells = opened.read(opened.sheets().getFirst(), Progress.none());

      assertThat(cells.rows()).isEqualTo(2508);
      assertThat(cells.columns()).isEqualTo(8);
    }
  }
}
