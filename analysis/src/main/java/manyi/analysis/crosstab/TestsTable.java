package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.Phrases;
import manyi.analysis.crosstab.IndependenceTest.Decisive;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.statistics.OrdinalAssociation;
import manyi.statistics.OrdinalAssociation.Measure;
import org.jspecify.annotations.Nullable;

/// The table of all tests and measures of a cross-tab, the one that is judged by in strong type.
record TestsTable(CrosstabResult result, IndependenceTest test, Phrases phrases) {
  /// A test or measure; NaN where it has no such figure.
  private record Line(
      String key,
      boolean strong,
      double value,
      double standardError,
      double df,
      double df2,
      double p) {
    static Line test(String key, boolean strong, double value, double df, double p) {
      return new Line(key, strong, value, Double.NaN, df, Double.NaN, p);
    }

    static Line measure(String key, Measure measure) {
      return new Line(
          key,
          false,
          measure.estimate(),
          measure.standardError(),
          Double.NaN,
          Double.NaN,
          measure.p());
    }

    List<Double> figures() {
      return List.of(value, standardError, df, df2, p);
    }
  }

  private static final List<String> HEADINGS =
      List.of(
          "crosstab.value", "crosstab.standard-error", "crosstab.df", "crosstab.df2", "crosstab.p");

  Table table() {
    var lines = lines();
    var shown =
        IntStream.range(0, HEADINGS.size())
            .filter(i -> lines.stream().anyMatch(line -> !Double.isNaN(line.figures().get(i))))
            .toArray();
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("crosstab.test-name")));
    for (int i : shown) {
      columns.add(Column.of(phrases.say(HEADINGS.get(i))));
    }
    var rows = lines.stream().map(line -> row(line, shown)).toList();
    var notes = new TestNotes(result, test, phrases).all();
    return new Table(phrases.say("crosstab.tests"), columns, rows, notes);
  }

  private Row row(Line line, int[] shown) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(phrases.say(line.key)));
    for (int i : shown) {
      double figure = line.figures().get(i);
      cells.add(Double.isNaN(figure) ? Cell.blank() : Cell.of(figure, format(i, figure)));
    }
    return new Row(line.strong ? Style.STRONG : Style.PLAIN, cells);
  }

  private static NumberFormat format(int column, double figure) {
    return switch (column) {
      case 2, 3 -> figure == Math.rint(figure) ? NumberFormat.COUNT : NumberFormat.DECIMAL;
      case 4 -> NumberFormat.PROBABILITY;
      default -> NumberFormat.STATISTIC;
    };
  }

  private List<Line> lines() {
    var decisive = test.decisive();
    var lines = new ArrayList<Line>();
    var design = test.design();
    if (design != null) {
      lines.add(
          new Line(
              "crosstab.rao-scott",
              true,
              design.f(),
              Double.NaN,
              design.df1(),
              design.df2(),
              design.p()));
      lines.add(
          Line.test(
              "crosstab.rao-scott-first",
              false,
              design.firstOrder(),
              test.df(),
              design.firstOrderP()));
    }
    lines.add(
        Line.test(
            "crosstab.pearson",
            decisive == Decisive.PEARSON,
            test.chiSquare(),
            test.df(),
            test.p()));
    lines.add(
        Line.test(
            "crosstab.likelihood-ratio",
            false,
            test.likelihoodRatio().statistic(),
            test.likelihoodRatio().df(),
            test.likelihoodRatio().p()));
    addExact(lines, decisive);
    addOrdinal(lines, result.ordinal());
    return lines;
  }

  private void addExact(List<Line> lines, Decisive decisive) {
    if (test.hasFisher()) {
      boolean strong = decisive == Decisive.FISHER;
      lines.add(Line.test("crosstab.fisher-2x2", strong, Double.NaN, Double.NaN, test.fisherP()));
    }
    var exact = test.exact();
    if (exact != null) {
      boolean strong = decisive == Decisive.FREEMAN_HALTON;
      lines.add(
          Line.test(
              exact.exact() ? "crosstab.freeman-halton" : "crosstab.freeman-halton-drawn",
              strong,
              Double.NaN,
              Double.NaN,
              exact.p()));
    }
  }

  private void addOrdinal(List<Line> lines, @Nullable OrdinalAssociation ordinal) {
    if (ordinal != null && !Double.isNaN(ordinal.r())) {
      lines.add(
          Line.test(
              "crosstab.linear-by-linear",
              false,
              ordinal.linearByLinear(),
              1,
              ordinal.linearByLinearP()));
    }
    lines.add(Line.test("crosstab.cramers-v", false, test.cramersV(), Double.NaN, Double.NaN));
    if (ordinal != null) {
      lines.add(Line.measure("crosstab.spearman", ordinal.spearman()));
      lines.add(Line.measure("crosstab.gamma", ordinal.gamma()));
      lines.add(Line.measure("crosstab.kendall", ordinal.kendall()));
    }
  }
}
