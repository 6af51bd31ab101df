package manyi.workbook.xls;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.ss.usermodel.DateUtil;

/// Which cell styles show a number as a date, and from which year the workbook counts days.
final class Styles {
  /// The days from 1899-12-30 to 1904-01-01.
  private static final int DAYS_TO_1904 = 1462;

  private final Map<Integer, String> formats = new HashMap<>();
  private final Map<Integer, Integer> formatOf = new HashMap<>();
  private final Map<Integer, Boolean> dates = new HashMap<>();
  private boolean from1904;

  void add(FormatRecord format) {
    formats.put(format.getIndexCode(), format.getFormatString());
  }

  void add(ExtendedFormatRecord style) {
    formatOf.put(formatOf.size(), (int) style.getFormatIndex());
  }

  void from1904(boolean counts) {
    from1904 = counts;
  }

  boolean isDate(int style) {
    return dates.computeIfAbsent(style, this::looksLikeDate);
  }

  private boolean looksLikeDate(int style) {
    int format = formatOf.getOrDefault(style, 0);
    return DateUtil.isADateFormat(format, formats.getOrDefault(format, ""));
  }

  /// A serial number counted from 1899-12-30, whatever the workbook counts from.
  double since1900(double serial) {
    return from1904 ? serial + DAYS_TO_1904 : serial;
  }
}
