package manyi.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// Which groups of several questions are withheld where the figures of all stand side by side, as
/// those of provinces and of their branches.
///
/// A branch of few could be found by taking the other branches of its province from the province.
/// So where groups of one question lie within a group of another, those shown must leave nobody of
/// it, or enough, as in [SmallGroups]; and the groups within a withheld one are withheld, as they
/// would add up to it.
public final class NestedGroups {
  private final SmallGroups small;
  private final long total;

  /// By question and group: who has a figure.
  private final List<long[]> n = new ArrayList<>();

  /// By question, other question and group of the other: the groups of the first within it.
  private final List<List<List<int[]>>> within = new ArrayList<>();

  private NestedGroups(SmallGroups small, long total) {
    this.small = small;
    this.total = total;
  }

  /// @param questions of one level a respondent
  /// @param values a respondent's figure by row, NaN for none
  /// @param anyway by question and group: those not shown for another reason
  /// @return by question and group, with those
  public static List<boolean[]> withheld(
      SmallGroups small,
      Survey survey,
      List<Question> questions,
      IntToDoubleFunction values,
      List<boolean[]> anyway) {
    var given = Rows.where(survey.respondents(), row -> !Double.isNaN(values.applyAsDouble(row)));
    var with = survey.including(survey.included().and(given));
    var nested = new NestedGroups(small, with.base().n());
    for (var question : questions) {
      nested.n.add(Tally.levels(with, question).n());
    }
    for (int one = 0; one < questions.size(); one++) {
      var others = new ArrayList<List<int[]>>();
      for (int other = 0; other < questions.size(); other++) {
        others.add(
            one == other
                ? List.of()
                : nested.within(
                    one, Tally.cross(with, questions.get(one), questions.get(other)).n()));
      }
      nested.within.add(others);
    }
    return nested.withheld(anyway);
  }

  /// @param cells respondents by group of one question, then by group of another
  private List<int[]> within(int one, long[][] cells) {
    var own = n.get(one);
    return IntStream.range(0, cells.length == 0 ? 0 : cells[0].length)
        .mapToObj(over ->
            IntStream.range(0, own.length)
                .filter(group -> own[group] > 0 && cells[group][over] == own[group])
                .toArray())
        .toList();
  }

  /// Until nothing more has to be withheld for what was withheld last.
  private List<boolean[]> withheld(List<boolean[]> anyway) {
    var hidden = new ArrayList<boolean[]>();
    for (int one = 0; one < n.size(); one++) {
      hidden.add(small.withheld(n.get(one), total, anyway.get(one)));
    }
    long before = -1;
    while (before != count(hidden)) {
      before = count(hidden);
      for (int one = 0; one < n.size(); one++) {
        for (int other = 0; other < n.size(); other++) {
          if (one != other) {
            hide(one, other, hidden);
          }
        }
        hidden.set(one, small.withheld(n.get(one), total, hidden.get(one)));
      }
    }
    return hidden;
  }

  private void hide(int one, int other, List<boolean[]> hidden) {
    var own = hidden.get(one);
    for (int over = 0; over < n.get(other).length; over++) {
      var groups = within.get(one).get(other).get(over);
      if (groups.length > 0) {
        boolean all = hidden.get(other)[over];
        var shown =
            small.withheld(
                IntStream.of(groups).mapToLong(group -> n.get(one)[group]).toArray(),
                n.get(other)[over],
                among(own, groups));
        for (int k = 0; k < groups.length; k++) {
          own[groups[k]] |= all || shown[k];
        }
      }
    }
  }

  private static boolean[] among(boolean[] all, int[] places) {
    var among = new boolean[places.length];
    for (int k = 0; k < places.length; k++) {
      among[k] = all[places[k]];
    }
    return among;
  }

  private static long count(List<boolean[]> hidden) {
    return hidden.stream()
        .mapToLong(own -> IntStream.range(0, own.length).filter(group -> own[group]).count())
        .sum();
  }
}
