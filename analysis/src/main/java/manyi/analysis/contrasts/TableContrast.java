package manyi.analysis.contrasts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import manyi.analysis.contrasts.Contrast.Detectable;
import manyi.analysis.contrasts.Contrast.Group;
import manyi.analysis.contrasts.Contrast.Method;
import manyi.analysis.contrasts.Contrast.StandsOut;
import manyi.analysis.contrasts.Contrast.Strength;
import manyi.analysis.contrasts.Contrast.Test;
import manyi.statistics.CramersV;
import manyi.statistics.DetectableEffect;
import manyi.statistics.Independence;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.GroupTally.GroupTable;
import org.jspecify.annotations.Nullable;

/// Compares answers, or the proportion of some, between the groups of a segment.
final class TableContrast {
  /// Cohen's w.
  private static final double SMALL = 0.1;

  private static final double MEDIUM = 0.3;
  private static final double LARGE = 0.5;

  /// Cochran's rule: no cell below this, and at most a fifth of the cells below 5.
  private static final double LEAST_EXPECTED = 1;

  private static final double MOST_BELOW_5 = 0.2;

  private final Target target;
  private final Segment segment;
  private final GroupTable table;
  private final Optional<Independence> independence;

  TableContrast(Survey survey, Target target, Segment segment) {
    this.target = target;
    this.segment = segment;
    table = GroupTally.cross(survey, segment.groups(), Objects.requireNonNull(target.answers()));
    double scale = table.total().effective() / table.total().weighted();
    independence =
        Independence.of(
            Arrays.stream(table.weighted())
                .map(row -> Arrays.stream(row).map(count -> count * scale).toArray())
                .toArray(double[][]::new));
  }

  /// The contrast, not yet adjusted; empty where there is nothing to compare.
  Optional<Contrast> contrast() {
    return independence.map(this::contrast).filter(found -> found.coefficient() >= 0);
  }

  private Contrast contrast(Independence found) {
    double v =
        CramersV.corrected(
            found.chiSquare(), found.n(), found.keptRows().length, found.keptColumns().length);
    int cells = found.keptRows().length * found.keptColumns().length;
    boolean doubtful =
        found.smallestExpected() < LEAST_EXPECTED || found.expectedBelow5() > MOST_BELOW_5 * cells;
    boolean proportion = target.measure() == Measure.PROPORTION;
    var groups = new ArrayList<Group>();
    for (int row : found.keptRows()) {
      double share =
          proportion ? table.weighted()[row][1] / table.rows().get(row).weighted() : Double.NaN;
      groups.add(new Group(segment.labels().get(row), table.rows().get(row), share));
    }
    return new Contrast(
        target.option(),
        segment.question(),
        segment.option(),
        table.total(),
        proportion ? share() : Double.NaN,
        groups,
        proportion ? null : standsOut(found),
        new Test(
            Method.CHI_SQUARE,
            found.chiSquare(),
            found.df(),
            Double.NaN,
            found.p(),
            Double.NaN,
            doubtful),
        false,
        v,
        v * v,
        strength(v * Math.sqrt(least(found) - 1)),
        Detectable.UNKNOWN);
  }

  private double share() {
    return table.columns().get(1).weighted() / table.total().weighted();
  }

  private static int least(Independence found) {
    return Math.min(found.keptRows().length, found.keptColumns().length);
  }

  /// The cell with the largest adjusted residual; null where none is defined.
  private @Nullable StandsOut standsOut(Independence found) {
    StandsOut furthest = null;
    double most = 0;
    for (int r = 0; r < found.keptRows().length; r++) {
      for (int c = 0; c < found.keptColumns().length; c++) {
        double residual = Math.abs(found.residuals()[r][c]);
        if (residual > most) {
          most = residual;
          int row = found.keptRows()[r];
          int column = found.keptColumns()[c];
          furthest =
              new StandsOut(
                  segment.labels().get(row),
                  target.question().levels().get(column).label(),
                  table.weighted()[row][column] / table.rows().get(row).weighted(),
                  table.columns().get(column).weighted() / table.total().weighted());
        }
      }
    }
    return furthest;
  }

  /// What would have been found at a level with a power.
  Detectable detectable(double level, double power) {
    var found = independence.orElseThrow();
    double w = DetectableEffect.w(found.n(), found.df(), level, power);
    double v = w / Math.sqrt(least(found) - 1.0);
    if (target.measure() != Measure.PROPORTION) {
      return new Detectable(v, Double.NaN, Double.NaN);
    }
    double spread = w * Math.sqrt(share() * (1 - share()));
    double difference = Double.NaN;
    if (found.keptRows().length == 2) {
      double first = table.rows().get(found.keptRows()[0]).weighted();
      double second = table.rows().get(found.keptRows()[1]).weighted();
      difference = spread * (first + second) / Math.sqrt(first * second);
    }
    return new Detectable(v, spread, difference);
  }

  private static Strength strength(double w) {
    if (w < SMALL) {
      return Strength.NEGLIGIBLE;
    }
    if (w < MEDIUM) {
      return Strength.SMALL;
    }
    return w < LARGE ? Strength.MEDIUM : Strength.LARGE;
  }
}
