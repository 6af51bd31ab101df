package manyi.analysis.crosstab;

import java.util.List;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.CrossCounts;
import manyi.tally.Tally;
import manyi.text.Message;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// Who differs from whom: the answers to one question by the answers to another.
public final class Crosstab implements Analysis<CrosstabResult> {
  static final Setting<Question> ROWS =
      Setting.question("rows", Kind.SINGLE, Kind.MULTIPLE, Kind.RATING);
  static final Setting<Question> COLUMNS =
      Setting.question("columns", Kind.SINGLE, Kind.MULTIPLE, Kind.RATING);
  static final Setting<Percentages> PERCENTAGES = Setting.choice("percentages", Percentages.COLUMN);
  static final Setting<Preset> PRESET = Setting.choice("preset", Preset.EFFECTIVE);
  static final Setting<Ordered> ORDERED = Setting.choice("ordered", Ordered.RATINGS);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 1, 1_000_000);

  /// Beyond this on one side nobody reads the table, and it would fill the memory.
  private static final int MOST_LEVELS = 500;

  @Override
  public String name() {
    return "crosstab";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(ROWS, COLUMNS, PERCENTAGES, PRESET, ORDERED, CONFIDENCE, SEED);
  }

  @Override
  public Outcome<CrosstabResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    var rows = settings.get(ROWS);
    var columns = settings.get(COLUMNS);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    if (rows.id().equals(columns.id()) && rows.kind() != Kind.MULTIPLE) {
      return Outcome.wrong("crosstab.same-question", rows.id());
    }
    for (var question : List.of(rows, columns)) {
      if (question.levels().size() > MOST_LEVELS) {
        return Outcome.wrong(
            "crosstab.too-many-levels", question.id(), question.levels().size(), MOST_LEVELS);
      }
    }
    var counts = Tally.cross(survey, rows, columns);
    progress.report(0.5);
    var obstacle = obstacle(counts, rows, columns);
    if (obstacle != null) {
      return new Outcome.NotPossible<>(obstacle);
    }
    var rules =
        new CrossTests.Rules(
            settings.get(PRESET),
            settings.get(ORDERED),
            settings.get(CONFIDENCE),
            settings.get(SEED));
    var tests = CrossTests.of(survey, rows, columns, counts, rules).orElse(null);
    var result =
        new CrossTable(survey, rows, columns, counts, tests)
            .result(settings.get(PERCENTAGES), settings.get(PRESET), settings.get(CONFIDENCE));
    progress.report(1);
    return Outcome.of(result);
  }

  @Override
  public Document present(CrosstabResult result, Texts texts) {
    return new CrosstabDocument(result, texts).document();
  }

  private static @Nullable Message obstacle(CrossCounts counts, Question rows, Question columns) {
    if (counts.total().n() == 0) {
      return Message.of("crosstab.nobody-answered-both", rows.id(), columns.id());
    }
    var constant = constant(rows, counts.rows());
    return constant != null ? constant : constant(columns, counts.columns());
  }

  /// What is said where everyone in the table gave the same answer.
  private static @Nullable Message constant(Question question, List<Base> levels) {
    var given = levels.stream().filter(level -> level.n() > 0).toList();
    if (given.isEmpty()) {
      return Message.of("crosstab.nothing-chosen", question.id());
    }
    if (given.size() > 1 || question.kind() == Kind.MULTIPLE) {
      return null;
    }
    var only = question.levels().get(levels.indexOf(given.getFirst())).label();
    return Message.of("crosstab.constant", question.id(), only);
  }
}
