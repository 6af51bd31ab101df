package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.loyalty.LoyaltyResult.Chain;
import manyi.analysis.loyalty.LoyaltyResult.Effect;
import manyi.analysis.loyalty.LoyaltyResult.Link;
import manyi.analysis.loyalty.LoyaltyResult.NoChain;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.Mediation;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import org.jspecify.annotations.Nullable;

/// Satisfaction → loyalty → stated retention: two regressions and what goes by way of loyalty.
final class ChainRun {
  /// Fewer respondents than this say nothing about three regression coefficients.
  private static final int LEAST = 20;

  private final Survey survey;
  private final Settings settings;
  private final Items items;
  private @Nullable NoChain obstacle;

  ChainRun(Survey survey, Settings settings, Items items) {
    this.survey = survey;
    this.settings = settings;
    this.items = items;
  }

  /// Why there is no chain although its questions are chosen; else null.
  @Nullable NoChain obstacle() {
    return obstacle;
  }

  /// The chain; null where there is none.
  @Nullable Chain find(Progress progress) {
    var retention = items.retention();
    if (items.satisfaction().isEmpty() || retention.isEmpty()) {
      return null;
    }
    var middle = items.without(retention.get());
    if (middle.isEmpty()) {
      obstacle = NoChain.NO_LOYALTY;
      return null;
    }
    var cases =
        GroupTally.complete(
            survey,
            List.of(
                LoyaltyRun.made(survey, items.satisfied()),
                LoyaltyRun.made(survey, items.index(middle)),
                LoyaltyRun.made(survey, retention.get().values())));
    if (cases.weights().length < Math.max(LEAST, settings.get(Loyalty.SUPPRESS_BELOW))) {
      obstacle = NoChain.TOO_FEW;
      return null;
    }
    var x = cases.values()[0];
    var m = cases.values()[1];
    var y = cases.values()[2];
    var found = Mediation.of(x, m, y, cases.weights());
    if (Double.isNaN(found.indirect()) || Double.isNaN(found.rSquaredEnd())) {
      obstacle = NoChain.NOTHING_VARIES;
      return null;
    }
    var replicates =
        Bootstrap.run(
            x.length,
            settings.get(Loyalty.RESAMPLES),
            settings.get(Loyalty.SEED),
            () -> Mediation.statistic(x, m, y, cases.weights()),
            progress);
    return new Chain(
        QuestionLabel.of(retention.get().question()),
        middle.stream().map(Scored::question).map(QuestionLabel::of).toList(),
        x.length,
        cases.base().effective(),
        effects(found, replicates),
        found.rSquaredMiddle(),
        found.rSquaredEnd());
  }

  private List<Effect> effects(Mediation found, double[][] replicates) {
    var effects = new ArrayList<Effect>();
    for (var link : Link.values()) {
      int at = link.ordinal();
      var interval = Bootstrap.interval(replicates, at, settings.get(Loyalty.CONFIDENCE));
      effects.add(
          new Effect(
              link,
              found.effects()[at],
              interval.lower(),
              interval.upper(),
              found.standardised()[at],
              interval.lower() > 0 || interval.upper() < 0));
    }
    return effects;
  }
}
