package manyi.report;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import manyi.chart.MeaningColours;
import manyi.document.Table;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The cell styles of one workbook, each made once: a workbook may hold only so many.
final class CellStyles {
  private static final XSSFColor TEXT = colour(0x22, 0x2B, 0x36);
  private static final XSSFColor GREY = colour(0x6B, 0x76, 0x84);
  private static final XSSFColor ACCENT = colour(0x1F, 0x4E, 0x79);
  private static final XSSFColor LETTERS = colour(0x09, 0x69, 0xDA);
  private static final XSSFColor AMBER = colour(0x9A, 0x5B, 0x00);
  private static final XSSFColor RULE = colour(0xC3, 0xCA, 0xD3);
  private static final XSSFColor SHADE = colour(0xF3, 0xF5, 0xF8);

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();

  CellStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /// Running text.
  enum Line {
    TITLE,
    HEADING,
    FINDING,
    NOTE,
    WARNING,
    LINK
  }

  /// What a style follows from.
  private sealed interface Look {
    record Words(Line line, boolean literal) implements Look {}

    record Heading(HorizontalAlignment alignment, boolean literal, boolean begins)
        implements Look {}

    record InTable(
        Table.Row.Style row,
        HorizontalAlignment alignment,
        @Nullable String format,
        boolean literal,
        boolean begins)
        implements Look {}

    record Letters(Table.Row.Style row) implements Look {}

    record Tinted(Table.Row.Style row, MeaningColours colours, boolean literal, boolean begins)
        implements Look {}
  }

  /// The style of a line of text.
  ///
  /// @param literal whether the text could be taken for a formula
  XSSFCellStyle words(Line line, boolean literal) {
    return style(new Look.Words(line, literal));
  }

  /// The style of a heading of a table.
  ///
  /// @param begins whether a group of columns begins here
  XSSFCellStyle heading(HorizontalAlignment alignment, boolean literal, boolean begins) {
    return style(new Look.Heading(alignment, literal, begins));
  }

  /// The style of a cell of a table.
  ///
  /// @param format of a number; null for words
  /// @param begins whether a group of columns begins here
  XSSFCellStyle cell(
      Table.Row.Style row,
      HorizontalAlignment alignment,
      @Nullable String format,
      boolean literal,
      boolean begins) {
    return style(new Look.InTable(row, alignment, format, literal, begins));
  }

  /// The style of the letters beside a number.
  XSSFCellStyle letters(Table.Row.Style row) {
    return style(new Look.Letters(row));
  }

  /// The style of words that name a meaning.
  ///
  /// @param literal whether the text could be taken for a formula
  /// @param begins whether a group of columns begins here
  XSSFCellStyle tinted(
      Table.Row.Style row, MeaningColours colours, boolean literal, boolean begins) {
    return style(new Look.Tinted(row, colours, literal, begins));
  }

  private XSSFCellStyle style(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    var style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    switch (look) {
      case Look.Words(var line, var literal) -> {
        style.setQuotePrefixed(literal);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(line));
      }
      case Look.Heading(var alignment, var literal, var begins) -> {
        style.setQuotePrefixed(literal);
        style.setAlignment(alignment);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFont(font(10, true, TEXT));
        shade(style);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(GREY);
        between(style, begins);
      }
      case Look.InTable(var row, var alignment, var format, var literal, var begins) -> {
        style.setQuotePrefixed(literal);
        style.setAlignment(alignment);
        style.setWrapText(format == null);
        inTable(style);
        between(style, begins);
        number(style, format);
        row(style, row);
      }
      case Look.Letters(var row) -> {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(true);
        inTable(style);
        row(style, row);
        style.setFont(font(8.5, true, LETTERS));
      }
      case Look.Tinted(var row, var colours, var literal, var begins) -> {
        style.setQuotePrefixed(literal);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(true);
        inTable(style);
        between(style, begins);
        style.setFont(font(10, row == Table.Row.Style.STRONG, colour(colours.letters())));
        fill(style, colour(colours.ground()));
      }
    }
    return style;
  }

  private static void between(XSSFCellStyle style, boolean begins) {
    if (begins) {
      style.setBorderLeft(BorderStyle.THIN);
      style.setLeftBorderColor(RULE);
    }
  }

  private static void inTable(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBottomBorderColor(RULE);
  }

  private void number(XSSFCellStyle style, @Nullable String format) {
    if (format != null) {
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }
  }

  private void row(XSSFCellStyle style, Table.Row.Style row) {
    switch (row) {
      case PLAIN -> style.setFont(font(10, false, TEXT));
      case STRONG -> {
        style.setFont(font(10, true, TEXT));
        shade(style);
      }
      case BASE -> style.setFont(font(9, false, GREY));
    }
  }

  private XSSFFont font(Line line) {
    return switch (line) {
      case TITLE -> font(14, true, ACCENT);
      case HEADING -> font(11, true, TEXT);
      case FINDING -> font(10.5, false, TEXT);
      case NOTE -> font(9, false, GREY);
      case WARNING -> font(9, false, AMBER);
      case LINK -> font(10.5, false, LETTERS);
    };
  }

  private XSSFFont font(double points, boolean bold, XSSFColor colour) {
    var font = workbook.createFont();
    font.setFontName("Microsoft YaHei");
    font.setFontHeight(points);
    font.setBold(bold);
    font.setColor(colour);
    return font;
  }

  private static void shade(XSSFCellStyle style) {
    fill(style, SHADE);
  }

  private static void fill(XSSFCellStyle style, XSSFColor colour) {
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  /// @param hex six hexadecimal digits
  private static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex));
  }

  private static XSSFColor colour(int red, int green, int blue) {
    return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
  }
}
