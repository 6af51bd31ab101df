package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.crosstab.CrosstabResult.Variable;
import manyi.survey.Kind;

/// What stands below a cross-tab: the base, the weights, the test and the marks.
record CrosstabFootnotes(CrosstabResult result, Phrases phrases) {
  List<String> all() {
    var notes = new ArrayList<String>();
    notes.add(phrases.sentences(phrases.say(percentages()), base()));
    notes.add(phrases.weights(result.weight(), result.base()));
    var test = result.test();
    if (test != null) {
      addTest(test, notes);
    } else if (CrosstabDocument.multiple(result)) {
      notes.add(phrases.say("crosstab.multiple"));
    }
    addScale(notes, result.rows());
    addScale(notes, result.columns());
    int empty = empty(result.rows()) + empty(result.columns());
    if (empty > 0) {
      notes.add(phrases.say("crosstab.empty-levels", empty));
    }
    return notes;
  }

  private String percentages() {
    return switch (result.percentages()) {
      case COLUMN -> "crosstab.column-percentages";
      case ROW -> "crosstab.row-percentages";
      case TOTAL -> "crosstab.total-percentages";
      case COUNTS -> "crosstab.counts";
    };
  }

  private String base() {
    var base = phrases.say("crosstab.base", phrases.count(result.base().n()));
    long left = result.included().n() - result.base().n();
    return left == 0
        ? base
        : phrases.sentences(base, phrases.say("crosstab.left-out", phrases.count(left)));
  }

  private void addTest(IndependenceTest test, List<String> notes) {
    notes.add(
        phrases.say(
            "crosstab.test",
            phrases.statistic(test.chiSquare()),
            test.df(),
            phrases.p(test.p()),
            phrases.statistic(test.cramersV()),
            phrases.decimal(test.smallestExpected()),
            phrases.percent(test.expectedBelow5())));
    notes.add(
        switch (test.sample()) {
          case UNWEIGHTED -> phrases.say("crosstab.on-unweighted", phrases.count(test.n()));
          case EFFECTIVE -> phrases.say("crosstab.on-effective", phrases.weighted(test.n()));
          case WEIGHTED -> phrases.say("crosstab.on-weighted", phrases.weighted(test.n()));
        });
    if (test.hasFisher()) {
      notes.add(phrases.say("crosstab.fisher", phrases.p(test.fisherP())));
    }
    var design = test.design();
    if (design != null) {
      notes.add(
          phrases.say(
              "crosstab.design-test",
              phrases.statistic(design.f()),
              phrases.decimal(design.df1()),
              phrases.decimal(design.df2()),
              phrases.p(design.p())));
    }
    notes.add(
        phrases.say(
            design == null ? "crosstab.marks" : "crosstab.marks-by-design",
            phrases.decimal(test.criticalResidual()),
            phrases.confidence(result.confidence())));
    notes.add(phrases.say("crosstab.strength"));
  }

  private void addScale(List<String> notes, Variable variable) {
    var offScale =
        variable.levels().stream()
            .filter(level -> level.base().n() > 0 && Double.isNaN(level.score()))
            .map(CrosstabResult.Margin::label)
            .toList();
    if (variable.kind() == Kind.RATING && !offScale.isEmpty()) {
      notes.add(phrases.say("crosstab.mean-without", phrases.list(offScale)));
    }
  }

  private static int empty(Variable variable) {
    return variable.levels().size() - CrosstabDocument.used(variable.levels()).size();
  }
}
