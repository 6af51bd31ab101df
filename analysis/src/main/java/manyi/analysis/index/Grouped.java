package manyi.analysis.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Grouping;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// The groups that make the whole, and those that they are part of.
///
/// @param question null where all are one group
/// @param above null where groups are not part of others
/// @param aboveOf by group the level above; −1 where there is none
record Grouped(@Nullable Question question, @Nullable Question above, int count, int[] aboveOf) {
  static final Grouped EVERYONE = new Grouped(null, null, 1, new int[] {-1});

  /// @param rows of the respondents looked at, all with a group
  /// @throws UserProblem `index.above-…` where a group is part of two
  static Grouped of(Question question, @Nullable Question above, int[] rows) throws UserProblem {
    int count = question.levels().size();
    var aboveOf = new int[count];
    Arrays.fill(aboveOf, -1);
    if (above != null) {
      var group = Grouping.of(question).of();
      var upper = Grouping.of(above).of();
      for (int row : rows) {
        int at = group.applyAsInt(row);
        int over = upper.applyAsInt(row);
        if (over >= 0 && aboveOf[at] >= 0 && aboveOf[at] != over) {
          throw new UserProblem(
              "index.above-two",
              question.levels().get(at).label(),
              above.levels().get(aboveOf[at]).label(),
              above.levels().get(over).label(),
              above.id());
        }
        aboveOf[at] = over >= 0 ? over : aboveOf[at];
      }
      for (int row : rows) {
        int at = group.applyAsInt(row);
        if (aboveOf[at] < 0) {
          throw new UserProblem("index.above-none", question.levels().get(at).label(), above.id());
        }
      }
    }
    return new Grouped(question, above, count, aboveOf);
  }

  static int[] rows(Survey survey) {
    var rows = new int[survey.included().count()];
    var at = new int[1];
    survey.included().forEach(row -> rows[at[0]++] = row);
    return rows;
  }

  /// By level above, the groups in it.
  int[][] members() {
    return above == null
        ? new int[0][]
        : IntStream.range(0, above.levels().size())
            .mapToObj(
                over -> IntStream.range(0, count).filter(group -> aboveOf[group] == over).toArray())
            .toArray(int[][]::new);
  }

  /// The group of a row, from 0.
  IntUnaryOperator group() {
    return question == null ? _ -> 0 : Grouping.of(question).of();
  }

  List<String> names() {
    return question == null ? List.of("") : question.levels().stream().map(Level::label).toList();
  }
}
