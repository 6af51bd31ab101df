package manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.text.Texts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A report as an Excel workbook: a sheet a card with real numbers at full precision, a sheet that
/// says how they were made, and before several cards a sheet of links to them.
final class SpreadsheetReport {
  private final XSSFWorkbook workbook;
  private final CellStyles styles;
  private final SheetNames names = new SheetNames();
  private final Texts texts;

  private SpreadsheetReport(XSSFWorkbook workbook, Texts texts) {
    this.workbook = workbook;
    this.texts = texts;
    styles = new CellStyles(workbook);
  }

  static void write(Report report, Texts texts, Progress progress, OutputStream stream)
      throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var properties = workbook.getProperties().getCoreProperties();
      properties.setTitle(XmlText.clean(report.title()));
      properties.setCreator("Manyi");
      new SpreadsheetReport(workbook, texts).fill(report, progress);
      workbook.write(stream);
    }
  }

  private void fill(Report report, Progress progress) {
    var documents = new ArrayList<Document>(report.sections());
    documents.add(report.appendix());
    boolean several = report.sections().size() > 1;
    if (several) {
      workbook.createSheet(names.next(texts.get("report.contents")));
    }
    for (int i = 0; i < documents.size(); i++) {
      progress.report((double) i / documents.size());
      var document = documents.get(i);
      var above = i == documents.size() - 1 ? headline(report) : List.<String>of();
      var sheet = workbook.createSheet(names.next(document.title()));
      new Sheet(sheet, styles, texts.language()).fill(document, above);
    }
    if (several) {
      var titles = documents.stream().map(Document::title).toList();
      SheetContents.write(headline(report), titles, workbook.getSheetAt(0), styles);
    }
    progress.report(1);
  }

  private static List<String> headline(Report report) {
    var lines = new ArrayList<String>();
    lines.add(report.title());
    lines.addAll(report.subtitle());
    return lines;
  }
}
