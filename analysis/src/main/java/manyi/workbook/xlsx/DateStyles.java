package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import manyi.workbook.xlsx.XmlParser.Token;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Which cell styles show a number as a date or a time, and from which year a workbook counts days.
final class DateStyles {
  /// The days from 1899-12-30 to 1904-01-01.
  private static final int DAYS_TO_1904 = 1462;

  private final BitSet dates;
  private final boolean from1904;

  private DateStyles(BitSet dates, boolean from1904) {
    this.dates = dates;
    this.from1904 = from1904;
  }

  /// Only some styles, none for a workbook without a styles part, are a date's.
  static DateStyles of(boolean from1904, int... dates) {
    var styles = new BitSet();
    for (int style : dates) {
      styles.set(style);
    }
    return new DateStyles(styles, from1904);
  }

  static DateStyles read(InputStream in, boolean from1904) throws IOException {
    var xml = new XmlParser(in);
    Map<Integer, String> formats = new HashMap<>();
    var dates = new BitSet();
    int style = 0;
    boolean cells = false;
    for (var token = xml.next(); token != Token.EOF; token = xml.next()) {
      if (token == Token.START && xml.named("numFmt")) {
        var code = xml.attribute("formatCode");
        formats.put(number(xml.attribute("numFmtId")), code == null ? "" : code);
      } else if (token != Token.TEXT && xml.named("cellXfs")) {
        cells = token == Token.START;
      } else if (token == Token.START && cells && xml.named("xf")) {
        int format = number(xml.attribute("numFmtId"));
        dates.set(style++, DateUtil.isADateFormat(format, formats.get(format)));
      }
    }
    return new DateStyles(dates, from1904);
  }

  boolean isDate(int style) {
    return dates.get(style);
  }

  /// A serial number counted from 1899-12-30, whatever the workbook counts from.
  double since1900(double serial) {
    return from1904 ? serial + DAYS_TO_1904 : serial;
  }

  private static int number(@Nullable String text) throws BrokenPart {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BrokenPart("a number format " + text);
    }
  }
}
