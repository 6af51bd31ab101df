package manyi.simulation;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.progress.SideBySide;
import manyi.statistics.Bootstrap;
import manyi.statistics.ColumnMeans;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How often 95 % intervals by resampling hold the population's value, and whether an item that
/// stays in its quadrant in a certain share of resamples is there in the population as often.
///
/// Nothing is asserted: it prints. It runs by `mvn -Psimulate -pl resources,analysis test`.
@Tag("simulation")
class CoverageSimulations {
  private static final int SAMPLES = 1_000;
  private static final int RESAMPLES = 500;
  private static final double CONFIDENCE = 0.95;
  private static final int ITEMS = Design.ITEMS;
  private static final List<DriverMeasure> MEASURES = List.of(DriverMeasure.values());

  /// All that a quadrant takes beside the means.
  private static final List<DriverMeasure> CORRELATION = List.of(DriverMeasure.PEARSON);

  private static final List<Double> LIMITS = List.of(0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01);
  private static final PrintStream OUT = System.out;

  private static final List<Design> DESIGNS =
      List.of(Design.TEN_POINTS, Design.CROWDED, Design.WEIGHTED);

  /// What one sample says.
  ///
  /// @param covered by figure, 1 where its interval holds the population's
  /// @param certainty by item, the share of resamples in which it is where it is in the sample
  /// @param right by item, whether that is where it is in the population
  private record Trial(double[] covered, double[] certainty, boolean[] right) {}

  /// Many samples of one large population.
  @Test
  void coverage() {
    var trials = DESIGNS.stream().map(CoverageSimulations::ofOne).toList();
    OUT.println(head("figure"));
    OUT.println(line("means", trials, 0));
    for (int measure = 0; measure < MEASURES.size(); measure++) {
      OUT.println(line(MEASURES.get(measure).name(), trials, 1 + measure));
    }
    OUT.println(line("share of relative weight", trials, 1 + MEASURES.size()));
  }

  /// One sample each of many populations: of one whose item lies on the line, half of all samples
  /// are wrong however certain they look.
  @Test
  void certaintyOfQuadrants() {
    var trials = DESIGNS.stream().map(CoverageSimulations::ofMany).toList();
    OUT.println(head("recurs in"));
    double from = 0;
    for (double to : LIMITS) {
      OUT.println(calibration(from, to, trials));
      from = to;
    }
  }

  private static List<Trial> ofOne(Design design) {
    var population = Population.of(design, 200_000, 1);
    var truth = truth(population, MEASURES);
    return SideBySide.map(SAMPLES, Progress.none(), i -> trial(population, truth, MEASURES, i));
  }

  private static List<Trial> ofMany(Design design) {
    return SideBySide.map(
        SAMPLES,
        Progress.none(),
        i -> {
          var other = design.atRandom(new SplittableRandom(i));
          var population = Population.of(other, 20_000, i);
          return trial(population, truth(population, CORRELATION), CORRELATION, i);
        });
  }

  private static double[] truth(Population population, List<DriverMeasure> measures) {
    var all = population.all();
    return statistic(all, measures).of(all.weights());
  }

  private static Trial trial(
      Population population, double[] truth, List<DriverMeasure> measures, int number) {
    var sample = population.sample(number + 1L);
    var once = new double[sample.weights().length];
    Arrays.fill(once, 1);
    var found = quadrants(statistic(sample, measures).of(once));
    var replicates =
        Bootstrap.run(
            once.length, RESAMPLES, number, () -> statistic(sample, measures), Progress.none());
    var covered = new double[truth.length];
    for (int figure = 0; figure < truth.length; figure++) {
      var interval = Bootstrap.interval(replicates, figure, CONFIDENCE);
      boolean holds = interval.lower() <= truth[figure] && truth[figure] <= interval.upper();
      covered[figure] = holds ? 1 : 0;
    }
    var theirs = quadrants(truth);
    var certainty = new double[ITEMS];
    var right = new boolean[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      int item = i;
      certainty[i] = Bootstrap.share(replicates, r -> quadrants(r)[item] == found[item]);
      right[i] = found[i] == theirs[i];
    }
    return new Trial(covered, certainty, right);
  }

  /// Means, then the measures, six of each; with all of these, then the shares of relative weight.
  private static Bootstrap.Statistic statistic(
      Population.Sample sample, List<DriverMeasure> measures) {
    var means = new ColumnMeans(sample.items(), sample.weights());
    var data = DriverData.of(sample.items(), sample.columns()[ITEMS], sample.weights(), true);
    var importance = measures.stream().map(data::statistic).toList();
    boolean all = measures.equals(MEASURES);
    int relative = (1 + MEASURES.indexOf(DriverMeasure.RELATIVE_WEIGHT)) * ITEMS;
    return drawn -> {
      var figures = new double[((all ? 2 : 1) + measures.size()) * ITEMS];
      System.arraycopy(means.of(drawn), 0, figures, 0, ITEMS);
      for (int i = 0; i < importance.size(); i++) {
        System.arraycopy(importance.get(i).of(drawn), 0, figures, (1 + i) * ITEMS, ITEMS);
      }
      if (all) {
        double sum = Arrays.stream(figures, relative, relative + ITEMS).sum();
        for (int i = 0; i < ITEMS; i++) {
          figures[figures.length - ITEMS + i] = figures[relative + i] / sum;
        }
      }
      return figures;
    };
  }

  /// By item its quadrant, by correlation and mean, each against the items' mean of it.
  private static int[] quadrants(double[] figures) {
    int correlations = ITEMS;
    double centre = Arrays.stream(figures, 0, ITEMS).average().orElseThrow();
    double middle =
        Arrays.stream(figures, correlations, correlations + ITEMS).average().orElseThrow();
    return IntStream.range(0, ITEMS)
        .map(i -> (figures[i] >= centre ? 1 : 0) + (figures[correlations + i] >= middle ? 2 : 0))
        .toArray();
  }

  private static String head(String first) {
    var names = DESIGNS.stream().map(Design::name).toList();
    return "| " + first + " | " + String.join(" | ", names) + " |\n|---|" + "---|".repeat(3);
  }

  /// The mean coverage of six items, and the lowest and highest of them.
  private static String line(String name, List<List<Trial>> trials, int figure) {
    var line = new StringBuilder("| " + name + " |");
    for (var some : trials) {
      var items =
          IntStream.range(figure * ITEMS, (figure + 1) * ITEMS)
              .mapToDouble(i -> mean(some.stream().mapToDouble(trial -> trial.covered()[i])))
              .summaryStatistics();
      line.append(
          " %.3f (%.3f–%.3f) |".formatted(items.getAverage(), items.getMin(), items.getMax()));
    }
    return line.toString();
  }

  private static double mean(DoubleStream values) {
    return values.average().orElseThrow();
  }

  /// How many items recurred in such a share of the resamples, and the share of these that were
  /// right.
  private static String calibration(double from, double to, List<List<Trial>> trials) {
    var line = new StringBuilder("| %.2f to %.2f |".formatted(from, Math.min(1, to)));
    for (var some : trials) {
      var right =
          some.stream()
              .flatMap(trial ->
                  IntStream.range(0, ITEMS)
                      .filter(i -> trial.certainty()[i] >= from && trial.certainty()[i] < to)
                      .mapToObj(i -> trial.right()[i]))
              .mapToDouble(is -> is ? 1 : 0)
              .summaryStatistics();
      line.append(
          right.getCount() == 0
              ? " – |"
              : " %.2f of %d |".formatted(right.getAverage(), right.getCount()));
    }
    return line.toString();
  }
}
