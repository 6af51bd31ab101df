package manyi.workbook.broken;

import static manyi.workbook.broken.SoundWorkbook.RELATIONS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.workbook.xlsx.TinyWorkbook;

/// Files in which nothing is wrong but that hold no responses.
final class UnsuitableFiles {
  private static final String NONE = "workbook.no-respondents-anywhere";

  private final Path folder;
  private final List<BrokenFile> files = new ArrayList<>();

  UnsuitableFiles(Path folder) {
    this.folder = folder;
  }

  List<BrokenFile> write() throws IOException {
    sheets();
    otherKinds();
    return files;
  }

  private void sheets() throws IOException {
    refused(NONE, "empty-sheet", new TinyWorkbook().sheet("Sheet1", ""));
    refused(NONE, "header-only", new TinyWorkbook().table("data", row("sex", "age", "rating")));
    files.add(BrokenFile.refused(withPivot("pivot", "A3:D8", pivot()), NONE));
    var beside = withPivot("pivot-beside-data", "H3:K8", SoundWorkbook.archive());
    files.add(BrokenFile.opened(beside, ""));
    refused(
        NONE,
        "summary",
        new TinyWorkbook()
            .table(
                "默认报告",
                row("第1题 您的性别 [单选题]", "", ""),
                row("选项", "小计", "比例"),
                row("男", "12", "40%"),
                row("女", "18", "60%"),
                row("本题有效填写人次", "30", ""),
                row("", "", ""),
                row("第2题 您的年龄 [单选题]", "", ""),
                row("选项", "小计", "比例"),
                row("18岁以下", "3", "10%"),
                row("18-25岁", "27", "90%"),
                row("本题有效填写人次", "30", "")));
    var chart =
        Archive.of(new TinyWorkbook().sheet("Chart1", ""))
            .changed(RELATIONS, xml -> xml.replace("/worksheet\"", "/chartsheet\""));
    files.add(BrokenFile.refused(chart.write(folder.resolve("chart.xlsx")), "workbook.no-sheets"));
    var none = new TinyWorkbook();
    refused("workbook.no-sheets", "no-tabs", none);
  }

  private static Archive pivot() throws IOException {
    return Archive.of(
        new TinyWorkbook()
            .table(
                "Sheet4",
                row("Count of rating", "Column Labels", ""),
                row("Row Labels", "f", "m", "Grand Total"),
                row("1", "12", "8", "20"),
                row("2", "3", "4", "7"),
                row("3", "1", "2", "3"),
                row("Grand Total", "16", "14", "30")));
  }

  /// With a pivot table somewhere in its sheet.
  private Path withPivot(String name, String place, Archive archive) throws IOException {
    return archive
        .with(
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"p\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable\""
                + " Target=\"../pivotTables/pivotTable1.xml\"/></Relationships>")
        .with(
            "xl/pivotTables/pivotTable1.xml",
            "<pivotTableDefinition><location ref=\"" + place + "\"/></pivotTableDefinition>")
        .write(folder.resolve(name + ".xlsx"));
  }

  private void otherKinds() throws IOException {
    archive("workbook.document-file", "word.xlsx", "[Content_Types].xml", "word/document.xml");
    archive("workbook.document-file", "slides.xlsx", "[Content_Types].xml", "ppt/presentation.xml");
    archive("workbook.archive", "zip.xlsx", "responses.csv");
    archive("workbook.archive", "zip-empty.xlsx");
    archive("workbook.not-a-workbook", "types-only.xlsx", "[Content_Types].xml");
    var ods = Archive.empty().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    files.add(BrokenFile.refused(ods.write(folder.resolve("table.ods")), "workbook.ods-file"));
    text("workbook.pdf-file", "report.xlsx", "%PDF-1.7\n");
    text("workbook.web-page", "login.xls", "<html><body>Please log in");
    text("workbook.json-file", "responses.csv", "{\"responses\": [{\"q1\": 1}]}");
    text("workbook.xml-file", "responses.xlsx", "<?xml version='1.0'?><survey/>");
    text(
        "workbook.xml-workbook",
        "spreadsheet.xls",
        "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>");
    var table = "<html><table><tr><td>sex<td>rating" + "<tr><td>m<td>2<tr><td>f<td>3".repeat(9);
    files.add(
        BrokenFile.opened(
            Files.writeString(folder.resolve("table.xls"), table), "workbook.note.other-ending"));
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private void refused(String key, String name, TinyWorkbook workbook) throws IOException {
    var file = Archive.of(workbook).write(folder.resolve(name + ".xlsx"));
    files.add(BrokenFile.refused(file, key));
  }

  private void archive(String key, String name, String... parts) throws IOException {
    var archive = Archive.empty();
    for (var part : parts) {
      archive.with(part, "<Types/>");
    }
    files.add(BrokenFile.refused(archive.write(folder.resolve(name)), key));
  }

  private void text(String key, String name, String content) throws IOException {
    files.add(BrokenFile.refused(Files.writeString(folder.resolve(name), content), key));
  }
}
