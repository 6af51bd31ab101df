package manyi.analysis.raking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.analysis.raking.RakingResult.LevelResult;
import manyi.analysis.raking.RakingResult.MarginResult;
import manyi.document.Document;
import manyi.preparation.Name;
import manyi.preparation.Rake;
import manyi.preparation.Raked;
import manyi.progress.Progress;
import manyi.survey.Base;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// What weights by raking come to: whether they meet their targets, and what they cost.
///
/// Where respondents are weighted already by a question of the file, raking starts from their
/// weights. A weight that a step made is not started from unless the targets name it: raking to
/// other targets would otherwise go on from the last attempt.
public final class Raking implements Analysis<RakingResult> {
  static final Setting<String> TARGETS = Setting.words("targets");

  private static final double SAME_TOTAL = 1e-6;

  @Override
  public String name() {
    return "raking";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(TARGETS);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    return Prominence.SHOWN;
  }

  @Override
  public Outcome<RakingResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var targets = settings.get(TARGETS);
    if (targets.isBlank()) {
      return Outcome.wrong("raking.targets-needed");
    }
    try {
      var rake = started(Rake.of(Name.of("weight"), targets), survey);
      var raked = rake.rake(survey, progress);
      return Outcome.of(result(rake, raked, survey));
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
  }

  private static Rake started(Rake rake, Survey survey) {
    var name = Name.free(rake.name().id(), id -> inFile(survey, id));
    var weight = Optional.ofNullable(survey.weights().question());
    var from = rake.from().or(() -> weight.filter(id -> inFile(survey, id)));
    return new Rake(name, rake.margins(), rake.trim(), from);
  }

  /// Whether a question was read from columns of the file, and not made by a step.
  private static boolean inFile(Survey survey, String id) {
    return survey.find(id).filter(question -> !question.columns().isEmpty()).isPresent();
  }

  private static RakingResult result(Rake rake, Raked raked, Survey survey) {
    var weights = Arrays.stream(raked.raking().weights()).filter(weight -> weight > 0).toArray();
    var base = Base.of(weights);
    var range = Arrays.stream(weights).summaryStatistics();
    var totals = raked.margins().stream().mapToDouble(Raked.Margin::total).summaryStatistics();
    return new RakingResult(
        rake.targets(),
        rake.from().orElse(null),
        base,
        base.designEffect(),
        1 / base.designEffect(),
        raked.raking().iterations(),
        raked.raking().largestError() < Rake.NEARLY_MET,
        raked.raking().largestError(),
        range.getMin(),
        range.getMax(),
        rake.trim().map(Rake.Trim::low).filter(low -> low > 0).orElse(Double.NaN),
        rake.trim().map(Rake.Trim::high).orElse(Double.NaN),
        raked.raking().trimmed(),
        raked.left(),
        totals.getMax() - totals.getMin() > SAME_TOTAL * totals.getMax(),
        raked.margins().stream().map(Raking::margin).toList(),
        rake.written());
  }

  private static MarginResult margin(Raked.Margin margin) {
    var levels =
        margin.levels().stream()
            .map(level ->
                new LevelResult(
                    level.label(), level.n(), level.before(), level.target(), level.after()))
            .toList();
    return new MarginResult(
        QuestionLabel.of(margin.question()), margin.total(), margin.unanswered(), levels);
  }

  @Override
  public List<String> steps(RakingResult result) {
    return List.of(result.step());
  }

  @Override
  public Document present(RakingResult result, Texts texts) {
    return new RakingDocument(result, texts).document();
  }
}
