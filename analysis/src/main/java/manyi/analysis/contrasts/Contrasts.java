package manyi.analysis.contrasts;

import java.util.List;
import java.util.stream.Collectors;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Texts;

/// Who differs: which of all segments give other answers to one question than the rest, how much,
/// and what would have been seen where nothing was.
public final class Contrasts implements Analysis<ContrastsResult> {
  static final Setting<Question> TARGET =
      Setting.question("target", Kind.RATING, Kind.NUMBER, Kind.SINGLE, Kind.MULTIPLE);
  static final Setting<String> OPTIONS = Setting.words("options");
  static final Setting<List<Question>> SEGMENTS =
      Setting.questions("segments", Survey::grouping, Kind.SINGLE, Kind.MULTIPLE, Kind.RATING);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Double> POWER = Setting.proportion("power", 0.8);

  @Override
  public String name() {
    return "contrasts";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(TARGET, OPTIONS, SEGMENTS, CONFIDENCE, POWER);
  }

  @Override
  public Outcome<ContrastsResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    var target = settings.get(TARGET);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    if (target.kind() == Kind.NUMBER && !settings.get(OPTIONS).isEmpty()) {
      return Outcome.wrong("contrasts.no-options", target.id());
    }
    var levels = Target.levels(target, settings.get(OPTIONS));
    if (levels == null) {
      var known = target.levels().stream().map(Level::label).collect(Collectors.joining("; "));
      return Outcome.wrong("contrasts.no-such-option", target.id(), settings.get(OPTIONS), known);
    }
    var targets = Target.of(target, levels);
    var screening = new Screening(survey, targets, settings.get(CONFIDENCE), settings.get(POWER));
    screening.compare(settings.get(SEGMENTS), progress);
    var contrasts = screening.ranked();
    if (contrasts.isEmpty()) {
      return Outcome.notPossible("contrasts.nothing-to-compare", target.id());
    }
    progress.report(1);
    return Outcome.of(
        new ContrastsResult(
            QuestionLabel.of(target),
            target.kind(),
            targets.getFirst().measure(),
            levels.stream().map(level -> target.levels().get(level).label()).toList(),
            settings.get(CONFIDENCE),
            settings.get(POWER),
            screening.levelOfOneTest(),
            survey.weights().question(),
            survey.base(),
            contrasts,
            screening.leftOut()));
  }

  @Override
  public Document present(ContrastsResult result, Texts texts) {
    return new ContrastsDocument(result, texts).document();
  }
}
