package manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.analysis.drivers.DriversResult.Importance;
import manyi.analysis.drivers.DriversResult.LeftOut;
import manyi.analysis.drivers.DriversResult.Model;
import manyi.analysis.drivers.DriversResult.Reason;
import manyi.analysis.drivers.DriversResult.Unanswered;
import manyi.progress.Progress;
import manyi.statistics.ColumnMeans;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;
import manyi.statistics.LinearModel;
import manyi.statistics.Missing;
import manyi.statistics.ShapleySampling;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.Tally;

/// One run: the ratings, what they allow, the figures, and their intervals.
final class DriverRun {
  private final Survey survey;
  private final Question outcome;
  private final List<Question> items;
  private final Settings settings;
  private final List<LeftOut> leftOut = new ArrayList<>();

  DriverRun(Survey survey, Question outcome, List<Question> items, Settings settings) {
    this.survey = survey;
    this.outcome = outcome;
    this.items = items;
    this.settings = settings;
  }

  Outcome<DriversResult> outcome(Progress progress) {
    var answered = new ArrayList<Question>();
    for (var item : items) {
      if (Tally.sample(survey, item).n() == 0) {
        leftOut.add(new LeftOut(QuestionLabel.of(item), Reason.NO_ANSWERS));
      } else {
        answered.add(item);
      }
    }
    if (answered.isEmpty() || Tally.sample(survey, outcome).n() == 0) {
      return Outcome.notPossible("drivers.no-answers");
    }
    var columns = new ArrayList<>(answered);
    columns.add(outcome);
    var ratings = ratings(columns);
    if (ratings.weights().length == 0) {
      return tooFew(0, answered.size());
    }
    progress.report(0.05);
    return outcome(answered, ratings, progress);
  }

  /// Ratings by the same respondents.
  ///
  /// @param columns by item, last the outcome
  private record Ratings(double[][] columns, double[] weights) {
    DriverData data(boolean listwise) {
      int items = columns.length - 1;
      return DriverData.of(Arrays.copyOf(columns, items), columns[items], weights, listwise);
    }

    boolean varies(int column) {
      return Arrays.stream(columns[column])
              .filter(value -> !Double.isNaN(value))
              .distinct()
              .limit(2)
              .count()
          > 1;
    }

    double[] means() {
      var once = new double[weights.length];
      Arrays.fill(once, 1);
      return new ColumnMeans(columns, weights).of(once);
    }
  }

  private boolean listwise() {
    return settings.get(Drivers.MISSING) == Missing.LISTWISE;
  }

  private Ratings ratings(List<Question> columns) {
    if (listwise()) {
      var complete = GroupTally.complete(survey, columns);
      return new Ratings(complete.values(), complete.weights());
    }
    var all = Tally.numbers(survey, columns);
    return new Ratings(all.columns(), all.weights());
  }

  private Outcome<DriversResult> tooFew(long n, int itemCount) {
    return Outcome.notPossible(
        listwise() ? "drivers.too-few" : "drivers.too-few-pairwise", itemCount, n, itemCount + 2);
  }

  private Outcome<DriversResult> outcome(
      List<Question> answered, Ratings ratings, Progress progress) {
    var data = ratings.data(listwise());
    int last = answered.size();
    var varying = IntStream.range(0, last).filter(ratings::varies).toArray();
    if (data.n() < varying.length + 2) {
      return tooFew(data.n(), varying.length);
    }
    if (!ratings.varies(last)) {
      return Outcome.notPossible("drivers.outcome-constant", outcome.id());
    }
    if (varying.length == 0) {
      return Outcome.notPossible("drivers.nothing-varies");
    }
    IntStream.range(0, last)
        .filter(i -> Arrays.binarySearch(varying, i) < 0)
        .forEach(i -> leftOut.add(new LeftOut(QuestionLabel.of(answered.get(i)), Reason.CONSTANT)));
    var defined = shown().stream().filter(measure -> defined(data, measure, varying)).toList();
    if (defined.isEmpty()) {
      return Outcome.notPossible("drivers.contradictory");
    }
    progress.report(0.1);
    var leading = settings.get(Drivers.SORT).leading(defined);
    var replicates =
        DriverReplicates.of(
            data,
            ratings.weights().length,
            shown(),
            settings.get(Drivers.RESAMPLES),
            settings.get(Drivers.SEED),
            progress.part(0.1, 1));
    return Outcome.of(result(answered, ratings, data, varying, leading, replicates));
  }

  private static boolean defined(DriverData data, DriverMeasure measure, int[] varying) {
    var importance = data.importance(measure);
    return Arrays.stream(varying).anyMatch(i -> Double.isFinite(importance[i]));
  }

  /// The measures chosen, and the one to sort by.
  private List<DriverMeasure> shown() {
    var shown = EnumSet.copyOf(settings.get(Drivers.MEASURES));
    settings.get(Drivers.SORT).named().ifPresent(shown::add);
    return List.copyOf(shown);
  }

  private DriversResult result(
      List<Question> answered,
      Ratings ratings,
      DriverData data,
      int[] varying,
      DriverMeasure leading,
      DriverReplicates replicates) {
    var regression = data.regression();
    var figures =
        new DriverFigures(
            data, regression, shown(), leading, replicates, settings.get(Drivers.CONFIDENCE));
    var means = ratings.means();
    var drivers = new ArrayList<Driver>();
    for (int i : varying) {
      drivers.add(figures.driver(i, QuestionLabel.of(answered.get(i)), means[i]));
    }
    var sort = settings.get(Drivers.SORT);
    if (sort != Sort.FILE) {
      drivers.sort(strongest(leading));
    }
    return new DriversResult(
        QuestionLabel.of(outcome),
        drivers,
        model(regression),
        shown(),
        leading,
        sort,
        settings.get(Drivers.MISSING),
        leftOut,
        listwise() ? unanswered(answered) : List.of(),
        items.size() < settings.get(Drivers.ITEMS).size(),
        settings.get(Drivers.CONFIDENCE),
        settings.get(Drivers.RESAMPLES),
        settings.get(Drivers.SEED),
        figures.sampling().map(ShapleySampling::permutations).orElse(0),
        survey.weights().question(),
        survey.base());
  }

  /// Those of the questions computed with that not everybody answered.
  private List<Unanswered> unanswered(List<Question> answered) {
    return Stream.concat(answered.stream(), Stream.of(outcome))
        .map(question ->
            new Unanswered(
                QuestionLabel.of(question), survey.base().n() - Tally.sample(survey, question).n()))
        .filter(question -> question.n() > 0)
        .sorted(Comparator.comparingLong(Unanswered::n).reversed())
        .toList();
  }

  private static Model model(LinearModel regression) {
    return new Model(
        regression.n(),
        regression.effectiveN(),
        regression.rSquared(),
        regression.adjustedRSquared(),
        regression.p(),
        regression.intercept(),
        regression.conditionNumber(),
        regression.singular(),
        regression.indefinite());
  }

  /// The strongest first, whatever its sign; without a figure last.
  static Comparator<Driver> strongest(DriverMeasure measure) {
    return Comparator.comparingDouble(driver -> {
      Importance importance = driver.by(measure);
      double value = importance.value().estimate();
      return Double.isNaN(value) ? 1 : -Math.abs(value);
    });
  }
}
