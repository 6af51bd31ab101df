package manyi.priorities;

import java.util.List;
import java.util.stream.IntStream;
import manyi.statistics.Bootstrap;
import manyi.statistics.ColumnMeans;

/// Importance as respondents said.
///
/// @param questions their ids, by element
/// @param columns by element, then respondent; NaN where missing
/// @param comparable whether the values are means on a scale like that of satisfaction
record Stated(
    List<String> questions, double[][] columns, double[] weights, Scale scale, boolean comparable)
    implements Importances {
  @Override
  public Rating rating(int element) {
    return Rating.of(questions.get(element), columns[element], weights);
  }

  @Override
  public double[] values() {
    return IntStream.range(0, columns.length).mapToDouble(i -> rating(i).mean()).toArray();
  }

  @Override
  public Bootstrap.Statistic statistic() {
    return new ColumnMeans(columns, weights);
  }

  @Override
  public Stated among(int[] respondents) {
    return new Stated(
        questions,
        Given.among(columns, respondents),
        Given.among(weights, respondents),
        scale,
        comparable);
  }
}
