package manyi.tally;

import java.util.ArrayList;
import java.util.List;
import manyi.survey.Base;

/// Two closed questions counted against each other, over the respondents who answered both; of a
/// multiple choice also those who chose nothing.
///
/// @param n respondents in each cell, by row level and column level
/// @param weighted the sums of their weights; as `n` without weights
/// @param squares the sums of their squared weights; as `n` without weights
/// @param rows the respondents at each row level; with a multiple choice in the columns not the sum
///   of its cells
/// @param columns the respondents at each column level
/// @param total all respondents in the table
public record CrossCounts(
    long[][] n,
    double[][] weighted,
    double[][] squares,
    List<Base> rows,
    List<Base> columns,
    Base total) {
  public CrossCounts {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /// The respondents in one cell.
  public Base cell(int row, int column) {
    return Base.of(n[row][column], weighted[row][column], squares[row][column]);
  }

  /// The moments of the rows' scores in each column, and last those of all in the table: what
  /// [Tally#moments] gives, without another pass. Only where the rows are of one level a
  /// respondent.
  ///
  /// @param scores of the row levels; NaN where a level has none, whose respondents are left out
  public List<Moments> moments(double[] scores) {
    var moments = new ArrayList<Moments>();
    for (int column = 0; column < columns.size(); column++) {
      int at = column;
      moments.add(Moments.of(scores, row -> cell(row, at)));
    }
    moments.add(Moments.of(scores, rows::get));
    return moments;
  }
}
