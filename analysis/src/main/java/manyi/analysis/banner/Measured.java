package manyi.analysis.banner;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import manyi.survey.Base;

/// A number question in the total and in every column.
///
/// @param rests everyone outside a column
record Measured(
    RowQuestion row, Estimate total, List<Estimate> columns, IntFunction<Estimate> rests)
    implements RowFigures {
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
    return List.of(line());
  }

  @Override
  public int emptyLevels() {
    return 0;
  }

  @Override
  public Optional<Line> mean() {
    return Optional.of(line());
  }

  @Override
  public Optional<Line> box(RowKind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Line> option(String name) {
    return Optional.empty();
  }

  private Line line() {
    return new Line(
        RowKind.MEAN,
        row,
        "",
        List.of(),
        Double.NaN,
        total,
        columns,
        rests,
        row.source().numbers());
  }
}
