package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// Finds waves in which a question seems to have been asked on another scale: where files of two
/// scales were put together, those of the shorter one never come near the top of the longer.
final class OtherScale {
  /// Respondents of whom not one came near the top.
  private static final int ENOUGH = 30;

  /// Of the scale's width, from its least score: 5 of 1–10 is 0.44, 7 of 1–10 is 0.67.
  private static final double REACHED = 0.7;

  private OtherScale() {}

  /// The places of such waves; none where all waves are alike.
  ///
  /// @param levels of the waves looked at
  static List<Integer> of(Survey survey, Question question, Question waves, int[] levels) {
    var n = Tally.cross(survey, question, waves).n();
    var scores = question.scores();
    double least = question.scaleMinimum();
    double width = question.scaleMaximum() - least;
    var highest = new double[levels.length];
    var respondents = new long[levels.length];
    Arrays.fill(highest, Double.NEGATIVE_INFINITY);
    for (int wave = 0; wave < levels.length; wave++) {
      for (int score = 0; score < scores.length; score++) {
        if (n[score][levels[wave]] > 0 && !Double.isNaN(scores[score])) {
          highest[wave] = Math.max(highest[wave], scores[score]);
          respondents[wave] += n[score][levels[wave]];
        }
      }
    }
    double most = Arrays.stream(highest).max().orElse(Double.NaN);
    var found = new ArrayList<Integer>();
    for (int wave = 0; wave < levels.length; wave++) {
      boolean low = highest[wave] < most && highest[wave] - least <= REACHED * width;
      if (low && respondents[wave] >= ENOUGH) {
        found.add(wave);
      }
    }
    return found;
  }
}
