package manyi.workbook.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written by hand, part by part, to hold what the usual libraries do not write.
public final class TinyWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private record Sheet(String name, String attributes, String data) {}

  private final List<Sheet> sheets = new ArrayList<>();
  private String workbookProperties = "";
  private String styles = "";
  private String shared = "";

  /// A sheet from the rows' XML.
  public TinyWorkbook sheet(String name, String rows) {
    return sheet(name, "", rows);
  }

  public TinyWorkbook sheet(String name, String attributes, String rows) {
    sheets.add(new Sheet(name, attributes, "<sheetData>" + rows + "</sheetData>"));
    return this;
  }

  /// A sheet from everything inside its root element.
  public TinyWorkbook rawSheet(String name, String data) {
    sheets.add(new Sheet(name, "", data));
    return this;
  }

  /// A sheet of texts and numbers, the first row first.
  public TinyWorkbook table(String name, String[]... rows) {
    var xml = new StringBuilder();
    for (var row : rows) {
      xml.append("<row>");
      for (var cell : row) {
        xml.append(cell(cell));
      }
      xml.append("</row>");
    }
    return sheet(name, xml.toString());
  }

  private static String cell(String cell) {
    if (cell.isEmpty()) {
      return "<c/>";
    }
    return cell.matches("-?\\d+(\\.\\d+)?")
        ? "<c><v>" + cell + "</v></c>"
        : "<c t=\"inlineStr\"><is><t>"
            + cell.replace("&", "&amp;").replace("<", "&lt;")
            + "</t></is></c>";
  }

  public TinyWorkbook from1904() {
    workbookProperties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /// Number formats of the cell styles, in order.
  public TinyWorkbook formats(int... ids) {
    var xml = new StringBuilder("<cellXfs>");
    for (int id : ids) {
      xml.append("<xf numFmtId=\"").append(id).append("\"/>");
    }
    styles = xml.append("</cellXfs>").toString();
    return this;
  }

  public TinyWorkbook shared(String items) {
    shared = items;
    return this;
  }

  public Path write(Path folder) throws IOException {
    var file = Files.createTempFile(folder, "tiny", ".xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    var types = new StringBuilder();
    var list = new StringBuilder();
    var relations = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      var name = "worksheets/sheet" + (i + 1) + ".xml";
      parts.put("xl/" + name, root("worksheet", sheet.data()));
      types.append(override("/xl/" + name, "worksheet"));
      list.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\" %s/>"
              .formatted(sheet.name(), i + 1, i, sheet.attributes()));
      relations.append(relation("s" + i, "worksheet", name));
    }
    part(parts, types, relations, "styles", styles.isEmpty() ? "" : root("styleSheet", styles));
    part(parts, types, relations, "sharedStrings", shared.isEmpty() ? "" : root("sst", shared));
    parts.put(
        "xl/workbook.xml", root("workbook", workbookProperties + "<sheets>" + list + "</sheets>"));
    parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    parts.put("_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/xl/workbook.xml", "sheet.main")
            + types
            + "</Types>");
    return parts;
  }

  private static void part(
      Map<String, String> parts,
      StringBuilder types,
      StringBuilder relations,
      String name,
      String xml) {
    if (!xml.isEmpty()) {
      parts.put("xl/" + name + ".xml", xml);
      types.append(override("/xl/" + name + ".xml", name));
      relations.append(relation(name, name, name + ".xml"));
    }
  }

  private static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"%s\" xmlns:r=\"%s\">%s</%s>"
        .formatted(name, MAIN, TYPES, content, name);
  }

  private static String override(String name, String type) {
    return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(name, type);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, TYPES, type, target);
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, content);
  }
}
