package manyi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import manyi.exchange.ExchangeVariable.CodeLabel;
import manyi.progress.Progress;

/// Writes a table as an SPSS system file: UTF-8, low byte first, compressed by bytecode.
final class SystemFileWriter {
  private static final int ROWS_A_REPORT = 2048;
  private static final int LONGEST_LABEL = 255;
  private static final int LONGEST_VALUE_LABEL = 120;

  /// Seconds from 1582-10-14, where SPSS begins to count, to 1970-01-01.
  private static final double EPOCH = 12_219_379_200.0;

  private static final int UTF_8 = 65_001;

  private final ExchangeTable table;
  private final OutputStream stream;
  private final RecordWriter out;
  private final List<SystemColumn> columns;

  SystemFileWriter(ExchangeTable table, OutputStream stream) {
    this.table = table;
    this.stream = stream;
    this.out = new RecordWriter(stream);
    this.columns = SystemColumn.of(table);
  }

  void write(Progress progress) throws IOException {
    header();
    for (var column : columns) {
      variable(column);
    }
    labels();
    extensions();
    out.ints(999, 0);
    cases(progress);
  }

  private void header() throws IOException {
    var now = LocalDateTime.now();
    out.text("$FL2@(#) SPSS DATA FILE - Manyi", 64);
    int elements = columns.stream().mapToInt(SystemColumn::elements).sum();
    out.ints(2, elements, 1, weight(), table.rows().length);
    out.reals(BytecodeWriter.BIAS);
    out.text(DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH).format(now), 9);
    out.text(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH).format(now), 8);
    out.text(table.title(), 64);
    out.bytes(new byte[3]);
  }

  /// The place of the weight's first element, from 1; 0 for none.
  private int weight() {
    int at = 1;
    for (var column : columns) {
      if (column.variable().name().equals(table.weight())) {
        return at;
      }
      at += column.elements();
    }
    return 0;
  }

  private void variable(SystemColumn column) throws IOException {
    for (int piece = 0; piece < column.pieces().size(); piece++) {
      int width = column.pieces().get(piece);
      var missing = column.variable().missing();
      var label = piece > 0 ? "" : VariableNames.cut(column.variable().label(), LONGEST_LABEL);
      int format = column.format(width);
      out.ints(2, width, label.isEmpty() ? 0 : 1, missingForm(missing), format, format);
      out.text(column.shortNames().get(piece), 8);
      if (!label.isEmpty()) {
        int length = RecordWriter.utf8(label).length;
        out.ints(length);
        out.text(label, (length + 3) / 4 * 4);
      }
      out.reals(missing.length > 3 ? range(missing) : missing);
      for (int i = 1; i < SystemColumn.elements(width); i++) {
        out.ints(2, -1, 0, 0, 0, 0);
        out.text("", 8);
      }
    }
  }

  /// At most three values, else a range.
  private static int missingForm(double[] missing) {
    return missing.length > 3 ? -2 : missing.length;
  }

  private static double[] range(double[] missing) {
    var ends = Arrays.stream(missing).summaryStatistics();
    return new double[] {ends.getMin(), ends.getMax()};
  }

  private void labels() throws IOException {
    int at = 1;
    for (var column : columns) {
      var levels = column.variable().levels();
      if (!levels.isEmpty()) {
        out.ints(3, levels.size());
        for (CodeLabel level : levels) {
          var label = VariableNames.cut(level.label(), LONGEST_VALUE_LABEL);
          int length = RecordWriter.utf8(label).length;
          out.reals(level.code());
          out.bytes(new byte[] {(byte) length});
          out.text(label, length + 7 - length % 8);
        }
        out.ints(4, 1, at);
      }
      at += column.elements();
    }
  }

  private void extensions() throws IOException {
    out.ints(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, UTF_8);
    out.ints(7, 4, 8, 3);
    out.reals(-Double.MAX_VALUE, Double.MAX_VALUE, Math.nextUp(-Double.MAX_VALUE));
    out.extension(7, sets());
    int pieces = columns.stream().mapToInt(column -> column.pieces().size()).sum();
    out.ints(7, 11, 4, pieces * 3);
    for (var column : columns) {
      int measure = column.variable().measure().ordinal() + 1;
      for (int width : column.pieces()) {
        out.ints(measure, width == 0 ? 8 : Math.min(40, width), width == 0 ? 1 : 0);
      }
    }
    out.extension(
        13,
        columns.stream()
            .map(column -> column.shortName() + "=" + column.variable().name())
            .collect(Collectors.joining("\t")));
    out.extension(
        14,
        columns.stream()
            .filter(SystemColumn::isVeryLong)
            .map(column -> String.format("%s=%05d\0\t", column.shortName(), column.width()))
            .collect(Collectors.joining()));
    out.ints(7, 16, 8, 2);
    out.longs(1, table.rows().length);
    out.extension(20, "UTF-8");
  }

  /// Multiple-choice questions: a line each, the variables by their short names.
  private String sets() {
    return table.sets().stream()
        .map(set -> {
          var label = VariableNames.cut(set.label(), LONGEST_LABEL);
          var members =
              set.variables().stream().map(this::shortName).collect(Collectors.joining(" "));
          int length = RecordWriter.utf8(label).length;
          return "$" + set.name() + "=D1 1 " + length + " " + label + " " + members + "\n";
        })
        .collect(Collectors.joining());
  }

  private String shortName(String name) {
    return columns.stream()
        .filter(column -> column.variable().name().equals(name))
        .findFirst()
        .orElseThrow()
        .shortName();
  }

  private void cases(Progress progress) throws IOException {
    var bytecode = new BytecodeWriter(stream);
    var rows = table.rows();
    for (int i = 0; i < rows.length; i++) {
      if (i % ROWS_A_REPORT == 0) {
        progress.report((double) i / rows.length);
      }
      for (var column : columns) {
        cell(column, rows[i], bytecode);
      }
    }
    bytecode.finish();
  }

  private static void cell(SystemColumn column, int row, BytecodeWriter bytecode)
      throws IOException {
    switch (column.variable().content()) {
      case ExchangeVariable.Numbers(var at, _) -> bytecode.number(at.applyAsDouble(row));
      case ExchangeVariable.Moments(var at) -> bytecode.number(at.applyAsDouble(row) + EPOCH);
      case ExchangeVariable.Words(var at) -> {
        var bytes = RecordWriter.utf8(VariableNames.cut(at.apply(row), column.width()));
        for (int piece = 0; piece < column.pieces().size(); piece++) {
          int from = piece * SystemColumn.PIECE;
          int to = Math.min(bytes.length, from + SystemColumn.PIECE);
          int elements = SystemColumn.elements(column.pieces().get(piece));
          bytecode.text(bytes, from, to, elements);
        }
      }
    }
  }
}
