package manyi.analysis.asymmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.asymmetry.AsymmetryElement.Group;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.Descriptives;
import manyi.statistics.DriverData;
import manyi.statistics.LinearModel;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.GroupTally.CompleteCases;
import manyi.tally.Tally;

/// One computation of penalties and rewards.
final class AsymmetryRun {
  /// Low, middle or high answers below which an element has no class.
  static final int LEAST = 20;

  private final Survey survey;
  private final Question outcome;
  private final List<Question> asked;
  private final Settings settings;

  AsymmetryRun(Survey survey, Question outcome, List<Question> asked, Settings settings) {
    this.survey = survey;
    this.outcome = outcome;
    this.asked = asked;
    this.settings = settings;
  }

  Outcome<AsymmetryResult> outcome(Progress progress) {
    var items = asked.stream().filter(this::answered).toList();
    if (items.isEmpty() || !answered(outcome)) {
      return Outcome.notPossible("asymmetry.no-answers");
    }
    var all = new ArrayList<>(items);
    all.add(outcome);
    var complete = GroupTally.complete(survey, all);
    int needed = 2 * items.size() + 2;
    if (complete.base().effective() < needed - 1e-9) {
      return Outcome.notPossible(
          "asymmetry.too-few-complete", items.size(), (int) complete.base().n(), needed);
    }
    var cuts = new ArrayList<Cut>();
    for (int i = 0; i < items.size(); i++) {
      var cut =
          Cut.of(
              items.get(i),
              complete.values()[i],
              settings.get(Asymmetry.LOW),
              settings.get(Asymmetry.HIGH));
      if (!(cut.lowUpTo() < cut.highFrom()) && varies(complete.values()[i])) {
        return Outcome.wrong("asymmetry.cuts-cross", items.get(i).id());
      }
      cuts.add(cut);
    }
    return computed(items, complete, cuts, progress);
  }

  private boolean answered(Question question) {
    return Tally.sample(survey, question).n() > 0;
  }

  private long missing(Question question) {
    return survey.base().n() - Tally.sample(survey, question).n();
  }

  private static boolean varies(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return true;
      }
    }
    return false;
  }

  private Outcome<AsymmetryResult> computed(
      List<Question> items, CompleteCases complete, List<Cut> cuts, Progress progress) {
    var outcomes = complete.values()[items.size()];
    if (!varies(outcomes)) {
      return Outcome.notPossible("asymmetry.outcome-constant", outcome.id());
    }
    var sides = sides(complete, cuts);
    var data = DriverData.of(sides, outcomes, complete.weights(), true);
    var model = data.regression();
    if (Double.isNaN(model.rSquared())) {
      return Outcome.notPossible("asymmetry.nothing-varies");
    }
    var coefficients =
        Bootstrap.run(
            outcomes.length,
            settings.get(Asymmetry.RESAMPLES),
            settings.get(Asymmetry.SEED),
            data::statisticOfCoefficients,
            progress);
    var elements = new ArrayList<AsymmetryElement>();
    for (int i = 0; i < items.size(); i++) {
      var rated = new Rated(complete.values()[i], outcomes, complete.weights());
      elements.add(element(items.get(i), i, cuts.get(i), rated, model, coefficients));
    }
    progress.report(1);
    return Outcome.of(
        new AsymmetryResult(
            QuestionLabel.of(outcome),
            elements,
            asked.stream().filter(item -> !items.contains(item)).map(QuestionLabel::of).toList(),
            missing(outcome),
            settings.get(Asymmetry.ITEMS).contains(outcome),
            settings.get(Asymmetry.LOW).isPresent() || settings.get(Asymmetry.HIGH).isPresent(),
            complete.base(),
            model.rSquared(),
            model.adjustedRSquared(),
            model.p(),
            model.conditionNumber(),
            settings.get(Asymmetry.CONFIDENCE),
            settings.get(Asymmetry.RESAMPLES),
            settings.get(Asymmetry.SEED),
            survey.weights().question(),
            survey.base()));
  }

  /// Two columns an item: whether the answer is low, whether it is high.
  private static double[][] sides(CompleteCases complete, List<Cut> cuts) {
    var sides = new double[2 * cuts.size()][];
    for (int i = 0; i < cuts.size(); i++) {
      sides[2 * i] = indicator(complete.values()[i], cuts.get(i)::low);
      sides[2 * i + 1] = indicator(complete.values()[i], cuts.get(i)::high);
    }
    return sides;
  }

  private static double[] indicator(double[] values, DoublePredicate side) {
    var indicator = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      indicator[i] = side.test(values[i]) ? 1 : 0;
    }
    return indicator;
  }

  private AsymmetryElement element(
      Question item, int index, Cut cut, Rated rated, LinearModel model, double[][] coefficients) {
    var sample = Contrast.of(model.b()[2 * index], model.b()[2 * index + 1]);
    var drawn = new double[coefficients.length][];
    for (int r = 0; r < drawn.length; r++) {
      drawn[r] = Contrast.of(coefficients[r][2 * index], coefficients[r][2 * index + 1]);
    }
    double confidence = settings.get(Asymmetry.CONFIDENCE);
    var figures =
        IntStream.range(0, sample.length)
            .mapToObj(figure -> Estimate.of(sample[figure], drawn, figure, confidence))
            .toList();
    var verdict = new Verdict(drawn, confidence);
    var low = rated.group(cut::low);
    var middle = rated.group(score -> !cut.low(score) && !cut.high(score));
    var high = rated.group(cut::high);
    boolean few = Math.min(low.n(), Math.min(middle.n(), high.n())) < LEAST;
    return new AsymmetryElement(
        QuestionLabel.of(item),
        cut,
        low,
        middle,
        high,
        figures.get(Contrast.PENALTY),
        figures.get(Contrast.REWARD),
        verdict.penaltyProven(),
        verdict.rewardProven(),
        figures.get(Contrast.DIFFERENCE),
        figures.get(Contrast.RANGE),
        figures.get(Contrast.INDEX),
        verdict.leaning(Factor.BASIC),
        verdict.leaning(Factor.PERFORMANCE),
        verdict.leaning(Factor.EXCITEMENT),
        missing(item),
        Math.max(model.vif()[2 * index], model.vif()[2 * index + 1]),
        verdict.contrary(),
        few ? Factor.TOO_FEW : verdict.factor(sample));
  }

  /// The ratings of one item beside the outcome.
  private record Rated(double[] values, double[] outcomes, double[] weights) {
    Group group(DoublePredicate member) {
      var in = IntStream.range(0, values.length).filter(i -> member.test(values[i])).toArray();
      var described =
          Descriptives.of(
              IntStream.of(in).mapToDouble(i -> outcomes[i]).toArray(),
              IntStream.of(in).mapToDouble(i -> weights[i]).toArray());
      return new Group(in.length, described.mean());
    }
  }
}
