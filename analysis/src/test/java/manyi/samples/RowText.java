package manyi.samples;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;

/// One row of a sheet as SpreadsheetML, reused from row to row.
final class RowText implements Cells {
  /// The style after the default and the header's.
  static final int DATE_STYLE = 2;

  private final CellReferences references;
  private final int columns;
  private final Map<String, Integer> strings;
  private final StringBuilder text = new StringBuilder(4096);
  private int row;
  private int column;

  /// @param strings grows by every text that is not yet in it
  RowText(int columns, Map<String, Integer> strings) {
    this.references = new CellReferences(columns);
    this.columns = columns;
    this.strings = strings;
  }

  /// @param number 1-based
  void begin(int number) {
    row = number;
    column = 0;
    text.setLength(0);
    text.append("<row r=\"").append(row).append("\">");
  }

  void end(Writer out) throws IOException {
    if (column != columns) {
      throw new IllegalStateException("row " + row + " has " + column + " cells, not " + columns);
    }
    out.append(text.append("</row>"));
  }

  @Override
  public void text(String value) {
    Integer known = strings.putIfAbsent(value, strings.size());
    open().append(" t=\"s\"><v>").append(known == null ? strings.size() - 1 : known);
    close();
  }

  @Override
  public void number(double value) {
    open().append("><v>");
    if (value == (long) value) {
      text.append((long) value);
    } else {
      text.append(value);
    }
    close();
  }

  @Override
  public void date(LocalDate value) {
    open().append(" s=\"").append(DATE_STYLE).append("\"><v>");
    text.append((long) DateUtil.getExcelDate(value));
    close();
  }

  @Override
  public void blank() {
    column++;
  }

  private StringBuilder open() {
    return text.append("<c r=\"").append(references.letters(column++)).append(row).append('"');
  }

  private void close() {
    text.append("</v></c>");
  }
}
