package manyi.statistics.pls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Made-up answers of customers to the European index's 24 items on 1–10.
///
/// Each latent variable is driven by its causes; each answer is its latent variable and as much of
/// its own, on a scale that cuts off at the ends.
public final class MadeUpCustomers {
  public static final int SATISFACTION = 4;
  private static final int[] SIZES = {5, 3, 7, 2, 3, 1, 3};
  private static final int[][] PATHS = {
    {0, 1}, {0, 4}, {0, 6}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}, {4, 5}, {4, 6}, {5, 6}
  };

  /// What each path adds.
  private static final double[] ADDED = {.6, .2, .2, .6, .1, .1, .5, .5, .2, .5, .5, .1};

  private MadeUpCustomers() {}

  /// Image, expectation, quality, value, satisfaction, complaints, loyalty.
  public static PlsModel model() {
    var blocks = new ArrayList<PlsBlock>();
    int from = 0;
    for (int size : SIZES) {
      blocks.add(new PlsBlock(IntStream.range(from, from + size).boxed().toList(), Mode.A));
      from += size;
    }
    var paths = new boolean[SIZES.length][SIZES.length];
    Arrays.stream(PATHS).forEach(path -> paths[path[0]][path[1]] = true);
    return new PlsModel(List.copyOf(blocks), paths);
  }

  /// Answers around 7.
  public static PlsData data(int respondents, long seed) {
    return data(respondents, 7, false, seed);
  }

  /// Answers of respondents.
  ///
  /// @param level about which they lie, 1–10
  /// @param uneven whether those above the average in satisfaction are reached four times as often
  ///   as the others, and weighted accordingly
  public static PlsData data(int respondents, double level, boolean uneven, long seed) {
    var random = new SplittableRandom(seed);
    int items = Arrays.stream(SIZES).sum();
    var columns = new double[items][respondents];
    var weights = new double[respondents];
    for (int i = 0; i < respondents; i++) {
      double[] latent;
      double reached;
      do {
        latent = latent(random);
        reached = uneven && latent[SATISFACTION] < 0 ? 0.25 : 1;
      } while (random.nextDouble() >= reached);
      weights[i] = 1 / reached;
      int item = 0;
      for (int j = 0; j < latent.length; j++) {
        for (int k = 0; k < SIZES[j]; k++) {
          double answer = Math.rint(level + 1.4 * latent[j] + 1.4 * random.nextGaussian());
          columns[item++][i] = Math.clamp(answer, 1, 10);
        }
      }
    }
    var least = new double[items];
    var most = new double[items];
    Arrays.fill(least, 1);
    Arrays.fill(most, 10);
    return new PlsData(columns, weights, new ScaleEnds(least, most));
  }

  private static double[] latent(SplittableRandom random) {
    var latent = new double[SIZES.length];
    for (int j = 0; j < latent.length; j++) {
      latent[j] = (j == 0 ? 1 : 0.7) * random.nextGaussian();
      for (int path = 0; path < PATHS.length; path++) {
        latent[j] += PATHS[path][1] == j ? ADDED[path] * latent[PATHS[path][0]] : 0;
      }
    }
    return latent;
  }
}
