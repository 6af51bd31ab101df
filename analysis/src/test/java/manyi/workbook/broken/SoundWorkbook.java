package manyi.workbook.broken;

import java.io.IOException;
import manyi.workbook.xlsx.TinyWorkbook;

/// A workbook in which nothing is wrong, to be spoiled.
final class SoundWorkbook {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String BOOK = "xl/workbook.xml";
  static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String TYPES = "[Content_Types].xml";

  private SoundWorkbook() {}

  /// Twenty respondents of two questions; texts in a part of their own.
  static Archive archive() throws IOException {
    return Archive.of(workbook().sheet("data", rows(20)));
  }

  static TinyWorkbook workbook() {
    return new TinyWorkbook()
        .formats(0, 14)
        .shared(
            "<si><t>sex</t></si><si><t>rating</t></si><si><t>m</t></si><si><t>f</t></si>"
                + "<si><t>unused</t></si>".repeat(20));
  }

  static String rows(int respondents) {
    var rows = new StringBuilder();
    rows.append(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>");
    for (int row = 2; row < respondents + 2; row++) {
      rows.append(
          "<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>%d</v></c><c r=\"B%d\"><v>%d</v></c></row>"
              .formatted(row, row, 2 + row % 2, row, 1 + row % 5));
    }
    return rows.toString();
  }
}
