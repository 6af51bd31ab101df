package manyi.simulation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.progress.SideBySide;
import manyi.statistics.Bootstrap;
import manyi.statistics.Interval;
import manyi.statistics.pls.IntervalKind;
import manyi.statistics.pls.MadeUpCustomers;
import manyi.statistics.pls.PlsBootstrap;
import manyi.statistics.pls.PlsData;
import manyi.statistics.pls.PlsFigures;
import manyi.statistics.pls.PlsGroups;
import manyi.statistics.pls.PlsModel;
import manyi.statistics.pls.PlsOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How often 95 % intervals of a structural model hold what the model has of the population, and
/// how often permutation finds a difference between groups that are alike.
///
/// Nothing is asserted: it prints. It runs by `mvn -Psimulate -pl resources,analysis test`.
@Tag("simulation")
class PlsSimulations {
  private static final int SAMPLES = 1_000;
  private static final int RESAMPLES = 500;
  private static final int PERMUTATIONS = 199;
  private static final int POPULATION = 300_000;
  private static final double CONFIDENCE = 0.95;
  private static final PlsModel MODEL = MadeUpCustomers.model();
  private static final PrintStream OUT = System.out;

  /// How respondents are asked.
  ///
  /// @param level about which answers lie
  /// @param uneven whether the satisfied are reached four times as often
  private record Asked(String name, int respondents, double level, boolean uneven) {}

  private static final List<Asked> ASKED =
      List.of(
          new Asked("n = 250", 250, 7, false),
          new Asked("n = 120, crowded at the top", 120, 9, false),
          new Asked("n = 400, weighted", 400, 7, true));

  @Test
  void coverage() {
    var figures = figures();
    for (var asked : ASKED) {
      OUT.println("| " + asked.name() + " | percentile | BCa |\n|---|---|---|");
      var truth = truth(asked);
      var covered = covered(asked, truth, figures);
      for (var named : figures.entrySet()) {
        OUT.println(line(named.getKey(), named.getValue(), covered));
      }
    }
  }

  /// Figures of a kind, by its name.
  private static Map<String, int[]> figures() {
    var places = PlsFigures.of(MODEL, MadeUpCustomers.data(2, 0));
    int latents = MODEL.latents();
    var figures = new LinkedHashMap<String, int[]>();
    figures.put("index", IntStream.range(0, latents).map(places::index).toArray());
    figures.put("path", paths(places));
    figures.put(
        "total effect on loyalty",
        IntStream.range(0, latents - 1).map(from -> places.total(from, latents - 1)).toArray());
    figures.put("R²", IntStream.range(1, latents).map(places::rSquared).toArray());
    var several = IntStream.range(0, places.items()).filter(item -> item != 20).toArray();
    figures.put("loading", Arrays.stream(several).map(places::loading).toArray());
    figures.put("outer weight", Arrays.stream(several).map(places::weight).toArray());
    figures.put(
        "HTMT",
        IntStream.range(1, latents)
            .flatMap(one -> IntStream.range(0, one).map(other -> places.htmt(one, other)))
            .toArray());
    return figures;
  }

  private static int[] paths(PlsFigures places) {
    return IntStream.range(0, MODEL.latents())
        .flatMap(from -> Arrays.stream(MODEL.effects(from)).map(to -> places.path(from, to)))
        .toArray();
  }

  /// The figures of a population so large that chance does not matter.
  private static double[] truth(Asked asked) {
    var all = MadeUpCustomers.data(POPULATION, asked.level(), false, 1);
    var places = PlsFigures.of(MODEL, all);
    var found =
        PlsBootstrap.run(
            MODEL, PlsOptions.STANDARD, all, 0, 0, IntervalKind.PERCENTILE, Progress.none());
    return IntStream.range(0, places.count()).mapToDouble(found::figure).toArray();
  }

  /// By kind of interval, then by figure, how often the truth is in it.
  private static double[][] covered(Asked asked, double[] truth, Map<String, int[]> figures) {
    var trials =
        SideBySide.map(
            SAMPLES,
            Progress.none(),
            number -> {
              var data = sample(asked, number);
              var found =
                  PlsBootstrap.run(
                      MODEL,
                      PlsOptions.STANDARD,
                      data,
                      RESAMPLES,
                      number,
                      IntervalKind.BCA,
                      Progress.none());
              var holds = new double[2][truth.length];
              for (int figure : figures.values().stream().flatMapToInt(Arrays::stream).toArray()) {
                holds[0][figure] = holds(percentile(found, figure), truth[figure]);
                holds[1][figure] = holds(found.interval(figure, CONFIDENCE), truth[figure]);
              }
              return holds;
            });
    var shares = new double[2][truth.length];
    for (var holds : trials) {
      for (int kind = 0; kind < 2; kind++) {
        for (int figure = 0; figure < truth.length; figure++) {
          shares[kind][figure] += holds[kind][figure] / SAMPLES;
        }
      }
    }
    return shares;
  }

  private static PlsData sample(Asked asked, int number) {
    return MadeUpCustomers.data(asked.respondents(), asked.level(), asked.uneven(), 10L + number);
  }

  private static Interval percentile(PlsBootstrap found, int figure) {
    var rows =
        Arrays.stream(found.replicates(figure))
            .mapToObj(value -> new double[] {value})
            .toArray(double[][]::new);
    return Bootstrap.interval(rows, 0, CONFIDENCE);
  }

  private static double holds(Interval interval, double truth) {
    return interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
  }

  /// The mean coverage of some figures, and the lowest and highest of them.
  private static String line(String name, int[] figures, double[][] shares) {
    var line = new StringBuilder("| " + name + " |");
    for (var of : shares) {
      var some = Arrays.stream(figures).mapToDouble(figure -> of[figure]).summaryStatistics();
      line.append(
          String.format(
              Locale.ROOT, " %.3f (%.3f–%.3f) |", some.getAverage(), some.getMin(), some.getMax()));
    }
    return line.toString();
  }

  @Test
  void groupsThatAreAlike() {
    var names = List.of("path", "index", "compositional invariance", "mean", "variance");
    OUT.println(
        "| p ≤ .05 of groups that are alike | "
            + ASKED.get(0).name()
            + " | "
            + ASKED.get(2).name()
            + " |\n|---|---|---|");
    var columns = List.of(found(ASKED.get(0)), found(ASKED.get(2)));
    for (int i = 0; i < names.size(); i++) {
      var line = new StringBuilder("| " + names.get(i) + " |");
      for (var column : columns) {
        line.append(String.format(Locale.ROOT, " %.3f |", column[i]));
      }
      OUT.println(line);
    }
  }

  /// By kind of test the share of p at most .05.
  private static double[] found(Asked asked) {
    var trials =
        SideBySide.map(SAMPLES, Progress.none(), number -> compare(sample(asked, number), number));
    var shares = new double[5];
    for (int i = 0; i < shares.length; i++) {
      int test = i;
      shares[i] =
          trials.stream()
              .flatMapToDouble(p -> Arrays.stream(p.get(test)))
              .map(p -> p <= 0.05 ? 1 : 0)
              .average()
              .orElseThrow();
    }
    return shares;
  }

  /// By kind of test the p; single items, whose composition cannot differ, left out.
  private static List<double[]> compare(PlsData data, int number) {
    var first = new boolean[data.weights().length];
    Arrays.fill(first, 0, first.length * 2 / 5, true);
    var found =
        PlsGroups.compare(
            MODEL,
            PlsOptions.STANDARD,
            data,
            first,
            PERMUTATIONS,
            number,
            CONFIDENCE,
            Progress.none());
    var places = PlsFigures.of(MODEL, data);
    var p = found.figures().p();
    var composites = new ArrayList<>(found.micom().composites());
    composites.remove(5);
    return List.of(
        Arrays.stream(paths(places)).mapToDouble(path -> p[path]).toArray(),
        IntStream.range(0, MODEL.latents()).mapToDouble(j -> p[places.index(j)]).toArray(),
        composites.stream().mapToDouble(step -> step.pCorrelation()).toArray(),
        composites.stream().mapToDouble(step -> step.pMean()).toArray(),
        composites.stream().mapToDouble(step -> step.pVariance()).toArray());
  }
}
