package manyi.analysis.drivers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// What moves an outcome: how important each item is for it, by every measure at once, and how sure
/// that is.
public final class Drivers implements Analysis<DriversResult> {
  static final Setting<Question> OUTCOME =
      Setting.question("outcome", Drivers::usualOutcome, Kind.RATING, Kind.NUMBER);
  static final Setting<List<Question>> ITEMS =
      Setting.questions("items", Role.SATISFACTION, Kind.RATING, Kind.NUMBER);
  static final Setting<List<DriverMeasure>> MEASURES =
      Setting.choices(
          "measures",
          DriverMeasure.class,
          DriverMeasure.PEARSON,
          DriverMeasure.BETA,
          DriverMeasure.RELATIVE_WEIGHT,
          DriverMeasure.SHAPLEY);
  static final Setting<Sort> SORT = Setting.choice("sort", Sort.AUTOMATIC);
  static final Setting<Missing> MISSING = Setting.choice("missing", Missing.LISTWISE);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> RESAMPLES = Setting.resamples(1000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);

  /// Beyond this nobody reads the table.
  private static final int MOST_ITEMS = 60;

  private static Optional<Question> usualOutcome(Survey survey) {
    return Stream.of(Role.OVERALL, Role.RECOMMENDATION)
        .flatMap(role -> survey.withRole(role).stream())
        .filter(question -> question.kind() == Kind.RATING || question.kind() == Kind.NUMBER)
        .findFirst();
  }

  @Override
  public String name() {
    return "drivers";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(OUTCOME, ITEMS, MEASURES, SORT, MISSING, CONFIDENCE, RESAMPLES, SEED);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean certainty = setting == CONFIDENCE || setting == SEED;
    if (certainty && chosen.apply(RESAMPLES).strip().equals("0")) {
      return Prominence.HIDDEN;
    }
    return setting == OUTCOME || setting == ITEMS || setting == MEASURES || setting == SORT
        ? Prominence.SHOWN
        : Prominence.FOLDED;
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of(RESAMPLES.name(), "0");
  }

  @Override
  public Outcome<DriversResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var outcome = settings.get(OUTCOME);
    var items =
        settings.get(ITEMS).stream().filter(item -> !item.id().equals(outcome.id())).toList();
    if (items.isEmpty()) {
      return Outcome.wrong("drivers.outcome-alone", outcome.id());
    }
    if (items.size() > MOST_ITEMS) {
      return Outcome.wrong("drivers.too-many", items.size(), MOST_ITEMS);
    }
    if (settings.get(MEASURES).isEmpty()) {
      return Outcome.wrong("drivers.no-measure");
    }
    return new DriverRun(survey, outcome, items, settings).outcome(progress);
  }

  @Override
  public OptionalLong respondents(DriversResult result) {
    return OptionalLong.of(result.model().n());
  }

  @Override
  public Document present(DriversResult result, Texts texts) {
    return new DriversDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(DriversResult result, String reference, Texts texts) {
    return result.referred(reference).map(driver -> new ExplainedDriver(result, texts).of(driver));
  }
}
