package manyi.simulation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.analysis.branches.Branches;
import manyi.analysis.branches.BranchesResult;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.progress.Progress;
import manyi.progress.SideBySide;
import manyi.survey.SurveyBuilder;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How often the intervals of a ranking of branches hold the truth, whether a branch is among the
/// best as often as its probability says, and how often branches that are all alike are said to
/// differ.
///
/// Nothing is asserted: it prints. It runs by `mvn -Psimulate -pl resources,analysis test`.
@Tag("simulation")
class RankingSimulations {
  private static final int SAMPLES = 600;
  private static final PrintStream OUT = System.out;

  /// Respondents of each branch, four of them few.
  private static final int[] SIZES = {310, 220, 18, 260, 150, 12, 190, 240, 28, 170, 130, 15};

  private static final int FEW = 30;
  private static final double SPREAD = 1.9;
  private static final double ALPHA = 0.05;
  private static final double[] LIMITS = {0, .05, .2, .4, .6, .8, .95, 1.01};

  /// How branches come about.
  ///
  /// @param most of the scale that begins at 1
  /// @param middle of the opinions
  /// @param between standard deviation of the branches' opinions
  private record World(String name, int most, double middle, double between) {}

  private static final List<World> WORLDS =
      List.of(
          new World("ten points, branches differ clearly", 10, 7.3, 0.6),
          new World("ten points, branches differ little", 10, 7.3, 0.2),
          new World("five points, crowded at the top", 5, 4.6, 0.3));

  /// A branch of one sample, and the truth of it.
  ///
  /// @param size respondents
  /// @param value true, 0–100
  /// @param place true
  private record Found(Branch branch, int size, double value, int place) {}

  @Test
  void intervalsAndProbabilities() {
    for (var world : WORLDS) {
      var found =
          SideBySide.map(SAMPLES, Progress.none(), i -> sample(world, i)).stream()
              .flatMap(List::stream)
              .toList();
      OUT.println(world.name());
      OUT.printf("place intervals %s%n", covered(found, RankingSimulations::placeHeld));
      OUT.printf("shrunken intervals %s%n", covered(found, RankingSimulations::valueHeld));
      OUT.printf("observed intervals %s%n", covered(found, RankingSimulations::observedHeld));
      OUT.println("best three:");
      calibration(found, true);
      OUT.println("worst:");
      calibration(found, false);
    }
  }

  @Test
  void branchesThatAreAlike() {
    var world = new World("alike", 10, 7.3, 0);
    var samples = SideBySide.map(SAMPLES, Progress.none(), i -> sample(world, i));
    long proven =
        samples.stream()
            .filter(found ->
                found.stream().anyMatch(one -> one.branch().comparison().adjustedP() <= ALPHA))
            .count();
    long worst =
        samples.stream()
            .filter(found -> found.stream().anyMatch(one -> rank(one).last() >= 1 - ALPHA))
            .count();
    OUT.printf(
        "alike: any proven to differ %.3f, a worst one proven %.3f%n",
        (double) proven / SAMPLES, (double) worst / SAMPLES);
  }

  private static BranchesResult.Rank rank(Found found) {
    return Objects.requireNonNull(found.branch().rank());
  }

  private static boolean placeHeld(Found found) {
    return rank(found).from() <= found.place() && found.place() <= rank(found).to();
  }

  private static boolean valueHeld(Found found) {
    var shrunken = Objects.requireNonNull(found.branch().shrunken());
    return shrunken.lower() <= found.value() && found.value() <= shrunken.upper();
  }

  private static boolean observedHeld(Found found) {
    return found.branch().lower() <= found.value() && found.value() <= found.branch().upper();
  }

  /// Of all branches, and of the small ones.
  private static String covered(List<Found> found, Predicate<Found> held) {
    return "%.3f, of the small ones %.3f"
        .formatted(share(found.stream(), held), share(small(found), held));
  }

  private static Stream<Found> small(List<Found> found) {
    return found.stream().filter(one -> one.size() < FEW);
  }

  private static double share(Stream<Found> found, Predicate<Found> which) {
    return found.mapToDouble(one -> which.test(one) ? 1 : 0).average().orElse(Double.NaN);
  }

  private static void calibration(List<Found> found, boolean best) {
    for (int i = 0; i + 1 < LIMITS.length; i++) {
      double from = LIMITS[i];
      double to = LIMITS[i + 1];
      var within =
          found.stream().filter(one -> said(one, best) >= from && said(one, best) < to).toList();
      OUT.printf(
          "  %.2f to %.2f: said %.3f, true %.3f of %d%n",
          from,
          Math.min(1, to),
          within.stream().mapToDouble(one -> said(one, best)).average().orElse(Double.NaN),
          share(within.stream(), one -> best ? one.place() <= 3 : one.place() == SIZES.length),
          within.size());
    }
  }

  private static double said(Found found, boolean best) {
    return best ? rank(found).best() : rank(found).last();
  }

  private static List<Found> sample(World world, int number) {
    var random = new SplittableRandom(number + 1L);
    var truth = new double[SIZES.length];
    var branches = new ArrayList<Integer>();
    var ratings = new ArrayList<Integer>();
    double spread = SPREAD * (world.most() - 1) / 9;
    for (int i = 0; i < SIZES.length; i++) {
      double opinion = world.middle() + world.between() * random.nextGaussian();
      truth[i] = mean(world, opinion, spread);
      for (int n = 0; n < SIZES[i]; n++) {
        branches.add(i);
        ratings.add(rating(world, opinion + spread * random.nextGaussian()));
      }
    }
    var labels = String.join(" ", IntStream.range(0, SIZES.length).mapToObj(i -> "b" + i).toList());
    var survey =
        SurveyBuilder.of(ratings.size())
            .rating("q", "", 1, world.most(), ratings.stream().mapToInt(rating -> rating).toArray())
            .single("b", "", labels, branches.stream().mapToInt(branch -> branch).toArray())
            .build();
    var analysis = new Branches();
    try {
      var settings =
          Settings.read(
              analysis.settings(), Map.of("items", "q", "groups", "b", "draws", "2000"), survey);
      var outcome = analysis.compute(survey, settings, Progress.none());
      return ((Outcome.Computed<BranchesResult>) outcome)
          .result().branches().stream().map(branch -> found(branch, truth)).toList();
    } catch (UserProblem problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static Found found(Branch branch, double[] truth) {
    int at = Integer.parseInt(branch.label().substring(1));
    int above = (int) Arrays.stream(truth).filter(value -> value > truth[at]).count();
    return new Found(branch, SIZES[at], truth[at], above + 1);
  }

  private static int rating(World world, double opinion) {
    return (int) Math.max(1, Math.min(world.most(), Math.round(opinion)));
  }

  /// The mean of ratings of an opinion, 0–100, by 20,000 steps of its distribution.
  private static double mean(World world, double opinion, double spread) {
    double sum = 0;
    double weights = 0;
    for (int i = -10_000; i <= 10_000; i++) {
      double z = 6.0 * i / 10_000;
      double weight = Math.exp(-z * z / 2);
      sum += weight * rating(world, opinion + spread * z);
      weights += weight;
    }
    return (sum / weights - 1) / (world.most() - 1) * 100;
  }
}
