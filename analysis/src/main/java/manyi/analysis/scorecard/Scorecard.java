package manyi.analysis.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.indicators.Lacking;
import manyi.indicators.Rescaling;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// Which targets are met, which are missed, and which the sample can prove neither way, for all
/// respondents and for each branch.
public final class Scorecard implements Analysis<ScorecardResult> {
  static final Setting<String> TARGETS = Setting.lines("targets");
  static final Setting<Optional<Question>> GROUPS =
      Setting.perhaps("groups", Scorecard::usualGroups, Kind.SINGLE, Kind.RATING);
  static final Setting<Rescaling> RESCALE = Setting.choice("rescale", Rescaling.RANGE);
  static final Setting<String> POINTS = Setting.words("points");
  static final Setting<Optional<Double>> SATISFIED_FROM = Setting.number("satisfied-from");
  static final Setting<Lacking> LACKING = Setting.choice("lacking", Lacking.HALF);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 1_000_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 1_000_000);

  private static Optional<Question> usualGroups(Survey survey) {
    return survey.withRole(Role.BRANCH).stream().findFirst();
  }

  @Override
  public String name() {
    return "scorecard";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        TARGETS,
        GROUPS,
        RESCALE,
        POINTS,
        SATISFIED_FROM,
        LACKING,
        CONFIDENCE,
        FLAG_BELOW,
        SUPPRESS_BELOW);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    if (setting == POINTS) {
      return chosen.apply(RESCALE).equals(Setting.Choice.word(Rescaling.POINTS))
          ? Prominence.SHOWN
          : Prominence.HIDDEN;
    }
    return setting == TARGETS || setting == GROUPS || setting == RESCALE
        ? Prominence.SHOWN
        : Prominence.FOLDED;
  }

  @Override
  public Outcome<ScorecardResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    if (settings.get(TARGETS).isBlank()) {
      return Outcome.wrong("scorecard.targets-needed");
    }
    try {
      var result = new ScorecardRun(survey, settings).result(progress);
      return result.unanswered() ? Outcome.notPossible("scorecard.nobody") : Outcome.of(result);
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
  }

  @Override
  public Document present(ScorecardResult result, Texts texts) {
    return new ScorecardDocument(result, texts).document();
  }
}
