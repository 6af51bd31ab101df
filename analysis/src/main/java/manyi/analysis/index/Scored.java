package manyi.analysis.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.indicators.Composite;
import manyi.indicators.Lacking;

/// The respondents' own figures: each indicator, and with what weight each answer enters the index.
///
/// An indicator is the mean of its parts, by their weights. Where a respondent lacks parts, the
/// rule for missing answers holds at each indicator by itself: the weights of the parts there are
/// are raised, or the indicator is missing and is so in turn a part that lacks.
///
/// @param values by place, then respondent; NaN where missing
/// @param carried by question, then respondent: the weight of the answer in the index, their sum 1;
///   0 where the answer or the index is missing
record Scored(double[][] values, double[][] carried) {
  /// @param local by place, the weights of its parts
  static Scored of(Frame frame, Ratings ratings, double[][] local, Lacking lacking) {
    int respondents = ratings.respondents();
    var values = new double[frame.size()][];
    for (int number = frame.size() - 1; number >= 0; number--) {
      var place = frame.place(number);
      values[number] =
          place.isQuestion()
              ? ratings.scores()[place.leaf()]
              : composite(place, values, local[number], lacking, respondents);
    }
    return new Scored(values, carried(frame, values, local, respondents));
  }

  /// A node's figures from those of its parts.
  static double[] composite(
      Place node, double[][] values, double[] weights, Lacking lacking, int respondents) {
    var parts = new ArrayList<IntToDoubleFunction>();
    for (int part : node.parts()) {
      var column = values[part];
      parts.add(row -> column[row]);
    }
    var figure = new Composite(parts, boxed(weights), lacking).values();
    var column = new double[respondents];
    for (int i = 0; i < respondents; i++) {
      column[i] = figure.applyAsDouble(i);
    }
    return column;
  }

  static List<Double> boxed(double[] weights) {
    return Arrays.stream(weights).boxed().toList();
  }

  private static double[][] carried(
      Frame frame, double[][] values, double[][] local, int respondents) {
    var carried = new double[frame.leaves().size()][respondents];
    var weight = new double[frame.size()];
    for (int i = 0; i < respondents; i++) {
      weight[0] = Double.isNaN(values[0][i]) ? 0 : 1;
      for (var place : frame.places()) {
        if (place.isQuestion()) {
          carried[place.leaf()][i] = weight[place.number()];
        } else {
          hand(place, values, local[place.number()], weight, i);
        }
      }
    }
    return carried;
  }

  /// Hands the weight of a node on to its parts.
  private static void hand(
      Place node, double[][] values, double[] local, double[] weight, int respondent) {
    double given = 0;
    for (int k = 0; k < local.length; k++) {
      given += Double.isNaN(values[node.parts().get(k)][respondent]) ? 0 : local[k];
    }
    for (int k = 0; k < local.length; k++) {
      int part = node.parts().get(k);
      weight[part] =
          weight[node.number()] > 0 && !Double.isNaN(values[part][respondent])
              ? weight[node.number()] * local[k] / given
              : 0;
    }
  }
}
