package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.priorities.Element;

/// Whether figures of a few respondents would follow from those of groups and of waves that stand
/// side by side: all less both waves leave those of a third, a group less the wave that lies wholly
/// within it leaves its others.
///
/// Respondents are counted in a table of groups by waves, whose margins are what is shown. Adding
/// some rows and taking away some columns tells a part of it where no column taken away reaches
/// beyond the rows added. Of all such parts the least are counted: every row that the columns
/// reach.
final class Remainders {
  /// The earlier wave, the later one, and neither.
  static final int WAVES = 3;

  private final Part whole;
  private final List<Part> shown;
  private final int[] waveOf;

  /// @param whole all respondents of the groups
  /// @param shown the groups that are shown
  /// @param waveOf by respondent of the whole, below [#WAVES]
  Remainders(Part whole, List<Part> shown, int[] waveOf) {
    this.whole = whole;
    this.shown = shown;
    this.waveOf = waveOf;
  }

  /// @param compared by element, whether its waves are shown
  /// @param least the fewest respondents that are shown
  boolean tell(boolean[] compared, long least) {
    var all = rated(whole);
    var groups = shown.stream().map(this::rated).toList();
    return IntStream.range(0, compared.length)
        .filter(element -> compared[element])
        .anyMatch(element ->
            Arrays.stream(GroupPlaces.Side.values())
                .anyMatch(side -> tells(table(all, groups, element, side), least)));
  }

  /// A part's elements by wave.
  private List<List<Element>> rated(Part part) {
    return IntStream.range(0, WAVES)
        .mapToObj(wave ->
            whole
                .elements()
                .among(
                    Arrays.stream(part.members())
                        .filter(member -> waveOf[member] == wave)
                        .toArray())
                .list())
        .toList();
  }

  /// Who rated one side of an element, by group and wave; in the last row those of no group shown.
  private List<long[]> table(
      List<List<Element>> all,
      List<List<List<Element>>> groups,
      int element,
      GroupPlaces.Side side) {
    var rows = new ArrayList<long[]>();
    var rest = counts(all, element, side);
    for (int group = 0; group < groups.size(); group++) {
      if (shown.get(group).shown()[element]) {
        var row = counts(groups.get(group), element, side);
        for (int wave = 0; wave < WAVES; wave++) {
          rest[wave] -= row[wave];
        }
        rows.add(row);
      }
    }
    rows.add(rest);
    return rows;
  }

  private static long[] counts(List<List<Element>> byWave, int element, GroupPlaces.Side side) {
    return byWave.stream().mapToLong(elements -> side.n(elements.get(element))).toArray();
  }

  /// Whether the margins of a table tell a part of fewer than `least`.
  ///
  /// @param rows of [#WAVES] columns each
  static boolean tells(List<long[]> rows, long least) {
    // Every choice of columns is a number whose binary digits say which are taken away.
    return IntStream.range(1, (1 << WAVES) - 1)
        .mapToLong(taken -> rows.stream().mapToLong(row -> left(row, taken)).sum())
        .anyMatch(left -> left > 0 && left < least);
  }

  /// What is left of a row that the columns taken away reach; nothing of others.
  private static long left(long[] row, int taken) {
    long left = 0;
    boolean reached = false;
    for (int wave = 0; wave < WAVES; wave++) {
      boolean away = (taken >> wave & 1) == 1;
      reached |= away && row[wave] > 0;
      left += away ? 0 : row[wave];
    }
    return reached ? left : 0;
  }
}
