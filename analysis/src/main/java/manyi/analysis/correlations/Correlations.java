package manyi.analysis.correlations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.analysis.correlations.CorrelationsResult.Pair;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.statistics.Correlation;
import manyi.statistics.Missing;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.PairedSample;
import manyi.tally.Tally;
import manyi.text.Texts;

/// Which ratings and numbers go together, and how closely.
public final class Correlations implements Analysis<CorrelationsResult> {
  static final Setting<List<Question>> QUESTIONS =
      Setting.questions("questions", Correlations::usual, Kind.RATING, Kind.NUMBER);
  static final Setting<Method> METHOD = Setting.choice("method", Method.PEARSON);
  static final Setting<Missing> MISSING = Setting.choice("missing", Missing.PAIRWISE);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);

  /// Beyond this nobody reads the table.
  private static final int MOST_QUESTIONS = 60;

  private static List<Question> usual(Survey survey) {
    return Stream.of(Role.SATISFACTION, Role.OVERALL, Role.RECOMMENDATION)
        .flatMap(role -> survey.withRole(role).stream())
        .toList();
  }

  @Override
  public String name() {
    return "correlations";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(QUESTIONS, METHOD, MISSING, CONFIDENCE);
  }

  @Override
  public Outcome<CorrelationsResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    var questions = settings.get(QUESTIONS);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    if (questions.size() < 2) {
      return Outcome.wrong("correlations.one-question", questions.getFirst().id());
    }
    if (questions.size() > MOST_QUESTIONS) {
      return Outcome.wrong("correlations.too-many", questions.size(), MOST_QUESTIONS);
    }
    var pairs = pairs(survey, settings, progress);
    if (pairs.stream().allMatch(pair -> Double.isNaN(pair.r()))) {
      return Outcome.notPossible("correlations.nothing-varies");
    }
    progress.report(1);
    return Outcome.of(
        new CorrelationsResult(
            settings.get(METHOD),
            settings.get(MISSING),
            settings.get(CONFIDENCE),
            survey.weights().question(),
            survey.base(),
            questions.stream().map(QuestionLabel::of).toList(),
            pairs));
  }

  private static List<Pair> pairs(Survey survey, Settings settings, Progress progress) {
    var questions = settings.get(QUESTIONS);
    boolean listwise = settings.get(MISSING) == Missing.LISTWISE;
    var complete = GroupTally.complete(survey, listwise ? questions : List.of());
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < questions.size(); i++) {
      for (int j = i + 1; j < questions.size(); j++) {
        var sample =
            listwise
                ? new PairedSample(complete.values()[i], complete.values()[j], complete.weights())
                : Tally.paired(survey, questions.get(i), questions.get(j));
        pairs.add(pair(questions.get(i).id(), questions.get(j).id(), sample, settings));
      }
      progress.report(0.9 * (i + 1) / questions.size());
    }
    return adjusted(pairs);
  }

  private static Pair pair(String first, String second, PairedSample sample, Settings settings) {
    double confidence = settings.get(CONFIDENCE);
    var found =
        switch (settings.get(METHOD)) {
          case PEARSON ->
              Correlation.pearson(sample.first(), sample.second(), sample.weights(), confidence);
          case SPEARMAN ->
              Correlation.spearman(sample.first(), sample.second(), sample.weights(), confidence);
        };
    return new Pair(
        first,
        second,
        Base.of(sample.weights()),
        found.r(),
        found.interval().lower(),
        found.interval().upper(),
        found.p(),
        Double.NaN);
  }

  private static List<Pair> adjusted(List<Pair> pairs) {
    var p = Adjustment.HOLM.adjusted(pairs.stream().mapToDouble(Pair::p).toArray());
    return IntStream.range(0, p.length)
        .mapToObj(i -> {
          var pair = pairs.get(i);
          return new Pair(
              pair.first(),
              pair.second(),
              pair.base(),
              pair.r(),
              pair.lower(),
              pair.upper(),
              pair.p(),
              p[i]);
        })
        .toList();
  }

  @Override
  public Document present(CorrelationsResult result, Texts texts) {
    return new CorrelationsDocument(result, texts).document();
  }
}
