package manyi.analysis.crosstab;

import java.util.Arrays;
import java.util.Optional;
import manyi.analysis.crosstab.IndependenceTest.Sample;
import manyi.statistics.DesignResiduals;
import manyi.statistics.FisherExact;
import manyi.statistics.FisherFreemanHalton;
import manyi.statistics.Independence;
import manyi.statistics.LikelihoodRatio;
import manyi.statistics.Normal;
import manyi.statistics.OrdinalAssociation;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.CrossCounts;
import org.jspecify.annotations.Nullable;

/// Tests a table by the rules of a preset.
///
/// @param independence Pearson's test on the n of the preset
/// @param sampled the cells under the design; null under other presets, and where there is none
record CrossTests(
    Survey survey,
    Question rows,
    Question columns,
    CrossCounts counts,
    Rules rules,
    Independence independence,
    @Nullable SampledCells sampled) {
  /// What the user chose about tests.
  record Rules(Preset preset, Ordered ordered, double confidence, long seed) {}

  /// The tests; empty with a multiple choice, and where fewer than two rows or columns hold anyone.
  static Optional<CrossTests> of(
      Survey survey, Question rows, Question columns, CrossCounts counts, Rules rules) {
    if (rows.kind() == Kind.MULTIPLE || columns.kind() == Kind.MULTIPLE) {
      return Optional.empty();
    }
    var scaled = scaled(counts.weighted(), factor(survey, rules.preset(), counts.total()));
    return Independence.of(scaled)
        .map(found ->
            new CrossTests(
                survey,
                rows,
                columns,
                counts,
                rules,
                found,
                rules.preset() == Preset.DESIGN
                    ? SampledCells.of(survey, rows, columns, counts).orElse(null)
                    : null));
  }

  IndependenceTest test() {
    var found = independence;
    int size = found.keptRows().length * found.keptColumns().length;
    double below5 = (double) found.expectedBelow5() / size;
    boolean small = IndependenceTest.tooSmall(found.smallestExpected(), below5);
    return new IndependenceTest(
        sample(),
        found.n(),
        found.chiSquare(),
        found.df(),
        found.p(),
        found.cramersV(),
        found.smallestExpected(),
        below5,
        critical(),
        countable() && size == 4 ? fisher() : Double.NaN,
        LikelihoodRatio.of(scaled(counts.weighted(), factor(counts.total()))).orElseThrow(),
        countable() && size > 4 && small
            ? FisherFreemanHalton.of(counts.n(), rules.seed()).orElse(null)
            : null,
        sampled == null ? null : sampled.test().orElse(null));
  }

  /// The measures of two ordered questions, over those at levels with a score.
  Optional<OrdinalAssociation> ordinal() {
    return rules.ordered() == Ordered.LEVELS
            || rows.kind() == Kind.RATING && columns.kind() == Kind.RATING
        ? OrderedCells.of(rows, columns, counts).measured(this::factor)
        : Optional.empty();
  }

  /// By cell, how far it is from independence; see [CrosstabCell#adjustedResidual].
  double[][] residuals() {
    if (sampled != null) {
      return sampled.residuals();
    }
    var residuals = new double[counts.n().length][counts.n()[0].length];
    for (int row = 0; row < residuals.length; row++) {
      for (int column = 0; column < residuals[row].length; column++) {
        residuals[row][column] = inTest(independence.residuals(), row, column);
      }
    }
    return residuals;
  }

  double expected(int row, int column) {
    return inTest(independence.expected(), row, column);
  }

  /// A figure of the kept table; NaN where the row or column is not in the test.
  private double inTest(double[][] kept, int row, int column) {
    int keptRow = Arrays.binarySearch(independence.keptRows(), row);
    int keptColumn = Arrays.binarySearch(independence.keptColumns(), column);
    return keptRow < 0 || keptColumn < 0 ? Double.NaN : kept[keptRow][keptColumn];
  }

  private Sample sample() {
    if (survey.weights().isEqual()) {
      return Sample.UNWEIGHTED;
    }
    return rules.preset() == Preset.SPSS ? Sample.WEIGHTED : Sample.EFFECTIVE;
  }

  private double critical() {
    return sampled == null
        ? Normal.critical(rules.confidence())
        : DesignResiduals.critical(rules.confidence(), sampled.degreesOfFreedom());
  }

  /// Whether the table holds numbers of respondents who were drawn one by one, as an exact test
  /// needs.
  private boolean countable() {
    return survey.weights().isEqual() && (sampled == null || sampled.design().simple());
  }

  private double fisher() {
    var n = counts.n();
    var down = independence.keptRows();
    var across = independence.keptColumns();
    return FisherExact.p(
        (int) n[down[0]][across[0]],
        (int) n[down[0]][across[1]],
        (int) n[down[1]][across[0]],
        (int) n[down[1]][across[1]]);
  }

  private double factor(Base base) {
    return factor(survey, rules.preset(), base);
  }

  /// What weighted counts are multiplied by before they are tested.
  private static double factor(Survey survey, Preset preset, Base base) {
    return survey.weights().isEqual() || preset == Preset.SPSS || base.weighted() == 0
        ? 1
        : base.effective() / base.weighted();
  }

  static double[][] scaled(double[][] counts, double factor) {
    return Arrays.stream(counts)
        .map(row -> Arrays.stream(row).map(count -> count * factor).toArray())
        .toArray(double[][]::new);
  }
}
