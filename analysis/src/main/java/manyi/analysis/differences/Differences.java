package manyi.analysis.differences;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// How far groups of respondents differ in ratings and numbers, and whether that may be chance.
public final class Differences implements Analysis<DifferencesResult> {
  static final Setting<List<Question>> VALUES =
      Setting.questions("values", Differences::usual, Kind.RATING, Kind.NUMBER);
  static final Setting<Question> GROUPS = Setting.question("groups", Kind.SINGLE, Kind.RATING);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);

  /// Beyond this nobody reads the pairs.
  private static final int MOST_GROUPS = 40;

  private static List<Question> usual(Survey survey) {
    var overall = survey.withRole(Role.OVERALL);
    return overall.isEmpty() ? survey.withRole(Role.SATISFACTION) : overall;
  }

  @Override
  public String name() {
    return "differences";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(VALUES, GROUPS, CONFIDENCE);
  }

  @Override
  public Outcome<DifferencesResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    var groups = settings.get(GROUPS);
    var values =
        settings.get(VALUES).stream().filter(value -> !value.id().equals(groups.id())).toList();
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    if (values.isEmpty()) {
      return Outcome.wrong("differences.same-question", groups.id());
    }
    if (groups.levels().size() > MOST_GROUPS) {
      return Outcome.wrong(
          "differences.too-many-groups", groups.id(), groups.levels().size(), MOST_GROUPS);
    }
    var differences = new ArrayList<Difference>();
    long most = 0;
    for (int i = 0; i < values.size(); i++) {
      var comparison = new GroupComparison(survey, values.get(i), groups, settings.get(CONFIDENCE));
      most = Math.max(most, comparison.filled());
      differences.add(comparison.difference());
      progress.report((i + 1.0) / values.size());
    }
    if (most < 2) {
      return Outcome.notPossible(
          most == 0 ? "differences.no-groups" : "differences.one-group", groups.id());
    }
    return Outcome.of(
        new DifferencesResult(
            QuestionLabel.of(groups),
            differences,
            settings.get(CONFIDENCE),
            survey.weights().question(),
            survey.base()));
  }

  @Override
  public Document present(DifferencesResult result, Texts texts) {
    return new DifferencesDocument(result, texts).document();
  }
}
