package manyi.analysis.segments;

import java.util.Arrays;
import java.util.stream.IntStream;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Grouping;

/// Who of the respondents is at which level of a question.
final class Membership {
  private final int[][] members;
  private final double[] weights;

  private Membership(int[][] members, double[] weights) {
    this.members = members;
    this.weights = weights;
  }

  /// @param rows of the survey, one a respondent
  /// @param question of one level a respondent
  static Membership of(Survey survey, int[] rows, Question question) {
    var group = Grouping.of(question).of();
    var members =
        IntStream.range(0, question.levels().size())
            .mapToObj(level ->
                IntStream.range(0, rows.length)
                    .filter(place -> group.applyAsInt(rows[place]) == level)
                    .toArray())
            .toArray(int[][]::new);
    return new Membership(members, Arrays.stream(rows).mapToDouble(survey.weights()::at).toArray());
  }

  /// The places of a level's respondents among all, rising.
  int[] of(int level) {
    return members[level];
  }

  /// The levels that anybody is at, in their order.
  int[] filled() {
    return IntStream.range(0, members.length).filter(level -> members[level].length > 0).toArray();
  }

  Base base(int[] places) {
    return Base.of(Arrays.stream(places).mapToDouble(place -> weights[place]).toArray());
  }
}
