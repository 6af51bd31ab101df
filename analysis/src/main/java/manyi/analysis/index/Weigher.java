package manyi.analysis.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.indicators.Lacking;
import manyi.statistics.Ahp;
import manyi.statistics.ColumnMeans;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;
import manyi.statistics.pls.ItemMoments;
import manyi.statistics.pls.Mode;
import manyi.statistics.pls.Pls;
import manyi.statistics.pls.PlsBlock;
import manyi.statistics.pls.PlsEstimate;
import manyi.statistics.pls.PlsModel;
import manyi.statistics.pls.PlsOptions;
import manyi.structure.IndexNode;

/// The weights of each node's parts, their sum 1, from the lowest nodes up: what is weighed above
/// are the figures that the weights below have made.
///
/// Stated: the mean importance of each part, of a node the mean of that of its questions. Derived:
/// by a measure of importance for the outcome among those who have all parts and the outcome; 0
/// where a part goes against the outcome. PLS: the parts are a reflective block (mode A) with one
/// path to the outcome; the outer weight of the standardised part over its standard deviation, as
/// the ACSI weighs, 0 where it is negative.
///
/// @param method of derived weights
record Weigher(Frame frame, Deriving method, Lacking lacking) {
  /// Whether any weights depend on what respondents answered.
  boolean estimates() {
    return frame.nodes().stream().anyMatch(place -> estimated(node(place)));
  }

  /// Whether a node's weights depend on what respondents answered.
  static boolean estimated(IndexNode node) {
    return node.parts().size() > 1
        && switch (node.weighing()) {
          case EQUAL, TYPED, AHP -> false;
          case STATED, DERIVED, PLS -> true;
        };
  }

  static IndexNode node(Place place) {
    var node = place.node();
    if (node == null) {
      throw new IllegalArgumentException("A question: " + place.name());
    }
    return node;
  }

  /// The weights.
  ///
  /// @param counts how much each respondent counts, 0 or more
  /// @return by place; empty for a question, NaN where a node's weights are not defined, and so in
  ///   all above it that are estimated
  double[][] weights(Ratings ratings, double[] counts) {
    var local = new double[frame.size()][];
    var values = new double[frame.size()][];
    double[] said = said(ratings, counts);
    boolean estimates = estimates();
    for (int number = frame.size() - 1; number >= 0; number--) {
      var place = frame.place(number);
      if (place.isQuestion()) {
        local[number] = new double[0];
        values[number] = ratings.scores()[place.leaf()];
        continue;
      }
      local[number] = weights(place, ratings, counts, values, said);
      if (estimates) {
        values[number] = figures(place, values, local[number], ratings.respondents());
      }
    }
    return local;
  }

  private double[] figures(Place place, double[][] values, double[] weights, int respondents) {
    if (Double.isNaN(weights[0])) {
      var none = new double[respondents];
      Arrays.fill(none, Double.NaN);
      return none;
    }
    return Scored.composite(place, values, weights, lacking, respondents);
  }

  private double[] weights(
      Place place, Ratings ratings, double[] counts, double[][] values, double[] said) {
    var node = node(place);
    int parts = node.parts().size();
    if (parts == 1) {
      return new double[] {1};
    }
    var columns = place.parts().stream().map(part -> values[part]).toArray(double[][]::new);
    return switch (node.weighing()) {
      case EQUAL -> equal(parts);
      case TYPED -> normed(node.parts().stream().mapToDouble(IndexNode.Part::weight).toArray());
      case AHP ->
          Ahp.of(parts, node.comparisons().stream().mapToDouble(Double::doubleValue).toArray())
              .weights();
      case STATED -> normed(place.parts().stream().mapToDouble(part -> said[part]).toArray());
      case DERIVED -> derived(columns, ratings.outcome(), counts);
      case PLS -> outer(columns, ratings.outcome(), counts);
    };
  }

  private static double[] equal(int parts) {
    var equal = new double[parts];
    Arrays.fill(equal, 1.0 / parts);
    return equal;
  }

  /// The stated importance by place: the mean over the questions below.
  private double[] said(Ratings ratings, double[] counts) {
    if (ratings.importance().length == 0) {
      return new double[frame.size()];
    }
    var once = new double[counts.length];
    Arrays.fill(once, 1);
    var means = new ColumnMeans(ratings.importance(), counts).of(once);
    var ones = new double[means.length];
    Arrays.fill(ones, 1);
    var sums = frame.summed(means);
    var sizes = frame.summed(ones);
    return IntStream.range(0, sums.length).mapToDouble(i -> sums[i] / sizes[i]).toArray();
  }

  private double[] derived(double[][] parts, double[] outcome, double[] counts) {
    var complete = complete(parts, outcome, counts);
    if (Arrays.stream(complete).filter(count -> count > 0).count() < parts.length + 2) {
      return undefined(parts.length);
    }
    var data = DriverData.of(parts, outcome, complete, true);
    var importance = data.importance(method.measure());
    var along = data.importance(DriverMeasure.PEARSON);
    return normed(
        IntStream.range(0, parts.length)
            .mapToDouble(i -> along[i] <= 0 ? 0 : importance[i])
            .toArray());
  }

  private static double[] outer(double[][] parts, double[] outcome, double[] counts) {
    var columns = Arrays.copyOf(parts, parts.length + 1);
    columns[parts.length] = outcome;
    var complete = complete(parts, outcome, counts);
    if (Arrays.stream(complete).filter(count -> count > 0).count() < parts.length + 2) {
      return undefined(parts.length);
    }
    var moments = ItemMoments.of(columns, complete);
    var block = IntStream.range(0, parts.length).boxed().toList();
    var model =
        new PlsModel(
            List.of(new PlsBlock(block, Mode.A), new PlsBlock(List.of(parts.length), Mode.A)),
            new boolean[][] {{false, true}, {false, false}});
    if (!(Pls.estimate(model, PlsOptions.STANDARD, moments) instanceof PlsEstimate found)) {
      return undefined(parts.length);
    }
    // Turned so that the block goes with the outcome.
    double sign = Math.signum(found.paths()[0][1]);
    return normed(
        IntStream.range(0, parts.length)
            .mapToDouble(i -> Math.max(0, sign * found.outerWeights()[i] / moments.sds()[i]))
            .toArray());
  }

  /// How much those count who have all parts and the outcome; 0 for others.
  private static double[] complete(double[][] parts, double[] outcome, double[] counts) {
    var complete = counts.clone();
    for (int i = 0; i < complete.length; i++) {
      boolean lacks = Double.isNaN(outcome[i]);
      for (var part : parts) {
        lacks |= Double.isNaN(part[i]);
      }
      complete[i] = lacks ? 0 : complete[i];
    }
    return complete;
  }

  private static double[] undefined(int parts) {
    var undefined = new double[parts];
    Arrays.fill(undefined, Double.NaN);
    return undefined;
  }

  private static double[] normed(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return sum > 0
        ? Arrays.stream(weights).map(weight -> weight / sum).toArray()
        : undefined(weights.length);
  }
}
