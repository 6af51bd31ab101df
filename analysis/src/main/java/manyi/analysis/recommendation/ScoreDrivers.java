package manyi.analysis.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.recommendation.RecommendationResult.Driver;
import manyi.analysis.recommendation.RecommendationResult.Drivers;
import manyi.analysis.recommendation.RecommendationResult.NoDrivers;
import manyi.analysis.recommendation.RecommendationResult.Share;
import manyi.indicators.Third;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.Moments;
import manyi.tally.Tally;
import org.jspecify.annotations.Nullable;

/// What moves the answer on 0–10: relative weights of items, and how promoters and detractors rate
/// each of them.
final class ScoreDrivers {
  private static final List<DriverMeasure> MEASURES =
      List.of(DriverMeasure.RELATIVE_WEIGHT, DriverMeasure.PEARSON);

  private final Survey survey;
  private final Question question;
  private final Scores scores;
  private final Settings settings;
  private final List<QuestionLabel> leftOut = new ArrayList<>();
  private @Nullable NoDrivers obstacle;

  ScoreDrivers(Survey survey, Question question, Scores scores, Settings settings) {
    this.survey = survey;
    this.question = question;
    this.scores = scores;
    this.settings = settings;
  }

  /// Why there is nothing although items are chosen; null where there is something, or no items are
  /// chosen.
  @Nullable NoDrivers obstacle() {
    return obstacle;
  }

  /// What was found; null where nothing was asked for or can be said.
  @Nullable Drivers find(Progress progress) {
    var items = new ArrayList<Question>();
    for (var item : settings.get(RecommendationScore.ITEMS)) {
      if (item.id().equals(question.id())) {
        continue;
      }
      if (varies(item)) {
        items.add(item);
      } else {
        leftOut.add(QuestionLabel.of(item));
      }
    }
    if (items.isEmpty() || !varies(question)) {
      obstacle =
          settings.get(RecommendationScore.ITEMS).isEmpty() ? null : NoDrivers.NOTHING_VARIES;
      return null;
    }
    return find(items, progress);
  }

  private boolean varies(Question item) {
    return Arrays.stream(Tally.sample(survey, item).values()).distinct().limit(2).count() > 1;
  }

  private @Nullable Drivers find(List<Question> items, Progress progress) {
    var columns = new ArrayList<>(items);
    columns.add(question);
    boolean listwise = settings.get(RecommendationScore.MISSING) == Missing.LISTWISE;
    double[][] numbers;
    double[] weights;
    if (listwise) {
      var complete = GroupTally.complete(survey, columns);
      numbers = complete.values();
      weights = complete.weights();
    } else {
      var all = Tally.numbers(survey, columns);
      numbers = all.columns();
      weights = all.weights();
    }
    if (weights.length == 0) {
      obstacle = NoDrivers.TOO_FEW;
      return null;
    }
    var data =
        DriverData.of(
            Arrays.copyOf(numbers, items.size()), numbers[items.size()], weights, listwise);
    long enough = Math.max(items.size() + 2L, settings.get(RecommendationScore.SUPPRESS_BELOW));
    if (data.n() < enough) {
      obstacle = NoDrivers.TOO_FEW;
      return null;
    }
    var regression = data.regression();
    if (Double.isNaN(regression.rSquared()) || !(regression.rSquared() > 0)) {
      obstacle = regression.indefinite() ? NoDrivers.CONTRADICTORY : NoDrivers.NOTHING_VARIES;
      return null;
    }
    var replicates =
        Bootstrap.run(
            weights.length,
            settings.get(RecommendationScore.RESAMPLES),
            settings.get(RecommendationScore.SEED),
            () -> data.statistic(MEASURES),
            progress);
    var drivers = drivers(items, data, replicates);
    return new Drivers(
        data.n(),
        data.effectiveN(),
        settings.get(RecommendationScore.MISSING),
        regression.rSquared(),
        regression.p(),
        drivers,
        leftOut);
  }

  private List<Driver> drivers(List<Question> items, DriverData data, double[][] replicates) {
    var weights = data.importance(DriverMeasure.RELATIVE_WEIGHT);
    var correlations = data.importance(DriverMeasure.PEARSON);
    int count = items.size();
    var shares = ofSum(weights);
    var resampled =
        Arrays.stream(replicates)
            .map(figures -> ofSum(Arrays.copyOf(figures, count)))
            .toArray(double[][]::new);
    double confidence = settings.get(RecommendationScore.CONFIDENCE);
    var classes = classes();
    var drivers = new ArrayList<Driver>();
    for (int i = 0; i < count; i++) {
      if (Double.isNaN(weights[i])) {
        leftOut.add(QuestionLabel.of(items.get(i)));
        continue;
      }
      var share = Bootstrap.interval(resampled, i, confidence);
      var correlation = Bootstrap.interval(replicates, count + i, confidence);
      var means = means(items.get(i), classes);
      drivers.add(
          new Driver(
              QuestionLabel.of(items.get(i)),
              new Share(shares[i], share.lower(), share.upper()),
              new Share(correlations[i], correlation.lower(), correlation.upper()),
              means[Third.SATISFIED.ordinal()],
              means[Third.NEUTRAL.ordinal()],
              means[Third.DISSATISFIED.ordinal()]));
    }
    drivers.sort(Comparator.comparingDouble(driver -> -driver.share().estimate()));
    return drivers;
  }

  private static double[] ofSum(double[] parts) {
    double sum = Arrays.stream(parts).filter(Double::isFinite).sum();
    return Arrays.stream(parts).map(part -> part / sum).toArray();
  }

  /// The mean of an item by class, NaN where withheld.
  private double[] means(Question item, Question classes) {
    var moments = Tally.moments(survey, item.numbers(), classes);
    var means = moments.stream().limit(Third.values().length).mapToDouble(Moments::mean).toArray();
    var n = moments.stream().limit(means.length).mapToLong(one -> one.base().n()).toArray();
    var withheld = scores.small().withheld(n, Arrays.stream(n).sum());
    return IntStream.range(0, means.length)
        .mapToDouble(third -> withheld[third] ? Double.NaN : means[third])
        .toArray();
  }

  /// Detractors, passives and promoters as the levels of a question.
  private Question classes() {
    var codes =
        Codes.of(
            survey.respondents(),
            Third.values().length,
            row -> {
              for (var third : Third.values()) {
                if (scores.in(third).applyAsDouble(row) == 1) {
                  return third.ordinal();
                }
              }
              return Codes.UNANSWERED;
            });
    var levels = Arrays.stream(Third.values()).map(third -> Level.of(third.name())).toList();
    return new Question(
        question.id(),
        question.text(),
        null,
        Kind.SINGLE,
        Role.NONE,
        List.of(),
        levels,
        new Answers.Coded(codes));
  }
}
