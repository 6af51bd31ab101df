package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.analysis.QuestionLabel;
import manyi.analysis.crosstab.CrosstabResult.Margin;
import manyi.analysis.crosstab.CrosstabResult.Variable;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.CrossCounts;
import org.jspecify.annotations.Nullable;

/// Turns counts into proportions and means.
///
/// @param tests null where nothing can be tested
record CrossTable(
    Survey survey,
    Question rows,
    Question columns,
    CrossCounts counts,
    @Nullable CrossTests tests) {
  CrosstabResult result(Percentages percentages, Preset preset, double confidence) {
    return new CrosstabResult(
        variable(rows, counts.rows(), row -> mean(columns, column -> at(row, column))),
        variable(columns, counts.columns(), column -> mean(rows, row -> at(row, column))),
        percentages,
        confidence,
        survey.weights().question(),
        survey.base(),
        counts.total(),
        cells(),
        tests == null ? null : tests.test(),
        preset,
        tests == null ? null : tests.ordinal().orElse(null));
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

  private List<List<CrosstabCell>> cells() {
    var residuals = tests == null ? null : tests.residuals();
    var cells = new ArrayList<List<CrosstabCell>>();
    for (int row = 0; row < counts.n().length; row++) {
      var line = new ArrayList<CrosstabCell>();
      for (int column = 0; column < counts.n()[row].length; column++) {
        double weighted = at(row, column);
        line.add(
            new CrosstabCell(
                counts.n()[row][column],
                weighted,
                share(weighted, counts.columns().get(column).weighted()),
                share(weighted, counts.rows().get(row).weighted()),
                share(weighted, counts.total().weighted()),
                tests == null ? Double.NaN : tests.expected(row, column),
                residuals == null ? Double.NaN : residuals[row][column]));
      }
      cells.add(line);
    }
    return cells;
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }
}
