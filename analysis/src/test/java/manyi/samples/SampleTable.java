package manyi.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cells of a sample as strings, be they read from a file or taken from the generator.
record SampleTable(List<String> headers, List<List<String>> rows) {

  static SampleTable generated(SampleSurvey survey) {
    List<List<String>> rows = new ArrayList<>();
    for (int respondent = 0; respondent < survey.respondents(); respondent++) {
      RowOfStrings row = new RowOfStrings(new ArrayList<>());
      survey.answer(respondent, row);
      rows.add(row.cells());
    }
    return new SampleTable(survey.columns().stream().map(Column::header).toList(), rows);
  }

  static SampleTable read(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);
      int columns = sheet.getRow(0).getLastCellNum();
      List<List<String>> rows = new ArrayList<>();
      for (Row row : sheet) {
        rows.add(
            IntStream.range(0, columns)
                .mapToObj(c -> string(row.getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
                .toList());
      }
      return new SampleTable(rows.getFirst(), List.copyOf(rows.subList(1, rows.size())));
    }
  }

  private static String string(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : Double.toString(cell.getNumericCellValue());
      case BLANK -> "";
      case BOOLEAN, FORMULA, ERROR, _NONE ->
          throw new IllegalStateException("not written by the generator: " + cell.getAddress());
    };
  }

  SampleTable where(String header, String value) {
    int column = column(header);
    return filtered(row -> row.get(column).equals(value));
  }

  SampleTable filtered(Predicate<List<String>> condition) {
    return new SampleTable(headers, rows.stream().filter(condition).toList());
  }

  /// The mean of the numbers of a column, whatever else stands in it.
  double mean(String header) {
    int column = column(header);
    return rows.stream()
        .map(row -> number(row.get(column)))
        .flatMapToDouble(OptionalDouble::stream)
        .average()
        .orElseThrow();
  }

  /// The proportion of the rows with one of these values, 0–1.
  double proportion(String header, String... values) {
    int column = column(header);
    List<String> wanted = List.of(values);
    return rows.stream().filter(row -> wanted.contains(row.get(column))).count()
        / (double) rows.size();
  }

  double weightedProportion(String weight, String header, String... values) {
    int column = column(header);
    int weights = column(weight);
    List<String> wanted = List.of(values);
    double chosen = 0;
    double all = 0;
    for (List<String> row : rows) {
      double w = Double.parseDouble(row.get(weights));
      all += w;
      chosen += wanted.contains(row.get(column)) ? w : 0;
    }
    return chosen / all;
  }

  private int column(String header) {
    int column = headers.indexOf(header);
    if (column < 0) {
      throw new IllegalArgumentException("no column " + header);
    }
    return column;
  }

  private static OptionalDouble number(String cell) {
    return cell.matches("-?[0-9.]+")
        ? OptionalDouble.of(Double.parseDouble(cell))
        : OptionalDouble.empty();
  }

  private record RowOfStrings(List<String> cells) implements Cells {
    @Override
    public void text(String text) {
      cells.add(text);
    }

    @Override
    public void number(double number) {
      cells.add(Double.toString(number));
    }

    @Override
    public void date(LocalDate date) {
      cells.add(date.toString());
    }

    @Override
    public void blank() {
      cells.add("");
    }
  }
}
