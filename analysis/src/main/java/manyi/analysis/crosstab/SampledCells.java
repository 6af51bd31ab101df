package manyi.analysis.crosstab;

import java.util.Optional;
import manyi.statistics.CellCovariance;
import manyi.statistics.DesignResiduals;
import manyi.statistics.RaoScott;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.CrossCounts;
import manyi.tally.Design;
import manyi.tally.Tally;

/// The cells of a table as proportions, with how they vary together under the design of the sample.
///
/// @param proportions by row and column
/// @param covariance of the cells, numbered row by row
/// @param degreesOfFreedom of the design, above 0
/// @param respondents in the table
record SampledCells(
    Design design,
    double[][] proportions,
    double[][] covariance,
    int degreesOfFreedom,
    double respondents) {
  /// Beyond this the covariance of the cells would fill the memory, and says nothing.
  private static final int MOST_CELLS = 400;

  /// Beyond this many numbers the sums by sampled unit would fill the memory.
  private static final long MOST_SUMS = 40_000_000;

  /// The cells under the design that the survey's roles tell; empty where the table is too large or
  /// the design has no degree of freedom.
  static Optional<SampledCells> of(
      Survey survey, Question rows, Question columns, CrossCounts counts) {
    int cells = rows.levels().size() * columns.levels().size();
    var design = Design.of(survey);
    if (cells > MOST_CELLS || !design.simple() && (long) cells * survey.respondents() > MOST_SUMS) {
      return Optional.empty();
    }
    var found =
        design.simple()
            ? oneByOne(survey, design, counts)
            : inStages(survey, design, rows, columns, counts);
    return found.degreesOfFreedom > 0 ? Optional.of(found) : Optional.empty();
  }

  /// What Rao and Scott's test of these cells finds.
  Optional<DesignTest> test() {
    return RaoScott.of(proportions, covariance, respondents, degreesOfFreedom)
        .map(found -> DesignTest.of(this, found));
  }

  /// By cell, its adjusted residual corrected by its design effect.
  double[][] residuals() {
    return DesignResiduals.of(proportions, covariance, respondents);
  }

  private static SampledCells oneByOne(Survey survey, Design design, CrossCounts counts) {
    double sampled = survey.including(Rows.all(survey.respondents())).base().n();
    double all = counts.total().weighted();
    var proportions = new double[counts.weighted().length][];
    for (int row = 0; row < proportions.length; row++) {
      proportions[row] = counts.weighted()[row].clone();
      for (int column = 0; column < proportions[row].length; column++) {
        proportions[row][column] /= all;
      }
    }
    return new SampledCells(
        design,
        proportions,
        CellCovariance.of(counts.weighted(), counts.squares(), sampled),
        (int) survey.base().n() - 1,
        counts.total().n());
  }

  private static SampledCells inStages(
      Survey survey, Design design, Question rows, Question columns, CrossCounts counts) {
    var cells = Tally.designed(survey, design).cells(rows, columns);
    int width = columns.levels().size();
    var proportions = new double[rows.levels().size()][width];
    for (int cell = 0; cell < cells.proportions().length; cell++) {
      proportions[cell / width][cell % width] = cells.proportions()[cell];
    }
    return new SampledCells(
        design, proportions, cells.covariance(), cells.degreesOfFreedom(), counts.total().n());
  }
}
