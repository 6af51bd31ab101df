package manyi.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.exchange.ExchangeVariable.CodeLabel;
import manyi.progress.Progress;
import manyi.text.Texts;

/// Writes a table as csv that spreadsheets open: UTF-8 with a mark, commas, quotes where needed. A
/// text that a spreadsheet would take for a formula gets an apostrophe in front.
final class CsvWriter {
  private static final int ROWS_A_REPORT = 2048;
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)*%?");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private CsvWriter() {}

  /// @param labels whether closed questions are written by their labels, else by their codes
  static void write(ExchangeTable table, boolean labels, OutputStream stream, Progress progress)
      throws IOException {
    var out = writer(stream);
    line(out, table.variables().stream().map(ExchangeVariable::name).toList());
    var columns = table.variables().stream().map(variable -> cells(variable, labels)).toList();
    var rows = table.rows();
    for (int i = 0; i < rows.length; i++) {
      if (i % ROWS_A_REPORT == 0) {
        progress.report((double) i / rows.length);
      }
      int row = rows[i];
      line(out, columns.stream().map(column -> column.apply(row)).toList());
    }
    out.flush();
  }

  /// Variables, their labels and levels: a line a level, a line a variable without levels.
  static void codebook(ExchangeTable table, Texts texts, OutputStream stream) throws IOException {
    var out = writer(stream);
    line(
        out,
        List.of("variable", "label", "measure", "code", "value", "missing").stream()
            .map(column -> texts.get("exchange.codebook." + column))
            .toList());
    for (var variable : table.variables()) {
      var measure =
          texts.get("exchange.measure." + variable.measure().name().toLowerCase(Locale.ROOT));
      var said = List.of(variable.name(), variable.label(), measure);
      if (variable.levels().isEmpty()) {
        line(out, concat(said, List.of("", "", "")));
      }
      for (var level : variable.levels()) {
        var missing = level.missing() ? texts.get("exchange.codebook.is-missing") : "";
        line(out, concat(said, List.of(number(level.code()), level.label(), missing)));
      }
    }
    out.flush();
  }

  private static List<String> concat(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Writer writer(OutputStream stream) throws IOException {
    var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write('\uFEFF');
    return out;
  }

  private static IntFunction<String> cells(ExchangeVariable variable, boolean labels) {
    return switch (variable.content()) {
      case ExchangeVariable.Words(var at) -> at;
      case ExchangeVariable.Moments(var at) -> row -> moment(at.applyAsDouble(row));
      case ExchangeVariable.Numbers(var at, _) -> {
        Map<Double, String> words = new HashMap<>();
        for (CodeLabel level : variable.levels()) {
          words.put(level.code(), level.label());
        }
        yield row -> {
          double number = at.applyAsDouble(row);
          var label = labels ? words.get(number) : null;
          return label == null ? number(number) : label;
        };
      }
    };
  }

  private static String moment(double seconds) {
    return Double.isNaN(seconds)
        ? ""
        : MOMENT.format(LocalDateTime.ofEpochSecond(Math.round(seconds), 0, ZoneOffset.UTC));
  }

  private static String number(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static void line(Writer out, List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String cell(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    var plain = formula ? "'" + text : text;
    boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
