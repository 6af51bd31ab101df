package manyi.analysis.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.analysis.reliability.ReliabilityResult.Item;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.statistics.Covariances;
import manyi.statistics.Cronbach;
import manyi.statistics.OneFactor;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.text.Texts;

/// Whether the items of a block hold together, so that one score may stand for them.
public final class Reliability implements Analysis<ReliabilityResult> {
  static final Setting<List<Question>> ITEMS =
      Setting.questions("items", Reliability::usual, Kind.RATING, Kind.NUMBER);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);

  /// Two respondents have a variance; below that nothing is known.
  private static final double LEAST = 2 - 1e-9;

  /// The satisfaction with the elements, or else the first matrix of ratings.
  private static List<Question> usual(Survey survey) {
    var satisfaction = survey.withRole(Role.SATISFACTION);
    if (satisfaction.size() > 1) {
      return satisfaction;
    }
    return survey.questions().stream()
        .filter(question -> question.kind() == Kind.RATING)
        .map(Question::block)
        .filter(block -> block != null && ratings(survey, block.id()).size() > 1)
        .findFirst()
        .map(block -> block == null ? List.<Question>of() : ratings(survey, block.id()))
        .orElse(List.of());
  }

  private static List<Question> ratings(Survey survey, String block) {
    return survey.block(block).stream().filter(question -> question.kind() == Kind.RATING).toList();
  }

  @Override
  public String name() {
    return "reliability";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(ITEMS, CONFIDENCE);
  }

  @Override
  public Outcome<ReliabilityResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    var questions = settings.get(ITEMS);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    if (questions.size() < 2) {
      return Outcome.wrong("reliability.one-item", questions.getFirst().id());
    }
    var complete = GroupTally.complete(survey, questions);
    if (complete.base().effective() < LEAST) {
      return Outcome.notPossible(
          "reliability.nobody-answered-all", questions.size(), (int) complete.base().n());
    }
    progress.report(0.5);
    var varying = new ArrayList<Question>();
    var constant = new ArrayList<QuestionLabel>();
    var values = new ArrayList<double[]>();
    var all = Covariances.of(complete.values(), complete.weights());
    for (int i = 0; i < questions.size(); i++) {
      if (all.matrix()[i][i] > 0) {
        varying.add(questions.get(i));
        values.add(complete.values()[i]);
      } else {
        constant.add(QuestionLabel.of(questions.get(i)));
      }
    }
    if (varying.size() < 2) {
      return Outcome.notPossible("reliability.nothing-varies");
    }
    var covariances = Covariances.of(values.toArray(double[][]::new), complete.weights());
    var alpha = Cronbach.of(covariances, settings.get(CONFIDENCE));
    var factor = OneFactor.of(covariances.correlations());
    progress.report(1);
    return Outcome.of(
        new ReliabilityResult(
            settings.get(CONFIDENCE),
            survey.weights().question(),
            survey.base(),
            complete.base(),
            alpha.alpha(),
            alpha.interval().lower(),
            alpha.interval().upper(),
            alpha.standardised(),
            factor.omega(),
            alpha.meanCorrelation(),
            items(varying, covariances, alpha, factor),
            constant));
  }

  private static List<Item> items(
      List<Question> questions, Covariances covariances, Cronbach alpha, OneFactor factor) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < questions.size(); i++) {
      items.add(
          new Item(
              QuestionLabel.of(questions.get(i)),
              covariances.means()[i],
              Math.sqrt(covariances.matrix()[i][i]),
              alpha.itemRest()[i],
              alpha.alphaWithout()[i],
              factor.loadings()[i],
              // Where several items are reversed, an item's rest can be dominated by them: the
              // factor tells the majority from the minority.
              Double.isNaN(factor.loadings()[i])
                  ? alpha.itemRest()[i] < 0
                  : factor.loadings()[i] < 0));
    }
    return items;
  }

  @Override
  public OptionalLong respondents(ReliabilityResult result) {
    return OptionalLong.of(result.base().n());
  }

  @Override
  public Document present(ReliabilityResult result, Texts texts) {
    return new ReliabilityDocument(result, texts).document();
  }
}
