package manyi.analysis.kano;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.priorities.Pairing;
import manyi.priorities.Pairs;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// What an element is to respondents, from how they would feel if it were there and how if it were
/// not: taken for granted, the more the better, a delight, or nothing.
///
/// Each respondent's two answers make a category in Kano's evaluation table; an element is what it
/// is to most of them, where the difference to the next category is beyond chance. The coefficients
/// say what having it adds and lacking it takes away:
///
/// ```
/// better =  (A + O) / (A + O + M + I)
/// worse  = −(O + M) / (A + O + M + I)
/// ```
///
/// Sources: N. Kano, N. Seraku, F. Takahashi & S. Tsuji (1984), Attractive quality and must-be
/// quality, Journal of the Japanese Society for Quality Control 14(2), 39–48,
/// doi:10.20684/quality.14.2_147; C. Berger et al. (1993), Kano's methods for understanding
/// customer-defined quality, Center for Quality Management Journal 2(4), 3–36. Checked against R.
public final class Kano implements Analysis<KanoResult> {
  static final Setting<List<Question>> FUNCTIONAL =
      Setting.anyQuestions(
          "functional", survey -> KanoPairs.of(survey).functional(), Kind.SINGLE, Kind.RATING);
  static final Setting<List<Question>> DYSFUNCTIONAL =
      Setting.anyQuestions(
          "dysfunctional",
          survey -> KanoPairs.of(survey).dysfunctional(),
          Kind.SINGLE,
          Kind.RATING);
  static final Setting<Order> ORDER = Setting.choice("order", Order.AUTOMATIC);
  static final Setting<Split> SPLIT = Setting.choice("split", Split.HALF);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);

  @Override
  public String name() {
    return "kano";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(FUNCTIONAL, DYSFUNCTIONAL, ORDER, SPLIT, CONFIDENCE);
  }

  @Override
  public Outcome<KanoResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var functional = settings.get(FUNCTIONAL);
    var dysfunctional = settings.get(DYSFUNCTIONAL);
    if (functional.isEmpty() && dysfunctional.isEmpty()) {
      return Outcome.wrong("kano.no-pairs");
    }
    if (functional.size() != dysfunctional.size()) {
      return Outcome.wrong("kano.not-paired", functional.size(), dysfunctional.size());
    }
    var twice = functional.stream().filter(dysfunctional::contains).findFirst();
    if (twice.isPresent()) {
      return Outcome.wrong("kano.on-both-sides", twice.get().id());
    }
    try {
      var meanings =
          Meanings.of(
              Stream.concat(functional.stream(), dysfunctional.stream()).toList(),
              settings.get(ORDER));
      return result(survey, settings, meanings, progress);
    } catch (UserProblem unfit) {
      return Outcome.wrong(unfit.problem());
    }
  }

  private static Outcome<KanoResult> result(
      Survey survey, Settings settings, Meanings meanings, Progress progress) {
    var pairs =
        Pairs.of(settings.get(FUNCTIONAL), settings.get(DYSFUNCTIONAL), Pairing.BY_ORDER).pairs();
    var names = ElementNames.of(settings.get(FUNCTIONAL));
    var evaluated = new ArrayList<Evaluation>();
    var unanswered = new ArrayList<String>();
    for (int i = 0; i < pairs.size(); i++) {
      var pair = pairs.get(i);
      var evaluation =
          Evaluation.of(survey, names.get(i), pair.satisfaction(), pair.importance(), meanings);
      if (evaluation.base().n() == 0) {
        unanswered.add(evaluation.text());
      } else {
        evaluated.add(evaluation);
      }
      progress.report((i + 1.0) / pairs.size());
    }
    if (evaluated.isEmpty()) {
      return Outcome.notPossible("kano.no-answers", pairs.size());
    }
    double confidence = settings.get(CONFIDENCE);
    var split = settings.get(SPLIT);
    var placed = evaluated.stream().filter(Evaluation::placed).toList();
    double worseLine = line(split, placed.stream().map(Evaluation::worse).toList());
    double betterLine = line(split, placed.stream().map(Evaluation::better).toList());
    return Outcome.of(
        new KanoResult(
            evaluated.stream()
                .map(evaluation -> evaluation.element(confidence, worseLine, betterLine))
                .toList(),
            unanswered,
            meanings.basis(),
            meanings.unplaced(),
            split,
            worseLine,
            betterLine,
            confidence,
            survey.weights().question(),
            survey.base()));
  }

  private static double line(Split split, List<Double> coefficients) {
    return switch (split) {
      case HALF -> 0.5;
      case MEANS ->
          coefficients.stream()
              .mapToDouble(Double::doubleValue)
              .filter(value -> !Double.isNaN(value))
              .average()
              .orElse(Double.NaN);
    };
  }

  @Override
  public Document present(KanoResult result, Texts texts) {
    return new KanoDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(KanoResult result, String reference, Texts texts) {
    return result.elements().stream()
        .filter(element -> element.reference().equals(reference))
        .findFirst()
        .map(element -> new KanoExplanation(result, element, texts).document());
  }
}
