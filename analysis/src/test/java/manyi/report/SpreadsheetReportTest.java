package manyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.chart.MeaningColours;
import manyi.chart.Theme;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure.Meaning;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.Texts;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
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
      assertThat(IntStream.range(0, 5).mapToObj(workbook::getSheetName))
          .containsExactly(
              "目录",
              "总体满意度 × 客户类型",
              "总体满意度 × 客户类型 (2)",
              "=a b c d e and a title that is…",
              "附录：制作说明");
    }
  }

  @Test
  void theFirstOfSeveralSheetsLinksToTheOthers() throws Exception {
    try (var workbook = written(Reports.of(Reports.crosstab(), Reports.hostile()))) {
      var contents = workbook.getSheetAt(0);
      var links = contents.getHyperlinkList();
      assertThat(links)
          .extracting(link -> link.getAddress())
          .containsExactly(
              "'总体满意度 × 客户类型'!A1", "'=a b c d e and a title that is…'!A1", "'附录：制作说明'!A1");
      assertThat(links)
          .allSatisfy(link -> {
            var name = new CellReference(link.getAddress()).getSheetName();
            assertThat(workbook.getSheet(name)).isNotNull();
          });
      assertThat(contents.getRow(0).getCell(0).getStringCellValue()).isEqualTo("江西移动客户满意度报告");
    }
  }

  @Test
  void tablesOfOneSheetStandBelowEachOtherWhetherTheyHaveLettersOrNot() throws Exception {
    var lettered = Reports.banner(true, "客户类型");
    var plain =
        new Document(
            lettered.title(),
            List.of(lettered.blocks().getLast(), Reports.crosstab().blocks().get(2)));
    try (var workbook = written(Reports.of(plain))) {
      var sheet = workbook.getSheetAt(0);
      int below = beside(sheet, "满意（前两项）").getRowIndex();
      var first = sheet.getRow(below);
      var second = sheet.getRow(sheet.getLastRowNum() - 2);
      assertThat(second.getCell(0).getStringCellValue()).isEqualTo("满意（前两项）");
      assertThat(IntStream.range(0, 9).filter(i -> isNumber(second.getCell(i))))
          .containsExactly(1, 2, 4, 6, 8);
      assertThat(IntStream.range(0, 9).filter(i -> isNumber(first.getCell(i))))
          .isSubsetOf(1, 2, 4, 6, 8);
    }
  }

  private static boolean isNumber(org.apache.poi.ss.usermodel.Cell cell) {
    return cell.getCellType() == CellType.NUMERIC;
  }

  @Test
  void aLongTitleStandsInOneLineOverTheWholeTable() throws Exception {
    var banner = Reports.banner(true, "客户类型", "年龄", "地区");
    var title = "这是一个相当长的标题".repeat(5);
    try (var workbook = written(Reports.of(new Document(title, banner.blocks())))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getMergedRegion(0).getLastColumn()).isGreaterThan(8);
      assertThat(sheet.getRow(0).getHeightInPoints()).isLessThan(30);
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

  @Test
  void lettersStandInAColumnOfTheirOwnBesideTheNumber() throws Exception {
    try (var workbook = written(Reports.of(Reports.banner(true, "客户类型")))) {
      var row = beside(workbook.getSheetAt(0), "非常满意").getRow();
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.0637 + 2 / 100.0);
      assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("A C");
      assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(0.0637 + 3 / 100.0);
      assertThat(row.getCell(5).getStringCellValue()).isEmpty();
      assertThat(row.getCell(7).getStringCellValue()).isEqualTo("A B d");
    }
  }

  @Test
  void theNameOfAMeaningHasItsColourPalerWhereItIsDoubtful() throws Exception {
    try (var workbook = written(Reports.of(Reports.tinted(4)))) {
      var row = beside(workbook.getSheetAt(0), "营业厅服务").getRow();
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("不占优先");
      assertThat(ground(row.getCell(1)))
          .isEqualTo("FF" + MeaningColours.of(Meaning.LOW, true, Theme.LIGHT).ground());
      assertThat(ground(row.getCell(2)))
          .isEqualTo("FF" + MeaningColours.of(Meaning.OVERKILL, false, Theme.LIGHT).ground());
      assertThat(workbook.getFontAt(row.getCell(2).getCellStyle().getFontIndex()).getXSSFColor())
          .extracting(colour -> colour.getARGBHex())
          .isEqualTo("FF" + MeaningColours.of(Meaning.OVERKILL, false, Theme.LIGHT).letters());
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("*");
      assertThat(row.getCell(3).getCellStyle().getFillForegroundColorColor()).isNull();
    }
  }

  private static String ground(org.apache.poi.ss.usermodel.Cell cell) {
    var style = (XSSFCellStyle) cell.getCellStyle();
    return style.getFillForegroundXSSFColor().getARGBHex();
  }

  @Test
  void aColumnWithoutLettersHasNoColumnForThem() throws Exception {
    try (var workbook = written(Reports.of(Reports.banner(true, "客户类型")))) {
      var row = beside(workbook.getSheetAt(0), "非常满意").getRow();
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.2137);
      assertThat(row.getLastCellNum()).isEqualTo((short) 9);
    }
  }

  @Test
  void aWithheldFigureIsASignAndNoNumber() throws Exception {
    try (var workbook = written(Reports.of(Reports.banner(true, "客户类型")))) {
      var withheld = beside(workbook.getSheetAt(0), "非常满意").getRow().getCell(8);
      assertThat(withheld.getCellType()).isEqualTo(CellType.STRING);
      assertThat(withheld.getStringCellValue()).isEqualTo("*");
    }
  }

  @Test
  void headingsReachOverTheLettersOfTheirColumns() throws Exception {
    try (var workbook = written(Reports.of(Reports.banner(true, "客户类型", "年龄")))) {
      var sheet = workbook.getSheetAt(0);
      int top = beside(sheet, "非常满意").getRowIndex() - 2;
      assertThat(sheet.getMergedRegions())
          .extracting(CellRangeAddress::formatAsString)
          .contains(
              new CellRangeAddress(top, top, 2, 8).formatAsString(),
              new CellRangeAddress(top, top, 9, 15).formatAsString(),
              new CellRangeAddress(top + 1, top + 1, 2, 3).formatAsString());
      assertThat(sheet.getRow(top + 1).getCell(2).getStringCellValue()).isEqualTo("大客户\nA");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (top + 2));
    }
  }

  @Test
  void everyFootnoteStandsBelowTheTable() throws Exception {
    try (var workbook = written(Reports.of(Reports.banner(true, "客户类型")))) {
      var sheet = workbook.getSheetAt(0);
      int last = beside(sheet, "n（有效）").getRowIndex();
      assertThat(IntStream.rangeClosed(1, 3).mapToObj(i -> sheet.getRow(last + i).getCell(0)))
          .extracting(cell -> cell.getStringCellValue().substring(0, 3))
          .containsExactly("列百分", "* 基", "基数：");
    }
  }

  @Test
  void aTableOfThreeHundredColumnsStandsOnOneSheetAndIsPrintedOnSeveralPages() throws Exception {
    var groups = IntStream.range(0, 75).mapToObj(i -> "地区" + i).toArray(String[]::new);
    try (var workbook = written(Reports.of(Reports.banner(true, groups)))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(beside(sheet, "满意").getRow().getLastCellNum()).isEqualTo((short) (2 + 75 * 7));
      assertThat((int) sheet.getPrintSetup().getFitWidth()).isGreaterThan(10);
      assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
      assertThat(sheet.getRepeatingRows()).isNotNull();
    }
  }

  @Test
  void aTableWiderThanASheetCanBeIsDivided() throws Exception {
    int most = 16_384;
    var columns =
        IntStream.range(0, most + 10).mapToObj(i -> Column.of(i == 0 ? "" : "c" + i)).toList();
    var cells =
        IntStream.range(0, most + 10)
            .mapToObj(i -> i == 0 ? Cell.of("row") : Cell.of(i, NumberFormat.COUNT))
            .toList();
    var table =
        new Table("", columns, List.of(new Row(Row.Style.PLAIN, cells)), List.of("footnote"));
    try (var workbook = written(Reports.of(new Document("wide", List.of(table))))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(beside(sheet, "row").getRow().getLastCellNum()).isEqualTo((short) most);
      var second = sheet.getRow(beside(sheet, "row").getRowIndex() + 3);
      assertThat(second.getCell(0).getStringCellValue()).isEqualTo("row");
      assertThat(second.getCell(10).getNumericCellValue()).isEqualTo(most + 9);
      assertThat(sheet.getRow(second.getRowNum() + 1).getCell(0).getStringCellValue())
          .isEqualTo("footnote");
    }
  }

  @Test
  void aHeaderOfOneTableIsNotKeptAboveAnother() throws Exception {
    var other = new Table("", List.of(Column.of("x")), List.of(Row.of(Cell.of("y"))), List.of());
    var blocks = new ArrayList<Block>(Reports.banner(true, "客户类型").blocks());
    blocks.add(other);
    try (var workbook = written(Reports.of(new Document("two", blocks)))) {
      var pane = workbook.getSheetAt(0).getPaneInformation();
      assertThat(pane.getHorizontalSplitPosition()).isZero();
      assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 1);
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
