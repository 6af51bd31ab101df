package manyi.analysis.asymmetry;

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
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// What elements take from an outcome where they fail and add to it where they delight:
/// penalty–reward contrasts. The outcome is regressed by least squares on two 0/1 variables an
/// element, a low and a high answer, those between being the reference; the coefficient of the low
/// one is the penalty, that of the high one the reward.
///
/// An element is *basic* where the penalty is beyond chance and exceeds the reward beyond chance,
/// *excitement* where the reward does so, *performance* where both are beyond chance and neither is
/// proven larger, *undecided* where an effect is proven and no class, *indifferent* where no effect
/// is. Chance is judged by percentile intervals over resampled respondents; an effect of the wrong
/// sign counts 0 where the two are compared.
///
/// Sources: D. R. Brandt (1987), A procedure for identifying value-enhancing service components
/// using customer satisfaction survey data, in C. Surprenant (ed.), Add Value to Your Service,
/// 61–65; K. Matzler & E. Sauerwein (2002), The factor structure of customer satisfaction,
/// International Journal of Service Industry Management 13(4), 314–332,
/// doi:10.1108/09564230210445078; the index of asymmetry J. Mikulić & D. Prebežac (2008),
/// Prioritizing improvement of service attributes using impact range-performance analysis and
/// impact-asymmetry analysis, Managing Service Quality 18(6), 559–576,
/// doi:10.1108/09604520810920068. Checked against R's `lm`.
public final class Asymmetry implements Analysis<AsymmetryResult> {
  static final Setting<Question> OUTCOME =
      Setting.question("outcome", Asymmetry::usualOutcome, Kind.RATING, Kind.NUMBER);
  static final Setting<List<Question>> ITEMS =
      Setting.questions("items", Role.SATISFACTION, Kind.RATING, Kind.NUMBER);
  static final Setting<Optional<Double>> LOW = Setting.number("low-up-to");
  static final Setting<Optional<Double>> HIGH = Setting.number("high-from");
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> RESAMPLES = Setting.resamples(2000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);

  /// Beyond this nobody reads the table.
  private static final int MOST_ITEMS = 40;

  private static Optional<Question> usualOutcome(Survey survey) {
    return Stream.of(Role.OVERALL, Role.RECOMMENDATION)
        .flatMap(role -> survey.withRole(role).stream())
        .filter(question -> question.kind() == Kind.RATING || question.kind() == Kind.NUMBER)
        .findFirst();
  }

  @Override
  public String name() {
    return "asymmetry";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(OUTCOME, ITEMS, LOW, HIGH, CONFIDENCE, RESAMPLES, SEED);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean certainty = setting == CONFIDENCE || setting == SEED;
    if (certainty && chosen.apply(RESAMPLES).strip().equals("0")) {
      return Prominence.HIDDEN;
    }
    return setting == OUTCOME || setting == ITEMS ? Prominence.SHOWN : Prominence.FOLDED;
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of(RESAMPLES.name(), "0");
  }

  @Override
  public Outcome<AsymmetryResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var outcome = settings.get(OUTCOME);
    var items =
        settings.get(ITEMS).stream().filter(item -> !item.id().equals(outcome.id())).toList();
    if (items.isEmpty()) {
      return Outcome.wrong("asymmetry.outcome-alone", outcome.id());
    }
    if (items.size() > MOST_ITEMS) {
      return Outcome.wrong("asymmetry.too-many", items.size(), MOST_ITEMS);
    }
    return new AsymmetryRun(survey, outcome, items, settings).outcome(progress);
  }

  @Override
  public OptionalLong respondents(AsymmetryResult result) {
    return OptionalLong.of(result.base().n());
  }

  @Override
  public Document present(AsymmetryResult result, Texts texts) {
    return new AsymmetryDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(AsymmetryResult result, String reference, Texts texts) {
    return result.elements().stream()
        .filter(element -> element.reference().equals(reference))
        .findFirst()
        .map(element -> new AsymmetryExplanation(result, element, texts).document());
  }
}
