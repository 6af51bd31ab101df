package manyi.statistics;

import java.util.SplittableRandom;

/// Random tables with fixed margins, as likely as they are under independence: cell by cell from
/// the hypergeometric distribution that the cells before leave.
///
/// Source: W. M. Patefield (1981), Algorithm AS 159: an efficient method of generating random R × C
/// tables with given row and column totals, Applied Statistics 30, 91–97, doi:10.2307/2346669.
final class RandomTables {
  private final FixedMargins table;
  private final SplittableRandom random;

  RandomTables(FixedMargins table, long seed) {
    this.table = table;
    random = new SplittableRandom(seed);
  }

  /// How many of some random tables are at most as likely as the one observed.
  int atMostAsLikely(int tables) {
    int unlikely = 0;
    for (int i = 0; i < tables; i++) {
      unlikely += value() <= table.limit() ? 1 : 0;
    }
    return unlikely;
  }

  /// −Σ ln(count!) of a random table.
  private double value() {
    var open = table.columns().clone();
    double value = 0;
    int rest = table.logFactorials().length - 1;
    for (int row = 0; row < table.rows().length; row++) {
      int left = table.rows()[row];
      int further = rest;
      rest -= left;
      for (int column = 0; column < open.length; column++) {
        int x = column == open.length - 1 ? left : hypergeometric(further, open[column], left);
        further -= open[column];
        left -= x;
        open[column] -= x;
        value -= table.logFactorials()[x];
      }
    }
    return value;
  }

  /// How many of `drawn` from `all` are among the `marked`: by inversion, outwards from the most
  /// likely number.
  private int hypergeometric(int all, int marked, int drawn) {
    int least = Math.max(0, drawn + marked - all);
    int most = Math.min(drawn, marked);
    if (least == most) {
      return least;
    }
    int middle = (int) ((drawn + 1L) * (marked + 1L) / (all + 2L));
    middle = Math.clamp(middle, least, most);
    double top =
        Math.exp(
            table.logChoose(marked, middle)
                + table.logChoose(all - marked, drawn - middle)
                - table.logChoose(all, drawn));
    double u = random.nextDouble() - top;
    int up = middle;
    int down = middle;
    double above = top;
    double below = top;
    while (u > 0 && (up < most || down > least)) {
      if (up < most) {
        above *=
            (double) (marked - up)
                * (drawn - up)
                / ((up + 1.0) * (all - marked - drawn + up + 1.0));
        up++;
        u -= above;
        if (u <= 0) {
          return up;
        }
      }
      if (down > least) {
        below *=
            (double) down
                * (all - marked - drawn + down)
                / ((marked - down + 1.0) * (drawn - down + 1.0));
        down--;
        u -= below;
        if (u <= 0) {
          return down;
        }
      }
    }
    return middle;
  }
}
