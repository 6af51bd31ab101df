package manyi.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import manyi.workbook.xlsx.XmlParser.Token;
import org.apache.poi.openxml4j.opc.PackagePart;

/// What a workbook's main part says.
///
/// @param tabs its sheets of cells, in order
/// @param from1904 whether days are counted from 1904
record Book(List<Tab> tabs, boolean from1904) {
  /// A sheet and the part that holds its cells.
  record Tab(String name, PackagePart part, boolean hidden) {}

  Book {
    tabs = List.copyOf(tabs);
  }

  static Book read(Parts parts) throws IOException {
    List<Tab> tabs = new ArrayList<>();
    boolean from1904 = false;
    boolean book = false;
    try (var xml = new XmlParser(parts.stream(parts.main()))) {
      for (var token = xml.next(); token != Token.EOF; token = xml.next()) {
        if (token == Token.START) {
          book |= xml.named("workbook");
          if (xml.named("workbookPr")) {
            var base = xml.attribute("date1904");
            from1904 = "1".equals(base) || "true".equals(base);
          } else if (xml.named("sheet")) {
            add(parts, xml, tabs);
          }
        }
      }
    }
    if (!book) {
      throw new BrokenPart("no workbook in its part");
    }
    return new Book(tabs, from1904);
  }

  /// The attribute `r:id` names the part; a sheet has no other whose local name is `id`.
  private static void add(Parts parts, XmlParser xml, List<Tab> tabs) throws IOException {
    var name = xml.attribute("name");
    var id = xml.attribute("id");
    var state = xml.attribute("state");
    var part = name == null || id == null ? null : parts.byId(id, "/worksheet");
    if (name != null && part != null) {
      tabs.add(new Tab(name, part, state != null && !state.equals("visible")));
    }
  }
}
