package manyi.workbook.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import manyi.workbook.cells.CellName;
import manyi.workbook.xlsx.XmlParser.Token;
import org.apache.poi.openxml4j.opc.PackagePart;

/// Tells sheets that are pivot tables: they count respondents and hold none, though their rows look
/// as if they did.
final class PivotTables {
  private PivotTables() {}

  /// Whether a pivot table begins in a sheet's first column. One further to the right stands beside
  /// the data that it counts.
  static boolean fill(Parts parts, PackagePart sheet) throws IOException {
    var table = parts.byType(sheet, "/pivotTable");
    if (table == null) {
      return false;
    }
    try (var xml = new XmlParser(parts.stream(table))) {
      for (var token = xml.next(); token != Token.EOF; token = xml.next()) {
        var place = token == Token.START && xml.named("location") ? xml.attribute("ref") : null;
        if (place != null) {
          var name = place.getBytes(StandardCharsets.US_ASCII);
          return CellName.columnOf(name, 0, name.length) == 0;
        }
      }
    }
    return false;
  }
}
