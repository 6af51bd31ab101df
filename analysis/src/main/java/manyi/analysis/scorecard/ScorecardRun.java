package manyi.analysis.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.scorecard.ScorecardResult.Score;
import manyi.analysis.scorecard.ScorecardResult.Target;
import manyi.indicators.AppliedRule;
import manyi.indicators.Cuts;
import manyi.indicators.Estimate;
import manyi.indicators.Estimates;
import manyi.indicators.Indicator;
import manyi.indicators.ItemFigures;
import manyi.indicators.ScoreRule;
import manyi.indicators.SmallGroups;
import manyi.progress.Progress;
import manyi.statistics.WilsonInterval;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// One run: the lines, the survey's figures for all and by branch, the operational ones beside
/// them.
final class ScorecardRun {
  /// Beyond this nobody reads the card.
  private static final int MOST_GROUPS = 100;

  private final Survey survey;
  private final Settings settings;
  private final Optional<Question> groups;
  private final Estimates estimates;
  private final SmallGroups small;
  private final double confidence;

  ScorecardRun(Survey survey, Settings settings) {
    this.survey = survey;
    this.settings = settings;
    groups = settings.get(Scorecard.GROUPS);
    confidence = settings.get(Scorecard.CONFIDENCE);
    estimates = new Estimates(survey, confidence);
    small =
        new SmallGroups(settings.get(Scorecard.SUPPRESS_BELOW), settings.get(Scorecard.FLAG_BELOW));
  }

  /// @throws UserProblem when a line is not understood or does not fit the survey
  ScorecardResult result(Progress progress) throws UserProblem {
    var labels =
        groups
            .map(question -> question.levels().stream().map(Level::label).toList())
            .orElse(List.of());
    if (labels.size() > MOST_GROUPS) {
      throw new UserProblem(
          "scorecard.too-many-groups", groups.orElseThrow().id(), labels.size(), MOST_GROUPS);
    }
    var aims = AimText.parse(settings.get(Scorecard.TARGETS));
    var targets = new ArrayList<Target>();
    var operational = new LinkedHashMap<String, Target>();
    for (int i = 0; i < aims.size(); i++) {
      var aim = aims.get(i);
      switch (aim.source()) {
        case Aim.Surveyed surveyed -> targets.add(surveyed(aim, surveyed, labels.size()));
        case Aim.Operational figure -> {
          var key = aim.name() + '\n' + aim.bound() + aim.target();
          var before = operational.get(key);
          var after = operational(aim, figure, before, labels);
          operational.put(key, after);
          if (before == null) {
            targets.add(after);
          } else {
            targets.replaceAll(target -> target == before ? after : target);
          }
        }
      }
      progress.report((i + 1.0) / aims.size());
    }
    return new ScorecardResult(
        targets,
        groups.map(QuestionLabel::of).orElse(null),
        labels,
        settings.get(Scorecard.LACKING),
        confidence,
        settings.get(Scorecard.FLAG_BELOW),
        settings.get(Scorecard.SUPPRESS_BELOW),
        survey.weights().question(),
        survey.base());
  }

  private Target surveyed(Aim aim, Aim.Surveyed source, int branches) throws UserProblem {
    var items = new ArrayList<Question>();
    for (var id : source.questions()) {
      items.addAll(named(aim, id));
    }
    var figures =
        new ItemFigures(
            source.indicator(),
            items,
            ScoreRule.read(settings.get(Scorecard.RESCALE), settings.get(Scorecard.POINTS)),
            Cuts.of(settings.get(Scorecard.SATISFIED_FROM), Optional.empty()),
            settings.get(Scorecard.LACKING));
    var misfit = figures.misfit();
    if (misfit.isPresent()) {
      throw new UserProblem("scorecard.in-line", aim.line(), misfit.get());
    }
    var values = figures.values();
    var whole = estimates.whole(source.indicator(), values);
    return new Target(
        aim.name(),
        source.indicator(),
        items.stream().map(QuestionLabel::of).toList(),
        AppliedRule.of(figures.rule(), figures.cuts(), items),
        aim.bound(),
        aim.target(),
        aim.percent(),
        small.few(whole.base().n()) ? Score.withheld() : score(whole, aim),
        branches == 0 ? List.of() : branches(source.indicator(), values, whole, aim));
  }

  private List<Question> named(Aim aim, String id) throws UserProblem {
    var block = survey.block(id);
    try {
      var items = block.isEmpty() ? List.of(survey.question(id)) : block;
      for (var item : items) {
        if (item.kind() != Kind.RATING) {
          throw new UserProblem("scorecard.not-a-rating", item.id(), item.text());
        }
      }
      return items;
    } catch (UserProblem problem) {
      throw new UserProblem("scorecard.in-line", aim.line(), problem.problem());
    }
  }

  private List<@Nullable Score> branches(
      Indicator indicator, IntToDoubleFunction values, Estimate whole, Aim aim) {
    var found = estimates.groups(indicator, values, groups.orElseThrow());
    var withheld = small.withheld(found.stream().map(Estimate::base).toList(), whole.base());
    var scores = new ArrayList<@Nullable Score>();
    for (int i = 0; i < withheld.length; i++) {
      scores.add(
          withheld[i]
              ? Score.withheld()
              : found.get(i).base().n() == 0 ? null : score(found.get(i), aim));
    }
    return scores;
  }

  /// A mean of answers that are all the same has no interval that says anything.
  private Score score(Estimate estimate, Aim aim) {
    boolean error = aim.percent() || estimate.standardError() > 0;
    double lower = error ? estimate.interval().lower() : Double.NaN;
    double upper = error ? estimate.interval().upper() : Double.NaN;
    return new Score(
        estimate.value(),
        lower,
        upper,
        estimate.base().n(),
        false,
        small.flagged(estimate.base()),
        aim.bound().verdict(lower, upper, aim.target()));
  }

  private Target operational(
      Aim aim, Aim.Operational figure, @Nullable Target before, List<String> labels)
      throws UserProblem {
    @Nullable Score whole = before == null ? null : before.whole();
    var branches =
        new ArrayList<@Nullable Score>(
            before == null ? Collections.nCopies(labels.size(), null) : before.branches());
    int place = figure.group() == null ? -1 : labels.indexOf(figure.group());
    if (figure.group() != null && place < 0) {
      throw groups.isEmpty()
          ? new UserProblem("scorecard.no-branches", aim.line(), figure.group())
          : new UserProblem(
              "scorecard.no-such-branch", aim.line(), figure.group(), groups.get().id());
    }
    if (place < 0 ? whole != null : branches.get(place) != null) {
      throw new UserProblem("scorecard.twice", aim.line(), aim.name());
    }
    if (place < 0) {
      whole = score(figure, aim);
    } else {
      branches.set(place, score(figure, aim));
    }
    return new Target(
        aim.name(),
        null,
        List.of(),
        List.of(),
        aim.bound(),
        aim.target(),
        aim.percent(),
        whole,
        branches);
  }

  private Score score(Aim.Operational figure, Aim aim) {
    boolean exact = figure.cases() == 0;
    var interval = WilsonInterval.of(figure.value(), figure.cases(), confidence);
    double lower = exact ? figure.value() : interval.lower();
    double upper = exact ? figure.value() : interval.upper();
    return new Score(
        figure.value(),
        lower,
        upper,
        figure.cases(),
        exact,
        false,
        aim.bound().verdict(lower, upper, aim.target()));
  }
}
