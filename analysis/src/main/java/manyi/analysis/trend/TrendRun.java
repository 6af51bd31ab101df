package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.indicators.Estimates;
import manyi.indicators.Indicator;
import manyi.indicators.ItemWeights;
import manyi.indicators.Recommendation;
import manyi.indicators.SmallGroups;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Design;
import manyi.tally.Tally;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// One run: what is to be followed by the settings, and whether it can be.
final class TrendRun {
  /// Beyond these nobody reads the tables.
  private static final int MOST_ITEMS = 60;

  private static final int MOST_GROUPS = 40;
  private static final int MOST_WAVES = 60;

  private static final double POWER = 0.8;

  private final Survey survey;
  private final Settings settings;
  private final Progress progress;
  private final Question question;
  private final Optional<Question> outcome;
  private final List<Question> items;
  private final Optional<Question> recommendation;
  private final Optional<Question> groups;

  TrendRun(Survey survey, Settings settings, Progress progress) {
    this.survey = survey;
    this.settings = settings;
    this.progress = progress;
    question = settings.get(Trend.WAVES);
    outcome = settings.get(Trend.OUTCOME);
    // The whole is no element of itself.
    items =
        settings.get(Trend.ITEMS).stream()
            .filter(item -> outcome.filter(whole -> whole.id().equals(item.id())).isEmpty())
            .toList();
    recommendation = settings.get(Trend.RECOMMENDATION);
    groups = settings.get(Trend.GROUPS);
  }

  Outcome<TrendResult> outcome() {
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var misfit = misfit();
    if (misfit.isPresent()) {
      return Outcome.wrong(misfit.get());
    }
    var waves = new WaveChoice(survey, question, settings);
    if (waves.levels().length < 2) {
      return Outcome.notPossible(
          waves.levels().length == 0 ? "trend.no-waves" : "trend.one-wave", question.id());
    }
    if (waves.misfit().isPresent()) {
      return Outcome.wrong(waves.misfit().get());
    }
    if (!waves.found()) {
      return Outcome.notPossible("trend.one-wave", question.id());
    }
    try {
      var rules = Rules.of(settings, waves.changedFrom() >= 0);
      boolean parted = settings.get(Trend.INDICATORS).contains(Indicator.SATISFIED_SHARE);
      var unfit =
          Stream.concat(outcome.stream(), items.stream())
              .flatMap(one -> rules.misfit(one, parted).stream())
              .findFirst();
      return unfit.isPresent() ? Outcome.wrong(unfit.get()) : followed(waves, rules);
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
  }

  private Optional<Message> misfit() {
    if (outcome.isEmpty() && items.isEmpty() && recommendation.isEmpty()) {
      return Optional.of(Message.of("trend.nothing-chosen"));
    }
    if (settings.get(Trend.INDICATORS).isEmpty()) {
      return Optional.of(Message.of("trend.no-indicator"));
    }
    if (groups.filter(one -> one.id().equals(question.id())).isPresent()) {
      return Optional.of(Message.of("trend.same-question", question.id()));
    }
    if (items.size() > MOST_ITEMS) {
      return Optional.of(Message.of("trend.too-many-items", items.size(), MOST_ITEMS));
    }
    if (question.levels().size() > MOST_WAVES) {
      return Optional.of(
          Message.of("trend.too-many-waves", question.id(), question.levels().size(), MOST_WAVES));
    }
    var many = groups.filter(one -> one.levels().size() > MOST_GROUPS);
    if (many.isPresent()) {
      return Optional.of(
          Message.of(
              "trend.too-many-groups", many.get().id(), many.get().levels().size(), MOST_GROUPS));
    }
    return recommendation
        .filter(one -> !Recommendation.fits(one))
        .map(one -> Message.of("trend.not-a-recommendation", one.id(), one.text()));
  }

  private Outcome<TrendResult> followed(WaveChoice waves, Rules rules) {
    var weights = weights();
    if (weights.problem().isPresent()) {
      return Outcome.wrong(weights.problem().get());
    }
    var topics =
        new Topics(
                settings.get(Trend.INDICATORS),
                outcome,
                items,
                recommendation,
                weights.values(),
                rules)
            .all();
    if (topics.isEmpty()) {
      return Outcome.wrong("trend.nothing-followed");
    }
    var design = design();
    double confidence = settings.get(Trend.CONFIDENCE);
    var estimates = new Estimates(survey, design, confidence);
    var run =
        new LineRun(
            survey,
            estimates,
            waves,
            missing(estimates, waves),
            new SmallGroups(settings.get(Trend.SUPPRESS_BELOW), settings.get(Trend.FLAG_BELOW)),
            confidence,
            POWER);
    var lines = judged(lines(run, topics));
    if (lines.stream().flatMap(line -> line.points().stream()).allMatch(TrendRun::empty)) {
      return Outcome.notPossible("trend.no-answers");
    }
    progress.report(1);
    return Outcome.of(result(waves, rules, weights, design, run, lines));
  }

  private List<Missing> missing(Estimates estimates, WaveChoice waves) {
    var missing = new ArrayList<Missing>();
    for (var one :
        Stream.of(outcome.stream(), items.stream(), recommendation.stream())
            .flatMap(questions -> questions)
            .toList()) {
      var bases = estimates.means(one.numbers(), question).bases();
      for (int wave = 0; wave < waves.levels().length; wave++) {
        if (bases.get(waves.levels()[wave]).n() == 0) {
          missing.add(new Missing(wave, one.id(), one.text()));
        }
      }
    }
    return missing;
  }

  private static boolean empty(Point point) {
    return point.estimate() == null;
  }

  private TrendResult result(
      WaveChoice waves,
      Rules rules,
      ItemWeights weights,
      Design design,
      LineRun run,
      List<Line> lines) {
    var scored =
        Stream.concat(outcome.stream(), items.stream()).filter(_ -> scored(lines)).toList();
    return new TrendResult(
        QuestionLabel.of(question),
        question.role() == Role.SEGMENT || question.role() == Role.BRANCH,
        run.all(),
        waves.from(),
        waves.to(),
        rules.applied(scored),
        waves.changedFrom(),
        rules.earlierApplied(scored),
        settings.get(Trend.LACKING),
        settings.get(Trend.WEIGHTS),
        weights.against(),
        run.missing(),
        lines,
        groups.map(QuestionLabel::of).orElse(null),
        lines.stream().filter(line -> line.change() != null).count(),
        settings.get(Trend.ADJUSTMENT),
        settings.get(Trend.RESPONDENT).map(one -> persons(one, waves)).orElse(null),
        POWER,
        settings.get(Trend.CONFIDENCE),
        settings.get(Trend.FLAG_BELOW),
        settings.get(Trend.SUPPRESS_BELOW),
        id(design.strata()),
        id(design.clusters()),
        survey.weights().question(),
        survey.base());
  }

  private static boolean scored(List<Line> lines) {
    return lines.stream().anyMatch(line -> line.indicator() != Indicator.RECOMMENDATION);
  }

  private Persons persons(Question one, WaveChoice waves) {
    return new Persons(
        one.id(),
        one.text(),
        Tally.inBoth(
            survey, one, question, waves.levels()[waves.from()], waves.levels()[waves.to()]));
  }

  /// Persons are sampled units, unless whole clusters of them are.
  private Design design() {
    var own = Design.of(survey);
    return own.clusters() == null
        ? new Design(own.strata(), settings.get(Trend.RESPONDENT).orElse(null))
        : own;
  }

  private static @Nullable String id(@Nullable Question one) {
    return one == null ? null : one.id();
  }

  private ItemWeights weights() {
    return switch (settings.get(Trend.WEIGHTS)) {
      case EQUAL -> ItemWeights.equal(items.size());
      case STATED -> ItemWeights.stated(survey, items, settings.get(Trend.IMPORTANCE));
      case DERIVED -> ItemWeights.derived(survey, items, outcome);
    };
  }

  private List<Line> lines(LineRun run, List<Topic> topics) {
    var lines = new ArrayList<Line>();
    double steps = topics.size() * (groups.isPresent() ? 2.0 : 1.0);
    int done = 0;
    for (var topic : topics) {
      lines.add(run.whole(topic));
      progress.report(0.9 * ++done / steps);
    }
    if (groups.isPresent()) {
      for (var topic : topics) {
        if (topic.headline()) {
          lines.addAll(run.byGroup(topic, groups.get()));
        }
        progress.report(0.9 * ++done / steps);
      }
    }
    return lines;
  }

  /// The p of each family among each other.
  private List<Line> judged(List<Line> lines) {
    double alpha = 1 - settings.get(Trend.CONFIDENCE);
    var judged = new ArrayList<>(lines);
    for (var family : Family.values()) {
      var tested =
          IntStream.range(0, lines.size())
              .filter(i -> lines.get(i).change() != null && Family.of(lines.get(i)) == family)
              .toArray();
      var adjusted =
          settings
              .get(Trend.ADJUSTMENT)
              .adjusted(IntStream.of(tested).mapToDouble(i -> lines.get(i).tested().p()).toArray());
      for (int k = 0; k < tested.length; k++) {
        var line = lines.get(tested[k]);
        judged.set(tested[k], line.judged(line.tested().judged(adjusted[k], tested.length, alpha)));
      }
    }
    return judged;
  }
}
