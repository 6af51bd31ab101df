package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import manyi.analysis.QuestionLabel;
import manyi.analysis.crosstab.CrosstabResult.Margin;
import manyi.analysis.crosstab.CrosstabResult.Variable;
import manyi.analysis.crosstab.IndependenceTest.Sample;
import manyi.statistics.FisherExact;
import manyi.statistics.Independence;
import manyi.statistics.Normal;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.CrossCounts;
import org.jspecify.annotations.Nullable;

/// Turns counts into proportions, means and a test.
record CrossTable(Survey survey, Question rows, Question columns, CrossCounts counts) {
  CrosstabResult result(Percentages percentages, double confidence) {
    var found = independence();
    return new CrosstabResult(
        variable(rows, counts.rows(), row -> mean(columns, column -> at(row, column))),
        variable(columns, counts.columns(), column -> mean(rows, row -> at(row, column))),
        percentages,
        confidence,
        survey.weights().question(),
        survey.base(),
        counts.total(),
        cells(found.orElse(null)),
        found.map(independence -> test(independence, confidence)).orElse(null));
  }

  private double at(int row, int column) {
    return counts.weighted()[row][column];
  }

  private Variable variable(Question question, List<Base> bases, IntToDoubleFunction otherMean) {
    var margins = new ArrayList<Margin>();
    for (int i = 0; i < bases.size(); i++) {
      var level = question.levels().get(i);
      var base = bases.get(i);
      double proportion = share(base.weighted(), counts.total().weighted());
      margins.add(
          new Margin(level.label(), level.score(), base, proportion, otherMean.applyAsDouble(i)));
    }
    double mean = mean(question, level -> bases.get(level).weighted());
    return new Variable(QuestionLabel.of(question), question.kind(), margins, mean);
  }

  /// The mean score of a rating whose levels have these weights; NaN of another kind.
  private static double mean(Question question, IntToDoubleFunction weights) {
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < question.levels().size(); i++) {
      var level = question.levels().get(i);
      if (question.kind() == Kind.RATING && level.scored()) {
        sum += weights.applyAsDouble(i);
        weighted += weights.applyAsDouble(i) * level.score();
      }
    }
    return share(weighted, sum);
  }

  private List<List<CrosstabCell>> cells(@Nullable Independence found) {
    var cells = new ArrayList<List<CrosstabCell>>();
    for (int row = 0; row < counts.n().length; row++) {
      var line = new ArrayList<CrosstabCell>();
      for (int column = 0; column < counts.n()[row].length; column++) {
        line.add(cell(row, column, found));
      }
      cells.add(line);
    }
    return cells;
  }

  private CrosstabCell cell(int row, int column, @Nullable Independence found) {
    double weighted = at(row, column);
    return new CrosstabCell(
        counts.n()[row][column],
        weighted,
        share(weighted, counts.columns().get(column).weighted()),
        share(weighted, counts.rows().get(row).weighted()),
        share(weighted, counts.total().weighted()),
        found == null ? Double.NaN : inTest(found, found.expected(), row, column),
        found == null ? Double.NaN : inTest(found, found.residuals(), row, column));
  }

  /// A figure of the kept table; NaN where the row or column is not in the test.
  private static double inTest(Independence found, double[][] kept, int row, int column) {
    int keptRow = Arrays.binarySearch(found.keptRows(), row);
    int keptColumn = Arrays.binarySearch(found.keptColumns(), column);
    return keptRow < 0 || keptColumn < 0 ? Double.NaN : kept[keptRow][keptColumn];
  }

  private Optional<Independence> independence() {
    if (rows.kind() == Kind.MULTIPLE || columns.kind() == Kind.MULTIPLE) {
      return Optional.empty();
    }
    var total = counts.total();
    double factor =
        survey.weights().isEqual() || total.weighted() == 0
            ? 1
            : total.effective() / total.weighted();
    var scaled =
        Arrays.stream(counts.weighted())
            .map(row -> Arrays.stream(row).map(count -> count * factor).toArray())
            .toArray(double[][]::new);
    return Independence.of(scaled);
  }

  private IndependenceTest test(Independence found, double confidence) {
    int size = found.keptRows().length * found.keptColumns().length;
    return new IndependenceTest(
        survey.weights().isEqual() ? Sample.UNWEIGHTED : Sample.EFFECTIVE,
        found.n(),
        found.chiSquare(),
        found.df(),
        found.p(),
        found.cramersV(),
        found.smallestExpected(),
        (double) found.expectedBelow5() / size,
        Normal.critical(confidence),
        survey.weights().isEqual() && size == 4 ? fisher(found) : Double.NaN);
  }

  private double fisher(Independence found) {
    IntUnaryOperator cell =
        i -> (int) counts.n()[found.keptRows()[i / 2]][found.keptColumns()[i % 2]];
    return FisherExact.p(
        cell.applyAsInt(0), cell.applyAsInt(1), cell.applyAsInt(2), cell.applyAsInt(3));
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }
}
