package manyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.Texts;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetReportTest {
  /// A very long text; not one character again and again, which would look like a zip bomb.
  private static final String CHARACTERS =
      IntStream.range(0x4E00, 0x9000).mapToObj(Character::toString).collect(Collectors.joining());

  @TempDir Path folder;

  @Test
  void numbersKeepTheirFullPrecisionBehindTheirFormat() throws Exception {
    try (var workbook = written(Reports.of(Reports.crosstab()))) {
      var cell = beside(workbook.getSheetAt(0), "满意（前两项）");
      assertThat(cell.getNumericCellValue()).isEqualTo(0.56123456789);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
    }
  }

  @Test
  void everyCardHasASheetAndTheAppendixIsTheLast() throws Exception {
    try (var workbook =
        written(Reports.of(Reports.crosstab(), Reports.crosstab(), Reports.hostile()))) {
      assertThat(IntStream.range(0, 4).mapToObj(workbook::getSheetName))
          .containsExactly(
              "总体满意度 × 客户类型", "总体满意度 × 客户类型 (2)", "=a b c d  e   and a title that ", "附录：制作说明");
    }
  }

  @Test
  void wordsThatLookLikeAFormulaStayWords() throws Exception {
    try (var workbook = written(Reports.of(Reports.hostile()))) {
      int literal = 0;
      for (var row : workbook.getSheetAt(0)) {
        for (var cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          if (cell.getCellType() == CellType.STRING
              && SheetText.isLikeFormula(cell.getStringCellValue())) {
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            literal++;
          }
        }
      }
      assertThat(literal).isEqualTo(12);
      assertThat(beside(workbook.getSheetAt(0), Reports.INJECTION)).isNotNull();
    }
  }

  @Test
  void whatReadsLikeACodedCharacterIsKept() throws Exception {
    try (var workbook = written(Reports.of(Reports.hostile()))) {
      assertThat(beside(workbook.getSheetAt(0), "_x0041_").getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void theHeaderIsFrozenAndTheChartStandsBelowTheTable() throws Exception {
    try (var workbook = written(Reports.of(Reports.crosstab()))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      var picture =
          (org.apache.poi.xssf.usermodel.XSSFPicture)
              sheet.getDrawingPatriarch().getShapes().getFirst();
      assertThat(sheet.getDrawingPatriarch().getCTDrawing().sizeOfOneCellAnchorArray()).isOne();
      assertThat(sheet.getRowBreaks()).hasSize(2);
      assertThat(
              sheet
                  .getDrawingPatriarch()
                  .getCTDrawing()
                  .getOneCellAnchorArray(0)
                  .getFrom()
                  .getRow())
          .isGreaterThan(sheet.getLastRowNum());
      assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo("满意比例（前两项）");
    }
  }

  @Test
  void columnsAreWideEnoughForChineseWords() throws Exception {
    try (var workbook = written(Reports.of(Reports.crosstab()))) {
      assertThat(workbook.getSheetAt(0).getColumnWidth(0) / 256).isGreaterThanOrEqualTo(14);
    }
  }

  @Test
  void rowsAreAsHighAsTheirTextAndNoHigherThanExcelTakes() throws Exception {
    var columns = List.of(Column.of("答案"), Column.of(CHARACTERS));
    var rows =
        List.of(
            Row.of(Cell.of("一"), Cell.of(CHARACTERS)), Row.of(Cell.of("二"), Cell.of("a\nb\nc\nd")));
    var document =
        new Document(
            "长文",
            List.of(
                new Paragraph(Paragraph.Tone.NOTE, CHARACTERS),
                new Table("", columns, rows, List.of())));
    try (var workbook = written(Reports.of(document))) {
      for (var row : workbook.getSheetAt(0)) {
        assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409);
      }
      assertThat(beside(workbook.getSheetAt(0), "二").getRow().getHeightInPoints())
          .isGreaterThan(4 * 15);
    }
  }

  @Test
  void aNumberThatDoesNotExistIsADash() throws Exception {
    try (var workbook = written(Reports.of(Reports.crosstab()))) {
      var row = beside(workbook.getSheetAt(0), "一般").getRow();
      assertThat(row.getCell(5).getStringCellValue()).isEqualTo("–");
    }
  }

  private XSSFWorkbook written(Report report) throws Exception {
    var file = folder.resolve("report.xlsx");
    ReportFile.write(report, ReportFormat.XLSX, file, Texts.in(Language.ZH), Progress.none());
    try (var stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }

  private static org.apache.poi.ss.usermodel.Cell beside(XSSFSheet sheet, String label) {
    for (var row : sheet) {
      var first = row.getCell(0);
      if (first != null
          && first.getCellType() == CellType.STRING
          && first.getStringCellValue().equals(label)) {
        return row.getCell(1);
      }
    }
    throw new AssertionError("No row " + label);
  }
}
