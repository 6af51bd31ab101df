package manyi.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import manyi.survey.Answers;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The units that were sampled, each in a stratum: clusters, or single respondents. All who have a
/// weight were sampled; a filter only leaves some of them out of the figures, so that it does not
/// change how many units a stratum has (as R's `subset` of a design).
///
/// Respondents without a stratum are a stratum of their own; a respondent without a cluster is a
/// unit by itself.
final class DesignUnits {
  /// By row: its unit, from 0; −1 where it has no weight.
  private final int[] units;

  /// By unit: its stratum, from 0.
  private final int[] strata;

  /// By stratum: how many units it has.
  private final int[] sizes;

  /// The rows that have a unit, those of one unit side by side.
  private final int[] order;

  private DesignUnits(int[] units, int[] strata) {
    this.units = units;
    this.strata = strata;
    sizes = new int[Arrays.stream(strata).max().orElse(-1) + 1];
    for (int stratum : strata) {
      sizes[stratum]++;
    }
    order = order(units, strata.length);
  }

  static DesignUnits of(Survey survey, Design design) {
    int rows = survey.respondents();
    var stratumOf = numbered(keys(design.strata()), rows);
    var clusterOf = numbered(keys(design.clusters()), rows);
    // Of strata, silence is a stratum; by cluster and stratum.
    var known = new HashMap<Long, Integer>();
    var units = new int[rows];
    var strata = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      if (!(survey.weights().at(row) > 0)) {
        units[row] = -1;
        continue;
      }
      Integer unit = null;
      if (clusterOf[row] >= 0) {
        long key = (long) stratumOf[row] << 32 | clusterOf[row];
        unit = known.putIfAbsent(key, count);
      }
      if (unit == null) {
        strata[count] = stratumOf[row];
        unit = count++;
      }
      units[row] = unit;
    }
    return new DesignUnits(units, dense(Arrays.copyOf(strata, count)));
  }

  /// The same strata numbered from 0 without gaps; −1 is one of them.
  private static int[] dense(int[] strata) {
    var distinct = Arrays.stream(strata).distinct().sorted().toArray();
    return Arrays.stream(strata).map(stratum -> Arrays.binarySearch(distinct, stratum)).toArray();
  }

  private static int[] order(int[] units, int count) {
    var next = new int[count + 1];
    for (int unit : units) {
      if (unit >= 0) {
        next[unit + 1]++;
      }
    }
    for (int unit = 0; unit < count; unit++) {
      next[unit + 1] += next[unit];
    }
    var order = new int[next[count]];
    for (int row = 0; row < units.length; row++) {
      if (units[row] >= 0) {
        order[next[units[row]]++] = row;
      }
    }
    return order;
  }

  /// The groups by row, from 0; −1 where a respondent gave nothing.
  private static int[] numbered(IntFunction<@Nullable Object> keys, int rows) {
    Map<Object, Integer> known = new HashMap<>();
    return IntStream.range(0, rows)
        .map(row -> {
          var key = keys.apply(row);
          return key == null ? -1 : known.computeIfAbsent(key, _ -> known.size());
        })
        .toArray();
  }

  /// What tells the groups of a question apart; null where a respondent gave nothing.
  private static IntFunction<@Nullable Object> keys(@Nullable Question question) {
    if (question == null) {
      return _ -> null;
    }
    return switch (question.answers()) {
      case Answers.Coded(var codes) -> row -> codes.at(row) < 0 ? null : codes.at(row);
      case Answers.Measured measured ->
          // So that −0 and 0 are one group.
          row -> Double.isNaN(measured.at(row)) ? null : measured.at(row) + 0.0;
      case Answers.Written written -> row -> written.text(row).isEmpty() ? null : written.text(row);
      case Answers.Chosen chosen -> row -> combination(chosen, row);
      case Answers.Ranked(_, var chosen) -> row -> combination(chosen, row);
    };
  }

  /// The options chosen together.
  private static @Nullable Object combination(Answers.Chosen chosen, int row) {
    if (!chosen.asked().contains(row) || chosen.silent().contains(row)) {
      return null;
    }
    return chosen.options().stream().map(option -> option.contains(row)).toList();
  }

  /// Visits some rows unit by unit.
  ///
  /// @param visitor of each row
  /// @param end of a unit of which a row was visited, with its stratum
  /// @return the degrees of freedom: how many units were visited, less their strata
  int visit(Rows among, IntConsumer visitor, IntConsumer end) {
    var seen = new boolean[sizes.length];
    int visited = 0;
    for (int i = 0; i < order.length; ) {
      int unit = units[order[i]];
      boolean any = false;
      for (; i < order.length && units[order[i]] == unit; i++) {
        if (among.contains(order[i])) {
          any = true;
          visitor.accept(order[i]);
        }
      }
      if (any) {
        visited++;
        seen[strata[unit]] = true;
        end.accept(strata[unit]);
      }
    }
    for (boolean stratum : seen) {
      visited -= stratum ? 1 : 0;
    }
    return visited;
  }

  int strata() {
    return sizes.length;
  }

  /// How many units there are in all strata.
  int count() {
    return strata.length;
  }

  /// How many units a stratum has.
  int size(int stratum) {
    return sizes[stratum];
  }
}
