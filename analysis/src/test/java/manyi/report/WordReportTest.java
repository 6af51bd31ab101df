package manyi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.chart.MeaningColours;
import manyi.chart.Theme;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure.Meaning;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.Texts;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

class WordReportTest {
  private static final Texts TEXTS = Texts.in(Language.ZH);

  @TempDir Path folder;

  @Test
  void headingsSentencesAndFootnotesHaveStylesOfTheirOwn() throws Exception {
    try (var word = written(Reports.of(Reports.crosstab()))) {
      assertThat(texts(word, "Title")).containsExactly("江西移动客户满意度报告");
      assertThat(texts(word, "Subtitle")).hasSize(3);
      assertThat(texts(word, "Heading1")).containsExactly("总体满意度 × 客户类型", "附录：制作说明");
      assertThat(texts(word, "Finding").getFirst()).startsWith("大客户的满意比例");
      assertThat(texts(word, "Warning")).hasSize(1);
      assertThat(texts(word, "TableNote")).contains("列百分比。χ² = 41.7，df = 12，p < 0.001。基数：有效回答。");
    }
  }

  @Test
  void mainResultsAndContentsStandBeforeSeveralSections() throws Exception {
    var section = Reports.crosstab();
    var plain = Reports.of(section, new Document("第二章", section.blocks()));
    var report =
        new Report(
            plain.title(),
            plain.subtitle(),
            plain.sections(),
            List.of(new Report.Headline(1, "大客户较不满意。")),
            plain.appendix(),
            List.of());
    try (var word = written(report)) {
      assertThat(texts(word, "FrontHeading")).containsExactly("主要结果", "目录");
      assertThat(texts(word, "Finding")).startsWith("大客户较不满意。");
      var entries = word.getParagraphs().stream().filter(p -> "TOC1".equals(p.getStyle())).toList();
      assertThat(entries).hasSize(3);
      var link = entries.get(1).getCTP().getHyperlinkArray(0);
      assertThat(link.getRArray(0).getTArray(0).getStringValue()).isEqualTo("第二章");
      assertThat(word.getParagraphs())
          .filteredOn(p -> "Heading1".equals(p.getStyle()))
          .element(1)
          .satisfies(heading ->
              assertThat(heading.getCTP().getBookmarkStartArray(0).getName())
                  .isEqualTo(link.getAnchor()));
    }
  }

  @Test
  void aShortChapterStandsOnThePageOfTheOneBefore() throws Exception {
    var note = new Document("一", List.of(new Paragraph(Tone.FINDING, "一句话。")));
    try (var word = written(Reports.of(note, new Document("二", note.blocks())))) {
      var headings =
          word.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())).toList();
      assertThat(headings.get(0).getCTP().getPPr().isSetPageBreakBefore()).isFalse();
      assertThat(headings.get(1).getCTP().getPPr().isSetPageBreakBefore()).isTrue();
      assertThat(headings.get(1).isPageBreak()).isFalse();
      assertThat(headings.get(2).getCTP().getPPr().isSetPageBreakBefore()).isFalse();
    }
  }

  @Test
  void bothScriptsHaveAFontAndTheTextALanguage() throws Exception {
    try (var word = written(Reports.of(Reports.crosstab()))) {
      var defaults = word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
      assertThat(defaults.getRFontsArray(0).getEastAsia()).isEqualTo("Microsoft YaHei");
      assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("Calibri");
      assertThat(defaults.getLangArray(0).getEastAsia()).isEqualTo("zh-CN");
    }
  }

  @Test
  void aTableRepeatsItsHeaderMergesItsGroupsAndAlignsNumbersToTheRight() throws Exception {
    try (var word = written(Reports.of(Reports.crosstab()))) {
      var table = word.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isTrue();
      assertThat(table.getRow(0).getTableCells()).hasSize(3);
      assertThat(table.getRow(0).getCell(2).getText()).isEqualTo("客户类型");
      assertThat(table.getRow(0).getCell(2).getCTTc().getTcPr().getGridSpan().getVal().intValue())
          .isEqualTo(4);
      assertThat(table.getRow(2).getTableCells())
          .extracting(c -> c.getText())
          .containsExactly("非常满意", "21.4%", "22.4%", "23.4%", "24.4%", "25.4%");
      assertThat(table.getRow(2).getCell(1).getParagraphs().getFirst().getAlignment())
          .isEqualTo(ParagraphAlignment.RIGHT);
    }
  }

  @Test
  void aTableIsAsWideAsThePage() throws Exception {
    try (var word = written(Reports.of(Reports.crosstab()))) {
      var grid = word.getTables().getFirst().getCTTbl().getTblGrid().getGridColList();
      assertThat(grid.stream().mapToInt(c -> Integer.parseInt(c.getW().toString())).sum())
          .isEqualTo(Page.PORTRAIT.textWidth());
    }
  }

  @Test
  void aWideTableStandsOnALandscapePage() throws Exception {
    try (var word = written(Reports.of(Reports.wide(12)))) {
      assertThat(word.getTables()).hasSize(2);
      assertThat(landscapeSections(word)).isEqualTo(1);
    }
  }

  @Test
  void aTableWiderThanAnyPageIsDividedWithoutLosingAColumn() throws Exception {
    try (var word = written(Reports.of(Reports.wide(60)))) {
      var parts = word.getTables().subList(0, word.getTables().size() - 1);
      assertThat(parts).hasSizeGreaterThan(1);
      assertThat(parts.stream().mapToInt(t -> t.getRow(2).getTableCells().size() - 1).sum())
          .isEqualTo(60);
    }
  }

  @Test
  void theNameOfAMeaningHasItsColourPalerWhereItIsDoubtful() throws Exception {
    try (var word = written(Reports.of(Reports.tinted(4)))) {
      var row = word.getTables().getFirst().getRow(2);
      var sure = row.getCell(1);
      assertThat(sure.getText()).isEqualTo("继续保持");
      var keep = MeaningColours.of(Meaning.KEEP, true, Theme.LIGHT);
      assertThat(sure.getColor()).isEqualTo(keep.ground());
      assertThat(sure.getParagraphs().getFirst().getRuns().getFirst().getColor())
          .isEqualTo(keep.letters());
      assertThat(row.getCell(2).getColor())
          .isEqualTo(MeaningColours.of(Meaning.LOW, false, Theme.LIGHT).ground());
      assertThat(row.getCell(3).getText()).isEqualTo("*");
      assertThat(row.getCell(3).getColor()).isNull();
    }
  }

  @Test
  void ofATableOfNamesNothingIsLostWhereItIsDivided() throws Exception {
    try (var word = written(Reports.of(Reports.tinted(40)))) {
      var parts = word.getTables().subList(0, word.getTables().size() - 1);
      assertThat(parts.stream().mapToInt(t -> t.getRow(1).getTableCells().size() - 1).sum())
          .isEqualTo(40);
      assertThat(parts)
          .allSatisfy(
              part -> assertThat(part.getRow(1).getCell(0).getText()).isEqualTo("网络覆盖与信号稳定性"));
      assertThat(parts.getLast().getRow(1).getTableCells().getLast().getColor()).isNotNull();
    }
  }

  @Test
  void lettersAreARunOfTheirOwnBehindTheirNumber() throws Exception {
    try (var word = written(Reports.of(Reports.banner(true, "客户类型")))) {
      var cell = word.getTables().getFirst().getRow(2).getCell(2).getParagraphs().getFirst();
      assertThat(cell.getRuns()).hasSize(2);
      assertThat(cell.getRuns().get(0).text()).isEqualTo("\t8.4%\t");
      assertThat(cell.getRuns().get(1).text()).isEqualTo("A C");
      assertThat(cell.getRuns().get(1).getColor()).isEqualTo("0969DA");
      assertThat(cell.getRuns().get(1).getFontSizeAsDouble())
          .isLessThan(cell.getRuns().get(0).getFontSizeAsDouble());
      var tabs = cell.getCTP().getPPr().getTabs();
      assertThat(tabs.getTabArray(0).getVal()).isEqualTo(STTabJc.RIGHT);
    }
  }

  @Test
  void numbersOfALetteredColumnEndAtOnePlaceWhetherTheyHaveLettersOrNot() throws Exception {
    try (var word = written(Reports.of(Reports.banner(true, "客户类型")))) {
      var rows = word.getTables().getFirst().getRows();
      assertThat(rows.subList(2, rows.size()))
          .extracting(row -> numberEnd(row.getCell(2)))
          .containsOnly(numberEnd(rows.get(2).getCell(2)));
      assertThat(rows.get(2).getCell(5).getText()).isEqualTo("*");
    }
  }

  @Test
  void aTableOfThreeHundredColumnsKeepsItsGroupsAndItsLettersInEveryPart() throws Exception {
    var groups = IntStream.range(0, 75).mapToObj(i -> "地区" + i).toArray(String[]::new);
    try (var word = written(Reports.of(Reports.banner(true, groups)))) {
      var parts = word.getTables().subList(0, word.getTables().size() - 1);
      assertThat(parts).hasSizeGreaterThan(10);
      assertThat(parts)
          .allSatisfy(part -> {
            assertThat(part.getRow(0).isRepeatHeader()).isTrue();
            assertThat(part.getRow(1).isRepeatHeader()).isTrue();
            assertThat(part.getRow(2).getCell(0).getText()).isEqualTo("非常满意");
          });
      assertThat(
              parts.stream()
                  .flatMap(part -> part.getRow(0).getTableCells().stream())
                  .map(XWPFTableCell::getText)
                  .filter(text -> text.startsWith("地区")))
          .containsExactly(groups);
      assertThat(texts(word, "Caption")).contains("续表（2/" + parts.size() + "）");
      assertThat(texts(word, "TableNote").stream().filter(note -> note.startsWith("列百分比")))
          .hasSize(1);
    }
  }

  @Test
  void everyPartOfADividedTableNamesItsRowsInFull() throws Exception {
    var columns = new ArrayList<>(List.of(Column.of("Answer"), Column.of("Figure")));
    var cells = new ArrayList<>(List.of(Cell.of("Satisfied"), Cell.of("Column %")));
    for (int i = 0; i < 60; i++) {
      columns.add(Column.of("Province " + i));
      cells.add(Cell.of(i / 60.0, NumberFormat.PERCENT));
    }
    var table = new Table("", columns, List.of(new Row(Row.Style.PLAIN, cells)), List.of());
    try (var word = written(Reports.of(new Document("t", List.of(table))))) {
      var parts = word.getTables().subList(0, word.getTables().size() - 1);
      assertThat(parts).hasSizeGreaterThan(1);
      assertThat(parts)
          .allSatisfy(
              part -> assertThat(part.getRow(1).getCell(1).getText()).isEqualTo("Column %"));
    }
  }

  @Test
  void whatAColumnIsKnownByIsNeverCutOff() throws Exception {
    var table =
        new Table(
            "",
            List.of(Column.of(""), Column.of("很长的标题".repeat(30) + "\nAB")),
            List.of(Row.of(Cell.of("x"), Cell.of(1, NumberFormat.COUNT))),
            List.of());
    try (var word = written(Reports.of(new Document("t", List.of(table))))) {
      assertThat(word.getTables().getFirst().getRow(0).getCell(1).getText()).endsWith("…\nAB");
    }
  }

  @Test
  void aHeaderOfAnyLengthLeavesThePageReadable() throws Exception {
    var words = "word".repeat(800);
    var table =
        new Table(
            words,
            List.of(Column.of(words), Column.of("n")),
            List.of(Row.of(Cell.of(words), Cell.of(1, NumberFormat.COUNT))),
            List.of());
    try (var word = written(Reports.of(new Document(words, List.of(table))))) {
      var made = word.getTables().getFirst();
      assertThat(texts(word, "Heading1").getFirst()).hasSize(240).endsWith("…");
      assertThat(made.getRow(0).getCell(0).getText()).hasSize(60);
      assertThat(made.getRow(1).getCell(0).getText()).hasSize(160);
    }
  }

  @Test
  void sentencesStayOnThePageOfTheirTable() throws Exception {
    try (var word = written(Reports.of(Reports.crosstab()))) {
      assertThat(word.getParagraphs())
          .filteredOn(paragraph -> "Finding".equals(paragraph.getStyle()))
          .isNotEmpty()
          .allMatch(XWPFParagraph::isKeepNext);
    }
  }

  @Test
  void aChartStaysOnThePageOfItsTableAndFootnotesOnThatOfTheLastRow() throws Exception {
    try (var word = written(Reports.of(Reports.crosstab()))) {
      assertThat(word.getParagraphs())
          .filteredOn(paragraph -> paragraph.getText().startsWith("列百分比"))
          .isNotEmpty()
          .allMatch(XWPFParagraph::isKeepNext);
      var last = word.getTables().getFirst().getRows().getLast();
      assertThat(last.getCell(0).getParagraphs().getFirst().isKeepNext()).isTrue();
    }
  }

  @Test
  void aLongTitleOnTheFirstPageIsDividedAtABlank() {
    assertThat(CoverTitle.lines("telecom-satisfaction-zh 分析报告"))
        .containsExactly("telecom-satisfaction-zh", "分析报告");
    assertThat(CoverTitle.lines("分析报告")).containsExactly("分析报告");
  }

  @Test
  void noWordOfAHeadingIsBroken() {
    var columns = List.of(Column.of(""), new Column("Recommendation", "medium"));
    var row = Row.of(Cell.of("x"), Cell.of(1, NumberFormat.COUNT));
    var widths =
        ColumnWidths.of(new Table("", columns, List.of(row), List.of()), Language.EN).least();
    assertThat(widths[1]).isGreaterThan("Recommendation".length() + 3);
  }

  @Test
  void wordsInQuotationMarksStandOnOneLine() {
    var columns = List.of(Column.of(""), Column.of("最高"));
    var row = Row.of(Cell.of("x"), Cell.of("“住宅客户”3.49，“大客户”3.15"));
    var widths =
        ColumnWidths.of(new Table("", columns, List.of(row), List.of()), Language.ZH).least();
    assertThat(widths[1]).isGreaterThanOrEqualTo("“”3.49".length() + 2 * "住宅客户".length());
  }

  @Test
  void notesAreOnThePageOfWhatTheyAreAboutAndNotOnThatOfWhatFollows() throws Exception {
    var table = new Table("", List.of(Column.of("")), List.of(Row.of(Cell.of("x"))), List.of());
    var blocks = List.<Block>of(table, new Paragraph(Tone.NOTE, "Noted."), table);
    try (var word = written(Reports.of(new Document("Title", blocks)))) {
      assertThat(word.getParagraphs())
          .filteredOn(paragraph -> paragraph.getText().equals("Noted."))
          .hasSize(1)
          .noneMatch(XWPFParagraph::isKeepNext);
    }
  }

  @Test
  void aPictureHasATextForThoseWhoCannotSeeIt() throws Exception {
    try (var word = written(Reports.of(Reports.crosstab()))) {
      var picture =
          word.getParagraphs().stream()
              .flatMap(p -> p.getRuns().stream())
              .flatMap(r -> r.getCTR().getDrawingList().stream())
              .findFirst()
              .orElseThrow()
              .getInlineArray(0);
      assertThat(picture.getDocPr().getDescr()).isEqualTo("满意比例（前两项）");
      assertThat(word.getAllPictures()).hasSize(1);
    }
  }

  @Test
  void pagesAreNumbered() throws Exception {
    try (var word = written(Reports.of(Reports.crosstab()))) {
      assertThat(word.getFooterList()).hasSize(1);
      assertThat(word.getFooterList().getFirst()._getHdrFtr().xmlText()).contains("PAGE");
    }
  }

  @Test
  void charactersThatXmlDoesNotKnowAreLeftOut() throws Exception {
    try (var word = written(Reports.of(Reports.hostile()))) {
      assertThat(word.getTables().getFirst().getRow(8).getCell(0).getText()).isEqualTo("abc");
    }
  }

  @Test
  void aCancelledReportLeavesNothingBehind() throws Exception {
    Progress impatient =
        done -> {
          throw new Cancelled();
        };
    var file = folder.resolve("report.docx");
    assertThatThrownBy(() ->
            ReportFile.write(
                Reports.of(Reports.crosstab()), ReportFormat.DOCX, file, TEXTS, impatient))
        .isInstanceOf(Cancelled.class);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  /// Where the numbers of a cell's column end.
  private static String numberEnd(XWPFTableCell cell) {
    var tabs = cell.getParagraphs().getFirst().getCTP().getPPr().getTabs();
    return tabs.getTabArray(0).getPos().toString();
  }

  private XWPFDocument written(Report report) throws Exception {
    var file = folder.resolve("report.docx");
    ReportFile.write(report, ReportFormat.DOCX, file, TEXTS, Progress.none());
    return read(file);
  }

  private static XWPFDocument read(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return new XWPFDocument(stream);
    }
  }

  private static List<String> texts(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static long landscapeSections(XWPFDocument word) {
    return word.getParagraphs().stream()
        .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
        .filter(p -> p.getCTP().getPPr().getSectPr().getPgSz().isSetOrient())
        .count();
  }
}
