package manyi.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Sums the probabilities of all tables with fixed margins that are at most as likely as one,
/// column by column and without writing every table out.
///
/// A node is what is left of the row totals once some columns are filled (in rising order: rows may
/// be exchanged). From a node the least and the most that the columns to come can add to the
/// logarithmic probability are known; a path of which every end is unlikely enough is counted at
/// once, one of which none can be is dropped, and paths that reach a node with the same value go on
/// as one.
///
/// Source: C. R. Mehta, N. R. Patel (1983), A network algorithm for performing Fisher's exact test
/// in r × c contingency tables, JASA 78, 427–434, doi:10.1080/01621459.1983.10477989. Here the
/// bounds are found by walking the network once backwards instead of by optimising.
final class TableNetwork {
  /// The ways of filling a column that are looked at backwards, and
  static final int WAYS = 2_000_000;

  /// the paths that are lengthened forwards: beyond that the table is not small.
  static final int STEPS = 8_000_000;

  /// The different paths kept at one stage: beyond that they would fill the memory.
  static final int PATHS = 1_000_000;

  /// Paths closer than this go on as one: rounding apart, such are equal.
  private static final double GRAIN = 1e-9;

  /// The most and the least that the columns to come add to a path.
  private record Bounds(double most, double least) {}

  /// A path's value so far, and the probability of all paths with it.
  private record Path(double value, double probability) {}

  private final FixedMargins table;
  private final int[] columns;
  private final long radix;
  private final Map<Long, Bounds>[] known;
  private int steps;
  private int most = WAYS;

  @SuppressWarnings("unchecked")
  TableNetwork(FixedMargins table) {
    this.table = table;
    columns = table.columns().clone();
    // The largest column first: it leaves the fewest nodes.
    Arrays.sort(columns);
    for (int i = 0; i < columns.length / 2; i++) {
      int other = columns[columns.length - 1 - i];
      columns[columns.length - 1 - i] = columns[i];
      columns[i] = other;
    }
    radix = Arrays.stream(table.rows()).max().orElseThrow() + 1L;
    known = new Map[columns.length + 1];
    Arrays.setAll(known, i -> new HashMap<Long, Bounds>());
  }

  /// The p-value; empty where the table is not small.
  OptionalDouble p() {
    if (table.rows().length * Math.log(radix) > 62 * Math.log(2)) {
      return OptionalDouble.empty();
    }
    var start = table.rows().clone();
    Arrays.sort(start);
    bounds(0, start);
    if (steps > WAYS) {
      return OptionalDouble.empty();
    }
    steps = 0;
    most = STEPS;
    return forwards(start);
  }

  private Bounds bounds(int stage, int[] left) {
    long key = key(left);
    var before = known[stage].get(key);
    if (before != null) {
      return before;
    }
    double[] extremes = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    if (stage == columns.length) {
      Arrays.fill(extremes, 0);
    } else {
      fill(
          stage,
          left,
          (next, value, probability) -> {
            var further = bounds(stage + 1, next);
            extremes[0] = Math.max(extremes[0], value + further.most);
            extremes[1] = Math.min(extremes[1], value + further.least);
          });
    }
    var found = new Bounds(extremes[0], extremes[1]);
    known[stage].put(key, found);
    return found;
  }

  private OptionalDouble forwards(int[] start) {
    double limit = table.limit();
    double[] p = {0};
    var nodes = new HashMap<Long, Map<Long, Path>>();
    nodes.put(key(start), new HashMap<>(Map.of(0L, new Path(0, 1))));
    for (int stage = 0; stage < columns.length && steps <= STEPS; stage++) {
      var next = new HashMap<Long, Map<Long, Path>>();
      int[] kept = {0};
      int here = stage;
      nodes.forEach((key, paths) ->
          fill(
              here,
              left(key),
              (rows, value, probability) -> {
                var bounds = bounds(here + 1, rows);
                steps += paths.size();
                for (var path : steps > STEPS ? Map.<Long, Path>of().values() : paths.values()) {
                  double sum = path.value + value;
                  double weight = path.probability * probability;
                  if (sum + bounds.most <= limit) {
                    p[0] += weight;
                  } else if (sum + bounds.least <= limit) {
                    var arrived = next.computeIfAbsent(key(rows), k -> new HashMap<>());
                    int before = arrived.size();
                    arrived.merge(
                        Math.round(sum / GRAIN),
                        new Path(sum, weight),
                        (a, b) -> new Path(a.value, a.probability + b.probability));
                    kept[0] += arrived.size() - before;
                    steps = kept[0] > PATHS ? STEPS + 1 : steps;
                  }
                }
              }));
      nodes = next;
    }
    return steps > STEPS ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, p[0]));
  }

  /// One way of filling a column: what it leaves of the rows, its −Σ ln(count!), and its
  /// probability among all ways.
  private interface Filling {
    void accept(int[] left, double value, double probability);
  }

  private void fill(int stage, int[] left, Filling filling) {
    int rest = Arrays.stream(left).sum();
    double all = table.logChoose(rest, columns[stage]);
    fill(left, left.clone(), 0, columns[stage], rest, 0, -all, filling);
  }

  private void fill(
      int[] left, int[] next, int row, int open, int rest, double value, double log, Filling to) {
    if (steps > most) {
      return;
    }
    if (row == left.length) {
      steps++;
      var sorted = next.clone();
      Arrays.sort(sorted);
      to.accept(sorted, value, Math.exp(log));
      return;
    }
    int further = rest - left[row];
    for (int x = Math.max(0, open - further); x <= Math.min(open, left[row]); x++) {
      next[row] = left[row] - x;
      fill(
          left,
          next,
          row + 1,
          open - x,
          further,
          value - table.logFactorials()[x],
          log + table.logChoose(left[row], x),
          to);
    }
    next[row] = left[row];
  }

  private long key(int[] left) {
    long key = 0;
    for (int total : left) {
      key = key * radix + total;
    }
    return key;
  }

  private int[] left(long key) {
    var left = new int[table.rows().length];
    long rest = key;
    for (int row = left.length - 1; row >= 0; row--) {
      left[row] = (int) (rest % radix);
      rest /= radix;
    }
    return left;
  }
}
