package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.loyalty.LoyaltyResult.Item;
import manyi.indicators.Estimates;
import manyi.indicators.Indicator;
import manyi.progress.Progress;
import manyi.statistics.Covariances;
import manyi.statistics.Cronbach;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.Tally;

/// One run: the index and its questions, the standings, the groups, the chain.
final class LoyaltyRun {
  private final Survey survey;
  private final Settings settings;
  private final Items items;
  private final Estimates estimates;

  LoyaltyRun(Survey survey, Settings settings, Items items) {
    this.survey = survey;
    this.settings = settings;
    this.items = items;
    estimates = new Estimates(survey, settings.get(Loyalty.CONFIDENCE));
  }

  Outcome<LoyaltyResult> outcome(Progress progress) {
    var values = items.index();
    var index = estimates.whole(Indicator.INDEX, values);
    if (index.base().n() == 0) {
      return Outcome.notPossible("loyalty.no-answers");
    }
    int suppressBelow = settings.get(Loyalty.SUPPRESS_BELOW);
    if (index.base().n() < suppressBelow) {
      return Outcome.notPossible("loyalty.too-few", index.base().n(), suppressBelow);
    }
    var cells = new StandingCells(survey, settings, items, estimates);
    var standings = cells.standings();
    progress.report(0.15);
    var groups = new GroupFigures(survey, settings, items, estimates, standings, cells);
    var byQuestion = groups.of(settings.get(Loyalty.GROUPS), progress.part(0.15, 0.4));
    var chain = new ChainRun(survey, settings, items);
    var found = chain.find(progress.part(0.4, 1));
    progress.report(1);
    var complete = complete();
    return Outcome.of(
        new LoyaltyResult(
            listed(complete.itemRest()),
            index,
            complete.alpha(),
            items.rules(),
            items.lacking(),
            standings,
            byQuestion,
            found,
            chain.obstacle(),
            settings.get(Loyalty.CONFIDENCE),
            settings.get(Loyalty.ADJUSTMENT),
            settings.get(Loyalty.FLAG_BELOW),
            suppressBelow,
            settings.get(Loyalty.RESAMPLES),
            settings.get(Loyalty.SEED),
            survey.weights().question(),
            survey.base()));
  }

  private List<Item> listed(double[] itemRest) {
    var listed = new ArrayList<Item>();
    for (int i = 0; i < items.list().size(); i++) {
      var item = items.list().get(i);
      listed.add(
          new Item(
              QuestionLabel.of(item.question()),
              item.aspect(),
              items.weights().get(i),
              item.reversed(),
              item.question().kind() == Kind.NUMBER,
              item.least(),
              item.greatest(),
              wide(item),
              estimates.whole(Indicator.SATISFACTION, item.values()),
              itemRest[i]));
    }
    return listed;
  }

  /// Whether no number given lies beyond the middle of its ends.
  private boolean wide(Scored item) {
    if (item.question().kind() != Kind.NUMBER) {
      return false;
    }
    double middle = (item.least() + item.greatest()) / 2;
    return Arrays.stream(Tally.sample(survey, item.question()).values())
        .allMatch(number -> number <= middle);
  }

  /// How the questions hang together.
  private record Complete(double alpha, double[] itemRest) {}

  /// Of who answered every question; not defined where one of them does not vary.
  private Complete complete() {
    int count = items.list().size();
    var none = new double[count];
    Arrays.fill(none, Double.NaN);
    if (count < 2) {
      return new Complete(Double.NaN, none);
    }
    var columns = items.list().stream().map(item -> made(survey, item.values())).toList();
    var complete = GroupTally.complete(survey, columns);
    var covariances = Covariances.of(complete.values(), complete.weights());
    boolean varying = IntStream.range(0, count).allMatch(i -> covariances.matrix()[i][i] > 0);
    if (!varying) {
      return new Complete(Double.NaN, none);
    }
    var cronbach = Cronbach.of(covariances, settings.get(Loyalty.CONFIDENCE));
    return new Complete(cronbach.alpha(), cronbach.itemRest());
  }

  /// Figures of respondents as a question of numbers.
  static Question made(Survey survey, IntToDoubleFunction values) {
    return new Question(
        "",
        "",
        null,
        Kind.NUMBER,
        Role.NONE,
        List.of(),
        List.of(),
        new Answers.Measured(values, Rows.none(survey.respondents())));
  }
}
