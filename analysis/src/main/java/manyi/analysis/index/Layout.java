package manyi.analysis.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import manyi.statistics.ChangeSplit;
import manyi.statistics.ChangeSplit.Effects;
import org.jspecify.annotations.Nullable;

/// Where each figure stands in the figures of a resample.
///
/// @param above the groups of each group above
/// @param change whether two waves are compared
record Layout(Frame frame, int groups, int[][] above, boolean change) {
  private static final int EFFECTS = 3;

  int score(int place) {
    return place;
  }

  /// Of a place in what it is a part of.
  int weight(int place) {
    return frame.size() + place;
  }

  int contribution(int place) {
    return 2 * frame.size() + place;
  }

  int group(int group) {
    return 3 * frame.size() + group;
  }

  int above(int group) {
    return group(groups) + group;
  }

  int change(int place) {
    return above(above.length) + place;
  }

  int effect(int place, int effect) {
    return change(frame.size()) + place * EFFECTS + effect;
  }

  int groupEffect(int group, int effect) {
    return effect(frame.size(), 0) + group * EFFECTS + effect;
  }

  int size() {
    return change ? groupEffect(groups, 0) : above(above.length);
  }

  double[] undefined() {
    var undefined = new double[size()];
    Arrays.fill(undefined, Double.NaN);
    return undefined;
  }

  /// The figures of one sample.
  double[] of(Standing now, double[][] local, @Nullable Standing before) {
    var figures = new double[size()];
    var contributions = frame.summed(now.contributions(frame.leaves().size()));
    for (var place : frame.places()) {
      int number = place.number();
      figures[score(number)] = now.overall()[number];
      figures[contribution(number)] = contributions[number];
      for (int k = 0; k < place.parts().size(); k++) {
        figures[weight(place.parts().get(k))] = local[number][k];
      }
    }
    figures[weight(0)] = 1;
    for (int group = 0; group < groups; group++) {
      figures[group(group)] = now.scores()[group][0];
    }
    for (int group = 0; group < above.length; group++) {
      figures[above(group)] = now.together(above[group]);
    }
    if (before != null) {
      changes(figures, now, before);
    }
    return figures;
  }

  private void changes(double[] figures, Standing now, Standing before) {
    var split = ChangeSplit.of(before.state(), now.state());
    for (int place = 0; place < frame.size(); place++) {
      figures[change(place)] = now.overall()[place] - before.overall()[place];
    }
    for (int effect = 0; effect < EFFECTS; effect++) {
      var sums = frame.summed(all(split.parts(), effect));
      for (int place = 0; place < frame.size(); place++) {
        figures[effect(place, effect)] = sums[place];
      }
      for (int group = 0; group < groups; group++) {
        figures[groupEffect(group, effect)] = of(split.groups()[group], effect);
      }
    }
  }

  private static double[] all(Effects[] effects, int effect) {
    return IntStream.range(0, effects.length).mapToDouble(i -> of(effects[i], effect)).toArray();
  }

  private static double of(Effects effects, int effect) {
    return switch (effect) {
      case 0 -> effects.scores();
      case 1 -> effects.weights();
      default -> effects.mix();
    };
  }
}
