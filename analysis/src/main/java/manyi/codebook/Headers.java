package manyi.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.survey.Question;
import manyi.workbook.Opened;
import manyi.workbook.cells.CellName;
import manyi.workbook.cells.RawSheet;

/// What stands above the columns of a sheet, one text a column: the header rows from top to bottom.
/// It is what a file is known by.
record Headers(List<String> texts) {
  private static final String BETWEEN = " | ";

  Headers {
    texts = List.copyOf(texts);
  }

  static Headers of(Opened opened) {
    return of(opened.raw(), opened.headerRows());
  }

  /// @param rows of the sheet that hold headers, from 1; those beyond the sheet hold nothing
  static Headers of(RawSheet sheet, List<Integer> rows) {
    return new Headers(
        IntStream.range(0, sheet.columns())
            .mapToObj(column ->
                rows.stream()
                    .filter(row -> row <= sheet.rows())
                    .map(row -> sheet.text(row - 1, column).strip().replaceAll("\\s+", " "))
                    .filter(Predicate.not(String::isEmpty))
                    .distinct()
                    .collect(Collectors.joining(BETWEEN)))
            .toList());
  }

  /// The header of a column by its letters; empty where there is none.
  String at(String letters) {
    int column = CellName.columnOf(letters);
    return column >= 0 && column < texts.size() ? texts.get(column) : "";
  }

  /// The header of a question's first column.
  String of(Question question) {
    return question.columns().isEmpty() ? "" : at(question.columns().getFirst());
  }

  /// The letters of the columns under a header.
  List<String> columns(String header) {
    return IntStream.range(0, texts.size())
        .filter(column -> texts.get(column).equals(header))
        .mapToObj(CellName::column)
        .toList();
  }

  /// The texts of these that the others lack; a text that stands twice counts twice.
  List<String> without(Headers others) {
    var there = others.counted();
    var lacking = new ArrayList<String>();
    for (var text : texts) {
      if (!text.isEmpty() && there.merge(text, -1, Integer::sum) < 0) {
        lacking.add(text);
      }
    }
    return lacking;
  }

  /// How many columns have a header.
  long named() {
    return texts.stream().filter(Predicate.not(String::isEmpty)).count();
  }

  private Map<String, Integer> counted() {
    var counts = new HashMap<String, Integer>();
    texts.forEach(text -> counts.merge(text, 1, Integer::sum));
    return counts;
  }
}
