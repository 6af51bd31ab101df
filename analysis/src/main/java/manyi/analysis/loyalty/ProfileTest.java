package manyi.analysis.loyalty;

import java.util.Arrays;
import java.util.Optional;
import manyi.analysis.loyalty.LoyaltyResult.Profile;
import manyi.statistics.CramersV;
import manyi.statistics.Independence;
import manyi.statistics.RaoScott;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Design;
import manyi.tally.DesignCells;
import manyi.tally.GroupTally;
import manyi.tally.Grouping;
import manyi.tally.Tally;

/// Whether the standings go with the groups of a question: chi-square, under weights or a design by
/// Rao and Scott's second order.
record ProfileTest(Survey survey, Question groups, Question standings) {
  /// Cochran's rule: no cell below this, and at most a fifth of the cells below 5.
  private static final double LEAST_EXPECTED = 1;

  private static final double MOST_BELOW_5 = 0.2;

  /// The test, its p not adjusted; empty where nothing can be compared.
  Optional<Profile> profile() {
    var table = GroupTally.cross(survey, Grouping.of(groups), Grouping.of(standings));
    double scale = table.total().effective() / table.total().weighted();
    return Independence.of(
            Arrays.stream(table.weighted())
                .map(row -> Arrays.stream(row).map(count -> count * scale).toArray())
                .toArray(double[][]::new))
        .flatMap(this::profile);
  }

  private Optional<Profile> profile(Independence found) {
    var design = Design.of(survey);
    boolean plain = design.simple() && survey.weights().isEqual();
    double p = plain ? found.p() : designed(design);
    double v =
        CramersV.corrected(
            found.chiSquare(), found.n(), found.keptRows().length, found.keptColumns().length);
    int cells = found.keptRows().length * found.keptColumns().length;
    boolean doubtful =
        found.smallestExpected() < LEAST_EXPECTED || found.expectedBelow5() > MOST_BELOW_5 * cells;
    return Double.isNaN(p)
        ? Optional.empty()
        : Optional.of(new Profile(found.chiSquare(), found.df(), p, p, v, !plain, doubtful, false));
  }

  private double designed(Design design) {
    int width = standings.levels().size();
    if (groups.levels().size() * width > DesignCells.MOST) {
      return Double.NaN;
    }
    var cells = Tally.designed(survey, design).cells(groups, standings);
    var table = new double[groups.levels().size()][];
    for (int row = 0; row < table.length; row++) {
      table[row] = Arrays.copyOfRange(cells.proportions(), row * width, (row + 1) * width);
    }
    return RaoScott.of(table, cells.covariance(), cells.base().n(), cells.degreesOfFreedom())
        .map(RaoScott::p)
        .orElse(Double.NaN);
  }
}
