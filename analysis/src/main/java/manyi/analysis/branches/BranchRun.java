package manyi.analysis.branches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.indicators.AppliedRule;
import manyi.indicators.Cuts;
import manyi.indicators.Estimate;
import manyi.indicators.Estimates;
import manyi.indicators.Indicator;
import manyi.indicators.ItemFigures;
import manyi.indicators.ScoreRule;
import manyi.indicators.SmallGroups;
import manyi.progress.Progress;
import manyi.statistics.DifferenceTest;
import manyi.statistics.Interval;
import manyi.statistics.MeanInterval;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.ComparedMeans;
import manyi.tally.Design;
import manyi.tally.Tally;
import manyi.text.UserProblem;

/// One run: the branches' values, what is withheld, the comparison with the whole, and the places.
final class BranchRun {
  private final Survey survey;
  private final Settings settings;
  private final Question groups;
  private final List<Question> adjust;
  private final double confidence;

  BranchRun(Survey survey, Settings settings) {
    this.survey = survey;
    this.settings = settings;
    groups = settings.get(Branches.GROUPS);
    adjust = settings.get(Branches.ADJUST);
    confidence = settings.get(Branches.CONFIDENCE);
  }

  Outcome<BranchesResult> outcome(Progress progress) {
    ItemFigures figures;
    try {
      figures = figures();
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
    var misfit = figures.misfit();
    if (misfit.isPresent()) {
      return Outcome.wrong(misfit.get());
    }
    var values = figures.values();
    var compared = Tally.designed(survey, Design.of(survey)).compared(values, groups, adjust);
    progress.report(0.3);
    if (compared.confounded().isPresent()) {
      var question = compared.confounded().get();
      return Outcome.wrong("branches.confounded", question.id(), question.text(), groups.id());
    }
    var small =
        new SmallGroups(settings.get(Branches.SUPPRESS_BELOW), settings.get(Branches.FLAG_BELOW));
    var withheld = small.withheld(compared.bases(), compared.whole());
    var shown =
        IntStream.range(0, withheld.length)
            .filter(i -> !withheld[i] && compared.bases().get(i).n() > 0)
            .toArray();
    if (shown.length < 2) {
      return compared.whole().n() == 0
          ? Outcome.notPossible("branches.nobody", groups.id())
          : Outcome.notPossible(
              "branches.one-group", groups.id(), shown.length, small.suppressBelow());
    }
    progress.report(0.4);
    return Outcome.of(result(figures, values, compared, shown, withheld, small));
  }

  private ItemFigures figures() throws UserProblem {
    return new ItemFigures(
        settings.get(Branches.INDICATOR),
        settings.get(Branches.ITEMS),
        ScoreRule.read(settings.get(Branches.RESCALE), settings.get(Branches.POINTS)),
        Cuts.of(settings.get(Branches.SATISFIED_FROM), Optional.empty()),
        settings.get(Branches.LACKING));
  }

  private BranchesResult result(
      ItemFigures figures,
      IntToDoubleFunction values,
      ComparedMeans compared,
      int[] shown,
      boolean[] withheld,
      SmallGroups small) {
    var counted = counted();
    IntToDoubleFunction known =
        row -> counted.contains(row) ? values.applyAsDouble(row) : Double.NaN;
    var estimates = new Estimates(survey, confidence);
    var observed = estimates.groups(figures.indicator(), known, groups);
    var errors = BranchErrors.of(compared);
    var tests = IntStream.of(shown).mapToObj(i -> errors.test(i, confidence)).toList();
    var adjusted =
        settings
            .get(Branches.ADJUSTMENT)
            .adjusted(tests.stream().mapToDouble(DifferenceTest::p).toArray());
    var places = Places.of(errors, shown, figures.indicator(), settings);
    var branches = new ArrayList<Branch>();
    for (int at = 0; at < shown.length; at++) {
      int group = shown[at];
      var interval = interval(errors, group, observed.get(group), figures.indicator());
      branches.add(
          new Branch(
              groups.levels().get(group).label(),
              observed.get(group),
              compared.means()[group],
              interval.lower(),
              interval.upper(),
              small.flagged(compared.bases().get(group)),
              comparison(tests.get(at), adjusted[at]),
              places.shrunken(at),
              places.rank(at)));
    }
    branches.sort(Comparator.comparingDouble(Branch::ranking).reversed());
    return new BranchesResult(
        figures.indicator(),
        figures.items().stream().map(QuestionLabel::of).toList(),
        AppliedRule.of(figures.rule(), figures.cuts(), figures.items()),
        settings.get(Branches.LACKING),
        QuestionLabel.of(groups),
        adjust.stream().map(QuestionLabel::of).toList(),
        estimates.whole(figures.indicator(), known),
        branches,
        labels(i -> withheld[i]),
        labels(i -> compared.bases().get(i).n() == 0),
        places.commonMean(),
        places.betweenVariance(),
        Math.sqrt(errors.pooled()),
        settings.get(Branches.PLACES),
        confidence,
        settings.get(Branches.ADJUSTMENT),
        settings.get(Branches.DRAWS),
        settings.get(Branches.SEED),
        settings.get(Branches.FLAG_BELOW),
        settings.get(Branches.SUPPRESS_BELOW),
        Tally.moments(survey, values).base().n() - compared.whole().n() - compared.lacking(),
        compared.lacking(),
        survey.weights().question(),
        survey.base());
  }

  /// Who is in a branch and has what is adjusted for.
  private Rows counted() {
    var counted = Tally.valid(groups);
    for (var question : adjust) {
      if (question.kind() == Kind.NUMBER) {
        var numbers = question.numbers();
        counted =
            counted.and(
                Rows.where(survey.respondents(), row -> !Double.isNaN(numbers.applyAsDouble(row))));
      } else {
        counted = counted.and(Tally.valid(question));
      }
    }
    return counted;
  }

  private List<String> labels(IntPredicate which) {
    return IntStream.range(0, groups.levels().size())
        .filter(which)
        .mapToObj(i -> groups.levels().get(i).label())
        .toList();
  }

  /// The observed value has the interval that it has in other analyses, but for a mean of equal
  /// answers, which would have none.
  private Interval interval(
      BranchErrors errors, int group, Estimate observed, Indicator indicator) {
    boolean usual = indicator.share() || observed.standardError() > 0 || !errors.known();
    if (adjust.isEmpty() && usual) {
      return observed.interval();
    }
    var interval =
        MeanInterval.of(
            errors.means().means()[group],
            Math.sqrt(errors.larger(group)),
            errors.means().degreesOfFreedom(),
            confidence);
    return new Interval(
        Math.max(Places.least(indicator), interval.lower()),
        Math.min(Places.greatest(indicator), interval.upper()));
  }

  private static BranchesResult.Comparison comparison(DifferenceTest test, double adjusted) {
    return new BranchesResult.Comparison(
        test.difference(),
        test.interval().lower(),
        test.interval().upper(),
        test.standardError(),
        test.df(),
        test.p(),
        adjusted);
  }
}
