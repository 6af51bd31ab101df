package manyi.workbook.sav;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import manyi.workbook.cells.CellSink;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.TextPool;

/// Makes the cells of a row of each case.
final class CaseReader {
  /// Seconds from 1582-10-14 to 1970-01-01.
  private static final double EPOCH = 12_219_379_200.0;

  private final List<SystemVariable> variables;
  private final TextEncoding encoding;
  private final Reals reals;
  private final TextPool pool;
  private final ByteArrayOutputStream joined = new ByteArrayOutputStream();

  CaseReader(List<SystemVariable> variables, TextEncoding encoding, Reals reals, TextPool pool) {
    this.variables = variables;
    this.encoding = encoding;
    this.reals = reals;
    this.pool = pool;
  }

  /// Gives a case's cells.
  ///
  /// @return whether more are wanted
  boolean read(byte[] one, int row, CellSink sink) {
    for (int column = 0; column < variables.size(); column++) {
      var variable = variables.get(column);
      long cell = variable.isString() ? string(one, variable) : number(one, variable);
      if (!CellValue.isEmpty(cell) && !sink.cell(row, column, cell)) {
        return false;
      }
    }
    return true;
  }

  private long number(byte[] one, SystemVariable variable) {
    double number = reals.at(one, variable.at());
    if (NumberWords.isMissing(number)) {
      return CellValue.EMPTY;
    }
    long cell = NumberWords.cell(number, variable.format());
    return variable.format() == SpssFormat.MOMENT && CellValue.isNumber(cell)
        ? early(number)
        : cell;
  }

  /// A day before those that cells count, such as a birth in 1890, in words.
  private long early(double seconds) {
    double from1970 = seconds - EPOCH;
    if (!(Math.abs(from1970) < 1e11)) {
      return CellValue.number(seconds);
    }
    var day = LocalDateTime.ofEpochSecond((long) from1970, 0, ZoneOffset.UTC).toLocalDate();
    return text(day.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private long string(byte[] one, SystemVariable variable) {
    if (variable.pieces().size() == 1) {
      return text(one, variable.at(), variable.at() + variable.width());
    }
    joined.reset();
    int at = variable.at();
    for (int piece : variable.pieces()) {
      joined.write(one, at, Math.min(piece, variable.width() - joined.size()));
      at += (piece + 7) / 8 * 8;
    }
    return text(joined.toByteArray());
  }

  private long text(byte[] bytes) {
    return text(bytes, 0, bytes.length);
  }

  private long text(byte[] bytes, int from, int to) {
    int end = encoding.whole(bytes, from, to);
    if (end == from) {
      return CellValue.EMPTY;
    }
    if (isPlain(bytes, from, end)) {
      return CellValue.text(pool.add(bytes, from, end));
    }
    var utf8 = encoding.decode(bytes, from, end).getBytes(StandardCharsets.UTF_8);
    return CellValue.text(pool.add(utf8, 0, utf8.length));
  }

  private static boolean isPlain(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0) {
        return false;
      }
    }
    return true;
  }
}
