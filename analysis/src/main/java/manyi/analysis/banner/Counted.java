package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.survey.Answers;
import manyi.survey.Base;
import manyi.tally.Tally;

/// A closed question counted in the total and in every column.
record Counted(RowQuestion row, LevelSums total, List<LevelSums> columns) implements RowFigures {
  @Override
  public Base base() {
    return total.base();
  }

  @Override
  public Base base(int column) {
    return columns.get(column).base();
  }

  @Override
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (int level = 0; level < row.levels(); level++) {
      if (total.n()[level] > 0) {
        lines.add(level(level));
      }
    }
    row.boxes().forEach(box -> lines.add(box(box)));
    mean().ifPresent(lines::add);
    return lines;
  }

  @Override
  public int emptyLevels() {
    return (int) IntStream.range(0, row.levels()).filter(i -> total.n()[i] == 0).count();
  }

  @Override
  public Optional<Line> box(RowKind kind) {
    return row.boxes().stream().filter(box -> box.kind() == kind).findFirst().map(this::box);
  }

  @Override
  public Optional<Line> option(String name) {
    var net = row.boxes().stream().filter(box -> box.name().equalsIgnoreCase(name)).findFirst();
    if (net.isPresent()) {
      return net.map(this::box);
    }
    var named = Options.of(row.source()).named(name);
    return named.length == 1 ? Optional.of(level(named[0])) : Optional.empty();
  }

  @Override
  public Optional<Line> mean() {
    if (!row.scored()) {
      return Optional.empty();
    }
    var scores = scores();
    return Optional.of(
        line(RowKind.MEAN, "", List.of(), Double.NaN, sums -> sums.mean(scores), scored(scores)));
  }

  private double[] scores() {
    var scores = new double[row.counted().levels().size()];
    Arrays.setAll(scores, i -> i < row.scores().size() ? row.scores().get(i) : Double.NaN);
    return scores;
  }

  private Line level(int level) {
    var option = row.counted().levels().get(level);
    double score = row.scored() ? row.scores().get(level) : option.score();
    return line(
        row.kind(level),
        option.label(),
        List.of(),
        score,
        sums -> sums.proportion(level),
        inside(level));
  }

  private Line box(Box box) {
    var labels = box.levels().stream().map(i -> row.source().levels().get(i).label()).toList();
    return line(
        box.kind(),
        box.name(),
        labels,
        Double.NaN,
        sums -> sums.proportion(box.counted()),
        inside(box.counted()));
  }

  private Line line(
      RowKind kind,
      String label,
      List<String> options,
      double score,
      Function<LevelSums, Estimate> figure,
      IntToDoubleFunction numbers) {
    return new Line(
        kind,
        row,
        label,
        options,
        score,
        figure.apply(total),
        columns.stream().map(figure).toList(),
        column -> figure.apply(total.without(columns.get(column))),
        numbers);
  }

  /// A respondent's 1 at one of some levels, else 0; NaN outside the base.
  private IntToDoubleFunction inside(int... levels) {
    var scores = new double[row.counted().levels().size()];
    IntStream.of(levels).forEach(level -> scores[level] = 1);
    return scored(scores);
  }

  /// A respondent's score; of a multiple choice that of the one level that has any.
  private IntToDoubleFunction scored(double[] scores) {
    return switch (row.counted().answers()) {
      case Answers.Coded(var codes) -> at -> codes.at(at) < 0 ? Double.NaN : scores[codes.at(at)];
      case Answers.Chosen(var options, _, _) -> {
        int only =
            IntStream.range(0, scores.length).filter(i -> scores[i] > 0).findFirst().orElse(0);
        var valid = Tally.valid(row.counted());
        yield at -> valid.contains(at) ? (options.get(only).contains(at) ? 1 : 0) : Double.NaN;
      }
      case Answers.Ranked _, Answers.Measured _, Answers.Written _ ->
          throw new IllegalArgumentException("No levels in question " + row.counted().id());
    };
  }
}
