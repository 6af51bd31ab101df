package manyi.simulation;

import java.util.SplittableRandom;

/// How a made-up population's ratings of six items come about, and how it is asked.
///
/// @param sample how many are asked
/// @param most of the scale that begins at 1
/// @param width of the answers, in steps of the scale
/// @param uneven whether the satisfied are reached four times as often as the others, and weighted
///   accordingly
/// @param common by item, how much it has of the opinion common to all, 0–1
/// @param drive by item, what it adds to the outcome
/// @param level by item, the answer in the middle
record Design(
    String name,
    int sample,
    int most,
    double width,
    boolean uneven,
    double[] common,
    double[] drive,
    double[] level) {
  static final int ITEMS = 6;

  static final Design TEN_POINTS =
      new Design(
          "ten points, n = 300",
          300,
          10,
          1.6,
          false,
          new double[] {.7, .6, .8, .5, .65, .7},
          new double[] {.35, .2, .3, .1, .15, .25},
          new double[] {7.2, 6.4, 7.6, 6.9, 7.0, 6.6});

  /// Most are satisfied, so that answers crowd at the upper end; and the fourth item drives
  /// nothing.
  static final Design CROWDED =
      new Design(
          "five points, crowded, n = 150",
          150,
          5,
          0.9,
          false,
          new double[] {.7, .5, .75, 0, .6, .65},
          new double[] {.4, .15, .3, 0, .1, .25},
          new double[] {4.4, 4.0, 4.6, 4.2, 3.6, 4.3});

  static final Design WEIGHTED =
      new Design(
          "ten points, weighted, n = 400",
          400,
          10,
          1.6,
          true,
          TEN_POINTS.common,
          TEN_POINTS.drive,
          TEN_POINTS.level);

  /// The same asking of other items, drawn at random about these.
  Design atRandom(SplittableRandom random) {
    double centre = random.nextDouble(most * 0.62, most * 0.82);
    double spread = width / 2;
    return new Design(
        name,
        sample,
        most,
        width,
        uneven,
        random.doubles(ITEMS, 0.3, 0.85).toArray(),
        random.doubles(ITEMS, 0, 0.4).toArray(),
        random.doubles(ITEMS, centre - spread, centre + spread).toArray());
  }
}
