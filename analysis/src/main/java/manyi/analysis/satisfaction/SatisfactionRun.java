package manyi.analysis.satisfaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.indicators.AppliedRule;
import manyi.indicators.Cuts;
import manyi.indicators.Estimate;
import manyi.indicators.Estimates;
import manyi.indicators.Indicator;
import manyi.indicators.ItemWeights;
import manyi.indicators.ScoreRule;
import manyi.indicators.SmallGroups;
import manyi.indicators.Third;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Design;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// One run: what is to be computed by the settings, and whether it can be.
final class SatisfactionRun {
  /// Beyond these nobody reads the table.
  private static final int MOST_ITEMS = 100;

  private static final int MOST_GROUPS = 60;

  private final Survey survey;
  private final Settings settings;
  private final Progress progress;
  private final Optional<Question> outcome;
  private final List<Question> items;
  private final Optional<Question> groups;
  private final Estimates estimates;

  SatisfactionRun(Survey survey, Settings settings, Progress progress) {
    this.survey = survey;
    this.settings = settings;
    this.progress = progress;
    outcome = settings.get(Satisfaction.OUTCOME);
    // The whole is no element of itself.
    items =
        settings.get(Satisfaction.ITEMS).stream()
            .filter(item -> outcome.filter(whole -> whole.id().equals(item.id())).isEmpty())
            .toList();
    groups = settings.get(Satisfaction.GROUPS);
    estimates = new Estimates(survey, settings.get(Satisfaction.CONFIDENCE));
  }

  Outcome<SatisfactionResult> outcome() {
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var questions = Stream.concat(outcome.stream(), items.stream()).toList();
    var misfit = misfit(questions);
    if (misfit.isPresent()) {
      return Outcome.wrong(misfit.get());
    }
    try {
      var rule =
          ScoreRule.read(settings.get(Satisfaction.RESCALE), settings.get(Satisfaction.POINTS));
      var cuts =
          Cuts.of(
              settings.get(Satisfaction.SATISFIED_FROM),
              settings.get(Satisfaction.DISSATISFIED_TO));
      var unfit =
          questions.stream()
              .flatMap(question -> rule.misfit(question).or(() -> cuts.misfit(question)).stream())
              .findFirst();
      return unfit.isPresent() ? Outcome.wrong(unfit.get()) : measured(questions, rule, cuts);
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
  }

  private Optional<Message> misfit(List<Question> questions) {
    if (questions.isEmpty()) {
      return Optional.of(Message.of("satisfaction.nothing-chosen"));
    }
    if (items.size() > MOST_ITEMS) {
      return Optional.of(Message.of("satisfaction.too-many-items", items.size(), MOST_ITEMS));
    }
    return groups
        .filter(question -> question.levels().size() > MOST_GROUPS)
        .map(question ->
            Message.of(
                "satisfaction.too-many-groups",
                question.id(),
                question.levels().size(),
                MOST_GROUPS));
  }

  private Outcome<SatisfactionResult> measured(
      List<Question> questions, ScoreRule rule, Cuts cuts) {
    var anyone =
        questions.stream()
            .map(rule::scores)
            .anyMatch(scores -> estimates.means(scores).bases().getFirst().n() > 0);
    if (!anyone) {
      return Outcome.notPossible("satisfaction.no-answers");
    }
    var weights = weights();
    if (weights.problem().isPresent()) {
      return Outcome.wrong(weights.problem().get());
    }
    var topics =
        Topics.of(outcome, items, weights.values(), rule, cuts, settings.get(Satisfaction.LACKING));
    var measured = new ArrayList<Measured>();
    for (var topic : topics.all()) {
      measured.add(topic.measured(estimates));
      progress.report(0.4 * measured.size() / topics.all().size());
    }
    var thirds = thirds(topics, cuts);
    progress.report(0.6);
    var byGroup = byGroup(topics, measured);
    progress.report(1);
    return Outcome.of(
        new SatisfactionResult(
            AppliedRule.of(rule, cuts, questions),
            settings.get(Satisfaction.LACKING),
            settings.get(Satisfaction.WEIGHTS),
            weights.against(),
            measured,
            thirds,
            groups.map(QuestionLabel::of).orElse(null),
            byGroup,
            settings.get(Satisfaction.CONFIDENCE),
            settings.get(Satisfaction.FLAG_BELOW),
            settings.get(Satisfaction.SUPPRESS_BELOW),
            id(Design.of(survey).strata()),
            id(Design.of(survey).clusters()),
            survey.weights().question(),
            survey.base()));
  }

  private static @Nullable String id(@Nullable Question question) {
    return question == null ? null : question.id();
  }

  private ItemWeights weights() {
    return switch (settings.get(Satisfaction.WEIGHTS)) {
      case EQUAL -> ItemWeights.equal(items.size());
      case STATED -> ItemWeights.stated(survey, items, settings.get(Satisfaction.IMPORTANCE));
      case DERIVED -> ItemWeights.derived(survey, items, outcome);
    };
  }

  private List<Thirds> thirds(Topics topics, Cuts cuts) {
    return topics.questions().stream()
        .map(topic -> thirds(topic.questions().getFirst(), cuts))
        .filter(thirds -> thirds.satisfied().base().n() > 0)
        .sorted(
            Comparator.comparingDouble((Thirds thirds) -> thirds.satisfied().value())
                .thenComparing(thirds -> -thirds.dissatisfied().value()))
        .toList();
  }

  private Thirds thirds(Question question, Cuts cuts) {
    return new Thirds(
        question.id(),
        question.text(),
        share(question, cuts, Third.DISSATISFIED),
        share(question, cuts, Third.NEUTRAL),
        share(question, cuts, Third.SATISFIED));
  }

  private Estimate share(Question question, Cuts cuts, Third third) {
    return estimates.whole(Indicator.SATISFIED_SHARE, cuts.share(question, third));
  }

  private List<ByGroup> byGroup(Topics topics, List<Measured> measured) {
    if (groups.isEmpty()) {
      return List.of();
    }
    var run =
        new GroupRun(
            estimates,
            groups.get(),
            new SmallGroups(
                settings.get(Satisfaction.SUPPRESS_BELOW), settings.get(Satisfaction.FLAG_BELOW)),
            settings.get(Satisfaction.CONFIDENCE));
    var chosen = topics.byGroup();
    var byGroup = new ArrayList<ByGroup>();
    for (var topic : chosen) {
      var whole = measured.get(topics.all().indexOf(topic));
      if (whole.answered()) {
        byGroup.add(run.of(topic, whole.figures()));
      }
      progress.report(0.6 + 0.4 * byGroup.size() / chosen.size());
    }
    return byGroup;
  }
}
