package manyi.workbook.csv;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.regex.Pattern;

/// Which columns of a text file write numbers with a decimal comma.
///
/// @param columns that do, as far as the beginning of the file shows
/// @param others whether columns in which nothing shows it do so too
/// @param points columns that write a decimal point
record DecimalCommas(BitSet columns, boolean others, BitSet points) {
  private static final Pattern COMMA = Pattern.compile("-?\\d{1,10},\\d{1,15}");
  private static final Pattern POINT = Pattern.compile("-?\\d{1,10}\\.\\d{1,15}");
  private static final Pattern LIST = Pattern.compile("\\d+(,\\d+){2,}");
  private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
  private static final int RECORDS = 2000;

  /// What a column's cells look like.
  private static final class Look {
    private int commas;
    private int ascending;
    private int thousands;
    private int points;
    private int lists;

    void see(String cell) {
      if (COMMA.matcher(cell).matches()) {
        commas++;
        int at = cell.indexOf(',');
        var before = cell.substring(0, at);
        var after = cell.substring(at + 1);
        boolean options = before.matches("[1-9]\\d?") && after.matches("[1-9]\\d?");
        ascending += options && less(before, after) ? 1 : 0;
        thousands += THOUSANDS.matcher(cell).matches() ? 1 : 0;
      } else if (POINT.matcher(cell).matches()) {
        points++;
      } else if (LIST.matcher(cell).matches()) {
        lists++;
      }
    }

    private static boolean less(String one, String other) {
      return Long.parseLong(one) < Long.parseLong(other);
    }

    /// Neither options chosen, which ascend, nor thousands.
    boolean decimal() {
      return commas > 0 && ascending < commas && thousands < commas && points == 0 && lists == 0;
    }
  }

  static DecimalCommas of(char[] head, TextForm form) throws IOException {
    if (form.delimiter() == ',') {
      return new DecimalCommas(new BitSet(), false, new BitSet());
    }
    var looks = new ArrayList<Look>();
    var scanner = new RecordScanner(new CharArrayReader(head), form);
    for (int record = 0; record < RECORDS && scanner.next(); record++) {
      for (int field = 0; field < scanner.fields(); field++) {
        if (field >= looks.size()) {
          looks.add(new Look());
        }
        int from = scanner.from(field);
        int length = scanner.to(field) - from;
        if (length > 0 && length < 30) {
          looks.get(field).see(new String(scanner.content(), from, length).strip());
        }
      }
    }
    var columns = new BitSet();
    var points = new BitSet();
    for (int column = 0; column < looks.size(); column++) {
      columns.set(column, looks.get(column).decimal());
      points.set(column, looks.get(column).points > 0 || looks.get(column).commas > 0);
    }
    return new DecimalCommas(columns, !columns.isEmpty(), points);
  }

  /// The sign before a number's decimals in a column.
  char sign(int column) {
    return columns.get(column) || others && !points.get(column) ? ',' : '.';
  }
}
