package manyi.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import manyi.progress.Progress;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.TextPool;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scanner, the general parser and the usual library see the same cells.
class SameCellsTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  @TempDir Path folder;

  @Test
  void realWorkbooksAreReadAlikeInAllWays() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "there is no " + DATA);
    List<Path> files;
    try (var all = Files.walk(DATA)) {
      files = all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (var file : files) {
      isReadAlike(file);
    }
  }

  @Test
  void everyTypeOfCellIsReadAlikeInAllWays() throws IOException {
    isReadAlike(
        new TinyWorkbook()
            .formats(0, 14, 22, 20)
            .shared(
                "<si><t>甲</t></si><si><t xml:space=\"preserve\"> two </t></si><si><t>a &amp; b_x000D_</t></si><si/><si><t/></si>"
                    + "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></si>"
                    + "<si><t>after</t></si>")
            .sheet(
                "S",
                """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>\
                <c r="D1" t="s"><v>5</v></c><c r="E1" t="s"><v>6</v></c><c r="F1" t="s"><v>3</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>in line</t></is></c><c r="B3"><f>1+1</f><v>2</v></c>\
                <c r="C3" t="str"><f>"x"</f><v>x</v></c><c r="D3" t="b"><f>TRUE()</f><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c></row>
                <row r="4"><c r="A4" s="1"><v>45292</v></c><c r="B4" s="2"><v>45292.5</v></c><c r="C4" s="3"><v>0.25</v></c>\
                <c r="D4" s="1"/><c r="E4"><v>-1.5E-3</v></c><c r="F4"><v>12345678.875</v></c></row>
                """)
            .write(folder));
  }

  @Test
  void datesFrom1904AreReadAlikeInAllWays() throws IOException {
    isReadAlike(
        new TinyWorkbook()
            .from1904()
            .formats(14)
            .sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>366</v></c></row>")
            .write(folder));
  }

  private static void isReadAlike(Path file) throws IOException {
    try (var scanned = WorkbookFile.open(file);
        var parts = Parts.open(file);
        var usual = new XSSFWorkbook(Files.newInputStream(file))) {
      for (var sheet : scanned.sheets()) {
        var place = file.getFileName() + " " + sheet.name();
        var cells = scanned.read(sheet, Progress.none());
        assertThat(SheetBytes.words(cells))
            .as(place)
            .isEqualTo(SheetBytes.words(parse(parts, sheet)));
        int found = 0;
        for (var row : usual.getSheet(sheet.name())) {
          for (var cell : row) {
            found += isSame(cells, cell, place) ? 1 : 0;
          }
        }
        assertThat(filled(cells)).as(place).isEqualTo(found);
      }
      assertThat(scanned.remarks()).isEmpty();
    }
  }

  private static RawCells parse(Parts parts, SheetEntry sheet) throws IOException {
    var budget = MemoryBudget.ofProgram();
    var pool = new TextPool(budget);
    var book = Book.read(parts);
    var strings = new SharedStrings(pool, budget);
    var texts = parts.byType("/sharedStrings");
    if (texts != null) {
      try (var in = parts.stream(texts)) {
        strings.parse(in);
      }
    }
    var formats = parts.byType("/styles");
    var styles = DateStyles.of(book.from1904());
    if (formats != null) {
      try (var in = parts.stream(formats)) {
        styles = DateStyles.read(in, book.from1904());
      }
    }
    var builder = new SheetBuilder(budget, Integer.MAX_VALUE);
    var cells = new SheetCells(new CellReader(strings.ids(), pool, styles), builder);
    try (var in = parts.stream(book.tabs().get(sheet.index()).part())) {
      SheetParser.parse(in, cells, false);
    }
    return builder.build(pool);
  }

  private static int filled(RawCells cells) {
    int filled = 0;
    for (int column = 0; column < cells.columns(); column++) {
      for (int row = 0; row < cells.rows(); row++) {
        filled += CellValue.isEmpty(cells.cell(row, column)) ? 0 : 1;
      }
    }
    return filled;
  }

  /// Compares a cell.
  ///
  /// @return whether the usual library has something in it
  private static boolean isSame(RawCells cells, Cell cell, String sheet) {
    var type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    var place = sheet + " " + cell.getAddress();
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    long own =
        row < cells.rows() && column < cells.columns() ? cells.cell(row, column) : CellValue.EMPTY;
    switch (type) {
      // The library gives a shared string without anything in it as null.
      case STRING ->
          assertThat(cells.text(own))
              .as(place)
              .isEqualTo(Objects.requireNonNullElse(cell.getStringCellValue(), ""));
      case NUMERIC -> {
        if (CellValue.isEmpty(own)) {
          // The library gives a formula without a result as zero.
          assertThat(cell.getCellType()).as(place).isEqualTo(CellType.FORMULA);
          return false;
        }
        if (CellValue.isDate(own)) {
          assertThat(DateUtil.isCellDateFormatted(cell)).as(place).isTrue();
          var usual = cell.getLocalDateTimeCellValue();
          // A time of day has no day; the library gives it the last of 1899.
          boolean day = usual.getYear() > 1899;
          assertThat(time(own).toLocalTime()).as(place).isEqualTo(usual.toLocalTime());
          assertThat(!day || time(own).equals(usual)).as(place).isTrue();
        } else {
          assertThat(CellValue.number(own)).as(place).isEqualTo(cell.getNumericCellValue());
        }
      }
      case BOOLEAN ->
          assertThat(own).as(place).isEqualTo(CellValue.truth(cell.getBooleanCellValue()));
      case ERROR -> assertThat(CellValue.isError(own)).as(place).isTrue();
      case BLANK, FORMULA, _NONE -> assertThat(CellValue.isEmpty(own)).as(place).isTrue();
    }
    return !CellValue.isEmpty(own);
  }

  /// The library rounds times to milliseconds as well.
  private static LocalDateTime time(long cell) {
    long milliseconds = Math.round(CellValue.seconds(cell) * 1000);
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(milliseconds, 1000),
        (int) Math.floorMod(milliseconds, 1000) * 1_000_000,
        ZoneOffset.UTC);
  }
}
