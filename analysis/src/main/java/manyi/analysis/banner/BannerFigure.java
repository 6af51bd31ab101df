package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.document.Figure;
import manyi.survey.Kind;

/// The picture of a single table, where it can be read: a bar of 100 % a column for a question of
/// one answer, else a heat map.
record BannerFigure(BannerWords words) {
  private static final int MOST_PARTS = 12;
  private static final int MOST_BARS = 30;
  private static final int MOST_MAP_COLUMNS = 10;
  private static final int MOST_MAP_ROWS = 30;

  Optional<Figure> figure() {
    if (words.result().tables().size() != 1) {
      return Optional.empty();
    }
    var table = words.result().tables().getFirst();
    if (table.compact() != null || table.kind() == Kind.MULTIPLE) {
      return map(table);
    }
    return table.kind() == Kind.NUMBER ? Optional.empty() : stacked(table);
  }

  private Optional<Figure> stacked(BannerTable table) {
    var columns = told(table);
    var answers = answers(table);
    int scaled =
        table.kind() == Kind.RATING
            ? (int) answers.stream().filter(row -> !Double.isNaN(row.score())).count()
            : 0;
    if (columns.size() >= MOST_BARS || answers.size() > MOST_PARTS || answers.isEmpty()) {
      return Optional.empty();
    }
    if (scaled > 0) {
      // NaN, the score of an answer off the scale, is sorted behind all numbers.
      answers.sort(Comparator.comparingDouble(BannerRow::score));
    }
    var parts =
        answers.stream()
            .map(row -> new Figure.Part(words.label(table, row), values(row, columns)))
            .toList();
    return Optional.of(new Figure.Stacked(words.title(), labels(columns), parts, scaled));
  }

  private Optional<Figure> map(BannerTable table) {
    var few = words.few(table);
    // The colours of a few respondents would outshine all others.
    var columns = told(table).stream().filter(column -> !few.contains(column)).toList();
    var rows = table.compact() == null ? answers(table) : table.rows();
    if (columns.size() > MOST_MAP_COLUMNS || rows.size() < 2 || rows.size() > MOST_MAP_ROWS) {
      return Optional.empty();
    }
    var values = rows.stream().map(row -> values(row, columns)).toList();
    var known =
        values.stream()
            .flatMap(List::stream)
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure.HeatMap(
            words.title(),
            rows.stream().map(row -> words.label(table, row)).toList(),
            labels(columns),
            values,
            words.format(rows.getFirst()),
            known.getFirst(),
            known.getLast()));
  }

  private static List<BannerRow> answers(BannerTable table) {
    return new ArrayList<>(
        table.rows().stream()
            .filter(row ->
                switch (row.kind()) {
                  case LEVEL, UNANSWERED, NOT_ASKED -> true;
                  case TOP_BOX, BOTTOM_BOX, NET, MEAN -> false;
                })
            .toList());
  }

  /// The columns that have figures that are told.
  private List<Integer> told(BannerTable table) {
    return IntStream.range(0, words.result().columns().size())
        .filter(column -> {
          var base = table.columnBases().get(column);
          return base != null && base.n() > 0;
        })
        .boxed()
        .toList();
  }

  /// The total and the columns.
  private List<String> labels(List<Integer> columns) {
    var labels = new ArrayList<String>();
    labels.add(words.phrases().say("banner.total"));
    columns.forEach(column -> labels.add(words.column(column)));
    return labels;
  }

  private static List<Double> values(BannerRow row, List<Integer> columns) {
    var values = new ArrayList<Double>();
    values.add(row.total().value());
    columns.forEach(column -> values.add(row.cells().get(column).value()));
    return values;
  }
}
