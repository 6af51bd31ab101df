package manyi.workbook.broken;

import static manyi.workbook.broken.SoundWorkbook.BOOK;
import static manyi.workbook.broken.SoundWorkbook.RELATIONS;
import static manyi.workbook.broken.SoundWorkbook.SHEET;
import static manyi.workbook.broken.SoundWorkbook.TEXTS;
import static manyi.workbook.broken.SoundWorkbook.TYPES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Workbooks made to exhaust, to deceive or to call home.
final class HostileWorkbooks {
  private static final int BOMB = 200;

  private final Path folder;
  private final String address;
  private final List<BrokenFile> files = new ArrayList<>();

  HostileWorkbooks(Path folder, int port) {
    this.folder = folder;
    this.address = "http://127.0.0.1:" + port + "/called";
  }

  List<BrokenFile> write() throws IOException {
    bombs();
    entities();
    places();
    names();
    links();
    active();
    return files;
  }

  private void bombs() throws IOException {
    var begin = "<worksheet><sheetData>";
    refused("workbook.broken-file", "bomb-zeros", sound().inflating(SHEET, "", '\0', BOMB, ""));
    refused(
        "workbook.broken-file",
        "bomb-one-cell",
        sound().inflating(SHEET, begin + "<row><c t=\"str\"><v>", 'a', BOMB, "</v></c></row>"));
    refused(
        "workbook.broken-file",
        "bomb-one-tag",
        sound().inflating(SHEET, begin + "<row x=\"", 'a', BOMB, "\"/>"));
    opened(
        "",
        "bomb-blanks",
        sound()
            .inflating(
                SHEET, begin + SoundWorkbook.rows(20), ' ', BOMB, "</sheetData></worksheet>"));
    opened(
        "xlsx.strings-broken",
        "bomb-texts",
        sound()
            .inflating(
                TEXTS,
                "<sst><si><t>sex</t></si><si><t>rating</t></si><si><t>m</t></si><si><t>f</t></si><si><t>",
                'a',
                BOMB,
                "</t></si></sst>"));
    opened(
        "xlsx.styles-broken",
        "bomb-styles",
        sound().inflating("xl/styles.xml", "<styleSheet><x a=\"", 'a', BOMB, "\"/></styleSheet>"));
    refused(
        "workbook.broken-file",
        "bomb-workbook",
        sound().inflating(BOOK, "<workbook ", ' ', BOMB, ""));
    refused(
        "workbook.too-large",
        "bomb-relations",
        sound().inflating(RELATIONS, "<Relationships>", ' ', 20, "</Relationships>"));
    refused(
        "workbook.too-large",
        "bomb-types",
        sound().inflating(TYPES, "<Types>", ' ', 20, "</Types>"));
    refused(
        "workbook.archive",
        "bomb-nested",
        Archive.empty().inflating("inner.zip", "PK\u0003\u0004", '\0', BOMB, ""));
    var corners = new StringBuilder("<row r=\"1048576\">");
    corners.append("<c><v>1</v></c>".repeat(16_384)).append("</row>");
    refused("workbook.too-large", "billion-cells", sheet(SoundWorkbook.rows(20) + corners));
    refused("workbook.broken-file", "deep", sound().with(SHEET, begin + "<a>".repeat(200_000)));
  }

  private void entities() throws IOException {
    var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
    for (char c = 'b'; c < 'l'; c++) {
      var former = "&" + (char) (c - 1) + ";";
      laughs.append("<!ENTITY ").append(c).append(" \"").append(former.repeat(10)).append("\">");
    }
    laughs.append("]>");
    for (var part : List.of(SHEET, BOOK, TYPES)) {
      refused("workbook.broken-file", "laughs-" + name(part), laughing(part, laughs.toString()));
    }
    refused("workbook.broken-file", "laughs-texts", laughing(TEXTS, laughs.toString()));
    for (var from : List.of("file:///etc/passwd", address)) {
      var type = "<!DOCTYPE x [<!ENTITY k SYSTEM \"" + from + "\">]>";
      var kind = from.substring(0, 4);
      refused("workbook.broken-file", "entity-sheet-" + kind, laughing(SHEET, type));
      refused("workbook.broken-file", "entity-texts-" + kind, laughing(TEXTS, type));
      refused(
          "workbook.broken-file",
          "dtd-" + kind,
          laughing(SHEET, "<!DOCTYPE worksheet SYSTEM \"" + from + "\">"));
    }
  }

  /// A part with a document type, and with the entity in its first text.
  private static Archive laughing(String part, String type) throws IOException {
    return sound()
        .changed(
            part,
            xml -> {
              int end = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
              var rest = xml.substring(end).replaceFirst("<t>m</t>|<v>2</v>", "<t>&k;</t>");
              return xml.substring(0, end) + type + rest;
            });
  }

  private void places() throws IOException {
    opened(
        "",
        "dimension-billion",
        sound()
            .changed(
                SHEET,
                xml ->
                    xml.replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")));
    for (var place : List.of("XFD1048577", "ZZZZ1", "XFE1")) {
      int row = place.equals("XFD1048577") ? 1_048_577 : 1;
      refused(
          "workbook.out-of-range",
          "cell-" + place,
          sheet("<row r=\"" + row + "\"><c r=\"" + place + "\"><v>1</v></c></row>"));
    }
    refused(
        "workbook.out-of-range",
        "row-huge",
        sheet("<row r=\"99999999999999999999\"><c><v>1</v></c></row>"));
    opened(
        "xlsx.texts-missing",
        "text-huge",
        sheet(SoundWorkbook.rows(20) + "<row><c t=\"s\"><v>2147483648</v></c></row>"));
    opened(
        "",
        "style-huge",
        sheet(SoundWorkbook.rows(20).replace("<c r=\"B3\"", "<c r=\"B3\" s=\"4294967295\"")));
    opened(
        "",
        "merges-huge",
        sound()
            .changed(
                SHEET,
                xml ->
                    xml.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells>"
                            + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(2000)
                            + "<mergeCell ref=\"ZZZZZZZ1:B99999999999\"/></mergeCells>")));
  }

  private void names() throws IOException {
    opened("", "path-above", sound().with("../../../outside.txt", "outside"));
    opened("", "path-above-windows", sound().with("..\\..\\outside.txt", "outside"));
    refused("workbook.broken-file", "path-absolute", sound().with("/outside.txt", "outside"));
    refused(
        "workbook.broken-file",
        "path-sheet",
        sound().changed(RELATIONS, xml -> xml.replace("worksheets/sheet1", "../../../etc/passwd")));
    var file = sound().with("xl/worksheets/sheet1.xmk", "<worksheet/>").write(path("duplicate"));
    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    var doubled = bytes.replace("sheet1.xmk", "sheet1.xml").getBytes(StandardCharsets.ISO_8859_1);
    files.add(BrokenFile.refused(Files.write(file, doubled), "workbook.broken-file"));
  }

  private void links() throws IOException {
    opened(
        "",
        "link-external",
        sound()
            .changed(
                RELATIONS,
                xml ->
                    xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"x\" TargetMode=\"External\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" Target=\""
                            + address
                            + "\"/></Relationships>")));
    refused(
        "workbook.broken-file",
        "sheet-external",
        sound()
            .changed(
                RELATIONS,
                xml ->
                    xml.replace(
                        "Target=\"worksheets/sheet1.xml\"",
                        "TargetMode=\"External\" Target=\"" + address + "\"")));
    opened(
        "",
        "formulas",
        sheet(
            SoundWorkbook.rows(20)
                .replace(
                    "<c r=\"B2\">",
                    "<c r=\"B2\"><f>WEBSERVICE(\"" + address + "\")+cmd|'/c calc'!A1</f>")));
  }

  private void active() throws IOException {
    opened(
        "workbook.note.macros",
        path("macros.xlsm"),
        sound()
            .changed(
                TYPES, xml -> main(xml, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
            .changed(
                TYPES,
                xml ->
                    xml.replace(
                        "</Types>",
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))
            .with("xl/vbaProject.bin", "Sub AutoOpen()"));
    files.add(
        BrokenFile.refused(
            sound()
                .changed(
                    TYPES,
                    xml -> main(xml, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                .write(path("binary.xlsb")),
            "workbook.binary-workbook"));
  }

  private static String main(String types, String type) {
    return types.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type);
  }

  private static Archive sound() throws IOException {
    return SoundWorkbook.archive();
  }

  private static Archive sheet(String rows) throws IOException {
    return Archive.of(SoundWorkbook.workbook().sheet("data", rows));
  }

  private static String name(String part) {
    return part.replaceAll(".*/|\\W|xml", "");
  }

  private Path path(String name) {
    return folder.resolve(name.contains(".") ? name : name + ".xlsx");
  }

  private void refused(String key, String name, Archive archive) throws IOException {
    files.add(BrokenFile.refused(archive.write(path(name)), key));
  }

  private void opened(String note, String name, Archive archive) throws IOException {
    opened(note, path(name), archive);
  }

  private void opened(String note, Path file, Archive archive) throws IOException {
    files.add(BrokenFile.opened(archive.write(file), note));
  }
}
