package manyi.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import manyi.survey.Level;

/// The number that stands for each level of a question: the file's own where all levels have whole
/// numbers as codes, else the scores of the scale, else 1, 2, 3 …
///
/// A level off the scale ("don't know") that has no number gets the greatest free one below 100.
final class LevelCodes {
  private static final double HIGHEST_OFF_SCALE = 99;
  private static final double MOST = 1e9;

  private LevelCodes() {}

  /// A code for each level, all different.
  static double[] of(List<Level> levels) {
    var own = levels.stream().mapToDouble(LevelCodes::own).toArray();
    if (areCodes(own, levels.size())) {
      return own;
    }
    boolean scale = levels.stream().anyMatch(Level::scored);
    var scores = scale ? offScale(levels) : new double[0];
    return areCodes(scores, levels.size()) ? scores : counted(levels);
  }

  private static double own(Level level) {
    try {
      return level.code().matches("-?\\d{1,9}") ? Integer.parseInt(level.code()) : Double.NaN;
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }

  private static double[] counted(List<Level> levels) {
    var codes = new double[levels.size()];
    Arrays.setAll(codes, i -> i + 1.0);
    return codes;
  }

  /// The scores, and free numbers for the levels without one.
  private static double[] offScale(List<Level> levels) {
    ToDoubleFunction<Level> score = Level::score;
    var codes = levels.stream().mapToDouble(score).toArray();
    double greatest = Arrays.stream(codes).filter(c -> !Double.isNaN(c)).max().orElse(0);
    double free = greatest < 90 ? HIGHEST_OFF_SCALE : greatest + levels.size();
    for (int i = 0; i < codes.length; i++) {
      if (Double.isNaN(codes[i])) {
        codes[i] = free--;
      }
    }
    return codes;
  }

  private static boolean areCodes(double[] codes, int levels) {
    Set<Double> different = new HashSet<>();
    for (double code : codes) {
      if (code == Math.rint(code) && Math.abs(code) < MOST) {
        different.add(code);
      }
    }
    return different.size() == levels;
  }
}
