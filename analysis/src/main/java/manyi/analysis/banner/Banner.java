package manyi.analysis.banner;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.analysis.Analysis;
import manyi.analysis.Nesting;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// How many questions look in many groups, and where the groups differ.
public final class Banner implements Analysis<BannerResult> {
  /// How many levels a box has where the user says nothing.
  static final int USUAL_BOX = 2;

  static final Setting<List<Question>> ROWS =
      Setting.questions(
          "rows",
          Banner::usualRows,
          Kind.SINGLE,
          Kind.MULTIPLE,
          Kind.RATING,
          Kind.NUMBER,
          Kind.RANKING);
  static final Setting<List<Nesting>> COLUMNS =
      Setting.banner("columns", Kind.SINGLE, Kind.MULTIPLE, Kind.RATING);
  static final Setting<List<CellStatistic>> CELLS =
      Setting.choices("cells", CellStatistic.class, CellStatistic.COLUMN, CellStatistic.MEAN);
  static final Setting<PercentBase> BASE = Setting.choice("base", PercentBase.ANSWERED);
  static final Setting<Integer> TOP = Setting.whole("top", USUAL_BOX, 0, 10);
  static final Setting<Integer> BOTTOM = Setting.whole("bottom", USUAL_BOX, 0, 10);
  static final Setting<String> NETS = Setting.words("nets");
  static final Setting<String> SCORES = Setting.words("scores");
  static final Setting<MatrixForm> MATRIX = Setting.choice("matrix", MatrixForm.MEAN);
  static final Setting<String> OPTION = Setting.words("option");
  static final Setting<Sort> SORT = Setting.choice("sort", Sort.QUESTIONNAIRE);
  static final Setting<String> SORT_COLUMN = Setting.words("sort-column");
  static final Setting<Preset> PRESET = Setting.choice("preset", Preset.EFFECTIVE);
  static final Setting<Compare> COMPARE = Setting.choice("compare", Compare.PAIRS);
  static final Setting<Adjustment> ADJUSTMENT = Setting.choice("adjustment", Adjustment.BONFERRONI);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Optional<Double>> SECOND_CONFIDENCE = Setting.number("second-confidence");
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 100_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 0, 0, 100_000);

  /// Rows that are taken where the survey tells nothing of what it is about.
  private static final int USUAL_ROWS = 5;

  @Override
  public String name() {
    return "banner";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        ROWS,
        COLUMNS,
        CELLS,
        BASE,
        TOP,
        BOTTOM,
        NETS,
        SCORES,
        MATRIX,
        OPTION,
        SORT,
        SORT_COLUMN,
        PRESET,
        COMPARE,
        ADJUSTMENT,
        CONFIDENCE,
        SECOND_CONFIDENCE,
        FLAG_BELOW,
        SUPPRESS_BELOW);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    return List.of(BASE, MATRIX, SORT).contains(setting)
        ? Prominence.FOLDED
        : Analysis.super.prominence(setting, chosen);
  }

  @Override
  public Outcome<BannerResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    return new BannerRun(survey, settings).outcome(progress);
  }

  @Override
  public Document present(BannerResult result, Texts texts) {
    return new BannerDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(BannerResult result, String reference, Texts texts) {
    return Place.of(reference, result)
        .map(place -> new Explanation(result, place, texts).document());
  }

  /// The whole satisfaction, else the elements of it, else the first ratings.
  private static List<Question> usualRows(Survey survey) {
    for (var role : List.of(Role.OVERALL, Role.SATISFACTION)) {
      if (!survey.withRole(role).isEmpty()) {
        return survey.withRole(role);
      }
    }
    return survey.questions().stream()
        .filter(question -> question.kind() == Kind.RATING && !question.role().groups())
        .limit(USUAL_ROWS)
        .toList();
  }
}
