package manyi.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import manyi.workbook.xlsx.SheetScanner.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The scanner and the parser give the same cells, wherever the one hands over to the other and
/// wherever the part is cut into blocks.
class SheetReaderTest {
  private static final String ROWS =
      """
      <row r="1" spans="1:4" ht="48.0" customHeight="true"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
      <c r="C1" t="s"><v>3</v></c><c r="AA1"><v>1.25</v></c><c r="AMK1"><v>7</v></c></row>
      <row r="2"><c r="A2"><v>1</v></c><c r="B2" s="2"><v>45292</v></c><c r="C2" s="2"/><c r="D2" t="b"><v>1</v></c></row>
        <row r="3">
          <c r="A3"><v>2</v></c>
          <c r="B3" t="inlineStr"><is><t xml:space="preserve"> in line &amp; more </t></is></c>
          <c r="C3" t="str"><f>A1&amp;"x"</f><v>result</v></c>
        </row>
      <row><c><v>3</v></c><c t="s"><v>4</v></c><c r="E4" t="e"><v>#DIV/0!</v></c></row>
      <row r="5" s="3" customFormat="1"/><row r="9"><c r="C9"><f t="shared" si="0"/><v>-12345678.125</v></c><c r="D9"></c></row>
      <row r="10"><c r="A10"><v>1</v></c><c r="B10" s="2"><v>45292</v></c><c r="C10" t="d"><v>2024-01-01</v></c></row>\
      """;

  private static void isReadAlike(SheetBytes sheet) throws IOException {
    assertThat(SheetBytes.words(sheet.read())).isEqualTo(SheetBytes.words(sheet.parse()));
  }

  @Test
  void theUsualFormIsReadByTheScannerAlone() throws IOException {
    var sheet = SheetBytes.of(ROWS);

    assertThat(sheet.stop()).isEqualTo(Stop.AFTER_ROWS);
    isReadAlike(sheet);
    assertThat(sheet.read().text(0, 1024)).isEqualTo("7");
    assertThat(sheet.read().text(2, 1)).isEqualTo(" in line & more ");
    assertThat(sheet.read().text(9, 1)).isEqualTo("2024-01-01");
  }

  @Test
  void aPartMayBeCutAnywhere() throws IOException {
    var sheet = SheetBytes.of(ROWS);
    var whole = SheetBytes.words(sheet.read());

    for (int at = 1; at < sheet.bytes().length; at++) {
      assertThat(SheetBytes.words(sheet.read(at, sheet.bytes().length)))
          .as("cut at " + at)
          .isEqualTo(whole);
    }
    for (int length : new int[] {1, 2, 3, 7, 8, 64, 300}) {
      assertThat(SheetBytes.words(sheet.read(length, length)))
          .as("blocks of " + length)
          .isEqualTo(whole);
    }
  }

  @Test
  void aPartThatEndsTooEarlyGivesWhatStandsBefore() throws IOException {
    var sheet = SheetBytes.of(ROWS).bytes();
    for (int length = 30; length < sheet.length - 13; length++) {
      var cut = new SheetBytes(Arrays.copyOf(sheet, length));
      assertThatThrownBy(cut::read).as("length " + length).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row>",
        "<row r=\"1\"><c t=\"s\" r=\"B1\"><v>1</v></c><c r=\"C1\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><!-- <c r=\"B1\"><v>9</v></c> --><c r=\"C1\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"str\"><v><![CDATA[<&>]]></v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>rich</t></r><r><t> text</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></is></c><c r=\"B1\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext><v>9</v></ext></extLst></c><c r=\"B1\"><v>2</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><?pi data?><row r=\"4\"><c r=\"A4\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v></v></c><c r=\"C1\"><v/></c><c r=\"D1\"/><c r=\"E1\"></c><c><v>5</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a&lt;b&#x4E2D;_x000D_&#10;c</v></c><c r=\"B1\" t=\"str\"><v>_x0041_x_</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>one\r\ntwo\rthree</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" cm=\"1\" t=\"str\"><f t=\"array\" ref=\"A1\">SUM(1,2)&gt;2</f><v>x</v></c><c r=\"B1\" unknown=\"a&gt;b\"><v>4</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v> 5 </v></c><c r=\"B1\" t=\"s\"><v>\n1\n</v></c><c r=\"C1\"><v>1E2</v></c><c r=\"D1\"><v>abc</v></c></row>",
        "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row><row><c><v>3</v></c></row>",
        "<row r=\"1\" x=\"a>b\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c><c r=\"B1\" t=\"s\"><v>99</v></c><c r=\"C1\" t=\"s\"><v>-1</v></c><c r=\"D1\"><v>1</v></c></row>",
        "",
      })
  void whatIsUnusualIsReadAsTheParserReadsIt(String rows) throws IOException {
    var before = "<row r=\"1\"><c r=\"A1\"><v>11</v></c></row>";
    var after = "<row r=\"20\"><c r=\"A20\"><v>1</v></c><c r=\"B20\" t=\"s\"><v>1</v></c></row>";
    isReadAlike(SheetBytes.of(rows));
    isReadAlike(SheetBytes.of(before + rows + after));
    var sheet = SheetBytes.of(before + rows + after);
    for (int length = 1; length < 60; length++) {
      assertThat(SheetBytes.words(sheet.read(length, length)))
          .isEqualTo(SheetBytes.words(sheet.parse()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><dimension ref=\"A1\"/>"
            + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>2024-02-03T04:05:06Z</v></c></row></sheetData></worksheet>",
        "\uFEFF<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><!-- <sheetData> --><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData/><mergeCells count=\"1\"><mergeCell ref=\"A1:C2\"/></mergeCells></worksheet>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>\n<mergeCells count=\"1\"><mergeCell ref=\"B1:D1\"/></mergeCells>\n</worksheet>\n",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><controls><from><row>5</row></from><c><v>9</v></c></controls></worksheet>",
      })
  void whateverStandsAroundTheRowsIsReadAsTheParserReadsIt(String part) throws IOException {
    var sheet = SheetBytes.part(part);
    var words = SheetBytes.words(sheet.parse());
    for (int length = 1; length < part.length() + 3; length++) {
      assertThat(SheetBytes.words(sheet.read(length, length))).isEqualTo(words);
    }
  }

  @Test
  void anotherEncodingIsReadByTheParser() throws IOException {
    var xml =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>甲</v></c></row></sheetData></worksheet>";

    assertThat(new SheetBytes(xml.getBytes(StandardCharsets.UTF_16)).read().text(0, 0))
        .isEqualTo("甲");
    var latin = xml.replace("UTF-16", "ISO-8859-1").replace("甲", "é");
    assertThat(new SheetBytes(latin.getBytes(StandardCharsets.ISO_8859_1)).read().text(0, 0))
        .isEqualTo("é");
  }

  @Test
  void aTextLongerThanABlockIsReadWhole() throws IOException {
    var text = "long ".repeat(60_000);
    var sheet =
        SheetBytes.of(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"str\"><v>"
                + text
                + "</v></c><c r=\"C1\"><v>2</v></c></row>");

    assertThat(sheet.read(5000, 5000).text(0, 1)).isEqualTo(text);
    assertThat(sheet.read(5000, 5000).text(0, 2)).isEqualTo("2");
  }

  @Test
  void aDocumentTypeIsRefused() {
    var sheet =
        SheetBytes.part(
            "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>");

    assertThatThrownBy(sheet::read).isInstanceOf(BrokenPart.class);
  }

  @Test
  void cellsWhereNoWorkbookHasCellsAreRefusedInBothWays() {
    for (var rows :
        new String[] {
          "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
          "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
          "<row r=\"99999999999\"><c><v>1</v></c></row>"
        }) {
      assertThatThrownBy(() -> SheetBytes.of(rows).read()).isInstanceOf(OutOfRange.class);
      assertThatThrownBy(() -> SheetBytes.of(rows).parse()).isInstanceOf(OutOfRange.class);
    }
  }

  @Test
  void manyDifferentFormatsAreToldApart() throws IOException {
    var rows = new StringBuilder();
    for (int row = 1; row <= 40; row++) {
      rows.append("<row r=\"").append(row).append("\">");
      for (int c = 0; c < 26; c++) {
        rows.append("<c r=\"").append((char) ('A' + c)).append(row).append("\" s=\"");
        rows.append(row * c % 300).append(c % 2 == 0 ? "\" t=\"s\"><v>" : "\"><v>");
        rows.append(row * 7 % 5).append("</v></c>");
      }
      rows.append("</row>");
    }
    isReadAlike(SheetBytes.of(rows.toString()));
  }
}
