package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.CrossCounts;
import manyi.tally.Tally;

/// Counts the questions of the rows in the total and in every column.
record Counting(Survey survey, Layout layout) {
  /// @return in the order of the questions
  List<RowFigures> of(List<RowQuestion> rows, Progress progress) {
    var banner = new ArrayList<Question>();
    banner.add(Everyone.of(survey));
    banner.addAll(layout.questions());
    var closed = rows.stream().filter(row -> !row.number()).toList();
    var counts =
        Tally.crosses(
            survey,
            closed.stream().map(RowQuestion::counted).toList(),
            banner,
            progress.part(0, 0.9));
    var figures = new ArrayList<RowFigures>();
    for (var row : rows) {
      figures.add(row.number() ? measured(row) : counted(row, counts[closed.indexOf(row)]));
      progress.report(0.9 + 0.1 * figures.size() / rows.size());
    }
    return figures;
  }

  private Counted counted(RowQuestion row, CrossCounts[] counts) {
    return new Counted(
        row,
        LevelSums.column(counts[0], 0),
        layout.places().stream()
            .map(place -> LevelSums.column(counts[place.question() + 1], place.level()))
            .toList());
  }

  private Measured measured(RowQuestion row) {
    var numbers = row.source().numbers();
    var columns =
        layout.questions().stream()
            .map(question -> Tally.moments(survey, numbers, question))
            .toList();
    return new Measured(
        row,
        Estimate.of(Tally.moments(survey, numbers)),
        layout.places().stream()
            .map(place -> Estimate.of(columns.get(place.question()).get(place.level())))
            .toList(),
        rests(row));
  }

  /// Everyone outside a column, counted by subtable when the first is asked for.
  private IntFunction<Estimate> rests(RowQuestion row) {
    Map<Integer, List<Estimate>> known = new HashMap<>();
    return column -> {
      int at = layout.columns().get(column).subtable();
      var subtable = layout.subtables().get(at);
      return known.computeIfAbsent(at, _ -> outside(row, subtable)).get(column - subtable.first());
    };
  }

  private List<Estimate> outside(RowQuestion row, Subtable subtable) {
    var split = layout.split(subtable);
    var moments = Tally.moments(survey, row.source().numbers(), split);
    return IntStream.range(0, subtable.columns())
        .mapToObj(i -> Estimate.of(moments.get(2 * i + 1)))
        .toList();
  }
}
