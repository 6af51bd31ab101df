package manyi.samples;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a sample survey as xlsx, in memory that grows only with the number of distinct texts.
///
/// POI lays the workbook with its styles and header row; the rows below are streamed into that
/// sheet as text, since POI's own table of shared strings keeps about a kilobyte for each.
final class WorkbookWriter {
  private static final String SHEET_PART = "xl/worksheets/sheet1.xml";
  private static final String STRINGS_PART = "xl/sharedStrings.xml";
  private static final String END_OF_ROWS = "</sheetData>";

  private final SampleSurvey survey;
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  private WorkbookWriter(SampleSurvey survey) {
    this.survey = survey;
    survey.columns().forEach(column -> strings.put(column.header(), strings.size()));
  }

  static void write(SampleSurvey survey, Path file) throws IOException {
    new WorkbookWriter(survey).write(file);
  }

  private void write(Path file) throws IOException {
    String sheet = "";
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      try (ZipInputStream laid = new ZipInputStream(new ByteArrayInputStream(lay()))) {
        for (ZipEntry part = laid.getNextEntry(); part != null; part = laid.getNextEntry()) {
          switch (part.getName()) {
            case SHEET_PART -> sheet = new String(laid.readAllBytes(), StandardCharsets.UTF_8);
            case STRINGS_PART -> {} // written anew, with the texts of the rows
            default -> {
              begin(zip, part.getName());
              laid.transferTo(zip);
            }
          }
        }
      }
      Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      begin(zip, SHEET_PART);
      writeSheet(sheet, out);
      out.flush();
      begin(zip, STRINGS_PART);
      writeStrings(out);
      out.flush();
    }
  }

  private void begin(ZipOutputStream zip, String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(survey.written());
    zip.putNextEntry(entry);
  }

  private void writeSheet(String laid, Writer out) throws IOException {
    int end = laid.indexOf(END_OF_ROWS);
    String lastCell =
        new CellReferences(survey.columns().size()).last() + (survey.respondents() + 1);
    out.write(
        laid.substring(0, end)
            .replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:" + lastCell + "\""));
    RowText row = new RowText(survey.columns().size(), strings);
    for (int respondent = 0; respondent < survey.respondents(); respondent++) {
      row.begin(respondent + 2);
      survey.answer(respondent, row);
      row.end(out);
    }
    out.write(laid.substring(end));
  }

  private void writeStrings(Writer out) throws IOException {
    out.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " uniqueCount=\""
            + strings.size()
            + "\">");
    for (String text : strings.keySet()) {
      out.write("<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>");
    }
    out.write("</sst>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The workbook with its header row only.
  private byte[] lay() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet(survey.sheet());
      XSSFCellStyle style = headerStyle(workbook);
      dateStyle(workbook);
      XSSFRow header = sheet.createRow(0);
      header.setHeightInPoints(48);
      List<Column> columns = survey.columns();
      for (int c = 0; c < columns.size(); c++) {
        XSSFCell cell = header.createCell(c);
        cell.setCellValue(columns.get(c).header());
        cell.setCellStyle(style);
        sheet.setColumnWidth(c, columns.get(c).width() * 256);
      }
      sheet.createFreezePane(1, 1);
      sheet.setAutoFilter(new CellRangeAddress(0, survey.respondents(), 0, columns.size() - 1));
      describe(workbook.getProperties().getCoreProperties());
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static XSSFCellStyle headerStyle(XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    font.setColor(new XSSFColor(new byte[] {0x1F, 0x3A, 0x5F}, null));
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setFillForegroundColor(
        new XSSFColor(new byte[] {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7}, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  private static void dateStyle(XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    if (style.getIndex() != RowText.DATE_STYLE) {
      throw new IllegalStateException("the date style has index " + style.getIndex());
    }
  }

  private void describe(CoreProperties properties) {
    properties.setTitle(survey.title());
    properties.setCreator("Manyi");
    LocalDateTime written = survey.written();
    Optional<Date> date = Optional.of(Date.from(written.toInstant(ZoneOffset.UTC)));
    properties.setCreated(date);
    properties.setModified(date);
  }
}
