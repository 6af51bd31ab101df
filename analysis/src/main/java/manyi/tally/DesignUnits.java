package manyi.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.function.IntFunction;
import manyi.survey.Answers;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The units that were sampled, each with its stratum: clusters, or single respondents. All who
/// have a weight were sampled; a filter only leaves some of them out of the figures, so it does not
/// change how many units a stratum has.
///
/// Respondents without a stratum are a stratum of their own; a respondent without a cluster is a
/// unit of its own.
final class DesignUnits {
  /// By row: its unit, from 0; −1 where it has no weight.
  private final int[] units;

  /// By unit: its stratum, from 0.
  private final int[] strata;

  /// By stratum: how many units it has.
  private final int[] sizes;

  private DesignUnits(int[] units, int[] strata, int[] sizes) {
    this.units = units;
    this.strata = strata;
    this.sizes = sizes;
  }

  private record Cluster(int stratum, Object key) {}

  static DesignUnits of(Survey survey, Design design) {
    int rows = survey.respondents();
    var units = new int[rows];
    var strata = new int[rows];
    var strataByKey = new HashMap<Object, Integer>();
    var unitsByKey = new HashMap<Cluster, Integer>();
    var stratumOf = keys(design.strata());
    var clusterOf = keys(design.clusters());
    int count = 0;
    for (int row = 0; row < rows; row++) {
      if (!(survey.weights().at(row) > 0)) {
        units[row] = -1;
        continue;
      }
      var key = stratumOf.apply(row);
      int stratum = strataByKey.computeIfAbsent(key == null ? "" : key, _ -> strataByKey.size());
      var cluster = clusterOf.apply(row);
      var known =
          cluster == null ? null : unitsByKey.putIfAbsent(new Cluster(stratum, cluster), count);
      if (known == null) {
        strata[count] = stratum;
      }
      units[row] = known == null ? count++ : known;
    }
    var sizes = new int[strataByKey.size()];
    for (int unit = 0; unit < count; unit++) {
      sizes[strata[unit]]++;
    }
    return new DesignUnits(units, Arrays.copyOf(strata, count), sizes);
  }

  /// What tells the groups of a question apart; null where a respondent gave nothing.
  private static IntFunction<@Nullable Object> keys(@Nullable Question question) {
    if (question == null) {
      return _ -> null;
    }
    return switch (question.answers()) {
      case Answers.Coded(var codes) -> row -> codes.at(row) < 0 ? null : codes.at(row);
      case Answers.Measured measured ->
          row -> Double.isNaN(measured.at(row)) ? null : measured.at(row) + 0.0;
      case Answers.Written written -> row -> written.text(row).isEmpty() ? null : written.text(row);
      case Answers.Chosen _, Answers.Ranked _ ->
          throw new IllegalArgumentException("Several answers in question " + question.id());
    };
  }

  int count() {
    return strata.length;
  }

  int strata() {
    return sizes.length;
  }

  int unit(int row) {
    return units[row];
  }

  int stratum(int unit) {
    return strata[unit];
  }

  /// How many units a stratum has.
  int size(int stratum) {
    return sizes[stratum];
  }
}
