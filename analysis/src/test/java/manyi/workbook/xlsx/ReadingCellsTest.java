package manyi.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.workbook.Importer;
import manyi.workbook.cells.Decimal;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCellsTest {
  @TempDir Path folder;

  private RawCells read(TinyWorkbook workbook) throws IOException {
    try (var file = WorkbookFile.open(workbook.write(folder))) {
      return file.read(file.sheets().getFirst(), Progress.none());
    }
  }

  private static String row(RawCells cells, int row) {
    return String.join(
        "|", IntStream.range(0, cells.columns()).mapToObj(c -> cells.text(row, c)).toList());
  }

  @Test
  void everyTypeOfCellIsReadAsASpreadsheetShowsIt() throws IOException {
    var cells =
        read(
            new TinyWorkbook()
                .formats(0, 14, 22, 20)
                .shared(
                    "<si><t>甲</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></si>")
                .sheet(
                    "S",
                    """
                    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
                    <c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>
                    <c r="D1" t="str"><f>A1&amp;"x"</f><v>甲x &lt;1&gt; &#x4E2D;_x000D_</v></c>
                    <c r="E1"><f>1+1</f><v>2</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#DIV/0!</v></c>
                    <c r="H1" s="1"><v>45292</v></c><c r="I1" s="2"><v>45292.5</v></c><c r="J1" s="3"><v>0.25</v></c>
                    <c r="K1" t="d"><v>2024-01-01T06:00:00</v></c><c r="L1"><v>1.5E-3</v></c><c r="M1"><v>-7.25</v></c></row>
                    """));

    assertThat(row(cells, 0))
        .isEqualTo(
            "甲|rich text|in line|甲x <1> 中\r|2|TRUE|#DIV/0!|2024-01-01|2024-01-01 12:00:00|06:00:00"
                + "|2024-01-01 06:00:00|0.0015|-7.25");
  }

  @Test
  void datesCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
    var cells =
        read(
            new TinyWorkbook()
                .from1904()
                .formats(14)
                .sheet("S", "<row><c s=\"0\"><v>0</v></c></row>"));

    assertThat(row(cells, 0)).isEqualTo("1904-01-01");
  }

  @Test
  void cellsWithoutAReferenceFollowTheOneBefore() throws IOException {
    var cells =
        read(
            new TinyWorkbook()
                .sheet(
                    "S",
                    "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"
                        + "<row r=\"7\"><c r=\"B7\"><v>5</v></c></row>"));

    assertThat(row(cells, 0)).isEqualTo("1|||2|3");
    assertThat(row(cells, 1)).isEqualTo("4||||");
    assertThat(row(cells, 6)).isEqualTo("|5|||");
    assertThat(cells.rows()).isEqualTo(7);
  }

  @Test
  void aDimensionThatLiesIsNotBelieved() throws IOException {
    var cells =
        read(
            new TinyWorkbook()
                .rawSheet(
                    "S",
                    "<dimension ref=\"A1\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>2</v></c></row></sheetData>"));

    assertThat(row(cells, 0)).isEqualTo("1||2");
  }

  @Test
  void prefixesCommentsAndCdataMakeNoDifference() throws IOException {
    var cells =
        read(
            new TinyWorkbook()
                .rawSheet(
                    "S",
                    "<x:sheetData xmlns:x=\"u\"><!-- > --><x:row r='1'><x:c r='A1' t='str'><x:v>a<!-- b --><![CDATA[<&>]]></x:v></x:c>"
                        + "<x:c r='B1' customAttribute='>'><x:v>5</x:v></x:c></x:row></x:sheetData>"));

    assertThat(row(cells, 0)).isEqualTo("a<&>|5");
  }

  @Test
  void manyWholeNumbersTakeFourBytesEachUntilOneDoesNotFit() throws IOException {
    var rows = new StringBuilder("<row><c t=\"str\"><v>No.</v></c><c t=\"str\"><v>b</v></c></row>");
    for (int i = 0; i < 1000; i++) {
      rows.append("<row><c><v>")
          .append(i)
          .append("</v></c><c><v>")
          .append(i)
          .append("</v></c></row>");
    }
    rows.append("<row/><row><c><v>2147483646</v></c><c><v>2147483647</v></c></row>")
        .append("<row><c t=\"str\"><v>end</v></c><c><v>-1</v></c></row>")
        .append("<row><c/><c t=\"b\"><v>1</v></c></row>");
    var cells = read(new TinyWorkbook().sheet("S", rows.toString()));

    assertThat(cells.column(0)).isInstanceOf(RawColumn.Compact.class);
    assertThat(cells.column(1)).isInstanceOf(RawColumn.Plain.class);
    assertThat(row(cells, 0)).isEqualTo("No.|b");
    assertThat(row(cells, 1)).isEqualTo("0|0");
    assertThat(row(cells, 1000)).isEqualTo("999|999");
    assertThat(cells.text(1001, 0) + cells.text(1001, 1)).isEmpty();
    assertThat(cells.text(1002, 0) + "|" + cells.text(1002, 1)).isEqualTo("2147483646|2147483647");
    assertThat(cells.text(1003, 0) + "|" + cells.text(1003, 1)).isEqualTo("end|-1");
    assertThat(cells.text(1004, 0) + "|" + cells.text(1004, 1)).isEqualTo("|TRUE");
  }

  @Test
  void aColumnGrowsFromOneByteToTwoAndToFourOfTextsAndEightOfNumbers() throws IOException {
    var rows = new StringBuilder();
    for (int i = 0; i < 70_000; i++) {
      rows.append("<row><c><v>")
          .append(i % 200)
          .append("</v></c><c t=\"str\"><v>t")
          .append(i % 3000)
          .append("</v></c><c><v>")
          .append(i)
          .append(".5</v></c><c t=\"str\"><v>u")
          .append(i)
          .append("</v></c></row>");
    }
    var cells = read(new TinyWorkbook().sheet("S", rows.toString()));

    assertThat(cells.column(0)).isInstanceOf(RawColumn.Narrow.class);
    assertThat(cells.column(1)).isInstanceOf(RawColumn.Broad.class);
    assertThat(cells.column(2)).isInstanceOf(RawColumn.Plain.class);
    assertThat(cells.column(3)).isInstanceOf(RawColumn.Compact.class);
    assertThat(row(cells, 69_999)).isEqualTo("199|t999|69999.5|u69999");
    assertThat(row(cells, 255)).isEqualTo("55|t255|255.5|u255");
  }

  @Test
  void numbersAreReadToTheSameBitsAsByTheLanguage() {
    for (var text :
        new String[] {
          "0.1",
          "-0.3",
          "1234567.891",
          "9007199254740993",
          "1.7976931348623157E308",
          "0.000123",
          "5",
          "123456789012345.6"
        }) {
      var bytes = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      assertThat(Decimal.parse(bytes, bytes.length)).as(text).isEqualTo(Double.parseDouble(text));
    }
  }

  @Test
  void aBrokenSheetIsTold() {
    assertThatThrownBy(() -> read(new TinyWorkbook().rawSheet("S", "<sheetData><row><c><v>1")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> read(new TinyWorkbook().sheet("S", "<row><c t=\"s\"><v>3</v></c></row>")))
        .isInstanceOf(BrokenPart.class);
    assertThatThrownBy(
            () -> read(new TinyWorkbook().sheet("S", "<row><c r=\"ZZZZ1\"><v>3</v></c></row>")))
        .isInstanceOf(OutOfRange.class);
  }

  @Test
  void readingObeysCancel() throws IOException {
    var file =
        new TinyWorkbook()
            .table(
                "S", new String[] {"a"}, new String[] {"1"}, new String[] {"2"}, new String[] {"1"})
            .write(folder);

    assertThatThrownBy(() ->
            Importer.open(
                file,
                Corrections.NONE,
                done -> {
                  if (done > 0.5) {
                    throw new Cancelled();
                  }
                }))
        .isInstanceOf(Cancelled.class);
  }
}
